import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import { detailsReader } from './detailsReader';
import { findingBehind } from './findingBehind';

type ReturnWindow = 'dispatch' | 'arrival';

/** Which window of the return a finding on deadlines is about; null where nothing tells. */
export function returnWindow(finding: Finding, evaluation: Evaluation): ReturnWindow | null {
  const { deadlines, findings, policy } = evaluation;
  const told = windowByCode(finding);
  if (told !== 'either') return told;
  const deadline = detailsReader(finding.details).text('deadline');
  const forDispatch = deadline !== null && deadline === deadlines.dispatch.deadline;
  const forArrival = deadline !== null && deadline === deadlines.arrival.deadline;
  if (forDispatch !== forArrival) return forDispatch ? 'dispatch' : 'arrival';
  // The dispatch is judged before the arrival, and the arrival never without it.
  const at = findings.indexOf(finding);
  const isOnReturn = (other: Finding): boolean => windowByCode(other) !== null;
  if (findings.slice(0, at).some(isOnReturn)) return 'arrival';
  if (findings.slice(at + 1).some(isOnReturn)) return 'dispatch';
  return policy.id === 'builtin' ? (BUILTIN.get(finding.clause) ?? null) : null;
}

/** The ids of the built-in policy are for good; another policy is free to use them as it likes. */
const BUILTIN: ReadonlyMap<string, ReturnWindow> = new Map([
  ['deadline.dispatch', 'dispatch'],
  ['deadline.arrival', 'arrival'],
]);

/** Null for a code that is not on the return. */
function windowByCode(finding: Finding): ReturnWindow | 'either' | null {
  const { code, standing } = findingBehind(finding);
  if (code.startsWith('dispatch_') || code === 'authorization_overdue') return 'dispatch';
  if (code.startsWith('arrival_')) return 'arrival';
  if (code === 'authorized_too_late') return 'either';
  // While it is outstanding, it is the claim's.
  return code === 'deadline_unknown' && standing !== 'outstanding' ? 'either' : null;
}
