import type { Comparison, FactTerm, FactValue } from '../../index';
import type { PolicyParts } from '../partsOf';
import { classesOf, namedIn, numbersAround, unlike } from './classesOf';

/** One value of each class of values of a fact that a policy can tell apart; the fact is one that it compares with something. */
export function valuesOf({ fact, type, values }: FactTerm, { facts }: PolicyParts): readonly FactValue[] {
  const compared = facts.get(fact) as readonly Comparison[];
  switch (type) {
    case 'boolean':
      return [false, true];
    case 'number':
      return classesOf(numbersAround(compared, 0), compared);
    case 'enum':
      return classesOf(values as readonly string[], compared);
    case 'text':
      return classesOf([...namedIn(compared), unlike(namedIn(compared), 'something else')], compared);
  }
}
