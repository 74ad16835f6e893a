import type { Claim } from './claim/Claim';
import type { ClaimInput } from './claim/ClaimInput';
import { judged } from './judged';
import type { CostQuote } from './money/CostQuote';
import { isExact, NOTHING, priceSpan, type Span, sumOf, times, toMoney } from './money/Money';
import { mergeRows } from './money/mergeRows';
import { givesMoney, outcomesOf } from './money/Outcome';
import type { Prices } from './money/Prices';
import { piecesIn } from './money/piecesIn';
import type { Row } from './money/Row';
import { readPrices } from './money/readPrices';
import { rejectedRows, rowsOf } from './money/rowsOf';
import { eitherSettlement, settle } from './money/settle';
import type { Policy, PolicyInput } from './policy/Policy';
import { type Question, readQuestion } from './situation/Question';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { decisionOf } from './verdictOf';

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
  return quoteOf(waysOf(question, known), known.currency, question);
}

/** A way that a claim may go: its rows, and what comes back for the item. */
interface Way {
  readonly rows: readonly Row[];
  readonly goods: Span;
}

/** A refused claim is charged the shipments made; any other goes one of the ways that are open. */
function waysOf(question: Question, prices: Prices): readonly Way[] {
  const { findings, situations } = judged(question);
  if (decisionOf(findings) === 'rejected') {
    return situations.map((situation) => ({ rows: rejectedRows(situation, prices), goods: NOTHING }));
  }
  return situations.flatMap(outcomesOf).map((outcome) => {
    const price = times(piecesIn(outcome.situation), priceSpan(prices.item));
    return { rows: rowsOf(outcome, prices), goods: givesMoney(outcome) ? price : NOTHING };
  });
}

function quoteOf(ways: readonly Way[], currency: string, { policy, asOf }: Question): CostQuote {
  const rows = mergeRows(ways.map((way) => way.rows));
  const borneBy = (party: Row['bearer']): Span =>
    sumOf(rows.filter(({ bearer }) => bearer === party).map(({ amount }) => amount));
  const totals = { shop: borneBy('shop'), customer: borneBy('customer'), unknown: borneBy('unknown') };
  const settlements = ways.map((way) => settle(way.rows, way.goods));
  const { charges, refundDue, paymentDue } = eitherSettlement(settlements);
  const told = [
    ...rows.map(({ amount }) => amount),
    ...Object.values(totals),
    charges,
    refundDue,
    paymentDue,
  ];
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
      shop: toMoney(totals.shop),
      customer: toMoney(totals.customer),
      unknown: toMoney(totals.unknown),
    },
    charges: toMoney(charges),
    refundDue: toMoney(refundDue),
    paymentDue: toMoney(paymentDue),
    isComplete: told.every(isExact) && rows.every(({ bearer }) => bearer !== 'unknown'),
    rounding: 'half_up',
    asOf: formatInstant(asOf),
    policy: policy.label,
  };
}
