import type { Claim } from './claim/Claim';
import type { ClaimInput } from './claim/ClaimInput';
import { judged } from './judged';
import { accountOf } from './money/accountOf';
import { asksOf } from './money/asksOf';
import type { CostQuote } from './money/CostQuote';
import { duesOf, eitherDues } from './money/duesOf';
import { mergeRows } from './money/mergeRows';
import type { Prices } from './money/Prices';
import { readPrices } from './money/readPrices';
import { waysOf } from './money/waysOf';
import type { Policy, PolicyInput } from './policy/Policy';
import { readQuestion } from './situation/Question';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';

/**
 * Says what a return costs, shipment by shipment and fee by fee: who bears each, by which clause, and what the shop
 * refunds or the customer pays in the end.
 *
 * What is not known is never zero: a missing price, or a fee that the shop sets or that may not come, makes an amount
 * `unknown`, `at_least` or a `range`; once it is known, the amount lies in what was told before. As long as a fact or the
 * choice of a resolution is missing, every way that is open is quoted at once.
 *
 * A claim that is refused is charged nothing but the shipments made. A claim that is not decided is quoted as if it were
 * accepted as things stand; what the shop may still refuse is no promise. A fee whose clause is waived is not charged.
 *
 * @param claim - the claim as recorded so far, parsed or raw; reads quantities too
 * @param policy - the shop's policy, parsed or raw
 * @param prices - what was paid, and what the shipments cost, in minor units of one currency
 * @param asOf - the instant the question is asked of; never the clock
 * @returns the rows, what each party bears, and what is due in the end; plain JSON, amounts in minor units
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 * @throws {InvalidPricesError} for prices that cannot be, or in another currency than the policy
 *
 * @example
 * import { defaultPolicy, quoteCosts } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email', reason: 'wrong_item', resolution: 'refund' },
 * };
 * const prices = {
 *   currency: 'KRW',
 *   item: 59_000,
 *   outbound: { amount: 3_000, paidBy: 'customer' as const },
 *   return: { amount: 3_000, paidBy: 'shop' as const },
 * };
 * const { rows, refundDue } = quoteCosts(claim, defaultPolicy, prices, '2026-03-02T13:00:00+09:00');
 * rows.map(({ name, bearer, amount }) => [name, bearer, amount])
 * // => [['outbound', 'shop', { kind: 'exact', amount: 3000 }], ['return', 'shop', { kind: 'exact', amount: 3000 }]]
 * refundDue
 * // => { kind: 'exact', amount: 62000 }
 *
 * @clause cost.round_trip
 * @clause cost.instructions
 */
export function quoteCosts(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  prices: Prices,
  asOf: InstantInput,
): CostQuote {
  const question = readQuestion(claim, policy, asOf);
  const known = readPrices(prices, question.policy.currency);
  const { findings, situations } = judged(question);
  const ways = waysOf(situations, findings, known);
  const due = eitherDues(ways.map(({ rows, goods }) => duesOf(rows, goods)));
  return {
    currency: known.currency,
    ...accountOf(mergeRows(ways.map(({ rows }) => rows)), due),
    asks: asksOf(situations, findings),
    rounding: 'half_up',
    asOf: formatInstant(question.asOf),
    policy: question.policy.label,
  };
}
