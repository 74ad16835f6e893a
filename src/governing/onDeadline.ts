import { type Finding, finding } from '../finding';
import type { Deadline } from '../situation/Deadline';
import type { Situation } from '../situation/Situation';
import type { FindingCode, Standing } from '../vocabulary';
import { missingStart } from './missingStart';

/** The shop records its own events; an event that the policy declares is asked of the customer. */
export function unknownStart(clause: string, situation: Situation): Finding {
  const { claimDeadline, policy } = situation;
  const start = missingStart(situation);
  return policy.events.has(start)
    ? finding(clause, 'outstanding', 'fact_missing', { ...claimDeadline.details, facts: [start] })
    : onDeadline(clause, 'outstanding', 'deadline_unknown', claimDeadline);
}

/** A claim that came too early can be made again, as long as the window is not over. */
export function earlyBy(
  whenEarly: Standing,
  { latest }: Deadline,
  asOf: number,
  whenLate: Standing,
): Standing {
  return whenEarly === 'outstanding' && asOf > latest ? whenLate : whenEarly;
}

/** What was sent or came too early cannot be sent or come again: that is for the shop to look at. */
export function tooEarly(whenEarly: Standing): Standing {
  return whenEarly === 'outstanding' ? 'undetermined' : whenEarly;
}

/** What a clause says of its deadline. */
export function onDeadline(
  clause: string,
  standing: Standing,
  code: FindingCode,
  { details }: Deadline,
): Finding {
  return finding(clause, standing, code, details);
}

/** The same for an event that came after it; by how much, where that is known. */
export function late(
  clause: string,
  standing: Standing,
  code: FindingCode,
  { details }: Deadline,
  lateByMs: number,
): Finding {
  const { deadline } = details;
  return finding(clause, standing, code, { deadline, lateByMs: deadline === null ? null : lateByMs });
}
