import type { Finding } from '../finding';
import { areAgreed, type Found } from './mergeFindings';

/** What a rule finds in one case. */
export interface Seen {
  /** With the first answer to each term in conflict. */
  readonly first: readonly Finding[];
  /** With all answers that are looked at. */
  readonly all: readonly Finding[];
  /** Whether those are all that there are. */
  readonly isWhole: boolean;
}

/**
 * What is found in each of several cases, of which the first is that in which nothing doubtful applies. Where not every
 * answer was looked at, a point on which the first answer brings nothing new is as it is with every answer in the first
 * case.
 */
export function withUnseen(cases: readonly Seen[]): readonly Found[] {
  const [certain] = cases as readonly [Seen];
  return cases.map(({ all, isWhole }) => {
    if (isWhole) return all;
    return all.map((mine, point) => {
      const whole = certain.all[point];
      return areAgreed([mine, certain.first[point]]) && !areAgreed([mine, whole]) ? whole : mine;
    });
  });
}
