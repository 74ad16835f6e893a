import {
  type Claim,
  type ClaimInput,
  type ClaimInputUnder,
  claimSchema,
  computeReturnOptions,
  type Decision,
  defaultPolicy,
  definePolicy,
  type Evaluation,
  evaluateClaim,
  explainEvaluation,
  type Finding,
  type FindingCode,
  InvalidClaimError,
  InvalidPolicyError,
  InvalidPricesError,
  type Issue,
  type Money,
  type Policy,
  type PolicyTerms,
  parseClaim,
  parsePolicy,
  quoteCosts,
  type Standing,
  selectPolicy,
} from 'returns-policy';

const asOf = '2026-03-02T12:00:00+09:00';

/** A policy written in the program: what it names is known to the compiler. */
export const bookshop = definePolicy({
  id: 'bookshop',
  version: '3',
  timeZone: 'Europe/Dublin',
  facts: [
    { fact: 'sealed', type: 'boolean', question: 'Is it still sealed?' },
    { fact: 'edition', type: 'enum', values: ['first', 'later'], question: 'Which edition is it?' },
  ],
  events: [{ event: 'reading', question: 'When does the author read from it?', scheduled: true }],
  clauses: [{ id: 'books.month', text: 'Books can be brought back within 30 days.' }],
  terms: {
    exclusions: [{ clause: 'books.month', when: { fact: 'sealed', equals: false } }],
    channels: { clause: 'books.month', accepted: ['counter'] },
    windows: {
      claim: { clause: 'books.month', length: 'P30D', from: 'delivery' },
      dispatch: { clause: 'books.month', length: 'P30D', from: { event: 'reading' } },
      arrival: { clause: 'books.month', length: 'unlimited', from: 'delivery' },
    },
    reasons: {
      clause: 'books.month',
      accepted: [{ reason: 'read_already', fault: 'customer', attachments: [] }],
    },
    resolutions: { clause: 'books.month', offered: [{ resolution: 'store_credit', legs: ['return'] }] },
    attachmentKinds: [],
    costs: { roundTrip: { clause: 'books.month' } },
  },
});

export const names: readonly ['bookshop', 'P30D', 'read_already', 'reading'] = [
  bookshop.id,
  bookshop.terms.windows.claim.length,
  bookshop.terms.reasons.accepted[0].reason,
  bookshop.events[0].event,
];

type BookClaim = ClaimInputUnder<typeof bookshop>;
const bought = { order: {}, item: { category: 'book' } };
export const bookClaims: readonly BookClaim[] = [
  { ...bought, facts: { sealed: true, edition: 'first' }, events: { reading: new Date(0) } },
  {
    ...bought,
    request: { at: asOf, channel: 'counter', reason: 'read_already', resolution: 'store_credit' },
  },
  // @ts-expect-error no reason of the bookshop's
  { ...bought, request: { at: asOf, channel: 'counter', reason: 'wrong_item' } },
  // @ts-expect-error no edition that it asks for
  { ...bought, facts: { edition: 'second' } },
  // @ts-expect-error no event that it knows
  { ...bought, events: { signing: asOf } },
];
// @ts-expect-error no clause of its
definePolicy({ ...bookshop, terms: { ...bookshop.terms, packing: { clause: 'books.week' } } });

/** Every way that a claim can come out has an answer here, and a fifth would be seen. */
export function answer(evaluation: Evaluation): string {
  const { decision, nextStep, cost, settlement } = evaluation;
  switch (decision) {
    case 'accepted':
      return cost === null ? 'nobody pays' : cost.legs.map(({ leg, bearer }) => `${leg}: ${bearer}`).join();
    case 'pending':
      return `${nextStep?.actor ?? 'nobody'} by ${nextStep?.before ?? 'any time'}`;
    case 'needs_review':
      return settlement === undefined ? 'open' : settlement.outcome;
    case 'rejected':
      return evaluation.findings.find(({ standing }) => standing === 'breached')?.clause ?? 'unknown';
    default:
      return decision satisfies never;
  }
}

// @ts-expect-error there is no such decision
export const undecided: Decision = 'undecided';
// @ts-expect-error where a claim is rejected, there is no next step
export const someone = (evaluation: Evaluation): string => evaluation.nextStep.actor;
// @ts-expect-error nor a cost
export const payer = (evaluation: Evaluation): string => evaluation.cost.bearer;
// @ts-expect-error and most are not settled
export const outcome = (evaluation: Evaluation): string => evaluation.settlement.outcome;

/** Codes are known by name, and a later version may have more. */
export function isLate(finding: Finding): boolean {
  const known: FindingCode = 'claim_late';
  return finding.code === known || finding.code === 'a_code_of_a_later_version';
}

const TONES: Readonly<Record<Standing, string>> = {
  satisfied: 'plain',
  advisory: 'plain',
  outstanding: 'asking',
  undetermined: 'asking',
  breached: 'regretful',
};
export const tones = (evaluation: Evaluation): readonly string[] =>
  evaluation.findings.map(({ standing }) => TONES[standing]);
// @ts-expect-error what lies behind a finding has to be looked at first
export const lateBy = (finding: Finding): number => finding.details['lateByMs'];
export function soften(finding: Finding): void {
  // @ts-expect-error a judgement is not altered
  finding.standing = 'advisory';
}

export function words(money: Money): string {
  switch (money.kind) {
    case 'exact':
      return `${money.amount}`;
    case 'at_least':
      return `${money.amount} or more`;
    case 'range':
      return `${money.least} to ${money.most}`;
    case 'unknown':
      return 'not known';
    default:
      return money satisfies never;
  }
}
// @ts-expect-error an amount that nobody knows is none
export const amount = (money: Money): number => money.amount;

export function readingOf(input: unknown, policy: Policy): Evaluation | readonly Issue[] {
  try {
    return evaluateClaim(parseClaim(input), policy, Date.parse(asOf));
  } catch (error) {
    const isOurs =
      error instanceof InvalidClaimError ||
      error instanceof InvalidPolicyError ||
      error instanceof InvalidPricesError;
    if (!isOurs) throw error;
    // By the code the compiler knows which of the three it is.
    if (error.code === 'RETURNS_POLICY_INVALID_CLAIM') return (error satisfies InvalidClaimError).issues;
    if (error.name === 'InvalidPolicyError') return (error satisfies InvalidPolicyError).issues;
    return error.issues.map(({ path, message }) => ({ path: ['prices', ...path], message }));
  }
}

export function validated(input: unknown): Claim | string {
  const result = claimSchema['~standard'].validate(input);
  return 'issues' in result ? result.issues.map(({ message }) => message).join() : result.value;
}
type SchemaInput = NonNullable<(typeof claimSchema)['~standard']['types']>['input'];
export const schemaInput: SchemaInput = { ...bought, request: null } satisfies ClaimInput;

const evaluation = evaluateClaim(bought, bookshop, asOf);
export const sentences: readonly (string | null)[] = [
  explainEvaluation(evaluation, { locale: 'ko', timeZone: 'Asia/Seoul' }).headline,
  explainEvaluation(evaluation, { locale: 'en', timeZone: 'UTC' }).nextStep,
];
// @ts-expect-error no such language
explainEvaluation(evaluation, { locale: 'fr', timeZone: 'UTC' });
// @ts-expect-error instants are told on some clock
explainEvaluation(evaluation, { locale: 'en' });

export const refund: Money = quoteCosts(bought, bookshop, { currency: 'EUR', item: 1200 }, asOf).refundDue;
// @ts-expect-error money has a currency
quoteCosts(bought, bookshop, { item: 1200 }, asOf);
export const reasons: readonly string[] = computeReturnOptions(bought, defaultPolicy, asOf).options.flatMap(
  ({ returnable, reason }) => (returnable === 'no' ? [] : [reason]),
);
export const inForce: Policy | null = selectPolicy([defaultPolicy, parsePolicy('{}')], bought);

// An absent field of a policy is left out: `undefined` is no word of JSON.
export const packed: Partial<PolicyTerms> = { packing: { clause: 'packing.as_sent' } };
// @ts-expect-error with exactOptionalPropertyTypes
export const unpacked: Partial<PolicyTerms> = { packing: undefined };
