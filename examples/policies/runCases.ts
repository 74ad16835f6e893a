import {
  type ClaimInput,
  computeCostBearer,
  computeDeadline,
  type Evaluation,
  evaluateClaim,
  type Money,
  type Policy,
  type Prices,
  parsePolicy,
  quoteCosts,
  type Window,
} from 'returns-policy';

/** What a policy's page says of a claim. Only what is given is compared. */
export interface Expected {
  /** `approved`: accepted, or nothing is left but the usual steps. */
  readonly outcome: 'approved' | 'rejected' | 'needs-customer' | 'needs-shop';
  /** What the customer gets, where it is not what he asked for. */
  readonly resolution?: string;
  /** Who pays for the return; `n/a` where nothing goes back or the page is silent. */
  readonly bearer?: 'shop' | 'customer' | 'n/a';
  readonly bearerOfReplacement?: 'shop' | 'customer';
  /** What is taken out of the refund, or paid on top, beside the customer's own postage; in minor units. */
  readonly charges?: Money;
  /** Last instants, compared to the second. */
  readonly deadlines?: { readonly [Name in 'claim' | 'dispatch' | 'arrival' | 'opensAt']?: string };
  /** The last instant of a span of the policy (by its JSON Pointer), counted from an instant. */
  readonly band?: { readonly span: string; readonly from: string; readonly until: string };
}

/** A change to a policy: a JSON Pointer, and the value to put there; without one, what is there is taken out. */
export interface Change {
  readonly at: string;
  readonly to?: unknown;
}

/** A claim, and what the page says of it. */
export interface PolicyCase {
  readonly name: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly prices?: Prices;
  readonly expect: Expected;
  /** Why the library says something else, where it does. */
  readonly otherwise?: string;
  /** Where the page can be read in two ways: how the policy reads it, and how it is set to the other. */
  readonly debatable?: {
    readonly reading: string;
    readonly others: readonly {
      readonly reading: string;
      readonly change: readonly Change[];
      readonly expect: Expected;
    }[];
  };
}

/** The outcome, in the words of a policy page. */
export function outcomeOf({ decision, findings, nextStep }: Evaluation): Expected['outcome'] {
  if (decision === 'rejected') return 'rejected';
  if (decision === 'needs_review') return 'needs-shop';
  const isForCustomer = findings.some(
    ({ standing, code }) => standing === 'outstanding' && CURED.includes(code),
  );
  return isForCustomer && nextStep?.action !== 'inspect' ? 'needs-customer' : 'approved';
}

/** What is outstanding and the customer can put right, beside the usual steps. */
const CURED = [
  'claim_not_filed',
  'claim_early',
  'channel_not_accepted',
  'reason_missing',
  'resolution_missing',
  'resolution_not_offered',
  'order_number_missing',
  'attachment_missing',
  'requirement_unmet',
  'fact_missing',
  'contents_missing',
];

/** What the library says of a case, as far as the case expects something. */
export function answerTo(
  { claim, asOf, prices }: PolicyCase,
  policy: Policy,
  expected: Expected,
): Partial<Expected> {
  const evaluation = evaluateClaim(claim, policy, asOf);
  const answer: { -readonly [Key in keyof Expected]?: Expected[Key] } = { outcome: outcomeOf(evaluation) };
  const { decision, deadlines, findings } = evaluation;
  if (expected.resolution !== undefined) {
    const given = findings.find(({ code }) => code === 'resolution_replaced')?.details['granted'];
    answer.resolution = (given as string | undefined) ?? claim.request?.resolution ?? 'none';
  }
  // What a refused parcel has cost is asked of the reason alone.
  const isToSay = decision !== 'rejected' || expected.bearer !== 'n/a';
  const currency = policy.currency ?? 'XXX';
  const { rows, charges } = quoteCosts(claim, policy, prices ?? { currency }, asOf);
  const cost = isToSay ? computeCostBearer(claim, policy, asOf) : null;
  const bearerOf = (wanted: string) => {
    const stated = cost?.legs.find(({ leg }) => leg === wanted);
    const bearer = (stated ?? rows.find(({ name }) => name === wanted))?.bearer;
    return bearer === 'unknown' || !isToSay ? undefined : bearer;
  };
  if (expected.bearer !== undefined) answer.bearer = bearerOf('return') ?? 'n/a';
  if (expected.bearerOfReplacement !== undefined) {
    const bearer = bearerOf('replacement');
    if (bearer !== undefined) answer.bearerOfReplacement = bearer;
  }
  if (expected.charges !== undefined) answer.charges = charges;
  if (expected.deadlines !== undefined) {
    const known = { ...lastInstants(deadlines), opensAt: deadlines.claim.opensAt };
    answer.deadlines = Object.fromEntries(
      Object.keys(expected.deadlines).map((name) => [name, toSecond(known[name as keyof typeof known])]),
    );
  }
  if (expected.band !== undefined) {
    const { span, from } = expected.band;
    const until = computeDeadline(valueAt(policy, span) as Window, from, policy);
    answer.band = { span, from, until: toSecond(until) };
  }
  return answer;
}

/** An expectation in the form in which it is compared. */
export function comparable(expected: Expected): Expected {
  const { deadlines, band } = expected;
  return {
    ...expected,
    ...(deadlines && {
      deadlines: Object.fromEntries(Object.entries(deadlines).map(([name, at]) => [name, toSecond(at)])),
    }),
    ...(band && { band: { ...band, until: toSecond(band.until) } }),
  };
}

/** The policy with some of its settings changed. */
export function withChanges(policy: object, changes: readonly Change[]): Policy {
  const changed = structuredClone(policy);
  for (const { at, to } of changes) {
    const steps = at.split('/').slice(1);
    const key = steps.pop() as string;
    const place = valueAt(changed, ['', ...steps].join('/')) as Record<string, unknown>;
    if (Array.isArray(place)) {
      if (to === undefined) place.splice(Number(key), 1);
      else if (key === '-') place.push(to);
      else place[Number(key)] = to;
    } else if (to === undefined) delete place[key];
    else place[key] = to;
  }
  return parsePolicy(changed);
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((part, step) => (part as Record<string, unknown>)[step], document);
}

function lastInstants({ claim, dispatch, arrival }: Evaluation['deadlines']) {
  return { claim: claim.deadline, dispatch: dispatch.deadline, arrival: arrival.deadline };
}

function toSecond(instant: string | null | undefined): string {
  return instant ? `${new Date(instant).toISOString().slice(0, 19)}Z` : 'none';
}
