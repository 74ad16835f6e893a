import { fc } from '@fast-check/vitest';
import { type ClaimInput, type Decision, evaluateClaim, type Finding, type Standing } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { graver } from '../../src/verdictOf';
import { builtinCases, cases } from './cases';

const GRAVITY: readonly Decision[] = ['accepted', 'pending', 'needs_review', 'rejected'];
const gravityOf = (decision: Decision): number => GRAVITY.indexOf(decision);

/** The decision that findings come to, taken one after the other. */
const decisionOf = (all: readonly Finding[]): Decision =>
  all.reduce<Decision>((decision, { standing }) => graver(decision, standing), 'accepted');

const standings = fc.constantFrom<Standing[]>(
  'satisfied',
  'advisory',
  'outstanding',
  'undetermined',
  'breached',
);
const findings = fc.array(
  standings.map(
    (standing): Finding => ({ clause: 'deadline.claim', standing, code: 'claim_in_time', details: {} }),
  ),
  { maxLength: 20 },
);
const DECIDES: Readonly<Record<Standing, Decision>> = {
  satisfied: 'accepted',
  advisory: 'accepted',
  outstanding: 'pending',
  undetermined: 'needs_review',
  breached: 'rejected',
};

describe('the decision', () => {
  test('is set by the gravest standing', () => {
    fc.assert(
      fc.property(findings, (given) => {
        const gravest = Math.max(0, ...given.map(({ standing }) => gravityOf(DECIDES[standing])));
        expect(decisionOf(given)).toBe(GRAVITY[gravest]);
      }),
    );
  });

  test('is the same whatever the order of the findings', () => {
    const shuffled = cases.chain(({ claim, policy, asOf }) => {
      const evaluation = evaluateClaim(claim, policy, asOf);
      const all = [...evaluation.findings];
      const { length } = all;
      return fc.shuffledSubarray(all, { minLength: length, maxLength: length }).map((inOtherOrder) => {
        return { decision: evaluation.decision, inOtherOrder };
      });
    });
    fc.assert(
      fc.property(shuffled, ({ decision, inOtherOrder }) => {
        expect(decisionOf(inOtherOrder)).toBe(decision);
      }),
      { numRuns: 500 },
    );
  });

  test('is never improved by one more finding, and one more breach rejects', () => {
    fc.assert(
      fc.property(findings, standings, (given, standing) => {
        const more: Finding = { clause: 'channel.email', standing, code: 'channel_accepted', details: {} };
        expect(gravityOf(decisionOf([...given, more]))).toBeGreaterThanOrEqual(gravityOf(decisionOf(given)));
        if (standing === 'breached') expect(decisionOf([more, ...given])).toBe('rejected');
      }),
    );
  });

  /** Facts that break one clause more, whatever the rest of the claim says. */
  const breaches: readonly (readonly [says: string, worsen: (claim: ClaimInput) => ClaimInput])[] = [
    ['the item is jewelry', (claim) => ({ ...claim, item: { ...claim.item, category: 'jewelry' } })],
    [
      'the order is a personal request',
      (claim) => ({ ...claim, order: { ...claim.order, type: 'personal_request' } }),
    ],
    ['the item is used', (claim) => inspected(claim, { condition: 'used' })],
    ['the item is damaged', (claim) => inspected(claim, { condition: 'damaged' })],
    [
      'something is missing from the box',
      (claim) => ({
        ...inspected(claim, { contents: claim.inspection?.contents ?? [] }),
        item: { ...claim.item, contents: [...(claim.item.contents ?? []), 'a piece nobody sent back'] },
      }),
    ],
    ['it came back before the answer', ({ authorization: _unanswered, ...claim }) => claim],
  ];

  function inspected(claim: ClaimInput, found: Partial<NonNullable<ClaimInput['inspection']>>): ClaimInput {
    return claim.inspection ? { ...claim, inspection: { ...claim.inspection, ...found } } : claim;
  }

  test.each(breaches)('is never better where %s', (_says, worsen) => {
    fc.assert(
      fc.property(builtinCases, ({ claim, policy, asOf }) => {
        // Without a dispatch an answer that never came is the shop's delay, not a breach.
        if (claim.dispatch == null || Date.parse(claim.dispatch.at as string) > asOf) return;
        const better = evaluateClaim(claim, policy, asOf).decision;
        const worse = evaluateClaim(worsen(claim), policy, asOf).decision;
        expect(gravityOf(worse)).toBeGreaterThanOrEqual(gravityOf(better));
      }),
      { numRuns: 300 },
    );
  });
});
