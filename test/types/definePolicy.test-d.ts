import { type ClaimInput, defaultPolicy, evaluateClaim, type Policy, parsePolicy } from 'returns-policy';
import type { ClaimInputUnder } from '../../src/ClaimInputUnder';
import { type DefinedPolicy, definePolicy } from '../../src/definePolicy';
import aShop from './aShop.policy.json';

const asOf = '2026-03-02T12:00:00+09:00';
const bought = { order: {}, item: { category: 'ticket' } };
const asked = { at: asOf, channel: 'email' };

/** A theatre's policy, with facts, an event and an exception. */
export const theatre = definePolicy({
  id: 'theatre',
  version: '2026-1',
  timeZone: 'Europe/London',
  currency: 'GBP',
  inForce: { from: '2026-01-01' },
  facts: [
    {
      fact: 'tier',
      type: 'enum',
      values: ['friend', 'patron', 3],
      question: 'Which tier is the customer of?',
    },
    { fact: 'scanned', type: 'boolean', question: 'Has it been scanned?', knownFrom: 'inspection' },
    { fact: 'row', type: 'number', question: 'Which row is it for?' },
    { fact: 'note', type: 'text', question: 'What did the box office note?' },
  ],
  events: [{ event: 'performance', question: 'When does it begin?', scheduled: true }],
  clauses: [
    { id: 'tickets.returns', text: 'Tickets can be given back until a day before the performance.' },
    {
      id: 'tickets.friends',
      text: 'Friends may have a voucher in their place.',
      translations: { fr: '...' },
    },
  ],
  terms: {
    exclusions: [
      {
        clause: 'tickets.returns',
        when: {
          not: {
            any: [
              { fact: 'tier', equals: 'friend' },
              { event: 'performance', happened: false },
            ],
          },
        },
        reasons: ['illness'],
      },
    ],
    channels: { clause: 'tickets.returns', accepted: ['box_office'] },
    windows: {
      claim: { length: 'P1D', from: 'performance', direction: 'before', clause: 'tickets.returns' },
      dispatch: { length: { businessDays: 3 }, from: { event: 'request', offset: 'P1D' } },
      arrival: { length: 'unlimited', from: { firstKnownOf: ['dispatch', { event: 'performance' }] } },
    },
    reasons: {
      clause: 'tickets.returns',
      accepted: [
        {
          reason: 'illness',
          fault: 'customer',
          attachments: [
            { clause: 'tickets.returns', anyOf: ['certificate'], when: { fact: 'row', below: 4 } },
          ],
        },
        { reason: 'cancelled', fault: 'shop', attachments: [] },
      ],
    },
    resolutions: { clause: 'tickets.returns', offered: [{ resolution: 'refund', legs: [] }] },
    attachmentKinds: [{ kind: 'certificate', needs: 'picture' }],
    costs: { roundTrip: { clause: 'tickets.returns' } },
  },
  exceptions: [
    {
      clause: 'tickets.friends',
      when: { fact: 'tier', oneOf: ['friend', 'patron'] },
      set: { resolutions: { offered: [{ resolution: 'voucher', legs: [], validFor: 'P1Y' }] } },
      waives: ['tickets.returns'],
    },
  ],
});

// What was written is known, and a policy like any other.
export const known: readonly ['P1D', 'theatre', 'performance'] = [
  theatre.terms.windows.claim.length,
  theatre.id,
  theatre.events[0].event,
];
export const taken: readonly Policy[] = [theatre, parsePolicy(theatre)];
export const noHolidays: undefined = theatre.holidays;

type TheatreClaim = ClaimInputUnder<typeof theatre>;

/** Everything that the theatre can read, and nothing else; a channel may be any. */
export const everything = {
  ...bought,
  request: {
    at: asOf,
    channel: 'carrier_pigeon',
    reason: 'illness',
    resolution: 'voucher',
    attachments: [{ kind: 'certificate', name: 'scan.png' }],
  },
  inspection: { at: asOf, condition: 'as_received', facts: { scanned: false } },
  settlement: { at: asOf, outcome: 'refunded' },
  facts: { tier: 'patron', scanned: true, row: 12, note: 'by telephone' },
  events: { performance: asOf },
  rulings: [{ clause: 'tickets.returns', ruling: 'waived', by: 'Box office', why: 'Goodwill', at: asOf }],
} satisfies TheatreClaim;

export const inputs: readonly ClaimInput[] = [everything, everything as TheatreClaim];
evaluateClaim(everything, theatre, asOf);
evaluateClaim(everything as TheatreClaim, theatre, asOf);

export const otherClaims: readonly TheatreClaim[] = [
  bought,
  { ...bought, facts: { tier: 3 }, events: {} },
  { ...bought, request: null, inspection: null, facts: null, events: null },
  { ...bought, request: { ...asked, reason: null, resolution: null, attachments: null } },
  // @ts-expect-error no reason of the theatre's
  { ...bought, request: { ...asked, reason: 'change_of_mind' } },
  // @ts-expect-error nor does it exchange tickets
  { ...bought, request: { ...asked, resolution: 'exchange' } },
  // @ts-expect-error it does not look at photographs of the seat
  { ...bought, request: { ...asked, attachments: [{ kind: 'photograph' }] } },
  // @ts-expect-error a misspelt fact would be a missing one
  { ...bought, facts: { teir: 'friend' } },
  // @ts-expect-error there is no such tier
  { ...bought, facts: { tier: 'gold' } },
  // @ts-expect-error yes and no are no truth values
  { ...bought, facts: { scanned: 'yes' } },
  // @ts-expect-error rows have numbers
  { ...bought, facts: { row: 'K' } },
  // @ts-expect-error a note is a text
  { ...bought, inspection: { at: asOf, condition: 'used', facts: { note: 7 } } },
  // @ts-expect-error nor does the inspection find what is not asked
  { ...bought, inspection: { at: asOf, condition: 'used', facts: { torn: true } } },
  // @ts-expect-error the theatre knows no matinee
  { ...bought, events: { matinee: asOf } },
  // @ts-expect-error an event is an instant
  { ...bought, events: { performance: true } },
  // @ts-expect-error what every claim has is still there
  { item: { category: 'ticket' } },
  // @ts-expect-error and nothing beside
  { ...bought, returned: true },
];

/** The built-in policy, as it would be written by hand. */
export const builtin = definePolicy({
  id: 'builtin',
  version: '1.0.0',
  timeZone: 'Asia/Seoul',
  clauses: [
    {
      id: 'preamble.guarantee',
      text: 'Every item is checked before it leaves the shop; should a mistake slip through all the same, the clauses below apply.',
    },
    {
      id: 'scope.reasons',
      text: 'A refund or an exchange can be claimed for a product problem (the item is defective, or it is not the item ordered) and for a change of mind.',
    },
    {
      id: 'scope.resolutions',
      text: 'The customer asks for a refund or for an exchange; the exchange may be for another item.',
    },
    { id: 'channel.email', text: 'Claims are taken by e-mail only.' },
    { id: 'identification.order_number', text: 'The e-mail states the order number.' },
    { id: 'evidence.defect', text: 'For a defective item, pictures that show the defect are attached.' },
    {
      id: 'evidence.wrong_item',
      text: 'For a wrong item, the model number from its care card or tag is given, as a picture or as text.',
    },
    { id: 'evidence.description', text: 'A product problem of either kind is briefly described.' },
    { id: 'evidence.change_of_mind', text: 'For a change of mind, the customer states why.' },
    {
      id: 'authorization.before_dispatch',
      text: 'The shop answers with the method and the cost of the return; an item sent before that answer is not accepted.',
    },
    {
      id: 'cost.instructions',
      text: 'Where the method in the answer is not followed, the cost may turn out higher than normal.',
    },
    {
      id: 'cost.round_trip',
      text: 'Shipping both ways is basically borne by the shop for a product problem, and by the customer for a change of mind.',
    },
    {
      id: 'condition.unused_undamaged',
      text: 'The item comes back as it was received; an item found used or damaged on arrival is neither refunded nor exchanged.',
    },
    {
      id: 'completeness.contents',
      text: 'Samples, care card, tag, warranty card and whatever else came in the box go back in the box.',
    },
    { id: 'packing.as_sent', text: 'Please pack the item the way the shop had packed it.' },
    { id: 'deadline.claim', text: 'The claim is made within 24 hours of receiving the item.' },
    { id: 'deadline.dispatch', text: 'The item is sent back within 24 hours of receiving it.' },
    { id: 'deadline.arrival', text: 'The item arrives at the shop within 7 days of receiving it.' },
    { id: 'exclusion.jewelry', text: 'Jewelry is never returnable.' },
    {
      id: 'exclusion.personal_request',
      text: 'Orders placed by personal request, by quotation mail, are never returnable; every quotation says so.',
    },
  ],
  terms: {
    exclusions: [
      { clause: 'exclusion.jewelry', by: 'category', values: ['jewelry'] },
      { clause: 'exclusion.personal_request', by: 'order_type', values: ['personal_request'] },
    ],
    channels: { clause: 'channel.email', accepted: ['email'] },
    windows: {
      claim: { clause: 'deadline.claim', length: 'PT24H', from: 'delivery' },
      dispatch: { clause: 'deadline.dispatch', length: 'PT24H', from: 'delivery' },
      arrival: { clause: 'deadline.arrival', length: 'P7D', from: 'delivery' },
    },
    reasons: {
      clause: 'scope.reasons',
      accepted: [
        {
          reason: 'defective_item',
          fault: 'shop',
          attachments: [
            { clause: 'evidence.defect', anyOf: ['defect_photo'] },
            { clause: 'evidence.description', anyOf: ['description'] },
          ],
        },
        {
          reason: 'wrong_item',
          fault: 'shop',
          attachments: [
            { clause: 'evidence.wrong_item', anyOf: ['tag_photo', 'model_number'] },
            { clause: 'evidence.description', anyOf: ['description'] },
          ],
        },
        {
          reason: 'change_of_mind',
          fault: 'customer',
          attachments: [{ clause: 'evidence.change_of_mind', anyOf: ['statement'] }],
        },
      ],
    },
    resolutions: {
      clause: 'scope.resolutions',
      offered: [
        { resolution: 'refund', legs: ['outbound', 'return'] },
        { resolution: 'exchange', legs: ['return', 'replacement'] },
      ],
    },
    orderNumber: { clause: 'identification.order_number' },
    attachmentKinds: [
      { kind: 'defect_photo', needs: 'picture' },
      { kind: 'tag_photo', needs: 'picture' },
      { kind: 'model_number', needs: 'text' },
      { kind: 'description', needs: 'text' },
      { kind: 'statement', needs: 'text' },
    ],
    authorization: { clause: 'authorization.before_dispatch' },
    condition: { clause: 'condition.unused_undamaged' },
    contents: { clause: 'completeness.contents', whenMissing: 'rejected' },
    packing: { clause: 'packing.as_sent' },
    costs: {
      roundTrip: { clause: 'cost.round_trip' },
      instructions: { clause: 'cost.instructions' },
    },
  },
});

export const takenToo: readonly Policy[] = [builtin];
type BuiltinClaim = ClaimInputUnder<typeof builtin>;

export const builtinClaims: readonly BuiltinClaim[] = [
  { ...bought, request: { ...asked, reason: 'wrong_item', resolution: 'exchange' } },
  { ...bought, facts: {}, events: {} },
  // @ts-expect-error no reason of the built-in policy
  { ...bought, request: { ...asked, reason: 'illness' } },
  // @ts-expect-error it has no facts
  { ...bought, facts: { tier: 'friend' } },
  // @ts-expect-error nor events
  { ...bought, events: { performance: asOf } },
];

// Of a policy that is not known before it is read, any name is allowed; so it is of one imported from JSON.
export const shop: Policy = definePolicy(aShop);
export const copy = definePolicy({ ...defaultPolicy, timeZone: 'America/New_York' });
export const zone: 'America/New_York' = copy.timeZone;

type AnyClaim =
  | ClaimInputUnder<Policy>
  | ClaimInputUnder<typeof aShop>
  | ClaimInputUnder<typeof shop>
  | ClaimInputUnder<typeof copy>
  | ClaimInputUnder<DefinedPolicy<typeof aShop>>;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
export const allTheSame = true satisfies Same<AnyClaim, ClaimInputUnder<Policy>>;
export const anyClaim: ClaimInputUnder<typeof aShop> = {
  ...bought,
  request: { ...asked, reason: 'any', resolution: 'any', attachments: [{ kind: 'any' }] },
  facts: { any: 1 },
  events: { any: asOf },
};
export const anyInputs: readonly ClaimInput[] = [anyClaim];

const { terms } = theatre;
const clause = 'tickets.returns';
const when = { fact: 'tier', equals: 'friend' } as const;

export const mistaken: readonly unknown[] = [
  // @ts-expect-error a policy is more than nothing
  definePolicy({}),
  // @ts-expect-error a misspelt key
  definePolicy({ ...theatre, timezone: 'Europe/London' }),
  // @ts-expect-error also deep inside
  definePolicy({ ...theatre, terms: { ...terms, channels: { clause, acepted: [] } } }),
  // @ts-expect-error and of a copy of a policy of which nothing else is known
  definePolicy({ ...defaultPolicy, timezone: 'Europe/London' }),
  // @ts-expect-error a misspelt word
  definePolicy({ ...theatre, terms: { ...terms, contents: { clause, whenMissing: 'forgiven' } } }),
  // @ts-expect-error a misspelt clause
  definePolicy({ ...theatre, terms: { ...terms, packing: { clause: 'tickets.retruns' } } }),
  // @ts-expect-error waived by an exception
  definePolicy({ ...theatre, exceptions: [{ clause, when, waives: ['tickets.retruns'] }] }),
  // @ts-expect-error over an exception that there is not
  definePolicy({ ...theatre, exceptions: [{ clause, when, over: ['tickets.friends'] }] }),
  // @ts-expect-error a fact that is not declared
  definePolicy({ ...theatre, exceptions: [{ clause, when: { all: [{ fact: 'teir', equals: 3 }] } }] }),
  // @ts-expect-error an event that is not declared
  definePolicy({ ...theatre, exceptions: [{ clause, when: { event: 'matinee', happened: true } }] }),
  definePolicy({
    ...theatre,
    // @ts-expect-error nor can a clock start at it
    terms: { ...terms, windows: { ...terms.windows, claim: { length: 'P1D', from: 'matinee' } } },
  }),
  definePolicy({
    ...theatre,
    terms: {
      ...terms,
      // @ts-expect-error nor at the first of several
      windows: { ...terms.windows, claim: { length: 'P1D', from: { earliestOf: ['order', 'matinee'] } } },
    },
  }),
  // @ts-expect-error a reason that is not accepted
  definePolicy({ ...theatre, terms: { ...terms, exclusions: [{ clause, when, reasons: ['boredom'] }] } }),
  definePolicy({
    ...theatre,
    terms: {
      ...terms,
      // @ts-expect-error another resolution that is not offered
      resolutions: { clause, offered: [{ resolution: 'refund', legs: [], otherwise: { instead: 'seat' } }] },
    },
  }),
  definePolicy({
    ...theatre,
    terms: {
      ...terms,
      reasons: {
        clause,
        // @ts-expect-error a kind of attachment that there is not
        accepted: [{ reason: 'illness', fault: 'shop', attachments: [{ clause, anyOf: ['x'] }] }],
      },
    },
  }),
];

/** Where a `Policy` is wanted, no less is checked. */
export const wanted: readonly Policy[] = [
  definePolicy({ ...theatre, version: '2026-2' }),
  definePolicy({
    ...theatre,
    // @ts-expect-error a misspelt clause
    terms: { ...terms, packing: { clause: 'tickets.retruns' } },
  }),
];

export function nothingCanBeChanged(): void {
  // @ts-expect-error a policy that was read is frozen
  theatre.terms.reasons.accepted[0].fault = 'shop';
  // @ts-expect-error nothing can be added to it
  theatre.events.push({ event: 'matinee', question: 'When?' });
}
