import type { ClaimInput } from '../../index';
import { classesOf, numbersAround } from './classesOf';
import { instantsFor } from './instantsFor';
import type { Choice, Draft, Space, Step } from './Space';

const HOUR = 3_600_000;

/** The answer of the shop, the way back, and what the shop finds. */
export function returnSteps(space: Space): readonly Step[] {
  const { policies, parts } = space;
  const isPart = (name: 'condition' | 'packing' | 'contents' | 'quantity'): boolean =>
    policies.some(({ terms }) => terms[name] !== undefined);
  const hasInstructions = policies.some(({ terms }) => terms.costs.instructions !== undefined);
  const counted = parts.fields.get('inspection.quantity') ?? [];
  return [
    {
      trait: 'answered',
      isStage: true,
      choices: (draft) => {
        if (!draft.claim.request) return [];
        return [
          ...happening('authorization', draft, space, (at) => ({ authorization: { at } })),
          { value: 'not yet', ...draft, isSame: true },
        ];
      },
    },
    {
      trait: 'instructions',
      choices: ({ claim, at }) =>
        hasInstructions && claim.authorization
          ? [true, null, false].map((followedInstructions): Choice => {
              // The instant is put right by the next step.
              const dispatch = { at: at + HOUR, followedInstructions };
              return { value: followed(followedInstructions), claim: { ...claim, dispatch }, at };
            })
          : [],
    },
    {
      trait: 'sent back',
      isStage: true,
      choices: (draft) =>
        happening('dispatch', draft, space, (at, { dispatch }) => ({ dispatch: { ...dispatch, at } })),
    },
    {
      trait: 'arrived',
      isStage: true,
      choices: (draft) => happening('arrival', draft, space, (at) => ({ arrival: { at } })),
    },
    {
      trait: 'found',
      choices: ({ claim, at }) => {
        const found = ['as_received', 'used', 'damaged'] as const;
        const isAsked = isPart('condition') || parts.fields.has('inspection.condition');
        return (isAsked ? found : found.slice(0, 1)).map((condition) => {
          return { value: condition, claim: { ...claim, inspection: { at: at + HOUR, condition } }, at };
        });
      },
    },
    {
      trait: 'contents',
      choices: (draft) =>
        isPart('contents') || parts.fields.has('inspection.complete')
          ? inspected([['tag'], [], null], draft, (contents) => ({ contents }))
          : [],
    },
    {
      trait: 'packed as sent',
      choices: (draft) =>
        isPart('packing') ? inspected([true, null, false], draft, (packedAsSent) => ({ packedAsSent })) : [],
    },
    {
      trait: 'problem confirmed',
      choices: (draft) =>
        isProblem(draft.claim, space)
          ? inspected([true, null, false], draft, (problemConfirmed) => ({ problemConfirmed }))
          : [],
    },
    {
      trait: 'quantity arrived',
      choices: (draft) => {
        if (!isPart('quantity') && counted.length === 0) return [];
        const ordered = draft.claim.item.quantity ?? 1;
        const counts = [...new Set([ordered, ...numbersAround(counted, 1)])].filter(
          (count) => count <= ordered,
        );
        const short = isPart('quantity') ? counts : classesOf(counts, counted).map(Number);
        return inspected([...short, null], draft, (quantity) => ({ quantity }));
      },
    },
    {
      trait: 'looked at',
      isStage: true,
      choices: ({ claim }) => [{ value: 'yes', claim, at: Number((claim.inspection as Inspection).at) }],
    },
    {
      trait: 'settled',
      isStage: true,
      choices: ({ claim, at }) =>
        parts.events.has('settlement') && claim.request
          ? [
              {
                value: 'yes',
                claim: { ...claim, settlement: { at: at + HOUR, outcome: 'refunded' } },
                at: at + HOUR,
              },
            ]
          : [],
    },
  ];
}

function followed(value: boolean | null): string {
  return value === null ? 'unknown' : value ? 'followed' : 'not followed';
}

function happening(
  event: string,
  draft: Draft,
  space: Space,
  put: (at: number, claim: ClaimInput) => Partial<ClaimInput>,
): readonly Choice[] {
  const { claim } = draft;
  return instantsFor(event, draft, space).map(({ at, value, isEnd = false }) => {
    return { value, claim: { ...claim, ...put(at, claim) }, at, isEnd };
  });
}

type Inspection = NonNullable<ClaimInput['inspection']>;

function inspected<Value>(
  values: readonly Value[],
  { claim, at }: Draft,
  put: (value: Value) => Partial<Inspection>,
): readonly Choice[] {
  const before = claim.inspection as Inspection;
  return values.map((value) => {
    const said = value === null ? 'unknown' : String(value) || 'nothing';
    return { value: said, claim: { ...claim, inspection: { ...before, ...put(value) } }, at };
  });
}

/** Whether the shop is to see a problem that the customer has reported. */
function isProblem({ request }: ClaimInput, { policies }: Space): boolean {
  return policies.some(({ terms }) =>
    terms.reasons.accepted.some(({ reason, fault }) => reason === request?.reason && fault === 'shop'),
  );
}
