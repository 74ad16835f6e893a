import fc from 'fast-check';
import {
  type ClaimInput,
  checkDuties,
  checkRequirements,
  computeCostBearer,
  computeDeadlines,
  computeReturnOptions,
  type Decision,
  type Evaluation,
  evaluateClaim,
  explainEvaluation,
  parseClaim,
  parsePolicy,
  type Standing,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { FACTS, type FreeCase, freeCases } from '../support/randomPolicies';

const GRAVITY: readonly Standing[] = ['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached'];
const DECISIONS: readonly Decision[] = ['accepted', 'accepted', 'pending', 'needs_review', 'rejected'];

function promised({ decision, findings, nextStep }: Evaluation) {
  return { decision, findings, nextStep };
}

/** The claim as it was recorded at an instant. */
function upTo(claim: ClaimInput, asOf: number): ClaimInput {
  const known = <Part extends { readonly at: unknown }>(part: Part | null | undefined): Part | null =>
    part && (part.at as number) <= asOf ? part : null;
  const at = (instant: unknown): number | null =>
    typeof instant === 'number' && instant <= asOf ? instant : null;
  const events = Object.entries(claim.events ?? {}).filter(([, instant]) => (instant as number) <= asOf);
  return {
    ...claim,
    order: {
      number: 'A-1',
      placedAt: at(claim.order.placedAt),
      shippedAt: at(claim.order.shippedAt),
      deliveredAt: at(claim.order.deliveredAt),
    },
    request: known(claim.request),
    authorization: known(claim.authorization),
    dispatch: known(claim.dispatch),
    arrival: known(claim.arrival),
    inspection: known(claim.inspection),
    settlement: known(claim.settlement),
    events: Object.fromEntries(events),
    rulings: (claim.rulings ?? []).filter((ruling) => (ruling.at as number) <= asOf),
  };
}

const reviewed = (free: FreeCase): boolean => (free.claim.rulings ?? []).length > 0;

describe('under any policy, any claim', () => {
  test('is judged without an error, in plain data, by the gravest standing', () => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        const evaluation = evaluateClaim(claim, policy, asOf);
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
        const gravest = Math.max(0, ...evaluation.findings.map(({ standing }) => GRAVITY.indexOf(standing)));
        expect(evaluation.decision).toBe(DECISIONS[gravest]);
        const isOver = evaluation.decision === 'rejected' || evaluation.settlement !== undefined;
        expect(evaluation.nextStep === null).toBe(isOver);
        expect(evaluateClaim(parseClaim(claim), policy, asOf)).toStrictEqual(evaluation);
      }),
      { numRuns: 1000 },
    );
  });

  test('comes to every kind of answer', () => {
    // A fixed seed: this is about the claims that are made up, and no run of bad luck says anything of them.
    const seen = fc.sample(freeCases, { numRuns: 2000, seed: 2026 }).flatMap(({ policy, claim, asOf }) => {
      const { decision, findings } = evaluateClaim(claim, policy, asOf);
      return [decision, ...findings.map(({ code }) => code)];
    });
    const expected = ['fact_missing', 'terms_in_conflict', 'waived', 'upheld', 'excepted', 'claim_early'];
    expect(seen).toEqual(expect.arrayContaining([...expected, 'duty_overdue', ...DECISIONS]));
  });

  test('is answered by every other function too', () => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        const evaluation = evaluateClaim(claim, policy, asOf);
        for (const locale of ['en', 'ko'] as const) {
          expect(explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' }).headline).not.toBe('');
        }
        expect(computeDeadlines(claim, policy, asOf)).toStrictEqual(evaluation.deadlines);
        const cost = computeCostBearer(claim, policy, asOf);
        if (evaluation.decision !== 'rejected') expect(cost).toStrictEqual(evaluation.cost);
        computeReturnOptions(claim, policy, asOf);
        const own = ['condition.sealed', 'duty.answer', 'duty.settle'];
        expect([
          ...checkRequirements(claim, policy, asOf),
          ...checkDuties(claim, policy, asOf),
        ]).toStrictEqual(evaluation.findings.filter(({ clause }) => own.includes(clause)));
      }),
      { numRuns: 500 },
    );
  });

  test('is not changed by what is still to come', () => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        expect(evaluateClaim(upTo(claim, asOf), policy, asOf)).toStrictEqual(
          evaluateClaim(claim, policy, asOf),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('stays as it is up to validUntil with no further event, and no millisecond longer', () => {
    fc.assert(
      fc.property(freeCases, fc.double({ min: 0, max: 1, noNaN: true }), (free, share) => {
        const { policy, asOf } = free;
        const claim = parseClaim(upTo(free.claim, asOf));
        const evaluation = evaluateClaim(claim, policy, asOf);
        const end =
          evaluation.validUntil === null ? asOf + 90 * 86_400_000 : Date.parse(evaluation.validUntil);
        expect(end).toBeGreaterThanOrEqual(asOf);
        for (const later of [asOf + Math.floor(share * (end - asOf)), end]) {
          expect(promised(evaluateClaim(claim, policy, later))).toEqual(promised(evaluation));
        }
        // Conditions on the time of day have edges every day; so far ahead they are not all looked at.
        if (evaluation.validUntil === null || end > asOf + 5 * 86_400_000) return;
        expect(promised(evaluateClaim(claim, policy, end + 1))).not.toEqual(promised(evaluation));
      }),
      { numRuns: 600 },
    );
  });

  test('does not depend on the order in which exceptions are written', () => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        const reversed = parsePolicy({ ...policy, exceptions: [...(policy.exceptions ?? [])].reverse() });
        const one = evaluateClaim(claim, policy, asOf);
        const other = evaluateClaim(claim, reversed, asOf);
        const gist = ({ decision, findings }: Evaluation) => [
          decision,
          findings.map(({ clause, standing, code }) => [clause, standing, code].join(' ')).sort(),
        ];
        expect(gist(other)).toEqual(gist(one));
      }),
      { numRuns: 1000 },
    );
  });

  test('is accepted or rejected without a fact only if it is so with every value of the fact', () => {
    let decided = 0;
    fc.assert(
      fc.property(freeCases, fc.record(FACTS), (free, values) => {
        const { policy, claim, asOf } = free;
        fc.pre(!reviewed(free));
        const facts = { ...claim.facts };
        const without = evaluateClaim(claim, policy, asOf).decision;
        const withAll = evaluateClaim({ ...claim, facts: { ...values, ...facts } }, policy, asOf).decision;
        if (without === 'rejected' || without === 'accepted') {
          decided += 1;
          expect(withAll).toBe(without);
        }
      }),
      { numRuns: 1500 },
    );
    expect(decided).toBeGreaterThan(100);
  });

  test('stands no longer rejected or for review once everything against it is waived', () => {
    fc.assert(
      fc.property(freeCases, ({ policy, claim, asOf }) => {
        fc.pre(!claim.settlement);
        const at = asOf;
        const waived = ({ findings }: Evaluation): string[] =>
          findings
            .filter(({ standing }) => standing === 'breached' || standing === 'undetermined')
            .map(({ clause }) => clause);
        let clauses: string[] = [];
        let evaluation = evaluateClaim({ ...claim, rulings: [] }, policy, asOf);
        // What is waived can open the way to what was not asked before.
        for (let round = 0; round < 5 && waived(evaluation).length > 0; round += 1) {
          clauses = [...new Set([...clauses, ...waived(evaluation)])];
          const rulings = clauses.map((clause) => {
            return { clause, ruling: 'waived' as const, by: 'the manager', why: 'goodwill', at };
          });
          evaluation = evaluateClaim({ ...claim, rulings }, policy, asOf);
        }
        expect(['accepted', 'pending']).toContain(evaluation.decision);
      }),
      { numRuns: 1000 },
    );
  });
});
