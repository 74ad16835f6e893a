import fc from 'fast-check';
import {
  type ClaimInput,
  type ExceptionTerm,
  type Policy,
  type PolicyTerms,
  parsePolicy,
  type SpanTerm,
  type When,
  type WindowTerm,
} from 'returns-policy';

/** A claim, a policy with conditions and exceptions, and an instant: of a small world, so that they often meet. */
export interface FreeCase {
  readonly policy: Policy;
  readonly claim: ClaimInput;
  readonly asOf: number;
}

const START = Date.parse('2026-03-06T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const FACTS = {
  opened: fc.boolean(),
  tier: fc.constantFrom('basic', 'gold'),
  percent_off: fc.constantFrom(0, 10, 20, 50),
} as const;

const instants = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 1, -1, HOUR))
  .map(([days, shift]) => START + days * DAY + shift);

const spans: fc.Arbitrary<SpanTerm> = fc.record(
  {
    length: fc.constantFrom('PT24H', 'P2D', 'P3D', 'P5D', 'unlimited'),
    from: fc.oneof(
      fc.constantFrom('delivery', 'delivery', 'request', 'order', 'notice', 'authorization', 'dispatch'),
      fc.constantFrom(
        { event: 'delivery', offset: 'P1D' },
        { firstKnownOf: ['notice', { event: 'delivery', offset: 'PT1H' }] },
        { earliestOf: ['notice', 'delivery'] },
        { latestOf: ['order', 'delivery'] },
      ),
    ),
    ends: fc.constantFrom('exact' as const, 'end_of_day' as const),
    rollForward: fc.constantFrom('none' as const, 'next_business_day' as const),
  },
  { requiredKeys: ['length', 'from'] },
);

const windows: fc.Arbitrary<WindowTerm> = fc
  .record(
    {
      span: spans,
      opens: fc.constantFrom(
        { after: 'P1D' },
        { after: 'PT12H', at: 'start_of_day' },
        { on: '2026-03-09', at: '08:00' },
      ),
      extendedTo: fc.constantFrom([{ until: '2026-03-12' }], [{ length: 'P4D', from: 'order' }]),
      cappedAt: fc.constantFrom([{ until: '2026-03-10' }], [{ length: 'P6D', from: 'delivery' }]),
      whenLate: fc.constantFrom('rejected' as const, 'needs_review' as const),
      whenEarly: fc.constantFrom('pending' as const, 'needs_review' as const, 'rejected' as const),
    },
    { requiredKeys: ['span'] },
  )
  .map(({ span, extendedTo, ...more }) => {
    const later = span.length === 'unlimited' || extendedTo === undefined ? {} : { extendedTo };
    return { ...span, ...more, ...later };
  });

const leaves: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When>(
    { fact: 'opened', equals: true },
    { fact: 'tier', equals: 'gold' },
    { fact: 'tier', oneOf: ['basic', 'gold'] },
    { fact: 'percent_off', above: 10 },
    { fact: 'percent_off', atLeast: 10, atMost: 20 },
    { fact: 'sealed', equals: true },
    { field: 'item.category', equals: 'shoes' },
    { field: 'request.reason', equals: 'change_of_mind' },
    { field: 'request.resolution', oneOf: ['refund'] },
    { field: 'item.quantity', below: 2 },
    { field: 'inspection.condition', equals: 'used' },
    { event: 'opening', happened: true },
    { event: 'notice', happened: false },
    { event: 'request', onOrAfter: '2026-03-08', onOrBefore: '2026-03-11' },
    { event: 'dispatch', timeFrom: '09:00', timeUntil: '17:00' },
    { event: 'request', onBusinessDay: true },
  ),
  fc.record({ event: fc.constantFrom('request', 'dispatch', 'arrival', 'opening'), within: spans }),
);

const conditions: fc.Arbitrary<When> = fc.letrec<{ condition: When }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'condition' },
    leaves,
    tie('condition').map((not): When => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): When => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): When => ({ any })),
  ),
})).condition;

const parties = fc.constantFrom(
  'shop' as const,
  'customer' as const,
  'at_fault' as const,
  'unknown' as const,
);

const exceptions: fc.Arbitrary<readonly ExceptionTerm[]> = fc
  .array(
    fc.record(
      {
        when: conditions,
        set: fc.oneof(
          fc.record({ windows: fc.record({ claim: windows }) }),
          fc.record({ windows: fc.record({ dispatch: windows }) }),
          fc.record({ costs: fc.record({ bearers: fc.record({ return: parties }) }) }),
          fc.record({ authorization: fc.record({ required: fc.boolean() }) }),
          fc.record({ returnShipment: fc.record({ required: fc.boolean() }) }),
          fc.record({ channels: fc.record({ accepted: fc.constantFrom(['email', 'phone'], ['phone']) }) }),
        ),
        waives: fc.subarray(['exclusion.fixed', 'deadline.claim'], { minLength: 1 }),
        adds: fc.record({
          windows: fc.record({
            claim: fc.constantFrom(
              { extendedTo: [{ until: '2026-03-15' }] },
              { cappedAt: [{ length: 'P7D', from: 'notice' }] },
            ),
          }),
        }),
      },
      { requiredKeys: ['when', 'set'] },
    ),
    { maxLength: 4 },
  )
  .chain((list) =>
    fc.subarray(list.map((_, index) => index)).map((first) =>
      list.map((exception, index) => {
        const later = list.map((_, at) => at).filter((at) => at > index);
        const over = first.includes(index) ? later.map((at) => `exception.number_${letter(at)}`) : [];
        return {
          ...exception,
          clause: `exception.number_${letter(index)}`,
          ...(over.length > 0 && { over }),
        };
      }),
    ),
  );

const letter = (index: number): string => 'abcdefgh'.charAt(index);

const terms: fc.Arbitrary<PolicyTerms> = fc
  .record({
    claim: windows,
    dispatch: windows,
    arrival: windows,
    odd: fc.option(conditions, { nil: undefined }),
    sealed: fc.option(
      fc.record({
        must: conditions,
        otherwise: fc.constantFrom('rejected', 'needs_review', 'advisory', 'customer_cures'),
      }),
      { nil: undefined },
    ),
    refundWhen: fc.option(conditions, { nil: undefined }),
    otherwise: fc.constantFrom('choose_again', 'rejected', 'needs_review', { instead: 'store_credit' }),
    authorization: fc.boolean(),
    duties: fc.boolean(),
    inspection: fc.boolean(),
  })
  .map(
    (its) =>
      JSON.parse(
        JSON.stringify({
          exclusions: [
            { clause: 'exclusion.fixed', by: 'category', values: ['underwear'] },
            ...(its.odd === undefined ? [] : [{ clause: 'exclusion.odd', when: its.odd }]),
          ],
          requirements:
            its.sealed === undefined
              ? []
              : [
                  {
                    clause: 'condition.sealed',
                    ...its.sealed,
                    ...(its.sealed.otherwise === 'customer_cures' && {
                      needs: ['proof'],
                      curableUntil: 'claim',
                    }),
                  },
                ],
          channels: { clause: 'channel.ways', accepted: ['email'] },
          windows: { claim: its.claim, dispatch: its.dispatch, arrival: its.arrival },
          reasons: {
            clause: 'scope.reasons',
            accepted: [
              { reason: 'defective_item', fault: 'shop', attachments: [] },
              { reason: 'change_of_mind', fault: 'customer', attachments: [] },
            ],
          },
          resolutions: {
            clause: 'scope.resolutions',
            offered: [
              {
                resolution: 'refund',
                legs: ['outbound', 'return'],
                when: its.refundWhen,
                otherwise: its.otherwise,
              },
              { resolution: 'store_credit', legs: ['return'] },
            ],
          },
          attachmentKinds: [],
          authorization: its.authorization ? { clause: 'authorization.first' } : undefined,
          condition: its.inspection ? { clause: 'condition.unused', whenUsed: 'needs_review' } : undefined,
          costs: { roundTrip: { clause: 'cost.round_trip' } },
          duties: its.duties
            ? [
                { duty: 'answer', clause: 'duty.answer', window: { length: 'P1D', from: 'request' } },
                { duty: 'settle', clause: 'duty.settle', window: { length: 'P3D', from: 'arrival' } },
              ]
            : undefined,
        }),
      ) as PolicyTerms,
  );

const CLAUSES = [
  'exclusion.fixed',
  'exclusion.odd',
  'condition.sealed',
  'channel.ways',
  'deadline.claim',
  'deadline.dispatch',
  'deadline.arrival',
  'scope.reasons',
  'scope.resolutions',
  'authorization.first',
  'condition.unused',
  'cost.round_trip',
  'duty.answer',
  'duty.settle',
  ...Array.from('abcdefgh', (name) => `exception.number_${name}`),
];

/** The parts of a random policy before it is read, so that a test can change them. */
export const freePolicies: fc.Arbitrary<object> = fc
  .record({ terms, exceptions, timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'UTC') })
  .map((parts) => ({
    id: 'free',
    version: '1',
    currency: 'EUR',
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' },
      { fact: 'percent_off', type: 'number', question: 'How much was it discounted?' },
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
    ],
    events: [
      { event: 'notice', question: 'When was the notice given?' },
      { event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' },
    ],
    clauses: CLAUSES.map((id) => ({ id, text: `What ${id} says.` })),
    ...parts,
  }));

const rulings = fc.array(
  fc.record({
    clause: fc.constantFrom(...CLAUSES),
    ruling: fc.constantFrom('waived' as const, 'upheld' as const),
    at: instants,
  }),
  { maxLength: 2 },
);

const claims: fc.Arbitrary<ClaimInput> = fc
  .record({
    times: fc.array(instants, { minLength: 9, maxLength: 9 }),
    upTo: fc.integer({ min: 0, max: 8 }),
    category: fc.constantFrom('shoes', 'shoes', 'hats', 'underwear'),
    channel: fc.constantFrom('email', 'email', 'email', 'phone'),
    reason: fc.constantFrom('defective_item', 'change_of_mind', 'change_of_mind', 'boredom', null),
    resolution: fc.constantFrom('refund', 'refund', 'store_credit', 'miracle', null),
    condition: fc.constantFrom('as_received' as const, 'as_received' as const, 'used' as const),
    facts: fc.record(FACTS, { requiredKeys: [] }),
    sealed: fc.option(fc.boolean(), { nil: undefined }),
    notice: fc.option(instants, { nil: undefined }),
    opening: fc.option(instants, { nil: undefined }),
    quantity: fc.constantFrom(null, 1, 3),
    rulings: fc.oneof({ weight: 3, arbitrary: rulings.map(() => []) }, rulings),
    isSettled: fc.boolean(),
  })
  .map((its) => {
    const times = [...its.times].sort((one, other) => one - other);
    const at = (stage: number): number | null => (stage <= its.upTo ? (times[stage] as number) : null);
    const event = (stage: number): { at: number } | null => {
      const instant = at(stage);
      return instant === null ? null : { at: instant };
    };
    const request = event(3);
    return {
      order: { number: 'A-1', placedAt: at(0), shippedAt: at(1), deliveredAt: at(2) },
      item: { category: its.category, quantity: its.quantity },
      request: request && {
        ...request,
        channel: its.channel,
        reason: its.reason,
        resolution: its.resolution,
      },
      authorization: event(4),
      dispatch: event(5),
      arrival: event(6),
      inspection: event(7) && {
        at: times[7] as number,
        condition: its.condition,
        facts: its.sealed === undefined ? null : { sealed: its.sealed },
      },
      settlement: its.isSettled && at(8) !== null ? { at: times[8] as number, outcome: 'refunded' } : null,
      facts: its.facts as Record<string, string | number | boolean>,
      events: {
        ...(its.notice !== undefined && { notice: its.notice }),
        ...(its.opening !== undefined && { opening: its.opening }),
      },
      rulings: [...its.rulings].map((ruling) => ({ ...ruling, by: 'the manager', why: 'a long story' })),
    };
  });

const asOfs = fc
  .tuple(fc.integer({ min: -1, max: 16 }), fc.constantFrom(0, 1, -1, HOUR))
  .map(([days, shift]) => START + days * DAY + shift);

/** A policy that `parsePolicy` takes, or nothing where two of its exceptions contradict each other at once. */
export function tryPolicy(document: object): Policy | undefined {
  try {
    return parsePolicy(document);
  } catch {
    return undefined;
  }
}

/** Any policy of that world, any claim, any instant. */
export const freeCases: fc.Arbitrary<FreeCase> = fc
  .record({ document: freePolicies, claim: claims, asOf: asOfs })
  .map(({ document, claim, asOf }) => ({ policy: tryPolicy(document), claim, asOf }))
  .filter((free): free is FreeCase => free.policy !== undefined);
