import {
  type ClaimInput,
  type Evaluation,
  evaluateClaim,
  type FindingCode,
  type Policy,
  parsePolicy,
  type Standing,
} from 'returns-policy';
import { expect, test } from 'vitest';

type Changes = Readonly<Record<string, unknown>>;

/** How a return at the shop goes: the policy counts in UTC, so that a day has 24 hours. */
export const on = {
  order: '2026-03-01T10:00:00.000Z',
  delivery: '2026-03-04T10:00:00.000Z',
  request: '2026-03-06T10:00:00.000Z',
  authorization: '2026-03-07T10:00:00.000Z',
  dispatch: '2026-03-09T10:00:00.000Z',
  arrival: '2026-03-12T10:00:00.000Z',
  inspection: '2026-03-13T10:00:00.000Z',
  settlement: '2026-03-16T10:00:00.000Z',
} as const;

/** The last instant to claim: 30 days from the delivery. */
export const CLAIM_END = '2026-04-03T10:00:00.000Z';
/** The last instant to send: 14 days from the delivery. */
export const DISPATCH_END = '2026-03-18T10:00:00.000Z';
/** The last instant to arrive: 28 days from the delivery. */
export const ARRIVAL_END = '2026-04-01T10:00:00.000Z';

const CLAUSES = [
  'exclusion.one',
  'requirement.one',
  'channel.ways',
  'deadline.claim',
  'deadline.dispatch',
  'deadline.arrival',
  'reasons.known',
  'resolution.choice',
  'resolution.credit',
  'order.number',
  'evidence.one',
  'authorization.answer',
  'condition.unused',
  'contents.complete',
  'quantity.whole',
  'packing.as_sent',
  'cost.postage',
  'cost.method',
  'duty.answer',
  'duty.inspect',
  'duty.settle',
  'exception.one',
];

/** A window of the shop's. */
export function windowOf(length: unknown, from: unknown, more: Changes = {}): Changes {
  return { length, from, ...more };
}

const WINDOWS = {
  claim: windowOf('P30D', 'delivery'),
  dispatch: windowOf('P14D', 'delivery'),
  arrival: windowOf('P28D', 'delivery'),
};

/** The windows of the shop with some of them different. */
export function windows(changes: Changes): Changes {
  return { windows: { ...WINDOWS, ...changes } };
}

/** What the shop says of each reason, with something different for what is faulty. */
export function reasons(faulty: Changes = {}, more: Changes = {}): Changes {
  return {
    reasons: {
      clause: 'reasons.known',
      accepted: [
        { reason: 'unwanted', fault: 'customer', attachments: [] },
        { reason: 'faulty', fault: 'shop', attachments: [], ...faulty },
      ],
      ...more,
    },
  };
}

/** A shop that asks for little, with other terms in some places, and other parts of its policy. */
export function aShop(terms: Changes = {}, parts: Changes = {}): Policy {
  return parsePolicy({
    id: 'a-shop',
    version: '1',
    timeZone: 'UTC',
    clauses: CLAUSES.map((id) => ({ id, text: id })),
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'engraved', type: 'boolean', question: 'Is it engraved?', askedOf: 'shop' },
      { fact: 'scratched', type: 'boolean', question: 'Is it scratched?', knownFrom: 'inspection' },
    ],
    terms: {
      exclusions: [],
      channels: { clause: 'channel.ways', accepted: ['email', 'account'] },
      windows: WINDOWS,
      ...reasons(),
      resolutions: {
        clause: 'resolution.choice',
        offered: [
          { resolution: 'refund', legs: ['outbound', 'return'] },
          { resolution: 'exchange', legs: ['return', 'replacement'] },
        ],
      },
      attachmentKinds: [
        { kind: 'photo', needs: 'picture' },
        { kind: 'film', needs: 'video' },
        { kind: 'note', needs: 'text' },
        { kind: 'receipt', needs: 'nothing' },
      ],
      costs: { roundTrip: { clause: 'cost.postage' } },
      ...terms,
    },
    ...parts,
  });
}

const EVENTS = [
  'delivery',
  'request',
  'authorization',
  'dispatch',
  'arrival',
  'inspection',
  'settlement',
] as const;
type Event = (typeof EVENTS)[number];

/** A return as it usually goes up to an event, with something different in some of its parts; null for none. */
export function aReturn(
  upTo: Event,
  changes: Readonly<Record<string, Changes | null>> = {},
  rulings: readonly object[] = [],
): ClaimInput {
  const has = (event: Event): boolean => EVENTS.indexOf(event) <= EVENTS.indexOf(upTo);
  const part = (event: Event, usual: Changes = {}): unknown => {
    const change = changes[event];
    return has(event) && change !== null ? { at: on[event], ...usual, ...change } : null;
  };
  const { order, item, facts = null, events = null } = changes;
  return {
    order: {
      number: 'R-7',
      placedAt: on.order,
      ...(has('delivery') && { deliveredAt: on.delivery }),
      ...order,
    },
    item: { category: 'lamps', ...item },
    request: part('request', { channel: 'email', reason: 'unwanted', resolution: 'refund' }),
    authorization: part('authorization'),
    dispatch: part('dispatch'),
    arrival: part('arrival'),
    inspection: part('inspection', { condition: 'as_received', contents: [] }),
    settlement: part('settlement', { outcome: 'refunded' }),
    facts,
    events,
    rulings,
  } as unknown as ClaimInput;
}

/** The instant some milliseconds after another; before it, if negative. */
export function msFrom(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** What a clause gives: standing, code and details, or nothing where it does not apply. */
export type Found = readonly [standing: Standing, code: FindingCode, details?: Changes] | 'nothing';

/** One sentence of a shop's policy, and a claim that shows it. */
export interface TermRow {
  readonly says: string;
  readonly policy: Policy;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly clause: string;
  readonly finds: Found;
  /** What it comes to, where the row is about that. */
  readonly comes?: Partial<Pick<Evaluation, 'decision' | 'nextStep' | 'validUntil'>>;
}

/** Runs a table: what the clause of a row gives is exactly what the row names. */
export function runTerms(rows: readonly TermRow[]): void {
  const titled = rows.map((row) => [row.says, row] as const);
  test.each(titled)('%s', (_says, { policy, claim, asOf, clause, finds, comes = {} }) => {
    const evaluation = evaluateClaim(claim, policy, asOf);
    const found = evaluation.findings.filter((one) => one.clause === clause);
    const [standing, code, details = {}] = finds === 'nothing' ? [] : finds;
    expect(found).toStrictEqual(finds === 'nothing' ? [] : [{ clause, standing, code, details }]);
    expect(evaluation).toMatchObject(comes);
  });
}

/** A step that asks for nothing. */
export function step(actor: string, action: string, before: string | null, more: Changes = {}) {
  return { actor, action, before, needs: [], ...more } as NonNullable<Evaluation['nextStep']>;
}
