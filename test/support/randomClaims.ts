import fc from 'fast-check';
import { type CalendarDays, seoulDays, temporalDays } from './straightLine';

/**
 * Random claims under the built-in policy, none of which the parser may refuse, with most events on or beside a
 * deadline or one another. Every instant is written with an offset of its own.
 */

/** A claim as a back end would post it. */
export interface RandomClaim {
  order: { number?: string; type?: string; placedAt?: string; shippedAt?: string; deliveredAt?: string };
  item: { category: string; contents?: string[] };
  request?: {
    at: string;
    channel: string;
    reason?: string;
    resolution?: string;
    attachments?: RandomAttachment[];
  };
  authorization?: { at: string };
  dispatch?: { at: string; followedInstructions?: boolean };
  arrival?: { at: string };
  inspection?: {
    at: string;
    condition: 'as_received' | 'used' | 'damaged';
    contents?: string[];
    packedAsSent?: boolean;
    problemConfirmed?: boolean;
  };
}

export interface RandomAttachment {
  kind: string;
  text?: string;
  mediaType?: string;
  name?: string;
  at?: string;
}

/** A claim and the instant to judge it as of, which `Date.parse` reads too. */
export interface RandomCase {
  claim: RandomClaim;
  asOf: string;
}

/** Zones with and without clock changes: by half an hour, at midnight, across the date line, in Ramadan. */
export const zones: readonly string[] = [
  'Asia/Seoul',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'America/Santiago',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Consistent claims; `timeZone` is the policy's, so that the arrival deadline is met to the millisecond. */
export function claims(timeZone = 'Asia/Seoul'): fc.Arbitrary<RandomCase> {
  const calendarDays = timeZone === 'Asia/Seoul' ? seoulDays : temporalDays(timeZone);
  return stories.map((draft) => written(draft, calendarDays));
}

/** Claims read back from JSON, as a back end has them: the same for the same seed, instants in one plain style. */
export function seededClaims(seed: number, count: number): RandomCase[] {
  const plain = stories.map((draft) =>
    written({ ...draft, pens: draft.pens.map(({ offset }) => ({ offset, style: 'full' })) }, seoulDays),
  );
  return JSON.parse(JSON.stringify(fc.sample(plain, { seed, numRuns: count })));
}

/** How often a fact is as it should be, against once that it is not. */
type Care = number;
const CAREFUL: Care = 24;
const CARELESS: Care = 3;

/** Where an event falls: some time after the one before it, beside a remarkable instant, or anywhere. */
type Placement =
  | { readonly mode: 'in_course'; readonly share: number }
  | { readonly mode: 'edge'; readonly anchor: number; readonly nudge: number }
  | { readonly mode: 'anywhere'; readonly drift: number };

interface Pen {
  readonly offset: string;
  readonly style: 'full' | 'short' | 'long' | 'zoned';
}

type Draft = ReturnType<typeof drafts> extends fc.Arbitrary<infer Value> ? Value : never;

const contentsOfBox = fc.array(
  fc.constantFrom('sample', 'sample', 'care_card', 'tag', 'warranty_card', 'dust_bag', ''),
  { maxLength: 6 },
);

const pens = fc.record({
  offset: fc.constantFrom(
    'Z',
    '+09:00',
    '-05:00',
    '+12:45',
    '-09:30',
    '+05:30',
    '+05:45',
    '+00:00',
    '+14:00',
  ),
  style: fc.constantFrom<Pen['style'][]>('full', 'full', 'full', 'full', 'full', 'short', 'long', 'zoned'),
});

const nudges = fc.constantFrom(-1, 0, 1);

function drafts(care: Care) {
  return fc.record({
    base: deliveries,
    known: fc.record({
      placed: fc.boolean(),
      shipped: fc.boolean(),
      delivered: mostly(care, true, false),
      request: mostly(care, true, false),
      authorization: mostly(care, true, false),
      dispatch: mostly(care, true, false),
      arrival: mostly(care, true, false),
      inspection: mostly(care, true, false),
    }),
    order: fc.record({
      number: fc.oneof(
        { weight: care, arbitrary: fc.constantFrom('A-1001', '  77 ') },
        { weight: 1, arbitrary: fc.constantFrom(undefined, '', '   ', ' \n\t\u00a0') },
      ),
      type: fc.oneof(
        {
          weight: 4 * care,
          arbitrary: fc.constantFrom(undefined, 'standard', 'Personal_request', 'wholesale'),
        },
        { weight: 1, arbitrary: fc.constant('personal_request') },
      ),
    }),
    item: fc.record({
      category: fc.oneof(
        {
          weight: 4 * care,
          arbitrary: fc.constantFrom('shoes', 'watch', 'Jewelry', 'jewelry ', 'costume-jewelry', ''),
        },
        { weight: 1, arbitrary: fc.constant('jewelry') },
      ),
      contents: fc.option(contentsOfBox, { nil: undefined, freq: 6 }),
    }),
    request: fc.record({
      channel: fc.oneof(
        { weight: care, arbitrary: fc.constant('email') },
        { weight: 2, arbitrary: fc.constantFrom('phone', 'chat', 'web_form', 'Email', 'email ', '') },
      ),
      reason: fc.oneof(
        { weight: care, arbitrary: fc.constantFrom('defective_item', 'wrong_item', 'change_of_mind') },
        { weight: 1, arbitrary: fc.constantFrom(undefined, '', '  ', 'late_delivery', 'Wrong_item') },
      ),
      resolution: fc.oneof(
        { weight: care, arbitrary: fc.constantFrom('refund', 'exchange') },
        { weight: 1, arbitrary: fc.constantFrom(undefined, '', '\t', 'store_credit', 'Refund') },
      ),
      /** One that counts for each kind, unless left out; then whatever else came with the e-mail. */
      complete: mostly(care, true, false),
      oddments: fc.array(attachments, { maxLength: 3 }),
    }),
    placements: fc.record({
      attachment: placements(care),
      request: placements(care),
      authorization: placements(care),
      dispatch: placements(care),
      arrival: placements(care),
      inspection: placements(care),
      oddment: placements(1),
    }),
    dispatch: fc.record({ followedInstructions: maybeTrue }),
    inspection: fc.record({
      condition: fc.oneof(
        { weight: care, arbitrary: fc.constant('as_received' as const) },
        { weight: 1, arbitrary: fc.constantFrom('used' as const, 'damaged' as const) },
      ),
      contents: fc.oneof(
        { weight: care, arbitrary: fc.constantFrom('everything' as const, 'everything and more' as const) },
        { weight: 1, arbitrary: fc.constantFrom('unsaid' as const, 'one piece short' as const) },
        { weight: 1, arbitrary: contentsOfBox },
      ),
      packedAsSent: maybeTrue,
      problemConfirmed: maybeTrue,
    }),
    asOf: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ mode: fc.constant('edge' as const), anchor: fc.nat(99), nudge: nudges }),
      },
      { weight: 1, arbitrary: fc.record({ mode: fc.constant('end' as const), drift: fc.nat(30 * DAY) }) },
      { weight: 1, arbitrary: fc.record({ mode: fc.constant('anywhere' as const), drift: drifts(-4, 14) }) },
    ),
    pens: fc.array(pens, { minLength: 14, maxLength: 14 }),
  });
}

const maybeTrue = fc.constantFrom(undefined, true, true, false);

/** Some right after, some within a week before, a clock or date change of one of the zones; most on any day. */
const deliveries = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) }) },
      { weight: 1, arbitrary: fc.integer({ min: Date.UTC(2000, 1), max: Date.UTC(2199, 9) }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              Date.UTC(2026, 2, 8, 7),
              Date.UTC(2026, 10, 1, 6),
              Date.UTC(2026, 2, 29, 1),
              Date.UTC(2026, 3, 4, 15),
              Date.UTC(2026, 8, 6, 4),
              Date.UTC(2026, 1, 15, 2),
              Date.UTC(2018, 10, 4, 3),
              Date.UTC(2011, 11, 30, 10),
            ),
            fc.constantFrom(0, 1, 6, 7),
            fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
          )
          .map(([change, days, drift]) => change - days * DAY + drift),
      },
    ),
    fc.constantFrom(1, 1, 1, MINUTE),
  )
  .map(([ms, grain]) => ms - (ms % grain));

const attachments = fc.record({
  kind: fc.constantFrom(
    'defect_photo',
    'tag_photo',
    'model_number',
    'description',
    'statement',
    'receipt_photo',
    'Description',
  ),
  text: fc.constantFrom(undefined, 'the left clasp does not close', 'M-2207', '', ' \n'),
  mediaType: fc.constantFrom(
    undefined,
    'image/png',
    'IMAGE/JPEG',
    'Image/heic',
    'application/pdf',
    'my image/png',
    '',
  ),
  name: fc.constantFrom(undefined, 'clasp.png'),
  dated: fc.boolean(),
});

function mostly<Value>(care: Care, usual: Value, other: Value): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 2 * care, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(other) },
  );
}

function drifts(fromDays: number, toDays: number): fc.Arbitrary<number> {
  return fc.integer({ min: fromDays * DAY, max: toDays * DAY });
}

function placements(care: Care): fc.Arbitrary<Placement> {
  return fc.oneof(
    {
      weight: 1 + Math.ceil(care / 4),
      arbitrary: fc.record({
        mode: fc.constant('in_course' as const),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ mode: fc.constant('edge' as const), anchor: fc.nat(99), nudge: nudges }),
    },
    { weight: 1, arbitrary: fc.record({ mode: fc.constant('anywhere' as const), drift: drifts(-2, 10) }) },
  );
}

const stories = fc.oneof(
  { weight: 3, arbitrary: drafts(CAREFUL) },
  { weight: 2, arbitrary: drafts(CARELESS) },
);

/** Puts the events on the calendar, in an order that can be, and writes the claim down. */
function written(draft: Draft, calendarDays: CalendarDays): RandomCase {
  const { known, placements: places, base } = draft;
  let used = 0;
  const write = (ms: number): string => {
    const pen = draft.pens[used++ % draft.pens.length] as Pen;
    return writeInstant(ms, pen);
  };

  const dayEnd = base + DAY;
  const weekEnd = calendarDays(base, 7);
  const place = (placement: Placement, previous: number, usual: number, edges: readonly number[]): number => {
    if (placement.mode === 'in_course') return previous + Math.floor(placement.share * usual);
    if (placement.mode === 'anywhere') return base + placement.drift;
    return (edges[placement.anchor % edges.length] as number) + placement.nudge;
  };

  const requestAt = place(places.request, base, 12 * HOUR, [dayEnd, dayEnd, base]);
  const authorizationAt = Math.max(
    requestAt,
    place(places.authorization, requestAt, 6 * HOUR, [dayEnd, dayEnd, requestAt, weekEnd]),
  );
  const answered = known.request && known.authorization ? authorizationAt : requestAt;
  const dispatchAt = Math.max(
    known.delivered ? base : 0,
    place(places.dispatch, answered, 5 * HOUR, [dayEnd, answered, answered, weekEnd, base]),
  );
  const arrivalAt = Math.max(
    dispatchAt,
    place(places.arrival, dispatchAt, 5 * DAY, [weekEnd, weekEnd, dispatchAt]),
  );
  const inspectionAt = Math.max(
    arrivalAt,
    place(places.inspection, arrivalAt, 3 * DAY, [arrivalAt, weekEnd]),
  );
  const edges = [requestAt, dayEnd, answered];
  const attachmentAt = place(places.attachment, requestAt - HOUR, HOUR, edges);
  const oddmentAt = place(places.oddment, requestAt, 12 * HOUR, edges);

  const hasRequest = known.request;
  const hasAuthorization = hasRequest && known.authorization;
  const hasDispatch = known.dispatch;
  const hasArrival = hasDispatch && known.arrival;
  const hasInspection = hasArrival && known.inspection;

  const claim: RandomClaim = {
    order: {
      ...(draft.order.number === undefined ? {} : { number: draft.order.number }),
      ...(draft.order.type === undefined ? {} : { type: draft.order.type }),
      ...(known.placed ? { placedAt: write(base - 9 * DAY) } : {}),
      // Handed over at the counter: shipped and delivered at once.
      ...(known.shipped ? { shippedAt: write(known.placed ? base - 2 * DAY : base) } : {}),
      ...(known.delivered ? { deliveredAt: write(base) } : {}),
    },
    item: {
      category: draft.item.category,
      ...(draft.item.contents === undefined ? {} : { contents: [...draft.item.contents] }),
    },
  };
  if (hasRequest) {
    const { channel, reason, resolution } = draft.request;
    const given = attachmentsOf(draft, write, attachmentAt, oddmentAt);
    claim.request = {
      at: write(requestAt),
      channel,
      ...(reason === undefined ? {} : { reason }),
      ...(resolution === undefined ? {} : { resolution }),
      ...(given.length === 0 && !draft.known.placed ? {} : { attachments: given }),
    };
  }
  if (hasAuthorization) claim.authorization = { at: write(authorizationAt) };
  if (hasDispatch) {
    const { followedInstructions } = draft.dispatch;
    claim.dispatch = {
      at: write(dispatchAt),
      ...(followedInstructions === undefined ? {} : { followedInstructions }),
    };
  }
  if (hasArrival) claim.arrival = { at: write(arrivalAt) };
  if (hasInspection) {
    const { condition, packedAsSent, problemConfirmed } = draft.inspection;
    const contents = returnedContents(draft);
    claim.inspection = {
      at: write(inspectionAt),
      condition,
      ...(contents === undefined ? {} : { contents }),
      ...(packedAsSent === undefined ? {} : { packedAsSent }),
      ...(problemConfirmed === undefined ? {} : { problemConfirmed }),
    };
  }

  const instants = [base, dayEnd, weekEnd];
  if (hasRequest) instants.push(requestAt, attachmentAt, oddmentAt);
  if (hasAuthorization) instants.push(authorizationAt);
  if (hasDispatch) instants.push(dispatchAt);
  if (hasArrival) instants.push(arrivalAt);
  if (hasInspection) instants.push(inspectionAt, inspectionAt, inspectionAt);
  const { asOf } = draft;
  const at =
    asOf.mode === 'edge'
      ? (instants[asOf.anchor % instants.length] as number) + asOf.nudge
      : (asOf.mode === 'end' ? Math.max(...instants) : base) + asOf.drift;
  return { claim, asOf: writeInstant(at, { offset: (draft.pens[0] as Pen).offset, style: 'full' }) };
}

function attachmentsOf(
  draft: Draft,
  write: (ms: number) => string,
  attachmentAt: number,
  oddmentAt: number,
): RandomAttachment[] {
  const { reason, complete, oddments } = draft.request;
  const given: RandomAttachment[] = oddments.map(({ kind, text, mediaType, name, dated }) => ({
    kind,
    ...(text === undefined ? {} : { text }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(name === undefined ? {} : { name }),
    ...(dated ? { at: write(oddmentAt) } : {}),
  }));
  if (!complete) return given;
  const late = draft.placements.attachment.mode === 'in_course' ? {} : { at: write(attachmentAt) };
  if (reason === 'change_of_mind') {
    given.push({ kind: 'statement', text: 'the colour does not suit me', ...late });
  } else {
    if (reason === 'defective_item') given.push({ kind: 'defect_photo', mediaType: 'image/jpeg', ...late });
    else if (draft.known.placed) given.push({ kind: 'model_number', text: 'M-2207', ...late });
    else given.push({ kind: 'tag_photo', ...late });
    given.push({ kind: 'description', text: 'the left clasp does not close' });
  }
  return given;
}

function returnedContents(draft: Draft): string[] | undefined {
  const sent = draft.item.contents ?? [];
  const { contents } = draft.inspection;
  if (contents === 'unsaid') return undefined;
  if (contents === 'everything') return [...sent].reverse();
  if (contents === 'everything and more') return ['sample', ...sent, 'receipt'];
  if (contents === 'one piece short') return sent.slice(1);
  return [...contents];
}

function writeInstant(ms: number, pen: Pen): string {
  const local = new Date(ms + offsetOf(pen.offset)).toISOString().slice(0, -1);
  if (pen.style === 'zoned') return `${local}${pen.offset}[Asia/Seoul]`;
  if (pen.style === 'long') return `${local}999${pen.offset}`;
  if (pen.style === 'short') return `${local.replace(/(?::00)?\.000$/, '')}${pen.offset}`;
  return `${local}${pen.offset}`;
}

function offsetOf(offset: string): number {
  if (offset === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4)) * MINUTE;
  return offset.startsWith('-') ? -size : size;
}
