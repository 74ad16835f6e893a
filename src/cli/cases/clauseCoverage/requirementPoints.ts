import type { PolicyTerms } from '../../../index';
import { FOLLOWING, type Give, looksAtFact } from './ClausePoint';

/** What can come of exclusions and requirements. */
export function requirementPoints(terms: PolicyTerms, give: Give): void {
  for (const { clause, when, reasons, by, consequence = 'rejected' } of terms.exclusions) {
    give(clause, 'satisfied', FOLLOWING[consequence]);
    if (reasons !== undefined && by !== undefined) give(clause, 'advisory');
    if (looksAtFact(when)) give(clause, consequence === 'advisory' ? 'advisory' : 'outstanding');
  }
  for (const { clause, must, when, otherwise = 'rejected', curableUntil } of terms.requirements ?? []) {
    give(clause, 'satisfied');
    if (otherwise !== 'customer_cures') give(clause, FOLLOWING[otherwise]);
    else give(clause, 'outstanding', ...(curableUntil === undefined ? [] : (['breached'] as const)));
    if (otherwise !== 'advisory' && (looksAtFact(must) || looksAtFact(when))) give(clause, 'outstanding');
  }
}
