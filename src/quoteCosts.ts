import type { Claim } from './claim/Claim';
import type { ClaimInput } from './claim/ClaimInput';
import { judged } from './evaluateClaim';
import type { CostQuote } from './money/CostQuote';
import { givenResolution, givesMoney } from './money/givenResolution';
import { eitherOf, NOTHING, priceSpan, type Span, sumOf, times, toMoney } from './money/Money';
import { mergeRows } from './money/mergeRows';
import type { Prices } from './money/Prices';
import { piecesIn } from './money/piecesIn';
import type { Row } from './money/Row';
import { readPrices } from './money/readPrices';
import { rowsOf } from './money/rowsOf';
import { settle } from './money/settle';
import type { Policy, PolicyInput } from './policy/Policy';
import { type Question, readQuestion } from './situation/Question';
import type { Situation } from './situation/Situation';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { decisionOf } from './verdictOf';

/**
 * Says what a return costs, shipment by shipment and fee by fee: who bears each, by which clause, and what the shop
 * refunds or the customer pays in the end.
 *
 * What is not known is never zero: a missing price or a fee that the shop sets makes an amount `unknown`, `at_least`,
 * `at_most` or a `range`. A claim that is refused is charged nothing but the shipments made. A claim that is not decided
 * is quoted as if it were accepted as things stand; what the shop may still refuse is no promise.
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
  const { rows, goods } = accountOf(question, known);
  return quoteOf(rows, goods, known.currency, question);
}

/** The rows of a claim, and what comes back for the item. */
function accountOf(question: Question, prices: Prices): { rows: readonly Row[]; goods: Span } {
  const { findings, situations } = judged(question);
  const isRejected = decisionOf(findings) === 'rejected';
  return {
    rows: mergeRows(situations.map((situation) => rowsOf(situation, prices, findings))),
    goods: isRejected ? NOTHING : eitherOf(situations.map((situation) => goodsIn(situation, prices))),
  };
}

/** While nothing is chosen that the policy gives, it may be the price or another item. */
function goodsIn(situation: Situation, prices: Prices): Span {
  const price = times(piecesIn(situation), priceSpan(prices.item));
  const given = givenResolution(situation);
  if (given !== undefined) return givesMoney(given) ? price : NOTHING;
  const { offered } = situation.policy.terms.resolutions;
  return eitherOf([NOTHING, ...offered.map((one) => (givesMoney(one) ? price : NOTHING))]);
}

function quoteOf(rows: readonly Row[], goods: Span, currency: string, { policy, asOf }: Question): CostQuote {
  const borneBy = (party: Row['bearer']): Span =>
    sumOf(rows.filter(({ bearer }) => bearer === party).map(({ amount }) => amount));
  const { charges, refundDue, paymentDue } = settle(rows, goods);
  const isExact = [...rows.map(({ amount }) => amount), refundDue, paymentDue].every(isOne);
  return {
    currency,
    rows: rows.map(({ kind, name, bearer, clause, amount }) => ({
      kind,
      name,
      bearer,
      clause,
      amount: toMoney(amount),
    })),
    totals: {
      shop: toMoney(borneBy('shop')),
      customer: toMoney(borneBy('customer')),
      unknown: toMoney(borneBy('unknown')),
    },
    charges: toMoney(charges),
    refundDue: toMoney(refundDue),
    paymentDue: toMoney(paymentDue),
    isComplete: isExact && rows.every(({ bearer }) => bearer !== 'unknown'),
    rounding: 'half_up',
    asOf: formatInstant(asOf),
    policy: policy.label,
  };
}

function isOne({ least, most }: Span): boolean {
  return least === most;
}
