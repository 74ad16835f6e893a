import type { Finding } from './finding';
import { type Deadline, UNKNOWN } from './situation/Deadline';
import type { Situation } from './situation/Situation';
import type { Decision, Standing } from './vocabulary';

/** What the findings come to. */
export interface Verdict {
  readonly decision: Decision;
  /** See `Evaluation`. */
  readonly validUntil: string | null;
}

/**
 * The decision, set by the gravest standing alone, and the last instant at which, with no further event, decision,
 * findings and next step are still these: the earliest deadline whose passing changes a finding that is outstanding.
 */
export function verdictOf(findings: readonly Finding[], situation: Situation): Verdict {
  let decision: Decision = 'accepted';
  let earliest = UNKNOWN;
  let earliestAt = Number.POSITIVE_INFINITY;
  for (let index = 0; index < findings.length; index += 1) {
    const { standing, code } = findings[index] as Finding;
    decision = graver(decision, standing);
    if (standing !== 'outstanding') continue;
    const deadline = deadlineBehind(code, situation);
    if (deadline.at === null || deadline.at >= earliestAt) continue;
    earliest = deadline;
    earliestAt = deadline.at;
  }
  return { decision, validUntil: earliest.details.deadline };
}

/** The decision alone. */
export function decisionOf(findings: readonly Finding[]): Decision {
  return findings.reduce<Decision>((decision, { standing }) => graver(decision, standing), 'accepted');
}

/** The decision after one more finding; the order in which they come cannot matter. */
export function graver(decision: Decision, standing: Standing): Decision {
  switch (standing) {
    case 'satisfied':
    case 'advisory':
      return decision;
    case 'outstanding':
      return decision === 'accepted' ? 'pending' : decision;
    case 'undetermined':
      return decision === 'rejected' ? decision : 'needs_review';
    case 'breached':
      return 'rejected';
  }
}

/**
 * The deadline that an outstanding finding waits for, if it waits for one. Where another channel is waited for, no claim
 * has been filed, and that waits for the same deadline.
 */
function deadlineBehind(code: string, situation: Situation): Deadline {
  switch (code) {
    case 'claim_not_filed':
      return situation.claimDeadline;
    case 'dispatch_awaited':
      return situation.dispatchDeadline;
    case 'arrival_awaited':
    case 'contents_missing':
      return situation.arrivalDeadline;
    default:
      return UNKNOWN;
  }
}
