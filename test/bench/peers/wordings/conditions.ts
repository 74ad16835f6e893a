import type { FactName } from '../factsOf';
import type { Condition } from './Wording';

export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
export const yes = (fact: FactName): Condition => ({ fact, is: 'equal', value: true });
export const no = (fact: FactName): Condition => ({ fact, is: 'equal', value: false });
export const equal = (fact: FactName, value: string): Condition => ({ fact, is: 'equal', value });
export const different = (fact: FactName, value: string): Condition => ({ fact, is: 'different', value });
export const among = (fact: FactName, ...values: readonly string[]): Condition => ({
  fact,
  is: 'among',
  values,
});
export const notAmong = (fact: FactName, ...values: readonly string[]): Condition => ({
  fact,
  is: 'not among',
  values,
});
export const after = (fact: FactName, than: FactName): Condition => ({ fact, is: 'after', than });
export const by = (fact: FactName, than: FactName): Condition => ({ fact, is: 'not after', than });
