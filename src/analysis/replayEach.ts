import { type Policy, type PolicyInput, parsePolicy } from '../index';
import { labelOf } from './labelOf';
import type { ReplayChange, ReplayOptions, ReplaySummary } from './ReplaySummary';
import { judgeTwice } from './replaying/judgeTwice';
import { ReplayCount } from './replaying/ReplayCount';

const EXAMPLES = 5;
const PROGRESS_EVERY = 10_000;

/**
 * Judges past claims again under another policy, and gives each that comes out otherwise as soon as it is found.
 *
 * The same as `replay`, claim by claim: for a program that writes the changes to a file, or stops at the first. What the
 * generator returns in the end is the summary. Claims are drawn one at a time, and none is kept but the first examples.
 *
 * @param claims - past claims, as `{ claim, asOf }`, or claims alone with `asOf` in the options; a list, a generator, a stream
 * @param before - the policy they were judged under, parsed or raw
 * @param after - the policy to judge them under, parsed or raw
 * @param options - see `ReplayOptions`
 * @returns each change, in the order of the claims; in the end the summary
 * @throws {InvalidPolicyError} for a policy that cannot be, before the first claim; a claim that cannot be is counted
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { replayEach } from 'returns-policy/analysis';
 *
 * const { terms } = defaultPolicy;
 * const span = { length: 'P14D', from: 'delivery' };
 * const windows = { ...terms.windows, claim: span, dispatch: span };
 * const longer = { ...defaultPolicy, version: '2', terms: { ...terms, windows } };
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 * };
 * const seen = [];
 * for await (const { index, before, after } of replayEach(
 *   [{ claim, asOf: '2026-03-02T12:00:00+09:00' }, { claim, asOf: '2026-03-04T12:00:00+09:00' }],
 *   defaultPolicy,
 *   longer,
 * )) {
 *   seen.push([index, before.decision, after.decision]);
 * }
 * seen
 * // => [[0, 'pending', 'pending'], [1, 'rejected', 'pending']]
 */
export async function* replayEach(
  claims: Iterable<unknown> | AsyncIterable<unknown>,
  before: Policy | PolicyInput,
  after: Policy | PolicyInput,
  options: ReplayOptions = {},
): AsyncGenerator<ReplayChange, ReplaySummary, void> {
  const { examples = EXAMPLES, progressEvery = PROGRESS_EVERY, onProgress } = options;
  const one = parsePolicy(before);
  const other = parsePolicy(after);
  const count = new ReplayCount(examples, { before: labelOf(one), after: labelOf(other) });
  const judge = judgeTwice(one, other, options, count);
  // A list pays for no promise but those of the changes it has.
  if (Symbol.asyncIterator in claims) {
    for await (const claim of claims) {
      const change = judge(claim);
      if (change !== null) yield change;
      if (onProgress !== undefined && count.read % progressEvery === 0)
        await onProgress({ read: count.read });
    }
  } else {
    for (const claim of claims) {
      const change = judge(claim);
      if (change !== null) yield change;
      if (onProgress !== undefined && count.read % progressEvery === 0)
        await onProgress({ read: count.read });
    }
  }
  return count.summary();
}
