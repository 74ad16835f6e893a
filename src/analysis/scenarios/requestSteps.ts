import type { ClaimInput, Policy } from '../../index';
import { classesOf, namedIn, numbersAround, unlike } from './classesOf';
import { instantsFor } from './instantsFor';
import type { Choice, Draft, Space, Step } from './Space';

type Request = NonNullable<ClaimInput['request']>;

/** What the customer asks for, how, with what, and when. */
export function requestSteps(space: Space): readonly Step[] {
  const { policies, parts } = space;
  const comparedWith = (field: string) => parts.fields.get(field) ?? [];
  const channels = policies.flatMap(({ terms, exceptions = [] }) => [
    terms.channels.accepted,
    ...exceptions.flatMap(({ set }) =>
      set?.channels?.accepted === undefined ? [] : [set.channels.accepted],
    ),
  ]);
  const namedChannels = [...channels.flat(), ...namedIn(comparedWith('request.channel'))];
  const reasons = reasonsOf(space);
  const resolutions = resolutionsOf(space);
  const announced = comparedWith('request.quantity');
  return [
    {
      trait: 'claimed',
      choices: ({ claim, at }) => {
        const request: Request = { at, channel: channels.flat()[0] ?? 'email' };
        return [
          { value: 'yes', claim: { ...claim, request }, at },
          { value: 'no', claim, at },
        ];
      },
    },
    ofRequest('reason', [...reasons, unlike(reasons, 'another_reason'), null], (request, reason) => {
      return { ...request, reason: reason as string | null };
    }),
    ofRequest(
      'resolution',
      [...resolutions, unlike(resolutions, 'another_resolution'), null],
      (request, resolution) => {
        return { ...request, resolution: resolution as string | null };
      },
    ),
    ofRequest(
      'channel',
      classesOf(
        [...namedChannels, unlike(namedChannels, 'another_way')],
        comparedWith('request.channel'),
        channels,
      ),
      (request, channel) => ({ ...request, channel: String(channel) }),
    ),
    ofRequest(
      'quantity announced',
      classesOf(numbersAround(announced, 1), announced),
      (request, quantity) => {
        return { ...request, quantity: Number(quantity) };
      },
    ),
    {
      trait: 'order number',
      choices: ({ claim, at }) => {
        if (!claim.request || policies.every(({ terms }) => terms.orderNumber === undefined)) return [];
        const order = { ...claim.order, number: 'A-1001' };
        return [
          { value: 'given', claim: { ...claim, order }, at },
          { value: 'missing', claim, at },
        ];
      },
    },
    { trait: 'attachments', choices: (draft) => attachmentChoices(draft, space) },
    {
      trait: 'claimed at',
      isStage: true,
      choices: (draft) => {
        const { request } = draft.claim;
        if (!request) return [];
        return instantsFor('request', draft, space).map(({ at, value, isEnd = false }) => {
          return { value, claim: { ...draft.claim, request: { ...request, at } }, at, isEnd };
        });
      },
    },
  ];
}

function ofRequest(
  trait: string,
  values: readonly (string | number | boolean | null)[],
  put: (request: Request, value: string | number | boolean | null) => Request,
): Step {
  return {
    trait,
    choices: ({ claim, at }) => {
      const { request } = claim;
      if (!request || values.length === 1) return [];
      return values.map((value): Choice => {
        return { value: String(value ?? 'none'), claim: { ...claim, request: put(request, value) }, at };
      });
    },
  };
}

/** Those that are accepted, and those that are looked at though they are not. */
function reasonsOf({ policies, parts }: Space): readonly string[] {
  const accepted = policies.flatMap(({ terms }) => terms.reasons.accepted.map(({ reason }) => reason));
  const compared = namedIn(parts.fields.get('request.reason') ?? []).map(String);
  return [...new Set([...accepted, ...compared])];
}

function resolutionsOf({ policies }: Space): readonly string[] {
  const offered = policies.flatMap(({ terms, exceptions = [] }) => [
    ...terms.resolutions.offered,
    ...exceptions.flatMap(({ set }) => set?.resolutions?.offered ?? []),
  ]);
  return [...new Set(offered.map(({ resolution }) => resolution))];
}

/** For each thing that has to be attached: one of its kinds, or nothing. */
function attachmentChoices({ claim, at }: Draft, { policies }: Space): readonly Choice[] {
  const { request } = claim;
  if (!request) return [];
  const asked = new Map(
    policies
      .flatMap((policy) => requirementsOf(request.reason, policy))
      .map((kinds) => [kinds.join(), kinds]),
  );
  if (asked.size === 0) return [];
  let ways: readonly (readonly string[])[] = [[]];
  for (const kinds of asked.values()) {
    ways = ways.flatMap((given) => [...kinds.map((kind) => [...given, kind]), given]);
  }
  return ways.map((kinds): Choice => {
    const attachments = kinds.map((kind) => ({ kind, text: 'as seen' }));
    return {
      value: kinds.join(', ') || 'none',
      claim: { ...claim, request: { ...request, attachments } },
      at,
    };
  });
}

function requirementsOf(
  reason: string | null | undefined,
  { terms }: Policy,
): readonly (readonly string[])[] {
  const { accepted, whenMissing } = terms.reasons;
  const term = accepted.find((one) => one.reason === (reason ?? whenMissing));
  return (term?.attachments ?? []).map(({ anyOf }) => anyOf);
}
