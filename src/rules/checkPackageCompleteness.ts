import { less } from '../claim/less';
import { type Finding, finding, STANDINGS, shared } from '../finding';
import { awaitsInspection, inspectionAwaited } from '../governing/inspectionAwaited';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function preparePackage({ terms }: PolicyFacts) {
  const { contents, packing, quantity } = terms;
  return {
    contents: contents && prepareContents(contents),
    quantity: quantity && { ...quantity, short: STANDINGS[quantity.whenShort ?? 'advisory'] },
    /** The clause for which the box has to be looked into. */
    looksInside: contents?.clause ?? (quantity?.whenShort === undefined ? undefined : quantity.clause),
    asSent: packing && shared(packing.clause, 'satisfied', 'packed_as_sent'),
    differently: packing && shared(packing.clause, 'advisory', 'packed_differently'),
  };
}

function prepareContents({
  clause,
  whenMissing = 'rejected',
}: NonNullable<PolicyFacts['terms']['contents']>) {
  const staysOpen = whenMissing === 'open_until_arrival_deadline';
  return {
    clause,
    staysOpen,
    incomplete: staysOpen ? 'breached' : STANDINGS[whenMissing],
    complete: shared(clause, 'satisfied', 'contents_complete', { missing: Object.freeze([]) }),
    unchecked: shared(clause, 'outstanding', 'contents_unchecked', { missing: null }),
  };
}

type Ready = ReturnType<typeof preparePackage>;
type Contents = ReturnType<typeof prepareContents>;

/** @internal */
export function judgePackage(ready: Ready, situation: Situation, findings: Finding[]): void {
  const { claim, isInspected } = situation;
  const { contents } = ready;
  if (!isInspected) {
    if (ready.looksInside !== undefined && awaitsInspection(situation)) {
      findings.push(inspectionAwaited(ready.looksInside));
    }
    return;
  }
  if (contents !== undefined) {
    if (!claim.hasBoxContents) findings.push(contents.complete);
    else if (claim.missingContents === null) findings.push(contents.unchecked);
    else findings.push(judgeContents(contents, situation, claim.missingContents));
  }
  if (ready.quantity !== undefined) judgeQuantity(ready.quantity, situation, findings);
  const packed = claim.packedAsSent ? ready.asSent : ready.differently;
  if (claim.packedAsSent !== null && packed !== undefined) findings.push(packed);
}

/** As many pieces as announced; where nothing was announced, as many as were ordered. Several have to be counted. */
function judgeQuantity(
  { clause, short }: NonNullable<Ready['quantity']>,
  { claim: { extras } }: Situation,
  findings: Finding[],
): void {
  if (extras === null) return;
  const { arrived } = extras;
  const announced = extras.announced ?? extras.quantity;
  if (announced === null) return;
  if (arrived === null) {
    if (announced > 1 && short !== 'advisory') {
      findings.push(finding(clause, 'outstanding', 'fact_missing', { facts: ['quantity'] }));
    }
    return;
  }
  const isShort = arrived < announced;
  const details = { announced, arrived };
  findings.push(
    finding(clause, isShort ? short : 'satisfied', isShort ? 'quantity_short' : 'quantity_complete', details),
  );
}

function judgeContents(ready: Contents, situation: Situation, atInspection: readonly string[]): Finding {
  const { arrivalDeadline, asOf } = situation;
  const missing = ready.staysOpen ? less(atInspection, supplementsOf(situation)) : atInspection;
  if (missing.length === 0) return ready.complete;
  const isOpen = ready.staysOpen && (arrivalDeadline.at === null || asOf <= arrivalDeadline.at);
  return finding(ready.clause, isOpen ? 'outstanding' : ready.incomplete, 'contents_missing', { missing });
}

/** The pieces that had followed by the instant and by the arrival deadline. */
function supplementsOf({ claim, arrivalDeadline, asOf }: Situation): readonly string[] {
  const last = Math.min(asOf, arrivalDeadline.at ?? asOf);
  return claim.supplements.filter(({ at }) => at <= last).flatMap(({ contents }) => contents);
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
 *   inspection: { at: '2026-03-04T12:00:00+09:00', condition: 'as_received' as const, contents: ['tag'] },
 * };
 * checkPackageCompleteness(claim, defaultPolicy, '2026-03-04T12:00:00+09:00')[0]?.details
 * // => { missing: ['warranty_card'] }
 *
 * @clause completeness.contents
 * @clause packing.as_sent
 */
export const checkPackageCompleteness: Check = /* @__PURE__ */ checkBy(preparePackage, judgePackage);
