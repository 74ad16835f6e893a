import type { Consequence, Standing, When } from '../../../index';

/** A way in which a clause can show in a case: a standing, or that it sets a cost or another term: `applied`. */
export type ClausePoint = Standing | 'applied';

/** The points of a table, from left to right. */
export const CLAUSE_POINTS: readonly ClausePoint[] = [
  'satisfied',
  'advisory',
  'outstanding',
  'undetermined',
  'breached',
  'applied',
];

/** A clause and a point that its term can give. */
export type Give = (clause: string, ...points: readonly ClausePoint[]) => void;

/** The standing of a clause that is not kept, by what the policy says follows. */
export const FOLLOWING: Readonly<Record<Consequence, Standing>> = {
  rejected: 'breached',
  needs_review: 'undetermined',
  advisory: 'advisory',
};

/** Whether a condition looks at a fact, which can be missing. */
export function looksAtFact(when: When | undefined): boolean {
  return when !== undefined && /"fact":/.test(JSON.stringify(when));
}
