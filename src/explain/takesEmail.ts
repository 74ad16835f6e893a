import type { Evaluation } from '../evaluation';

/** Whether the policy is known to take requests by e-mail: an evaluation tells no more than its ids. */
export function takesEmail({ findings, policy }: Evaluation): boolean {
  if (
    findings.some(({ code, details }) => code === 'channel_not_accepted' && details['channel'] === 'email')
  ) {
    return false;
  }
  return policy.id === 'builtin' || findings.some(({ clause }) => clause === 'channel.email');
}
