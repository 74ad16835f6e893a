import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';

/** Which window of the return a finding on deadlines is about; null where nothing tells. */
export function returnWindow(finding: Finding, { deadlines }: Evaluation): 'dispatch' | 'arrival' | null {
  if (finding.clause === 'deadline.dispatch') return 'dispatch';
  if (finding.clause === 'deadline.arrival') return 'arrival';
  const { deadline } = finding.details;
  if (typeof deadline !== 'string') return null;
  const forDispatch = deadline === deadlines.dispatch.deadline;
  const forArrival = deadline === deadlines.arrival.deadline;
  if (forDispatch === forArrival) return null;
  return forDispatch ? 'dispatch' : 'arrival';
}
