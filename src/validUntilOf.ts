import type { Finding } from './finding';
import type { Deadline } from './situation/ClaimUnder';
import type { Situation } from './situation/Situation';

/**
 * The last instant at which, with no further event, decision, findings and next step are still these: the earliest
 * deadline whose passing changes a finding that is outstanding. Null where time alone changes none of them.
 */
export function validUntilOf(findings: readonly Finding[], situation: Situation): string | null {
  let earliest: Deadline | undefined;
  for (const { standing, code } of findings) {
    if (standing !== 'outstanding') continue;
    const deadline = deadlineBehind(code, situation);
    if (deadline === undefined || deadline.at === null) continue;
    if (earliest === undefined || deadline.at < (earliest.at ?? 0)) earliest = deadline;
  }
  return earliest?.details.deadline ?? null;
}

/** The deadline that an outstanding finding waits for. */
function deadlineBehind(code: string, situation: Situation): Deadline | undefined {
  switch (code) {
    case 'channel_not_accepted':
    case 'claim_not_filed':
      return situation.claimDeadline;
    case 'dispatch_awaited':
      return situation.dispatchDeadline;
    case 'arrival_awaited':
    case 'contents_missing':
      return situation.arrivalDeadline;
    default:
      return undefined;
  }
}
