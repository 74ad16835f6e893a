import type { Policy, PolicyInput } from '../index';
import type { ReplayOptions, ReplaySummary } from './ReplaySummary';
import { replayEach } from './replayEach';

/**
 * Judges past claims again under another policy: how many would come out otherwise, in which way, and which ones for
 * example.
 *
 * Each claim is read once and judged twice, as of the same instant. Claims are drawn one at a time, and none is kept but
 * the first examples, so that a stream of millions takes no more memory than a list of ten.
 *
 * @param claims - past claims, as `{ claim, asOf }`, or claims alone with `asOf` in the options; a list, a generator, a stream
 * @param before - the policy they were judged under, parsed or raw
 * @param after - the policy to judge them under, parsed or raw
 * @param options - see `ReplayOptions`
 * @returns counts of what changes, the first examples of each change, and the claims that could not be read
 * @throws {InvalidPolicyError} for a policy that cannot be, before the first claim; a claim that cannot be is counted
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { replay } from 'returns-policy/analysis';
 *
 * const { terms } = defaultPolicy;
 * const span = { length: 'P14D', from: 'delivery' };
 * const windows = { ...terms.windows, claim: span, dispatch: span };
 * const longer = { ...defaultPolicy, version: '2', terms: { ...terms, windows } };
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 * };
 * const summary = await replay(
 *   [{ claim, asOf: '2026-03-02T12:00:00+09:00' }, { claim, asOf: '2026-03-04T12:00:00+09:00' }],
 *   defaultPolicy,
 *   longer,
 * );
 * summary.decisions
 * // => [
 * //   { before: 'pending', after: 'pending', count: 1 },
 * //   { before: 'rejected', after: 'pending', count: 1 },
 * // ]
 * summary.loosened
 * // => 1
 * summary.deadlines.claim
 * // => { earlier: 0, later: 2, other: 0 }
 */
export async function replay(
  claims: Iterable<unknown> | AsyncIterable<unknown>,
  before: Policy | PolicyInput,
  after: Policy | PolicyInput,
  options: ReplayOptions = {},
): Promise<ReplaySummary> {
  const changes = replayEach(claims, before, after, options);
  for (;;) {
    const { done, value } = await changes.next();
    if (done === true) return value;
  }
}
