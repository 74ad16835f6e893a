import fc from 'fast-check';
import type { Policy } from '../../index';
import { type ClaimOptions, STAGES } from '../JudgedClaim';
import { factValues } from './factValues';
import { type Care, placesWith } from './Place';
import type { PolicyWords } from './PolicyWords';
import { seldom, usually } from './usually';

/** What a claim is made from; each part shrinks towards what is usual. */
export type ClaimDraft = ReturnType<typeof claimDrafts> extends fc.Arbitrary<infer Draft> ? Draft : never;

const PIECES = ['care_card', 'tag', 'sample'];

/** Everything about a claim but when it begins; a careful one has little amiss. */
export function claimDrafts(policy: Policy, words: PolicyWords, options: ClaimOptions, care: Care) {
  const { reason, resolution, category, channel, from = 'delivery', upTo = 'settlement' } = options;
  const rate = care === 'careful' ? 60 : 8;
  const places = placesWith(care);
  const named = (names: readonly string[], asked: string | undefined): fc.Arbitrary<string> =>
    asked === undefined ? usually(names.slice(0, -1), names.slice(-1), rate) : fc.constant(asked);
  const namedOrNot = (
    names: readonly string[],
    asked: string | undefined,
  ): fc.Arbitrary<string | undefined> =>
    asked === undefined
      ? usually<string | undefined>(names.slice(0, -1), [...names.slice(-1), undefined], rate)
      : fc.constant(asked);
  const maybe = usually<boolean | undefined>([undefined, true], [false], rate);
  const quantity = usually<number | undefined>([undefined], words.quantities, 5);
  const unless = (isSure: boolean, oneIn: number): fc.Arbitrary<boolean> =>
    isSure ? fc.constant(false) : usually([false], [true], oneIn);
  const attachment = fc.record({
    kind: fc.constantFrom(...words.kinds),
    text: fc.constantFrom(undefined, 'It does not close.', ' '),
    mediaType: fc.constantFrom(undefined, 'image/jpeg', 'video/mp4', 'application/pdf'),
    place: fc.option(places, { nil: undefined }),
  });
  const ruling = fc.record({
    clause: fc.constantFrom(...policy.clauses.map(({ id }) => id)),
    ruling: fc.constantFrom('waived', 'upheld'),
    place: places,
  });
  return fc.record({
    stage: fc.integer({ min: STAGES.indexOf(from), max: STAGES.indexOf(upTo) }),
    order: fc.record({
      number: usually<string | undefined>(['A-1001'], [undefined, ' '], rate),
      type: usually<string | undefined>([undefined], words.orderTypes, rate),
      hoursPlacedBefore: fc.option(fc.integer({ min: 0, max: 240 }), { nil: undefined, freq: 3 }),
      isShipped: fc.boolean(),
      isDelivered: usually([true], [false], 20),
    }),
    item: fc.record({
      category:
        category === undefined
          ? usually(['shoes'], words.categories, care === 'careful' ? 4 : 2)
          : fc.constant(category),
      contents: fc.constantFrom(undefined, undefined, PIECES.slice(0, 1), PIECES, []),
      quantity,
    }),
    request: fc.record({
      channel: named(words.channels, channel),
      reason: namedOrNot(words.reasons, reason),
      resolution: namedOrNot(words.resolutions, resolution),
      isComplete: usually([true], [false], rate),
      oddments: seldom(attachment, 5),
      quantity,
    }),
    isUnannounced: unless(from === 'request' || from === 'authorization', 2 * rate),
    isUnanswered: unless(from === 'authorization', rate),
    followedInstructions: maybe,
    inspection: fc.record({
      condition: usually(['as_received'], ['used', 'damaged'], rate),
      box: usually(['everything'], ['one_short', 'nothing', 'unsaid'], rate),
      packedAsSent: maybe,
      problemConfirmed: maybe,
      quantity,
      facts: factValues(policy, 'inspection'),
      supplement: fc.option(places, { nil: undefined, freq: 6 }),
    }),
    outcome: fc.constantFrom('refunded', 'exchanged'),
    facts: factValues(policy, 'request'),
    ownEvents: fc.record(
      Object.fromEntries(
        (policy.events ?? []).map(({ event }) => [event, fc.option(places, { nil: undefined, freq: 4 })]),
      ),
    ),
    rulings: seldom(ruling, 10),
    places: fc.record({
      request: places,
      authorization: places,
      dispatch: places,
      arrival: places,
      inspection: places,
      settlement: places,
    }),
  });
}
