import type { Policy } from '../../index';
import { isSameData } from './isSameData';
import type { DiffBump, PolicyChange } from './PolicyDiff';

/** Worse for anybody: major. Otherwise: minor. Nothing for any claim, but another document: patch. */
export function bumpOf(
  changes: readonly Pick<PolicyChange, 'effect'>[],
  before: Policy,
  after: Policy,
): DiffBump {
  if (changes.some(({ effect }) => effect === 'tightened')) return 'major';
  if (changes.length > 0) return 'minor';
  return isSameData(withoutName(before), withoutName(after)) ? 'none' : 'patch';
}

function withoutName({ id, version, $schema, ...content }: Policy): object {
  return content;
}
