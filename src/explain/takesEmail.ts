import type { Evaluation } from '../evaluation';
import { findingBehind } from './findingBehind';

/** Whether the policy is known to take requests by e-mail: an evaluation tells no more than what became of one. */
export function takesEmail({ findings, policy }: Evaluation): boolean {
  const came = (code: string): readonly unknown[] =>
    findings.flatMap((finding) => (findingBehind(finding).code === code ? [finding.details['channel']] : []));
  if (came('channel_not_accepted').includes('email')) return false;
  const accepted = came('channel_accepted');
  // The built-in policy takes no other; a copy of it with its name may.
  return accepted.length > 0 ? accepted.includes('email') : policy.id === 'builtin';
}
