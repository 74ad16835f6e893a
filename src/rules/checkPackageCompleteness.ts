import type { Situation } from '../situation/Situation';
import { type Check, checkBy, finding, perPolicy, type Rule, shared } from './Rule';

/** @internal */
export const contentsRule = perPolicy(({ terms }): Rule => {
  const { clause, whenMissing } = terms.contents;
  const staysOpen = whenMissing === 'open_until_arrival_deadline';
  const complete = shared(clause, 'satisfied', 'contents_complete', { missing: Object.freeze([]) });
  const unchecked = shared(clause, 'outstanding', 'contents_unchecked', { missing: null });
  return (situation, findings) => {
    const { claim, isInspected, arrivalDeadline, asOf } = situation;
    if (!isInspected) return;
    if (claim.boxContents.length === 0) findings.push(complete);
    else if (claim.returnedContents === null) findings.push(unchecked);
    else {
      const late = staysOpen ? supplementsOf(situation) : [];
      const missing = less(claim.boxContents, [...claim.returnedContents, ...late]);
      const isOpen = staysOpen && (arrivalDeadline.at === null || asOf <= arrivalDeadline.at);
      if (missing.length === 0) findings.push(complete);
      else findings.push(finding(clause, isOpen ? 'outstanding' : 'breached', 'contents_missing', { missing }));
    }
  };
});

/** @internal */
export const packingRule = perPolicy(({ terms }): Rule => {
  const { clause } = terms.packing;
  const asSent = shared(clause, 'satisfied', 'packed_as_sent');
  const differently = shared(clause, 'advisory', 'packed_differently');
  return ({ claim, isInspected }, findings) => {
    if (!isInspected || claim.packedAsSent === null) return;
    findings.push(claim.packedAsSent ? asSent : differently);
  };
});

/** The pieces that had followed by the instant and by the arrival deadline. */
function supplementsOf({ claim, arrivalDeadline, asOf }: Situation): readonly string[] {
  const last = Math.min(asOf, arrivalDeadline.at ?? asOf);
  return claim.supplements.filter(({ at }) => at <= last).flatMap(({ contents }) => contents);
}

/** A list less another, piece by piece: two tags need two tags, and the first of equals is taken out first. */
function less(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const piece of taken) left.set(piece, (left.get(piece) ?? 0) + 1);
  return list.filter((piece) => {
    const count = left.get(piece) ?? 0;
    if (count > 0) left.set(piece, count - 1);
    return count === 0;
  });
}

/**
 * Says whether everything that came in the box is back in the box, and whether it was packed as the shop had packed it.
 *
 * An inspection that does not say what was in the box leaves the question open; it is not an empty box. Packing is a
 * request of the shop's, so it never refuses a claim.
 *
 * @param claim - reads what came in the box with the item, and the inspection
 * @param policy - whether a claim with something missing is refused or stays open until the arrival deadline (included)
 * @param asOf - the instant the question is asked of; never the clock
 * @returns up to two findings; `missing` in the details lists what is missing, in the order of the box's list
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkPackageCompleteness, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes', contents: ['tag', 'warranty_card'] },
 *   dispatch: { at: '2026-03-02T15:00:00+09:00' },
 *   arrival: { at: '2026-03-04T11:00:00+09:00' },
 *   inspection: { at: '2026-03-04T12:00:00+09:00', condition: 'as_received', contents: ['tag'] },
 * };
 * checkPackageCompleteness(claim, defaultPolicy, '2026-03-04T12:00:00+09:00')[0]?.details
 * // => { missing: ['warranty_card'] }
 *
 * @clause completeness.contents
 * @clause packing.as_sent
 */
export const checkPackageCompleteness: Check = checkBy((policy) => [contentsRule(policy), packingRule(policy)]);
