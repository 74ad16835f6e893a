import type { AmountTerm } from '../policy/Fee';
import type { Describing } from './Describing';
import { plainName } from './nameOf';
import { wordCondition } from './wordCondition';
import { wordMoney } from './wordMoney';

/** An amount of the policy in words, or that there is none. */
export function wordAmount(term: AmountTerm, describing: Describing): string {
  return isNothing(term) ? describing.words.amounts.nothing : wordPart(term, describing);
}

/** The condition of a band in words; null for one that always holds. */
export function wordBand(
  { when, amount }: NonNullable<AmountTerm['bands']>[number],
  describing: Describing,
): readonly [amount: string, condition: string | null] {
  return [wordAmount(amount, describing), when === undefined ? null : wordCondition(when, describing)];
}

function wordPart(term: AmountTerm, describing: Describing): string {
  const { policy, words } = describing;
  const { amounts } = words;
  const { flat, percent, of = 'item', price, greatest, least, sum, bands, atLeast, between } = term;
  const inner = (part: AmountTerm): string => {
    const text = wordPart(part, describing);
    return isOne(part) ? text : `(${text})`;
  };
  // `parsePolicy` takes no fees without a currency.
  if (flat !== undefined) return wordMoney(flat, policy.currency as string, words);
  if (percent !== undefined) return amounts.percent(wordPercent(percent), amounts.prices[of]);
  if (term.percentFact !== undefined)
    return amounts.foundShare(plainName(term.percentFact), amounts.prices[of]);
  if (price !== undefined) return amounts.prices[price];
  if (term.fact !== undefined) return amounts.found(plainName(term.fact));
  if (term.minus !== undefined) return amounts.minus(term.minus.map(inner));
  if (greatest !== undefined) return amounts.greatest(greatest.map(inner));
  if (least !== undefined) return amounts.least(least.map(inner));
  if (sum !== undefined) return amounts.sum(sum.map(inner));
  if (atLeast !== undefined) return isNothing(atLeast) ? amounts.unknown : amounts.atLeast(inner(atLeast));
  if (bands !== undefined) {
    return amounts.bands(bands.map((band) => amounts.band(...wordBand(band, describing))));
  }
  if (between === undefined) return amounts.unknown;
  // `parsePolicy` takes no other number of them than two.
  const [lowest, highest] = between.map(inner) as [string, string];
  return amounts.between(lowest, highest);
}

function isNothing({ flat, percent }: AmountTerm): boolean {
  return flat === 0 || percent === 0;
}

/** Whether an amount needs no brackets inside another. */
function isOne({ flat, percent, percentFact, price, fact, unknown }: AmountTerm): boolean {
  return [flat, percent, percentFact, price, fact, unknown].some((form) => form !== undefined);
}

/** At most four decimals, without what a number of the machine adds to them. */
function wordPercent(percent: number): string {
  return String(Math.round(percent * 10_000) / 10_000);
}
