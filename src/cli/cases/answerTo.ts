import { type CostQuote, computeCostBearer, type Evaluation, evaluateClaim, quoteCosts } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import { type BandInput, bandIn } from './bandIn';
import type { Case } from './Case';
import { outcomeOf } from './outcomeOf';

/** What the library says of a case, in the words in which a case expects it. */
export interface Answer {
  readonly evaluation: Evaluation;
  /** Only where the case names prices, or expects what is priced. */
  readonly quote: CostQuote | undefined;
  readonly says: Readonly<Record<string, unknown>>;
}

const PRICED = ['bearer', 'bearerOfReplacement', 'charges', 'refundDue', 'paymentDue'];

/** Asks the library about a case. */
export function answerTo(one: Case): Answer {
  const { claim, policy, asOf, expect } = one;
  const evaluation = evaluateClaim(claim, policy, asOf);
  const isPriced = one.prices !== undefined || PRICED.some((key) => expect[key] !== undefined);
  const prices = one.prices ?? { currency: policy.currency ?? NO_CURRENCY };
  const quote = isPriced ? quoteCosts(claim, policy, prices, asOf) : undefined;
  const { decision, findings, nextStep, deadlines, cost, validUntil, settlement } = evaluation;
  const replaced = findings.find(({ code }) => code === 'resolution_replaced');
  const says = {
    decision,
    outcome: outcomeOf(evaluation),
    nextStep,
    deadlines: { ...deadlines, opensAt: deadlines.claim.opensAt },
    cost: cost && { ...cost, legs: Object.fromEntries(cost.legs.map(({ leg, bearer }) => [leg, bearer])) },
    bearer: bearerOf('return', 'bearer', one, quote, decision),
    bearerOfReplacement: bearerOf('replacement', 'bearerOfReplacement', one, quote, decision),
    resolution: replaced?.details['granted'] ?? claim.request?.resolution,
    codes: [...new Set(findings.map(({ code }) => code))],
    charges: quote?.charges,
    refundDue: quote?.refundDue,
    paymentDue: quote?.paymentDue,
    validUntil,
    settlement,
    band: expect['band'] && bandIn(expect['band'] as BandInput, one),
  };
  return { evaluation, quote, says };
}

/** What a refused parcel has cost is told only where the case asks for it. */
function bearerOf(
  leg: 'return' | 'replacement',
  key: 'bearer' | 'bearerOfReplacement',
  { claim, policy, asOf, expect }: Case,
  quote: CostQuote | undefined,
  decision: string,
): string {
  if (decision === 'rejected' && expect[key] === 'n/a') return 'n/a';
  const stated = computeCostBearer(claim, policy, asOf)?.legs.find((each) => each.leg === leg);
  const bearer = (stated ?? quote?.rows.find(({ name }) => name === leg))?.bearer ?? 'unknown';
  return bearer === 'unknown' ? 'n/a' : bearer;
}
