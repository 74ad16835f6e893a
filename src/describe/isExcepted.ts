import type { Policy } from '../policy/Policy';
import type { TermsSet } from '../policy/PolicyException';

/** Whether an exception lifts a clause or sets its term, so that it does not hold for every claim. */
export function isExcepted({ exceptions }: Policy, clause: string, term?: keyof TermsSet): boolean {
  const isIt = (name: string): boolean => name === term;
  return (
    exceptions?.some(({ set = {}, waives }) => waives?.includes(clause) || Object.keys(set).some(isIt)) ??
    false
  );
}
