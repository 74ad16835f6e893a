import type { ClaimInput } from '../../index';
import { classesOf, namedIn, numbersAround, unlike } from './classesOf';
import { instantsFor } from './instantsFor';
import type { Choice, Draft, Space, Step } from './Space';

const HOUR = 3_600_000;

/** What is known of the order and the item before anything is claimed. */
export function orderSteps(space: Space): readonly Step[] {
  const { policies, parts } = space;
  const excluded = (by: string): readonly (readonly string[])[] =>
    policies.flatMap(({ terms }) =>
      terms.exclusions.filter((exclusion) => exclusion.by === by).map(({ values }) => values as string[]),
    );
  const comparedWith = (field: string) => parts.fields.get(field) ?? [];
  const categories = excluded('category');
  const namedCategories = [...categories.flat(), ...namedIn(comparedWith('item.category'))];
  const types = excluded('order_type');
  const namedTypes = [...types.flat(), ...namedIn(comparedWith('order.type'))];
  // No more can arrive than was ordered.
  const counts = [...comparedWith('item.quantity'), ...comparedWith('inspection.quantity')];
  const isCounted = policies.some(({ terms }) => terms.quantity !== undefined);
  return [
    {
      trait: 'order placed',
      choices: (draft) =>
        instantsFor('order', draft, space).map(({ at, value, isEnd = false }) => {
          const order = { ...draft.claim.order, placedAt: at, shippedAt: at + HOUR };
          return { value, claim: { ...draft.claim, order }, at: at + HOUR, isEnd };
        }),
    },
    among(
      'order type',
      classesOf([unlike(namedTypes, 'standard'), ...namedTypes], comparedWith('order.type'), types),
      (claim, type) => ({ ...claim, order: { ...claim.order, type: String(type) } }),
    ),
    among(
      'category',
      classesOf(
        [unlike(namedCategories, 'article'), ...namedCategories],
        comparedWith('item.category'),
        categories,
      ),
      (claim, category) => ({ ...claim, item: { ...claim.item, category: String(category) } }),
    ),
    among(
      'quantity ordered',
      isCounted
        ? [...new Set([2, ...numbersAround(counts, 1)])]
        : classesOf(numbersAround(counts, 1), counts),
      (claim, quantity) => ({ ...claim, item: { ...claim.item, quantity: Number(quantity) } }),
    ),
    {
      trait: 'delivered',
      isStage: true,
      choices: (draft) => {
        const box = { ...draft.claim, item: { ...draft.claim.item, contents: ['tag'] } };
        const known = instantsFor('delivery', { ...draft, claim: box }, space).map(
          ({ at, value, isEnd = false }): Choice => {
            return { value, claim: { ...box, order: { ...box.order, deliveredAt: at } }, at, isEnd };
          },
        );
        return [...known, { value: 'unknown', claim: box, at: draft.at }];
      },
    },
    ...ownEventSteps(space),
  ];
}

/** Events of the policy's own that count as not happened where they are absent: so that nobody asks for them. */
function ownEventSteps(space: Space): readonly Step[] {
  const names = new Set(
    space.policies.flatMap(({ events = [] }) =>
      events.filter(({ whenAbsent }) => whenAbsent === 'not_happened').map(({ event }) => event),
    ),
  );
  return [...names].map((event) => ({
    trait: event,
    isStage: true,
    choices: (draft: Draft) => [
      { value: 'not happened', ...draft, isSame: true },
      ...instantsFor(event, draft, space).map(({ at, value, isEnd = false }): Choice => {
        return { value, claim: withEvent(draft.claim, event, at), at, isEnd };
      }),
    ],
  }));
}

export function withEvent(claim: ClaimInput, event: string, at: number): ClaimInput {
  return { ...claim, events: { ...claim.events, [event]: at } };
}

/** A trait with a few values; where there is one alone it is none. */
function among(
  trait: string,
  values: readonly (string | number | boolean)[],
  put: (claim: ClaimInput, value: string | number | boolean) => ClaimInput,
): Step {
  const isTrait = values.length > 1;
  return {
    trait,
    choices: ({ claim, at }) =>
      isTrait ? values.map((value) => ({ value: String(value), claim: put(claim, value), at })) : [],
  };
}
