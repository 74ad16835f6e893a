import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import { detailsReader } from './detailsReader';
import { findingBehind } from './findingBehind';

type ReturnWindow = 'dispatch' | 'arrival';

/** Which window of the return a finding is about whose code leaves that open; null where nothing tells. */
export function returnWindow(finding: Finding, evaluation: Evaluation): ReturnWindow | null {
  const { deadlines, findings, policy } = evaluation;
  if (!isOnEither(finding)) return null;
  // A deadline that is not known is that of the window that has none.
  const deadline = detailsReader(finding.details).text('deadline');
  const forDispatch = deadline === deadlines.dispatch.deadline;
  const forArrival = deadline === deadlines.arrival.deadline;
  if (forDispatch !== forArrival) return forDispatch ? 'dispatch' : 'arrival';
  // The dispatch is judged before the arrival, and the arrival never without it.
  const at = findings.indexOf(finding);
  if (findings.slice(0, at).some(isOnReturn)) return 'arrival';
  if (findings.slice(at + 1).some(isOnReturn)) return 'dispatch';
  return policy.id === 'builtin' ? (BUILTIN.get(finding.clause) ?? null) : null;
}

/** The ids of the built-in policy are for good; another policy is free to use them as it likes. */
const BUILTIN: ReadonlyMap<string, ReturnWindow> = new Map([
  ['deadline.dispatch', 'dispatch'],
  ['deadline.arrival', 'arrival'],
]);

/** Whether a finding is on a window of the return. */
function isOnReturn(finding: Finding): boolean {
  const { code } = findingBehind(finding);
  const isOnOne =
    code.startsWith('dispatch_') || code.startsWith('arrival_') || code === 'authorization_overdue';
  return isOnOne || isOnEither(finding);
}

/** Whether a finding is on a window of the return, and its code does not say on which. */
function isOnEither(finding: Finding): boolean {
  const { code, standing } = findingBehind(finding);
  // While it is outstanding, it is the claim's.
  return code === 'authorized_too_late' || (code === 'deadline_unknown' && standing !== 'outstanding');
}
