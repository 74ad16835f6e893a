import {
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  type PolicyInput,
  parsePolicy,
} from 'returns-policy';

const asOf = '2026-03-02T12:00:00+09:00';
const claim: ClaimInput = { order: {}, item: { category: 'shoes' } };
const { terms } = defaultPolicy;

// The other readings are one setting away.
evaluateClaim(claim, { ...defaultPolicy, timeZone: 'America/New_York' }, asOf);

export const readings: readonly Policy[] = [
  { ...defaultPolicy, timeZone: 'America/New_York', weekend: [7], holidays: ['2026-03-01'] },
  {
    ...defaultPolicy,
    terms: { ...terms, windows: { ...terms.windows, dispatch: { length: 'PT24H', from: 'authorization' } } },
  },
  {
    ...defaultPolicy,
    terms: {
      ...terms,
      windows: { ...terms.windows, arrival: { ...terms.windows.arrival, ends: 'end_of_day' } },
    },
  },
  {
    ...defaultPolicy,
    terms: {
      ...terms,
      exclusions: terms.exclusions.map((each) => ({ ...each, reasons: ['change_of_mind'] })),
    },
  },
  {
    ...defaultPolicy,
    terms: {
      ...terms,
      contents: { clause: 'completeness.contents', whenMissing: 'open_until_arrival_deadline' },
    },
  },
];

export const fromFile: PolicyInput = JSON.parse('{}');
export const parsed: Policy = parsePolicy(fromFile);

// @ts-expect-error a policy is more than its name
evaluateClaim(claim, 'builtin', asOf);
// @ts-expect-error and always given
evaluateClaim(claim, null, asOf);

export const mistaken: readonly Policy[] = [
  // @ts-expect-error a misspelt key
  { ...defaultPolicy, timezone: 'Asia/Seoul' },
  {
    ...defaultPolicy,
    // @ts-expect-error there is no such way out
    terms: { ...terms, contents: { clause: 'completeness.contents', whenMissing: 'forgiven' } },
  },
  // @ts-expect-error a policy has terms
  { id: 'mine', version: '1', timeZone: 'Asia/Seoul', clauses: [] },
];

export function nothingCanBeChanged(policy: Policy): void {
  // @ts-expect-error a copy with another time zone is another policy
  policy.timeZone = 'UTC';
  // @ts-expect-error exclusions cannot be added to a policy
  policy.terms.exclusions.push({ clause: 'exclusion.jewelry', by: 'category', values: ['watch'] });
  // @ts-expect-error nor can a window be stretched
  policy.terms.windows.claim.length = 'PT48H';
}
