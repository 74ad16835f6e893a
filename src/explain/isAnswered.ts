import type { Evaluation } from '../evaluation';

/** Whether the shop is known to have answered the request: a policy that asks for an answer has a finding on it. */
export function isAnswered({ findings, policy }: Evaluation): boolean {
  const has = (code: string): boolean => findings.some((finding) => finding.code === code);
  if (has('authorized') || has('authorized_too_late')) return true;
  // The built-in policy does without something only once it has answered.
  return policy.id === 'builtin' && !has('authorization_awaited');
}
