import { factAt } from '../governing/factAt';
import { testOrAlways } from '../governing/testFor';
import type { AmountTerm, PriceName } from '../policy/Fee';
import type { FactTerm } from '../policy/Policy';
import type { Situation } from '../situation/Situation';
import { type Bounds, eitherOf, exactly, minus, NOTHING, notBelowZero, sumOf, UNKNOWN_COST } from './Money';

/** A percentage has four decimals: so many of its smallest steps are the whole. */
const STEPS_IN_ONE = 1_000_000n;

/** What an amount of the policy comes to for a claim, at given prices. */
export function amountOf(
  term: AmountTerm,
  priceOf: (name: PriceName) => Bounds,
  situation: Situation,
): Bounds {
  const inner = (part: AmountTerm): Bounds => amountOf(part, priceOf, situation);
  if (term.flat !== undefined) return exactly(term.flat);
  if (term.percent !== undefined) return percentOf(term.percent, priceOf(term.of ?? 'item'));
  if (term.percentFact !== undefined)
    return percentFound(term.percentFact, priceOf(term.of ?? 'item'), situation);
  if (term.price !== undefined) return priceOf(term.price);
  if (term.fact !== undefined) return amountFound(term.fact, situation);
  if (term.minus !== undefined) return difference(term.minus.map(inner));
  if (term.sum !== undefined) return sumOf(term.sum.map(inner));
  if (term.greatest !== undefined) return extreme(term.greatest.map(inner), Math.max);
  if (term.least !== undefined) return extreme(term.least.map(inner), Math.min);
  if (term.atLeast !== undefined) return { ...UNKNOWN_COST, least: inner(term.atLeast).least };
  if (term.between !== undefined) return eitherOf(term.between.map(inner));
  return term.bands === undefined ? UNKNOWN_COST : bandOf(term.bands, inner, situation);
}

/** What is no whole number of minor units is no amount. */
function amountFound(name: string, situation: Situation): Bounds {
  const value = numberFound(name, situation);
  return Number.isSafeInteger(value) && value >= 0 ? exactly(value) : UNKNOWN_COST;
}

/** A percentage has to be one from 0 to 100; until it is known, it may be any of them. */
function percentFound(name: string, price: Bounds, situation: Situation): Bounds {
  const value = numberFound(name, situation);
  const isPercent = value >= 0 && value <= 100;
  return isPercent ? percentOf(value, price) : { least: 0, most: price.most };
}

/** No number while nobody has said it. */
function numberFound(name: string, { claim, policy, asOf }: Situation): number {
  const value = factAt(policy.facts.get(name) as FactTerm, claim, asOf) as number | undefined;
  return value ?? Number.NaN;
}

function difference([whole = NOTHING, part = NOTHING]: readonly Bounds[]): Bounds {
  return notBelowZero(minus(whole, part));
}

function extreme(bounds: readonly Bounds[], choose: (...amounts: number[]) => number): Bounds {
  return {
    least: choose(...bounds.map(({ least }) => least)),
    most: choose(...bounds.map(({ most }) => most)),
  };
}

/** Half a minor unit is rounded up. */
function percentOf(percent: number, { least, most }: Bounds): Bounds {
  if (percent === 0) return NOTHING;
  const steps = BigInt(Math.round(percent * 10_000));
  const share = (amount: number): number => {
    if (!Number.isFinite(amount)) return amount;
    return Number((2n * BigInt(amount) * steps + STEPS_IN_ONE) / (2n * STEPS_IN_ONE));
  };
  return { least: share(least), most: share(most) };
}

/** The first band that holds; as long as one before it may hold, either. */
function bandOf(
  bands: NonNullable<AmountTerm['bands']>,
  inner: (part: AmountTerm) => Bounds,
  { claim, policy, asOf }: Situation,
): Bounds {
  const before: Bounds[] = [];
  for (const { when, amount } of bands) {
    const truth = testOrAlways(when, policy).of(claim, asOf);
    if (truth === 'no') continue;
    if (truth === 'yes') return eitherOf([inner(amount), ...before]);
    before.push(inner(amount));
  }
  return UNKNOWN_COST;
}
