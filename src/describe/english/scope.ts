import { joined } from '../../explain/english/joined';
import type { ScopeWords } from '../ScopeWords';
import { capitalized } from './capitalized';

const where = (reasons: string): string => ` where the reason is ${reasons}`;

/** The sentences on what can come back, and for what. */
export function scope(offersExchange: boolean): ScopeWords {
  const asked = offersExchange ? 'a return or an exchange' : 'a return';
  const done = offersExchange ? 'returned or exchanged' : 'returned';
  return {
    reasons: (reasons) =>
      `You can ask for ${asked} for ${reasons.length === 1 ? 'this reason' : 'these reasons'}: ${joined(reasons, 'or')}.`,
    noReasons: `There is no reason for which ${asked} can be asked for.`,
    reasonNotNeeded: (other) => `You need not give a reason; without one, we take it to be ${other}.`,
    otherReasons: 'Any other reason we look at case by case.',
    things: {
      category: (names) =>
        `items of the ${names.length === 1 ? 'category' : 'categories'} ${joined(names, 'and')}`,
      orderType: (names) => `orders of the ${names.length === 1 ? 'type' : 'types'} ${joined(names, 'and')}`,
    },
    excluded: (things, reasons, isAlways) => {
      const always = isAlways ? ', whatever the reason' : '';
      return `${capitalized(things)} cannot be ${done}${reasons === null ? always : where(reasons)}.`;
    },
    excludedOnReview: (things, reasons) =>
      `Whether ${things} can be ${done}${reasons === null ? '' : where(reasons)} is for us to decide case by case.`,
  };
}
