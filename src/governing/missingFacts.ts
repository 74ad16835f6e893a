import { type Finding, finding } from '../finding';
import type { Situation } from '../situation/Situation';
import type { Standing } from '../vocabulary';
import type { Test } from './Test';

/**
 * What a clause says while facts are missing that decide whether it holds: that they have to be given. What is merely
 * wished for holds nothing up: then it is advisory.
 */
export function missingFacts(
  clause: string,
  tests: readonly Test[],
  { claim, asOf }: Situation,
  standing: Standing = 'outstanding',
): Finding {
  const facts = new Set<string>();
  for (const test of tests) test.ask(claim, asOf, facts);
  return finding(clause, standing, 'fact_missing', { facts: [...facts] });
}
