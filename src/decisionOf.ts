import type { Finding } from './finding';
import type { Decision } from './vocabulary';

/** The decision is set by the gravest standing alone, so that the order of findings cannot matter. */
export function decisionOf(findings: readonly Finding[]): Decision {
  let decision: Decision = 'accepted';
  for (const { standing } of findings) {
    if (standing === 'satisfied' || standing === 'advisory') continue;
    if (standing === 'breached') return 'rejected';
    if (standing === 'undetermined') decision = 'needs_review';
    else if (decision === 'accepted') decision = 'pending';
  }
  return decision;
}
