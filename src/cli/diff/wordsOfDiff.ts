import type { PolicyDiff } from '../../analysis/index';

/** What a diff comes to, in a line. No proof is claimed where some scenarios were left out. */
export function outcomeOf({ isEquivalent, isComplete, scenarios, changes, bump }: PolicyDiff): string {
  const count = countOf(scenarios, 'scenario');
  if (!isEquivalent) return `${countOf(changes.length, 'change')} in ${count}: ${bump}`;
  if (!isComplete) return `No change found in ${count}: ${bump}, as far as was looked`;
  return `Equivalent: no claim comes out otherwise in all ${count}: ${bump}`;
}

/** How far was looked, and what else there is. */
export function reachOf({ isEquivalent, isComplete, bump }: PolicyDiff): readonly string[] {
  return [
    isComplete
      ? 'Every claim that the two policies can tell apart was judged under both.'
      : 'Only claims with a few traits out of the ordinary were judged: this is no proof. --complete goes through all.',
    ...(isEquivalent && bump === 'patch'
      ? ['The documents differ in what none of these claims shows, such as the wording: read it yourself.']
      : []),
  ];
}

export function countOf(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}
