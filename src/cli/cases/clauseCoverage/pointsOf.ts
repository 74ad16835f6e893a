import type { Policy, PolicyTerms } from '../../../index';
import { type ClausePoint, FOLLOWING, type Give } from './ClausePoint';
import { costPoints } from './costPoints';
import { requestPoints } from './requestPoints';
import { requirementPoints } from './requirementPoints';
import { termsWith } from './termsWith';
import { windowPoints } from './windowPoints';

/**
 * What the terms of a policy say can come of each clause, read off the document: at least that it is kept, and what
 * follows where it is not. A clause that no term names has nothing.
 */
export function pointsOf(policy: Policy): ReadonlyMap<string, ReadonlySet<ClausePoint>> {
  const points = new Map(policy.clauses.map(({ id }) => [id, new Set<ClausePoint>()]));
  const give: Give = (clause, ...given) => {
    for (const point of given) points.get(clause)?.add(point);
  };
  const { terms, exceptions = [] } = policy;
  for (const each of [terms, ...exceptions.map((one) => termsWith(terms, one))]) {
    requirementPoints(each, give);
    requestPoints(each, give);
    windowPoints(each, give);
    inspectionPoints(each, give);
    costPoints(each, give);
  }
  for (const { clause } of terms.duties ?? []) give(clause, 'satisfied', 'advisory');
  for (const { clause } of exceptions) give(clause, 'applied');
  return points;
}

function inspectionPoints({ condition, contents, quantity, packing }: PolicyTerms, give: Give): void {
  if (condition !== undefined) {
    const { clause, whenUsed = 'rejected', whenDamaged = 'rejected' } = condition;
    give(clause, 'satisfied', 'outstanding', FOLLOWING[whenUsed], FOLLOWING[whenDamaged]);
  }
  if (contents !== undefined) {
    const { clause, whenMissing = 'rejected' } = contents;
    const isOpen = whenMissing === 'open_until_arrival_deadline';
    give(clause, 'satisfied', 'outstanding', isOpen ? 'breached' : FOLLOWING[whenMissing]);
  }
  if (quantity !== undefined) {
    const { clause, whenShort = 'advisory' } = quantity;
    give(clause, 'satisfied', FOLLOWING[whenShort]);
  }
  if (packing !== undefined) give(packing.clause, 'satisfied', 'advisory');
}
