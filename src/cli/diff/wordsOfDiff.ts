import type { PolicyDiff } from '../../analysis/index';
import { countOf } from '../countOf';

/** What a diff comes to, in a line. No proof is claimed where some scenarios were left out. */
export function outcomeOf({ isEquivalent, isComplete, scenarios, changes }: PolicyDiff): string {
  const count = countOf(scenarios, 'scenario');
  if (!isEquivalent) return `${countOf(changes.length, 'change')} in ${count}`;
  if (!isComplete) return `No change found in ${count}`;
  return `Equivalent: no claim comes out otherwise in all ${count}`;
}

/** How big a version it asks for. */
export function versionOf({ bump, isComplete }: PolicyDiff): string {
  const version = bump === 'none' ? 'no new one' : bump;
  return isComplete ? version : `${version}, as far as was looked`;
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
