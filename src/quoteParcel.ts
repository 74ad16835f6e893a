import type { Claim } from './claim/Claim';
import type { ClaimInput } from './claim/ClaimInput';
import { judged } from './judged';
import { accountOf } from './money/accountOf';
import { asksOf } from './money/asksOf';
import type { ParcelQuote } from './money/CostQuote';
import { type Dues, duesOf, eitherDues } from './money/duesOf';
import { NOTHING, sumOf } from './money/Money';
import { mergeRows } from './money/mergeRows';
import type { ParcelPrices, Prices } from './money/Prices';
import { readParcelPrices, readPrices, SHARED_IN_PARCEL } from './money/readPrices';
import { isShared, sharedRows } from './money/sharedRows';
import { waysOf } from './money/waysOf';
import type { Policy, PolicyInput } from './policy/Policy';
import { type Question, readQuestion } from './situation/Question';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';

/** One of the claims that come back in a parcel, with the prices behind it. */
export interface ParcelClaim {
  readonly claim: Claim | ClaimInput;
  readonly prices: Omit<Prices, 'return' | 'parcels'>;
}

/**
 * Says what it costs when several claims come back in one parcel: its way back, and what is charged for a parcel, once.
 *
 * Where one item is defective and another unwanted, the claims lay the way back to different parties. Who bears it then
 * is the policy's to say (`costs.sharedLegs`): the shop, the customer, or both, split by the number of claims laid to
 * each, to the minor unit. A policy that does not say leaves it unknown.
 *
 * @param claims - the claims in the parcel with the prices behind each, all in one currency
 * @param policy - the shop's policy, parsed or raw
 * @param parcel - what the way back costs, and who pays for it at first
 * @param asOf - the instant the question is asked of; never the clock
 * @returns each claim without what it shares, what is shared, and all of it together; amounts in minor units
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant, and for no claims at all
 * @throws {InvalidPricesError} for prices that cannot be, in several currencies, or of the way back outside `parcel`; its paths begin with `claims` or `parcel`
 *
 * @example
 * import { defaultPolicy, quoteParcel } from 'returns-policy';
 *
 * const claimFor = (reason: string) => ({
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email', reason, resolution: 'refund' },
 * });
 * const prices = { currency: 'KRW', item: 59_000, outbound: { amount: 0, paidBy: 'shop' as const } };
 * const claims = ['defective_item', 'change_of_mind'].map((reason) => ({ claim: claimFor(reason), prices }));
 * const policy = {
 *   ...defaultPolicy,
 *   terms: { ...defaultPolicy.terms, costs: { ...defaultPolicy.terms.costs, sharedLegs: 'split' } },
 * };
 * const parcel = { return: { amount: 3_001, paidBy: 'shop' as const } };
 * const { shared, refundDue } = quoteParcel(claims, policy, parcel, '2026-03-02T13:00:00+09:00');
 * shared.map(({ bearer, amount }) => [bearer, amount])
 * // => [['shop', { kind: 'exact', amount: 1501 }], ['customer', { kind: 'exact', amount: 1500 }]]
 * refundDue
 * // => { kind: 'exact', amount: 116500 }
 *
 * @clause cost.round_trip
 */
export function quoteParcel(
  claims: readonly ParcelClaim[],
  policy: Policy | PolicyInput,
  parcel: ParcelPrices,
  asOf: InstantInput,
): ParcelQuote {
  if (!Array.isArray(claims) || claims.length === 0) throw new TypeError('`claims` is no list of claims');
  const questions = claims.map(({ claim }) => readQuestion(claim, policy, asOf));
  const [first] = questions as [Question, ...Question[]];
  const wayBack = readParcelPrices(parcel);
  // All prices are in the currency of the first.
  let { currency } = first.policy;
  const parts = questions.map((question, index) => {
    const { prices: given } = claims[index] as ParcelClaim;
    const own = readPrices(given, currency, ['claims', index, 'prices'], SHARED_IN_PARCEL);
    currency ??= own.currency;
    const prices: Prices = { ...own, ...wayBack };
    const { findings, situations } = judged(question);
    const ways = waysOf(situations, findings, prices);
    const unshared = ways.map(({ rows, goods }) => ({
      rows: rows.filter((row) => !isShared(row, question.policy)),
      goods,
    }));
    return {
      all: mergeRows(ways.map(({ rows }) => rows)),
      rows: mergeRows(unshared.map(({ rows }) => rows)),
      due: eitherDues(unshared.map(({ rows, goods }) => duesOf(rows, goods))),
      asks: asksOf(situations, findings),
      currency: own.currency,
    };
  });
  const shared = sharedRows(
    parts.map(({ all }) => all),
    first.policy,
  );
  const dues = [...parts.map(({ due }) => due), duesOf(shared, NOTHING)];
  const together: Dues = {
    charges: sumOf(dues.map(({ charges }) => charges)),
    balance: sumOf(dues.map(({ balance }) => balance)),
  };
  return {
    currency: parts[0]?.currency as string,
    ...accountOf([...parts.flatMap(({ rows }) => rows), ...shared], together),
    claims: parts.map(({ rows, due }) => accountOf(rows, due)),
    shared: accountOf(shared, duesOf(shared, NOTHING)).rows,
    asks: [...new Set(parts.flatMap(({ asks }) => asks))],
    rounding: 'half_up',
    asOf: formatInstant(first.asOf),
    policy: first.policy.label,
  };
}
