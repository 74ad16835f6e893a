import type { LintResult } from '../../analysis/index';
import { countOf } from '../countOf';

/** How many findings there are, and how much was looked at. */
export function summaryOf({ findings, scenarios, isComplete }: LintResult): string {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const told = [
    countOf(count('error'), 'error'),
    countOf(count('warning'), 'warning'),
    `${count('info')} to know`,
  ].join(', ');
  const all = isComplete
    ? 'every claim that it can tell apart'
    : 'not every one there is: --complete does that';
  return `${told}; ${scenarios.toLocaleString('en-US')} claims looked at, ${all}`;
}
