import { isDeepStrictEqual } from 'node:util';
import { fc } from '@fast-check/vitest';
import {
  type ClaimInput,
  computeDeadlines,
  type Deadlines,
  type Evaluation,
  evaluateClaim,
  parseClaim,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { expectSame } from '../support/expectSame';
import { cases } from './cases';
import { momentsOf } from './momentsOf';
import { recordUpTo } from './recordUpTo';

const NAMES: readonly (keyof Deadlines)[] = ['claim', 'dispatch', 'arrival'];
const LAST = Date.parse('2199-12-31T23:59:59.999Z');

/** What `validUntil` promises for: all but the instant asked of, and windows that change no finding. */
function promised({ decision, findings, nextStep, cost }: Evaluation) {
  return { decision, findings, nextStep, cost };
}

describe('as time passes', () => {
  test('a window once closed does not reopen, nor is a deadline once kept missed', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy }) => {
        const parsed = parseClaim(claim);
        const before = new Map<keyof Deadlines, Deadlines[keyof Deadlines]>();
        for (const moment of momentsOf(claim, policy)) {
          const now = computeDeadlines(parsed, policy, moment);
          for (const name of NAMES) {
            const last = before.get(name);
            if (last?.state === 'met' || last?.state === 'missed') expectSame(now[name], last);
            if (last?.state === 'open') expectSame(now[name].deadline, last.deadline);
            before.set(name, now[name]);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test('a claim once rejected is rejected at every later instant', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy }) => {
        const parsed = parseClaim(claim);
        const decisions = momentsOf(claim, policy).map(
          (moment) => evaluateClaim(parsed, policy, moment).decision,
        );
        const first = decisions.indexOf('rejected');
        if (first !== -1) expect(new Set(decisions.slice(first))).toEqual(new Set(['rejected']));
      }),
      { numRuns: 600 },
    );
  });

  test('what is still to come changes nothing', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const parsed = parseClaim(claim);
        for (const moment of [asOf, ...momentsOf(claim, policy)]) {
          const known = recordUpTo(claim, moment);
          expectSame(evaluateClaim(known, policy, moment), evaluateClaim(parsed, policy, moment));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('with no further event all stays as it is up to validUntil, and no millisecond longer', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ claim, policy, asOf }, share) => {
        for (const moment of [asOf, ...momentsOf(claim, policy)]) {
          const known = parseClaim(recordUpTo(claim, moment));
          const evaluation = evaluateClaim(known, policy, moment);
          const validUntil = evaluation.validUntil === null ? LAST : Date.parse(evaluation.validUntil);
          expect(validUntil).toBeGreaterThanOrEqual(moment);
          if (validUntil > LAST) continue;
          const between = moment + Math.floor(share * (validUntil - moment));
          for (const later of [between, validUntil]) {
            expectSame(promised(evaluateClaim(known, policy, later)), promised(evaluation));
          }
          if (validUntil === LAST) continue;
          const after = promised(evaluateClaim(known, policy, validUntil + 1));
          expect(isDeepStrictEqual(after, promised(evaluation))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every window changes exactly at its deadline, to the millisecond', () => {
    const withoutEvent: Readonly<Record<keyof Deadlines, (claim: ClaimInput) => ClaimInput>> = {
      claim: ({ order, item }) => ({ order, item }),
      dispatch: ({ order, item, request, authorization }) => ({ order, item, request, authorization }),
      arrival: ({ order, item, request, authorization, dispatch }) => ({
        order,
        item,
        request,
        authorization,
        dispatch,
      }),
    };
    fc.assert(
      fc.property(cases, ({ claim, policy }) => {
        for (const name of NAMES) {
          const awaiting = withoutEvent[name](claim);
          const { deadline } = computeDeadlines(awaiting, policy, LAST)[name];
          if (deadline === null || Date.parse(deadline) >= LAST) continue;
          const stateAt = (shift: number) =>
            computeDeadlines(awaiting, policy, Date.parse(deadline) + shift)[name].state;
          const happened = stateAt(1) === 'met';
          if (!happened) expect([stateAt(0), stateAt(1)]).toEqual(['open', 'missed']);
          expect(stateAt(-1)).not.toBe('missed');
        }
      }),
      { numRuns: 600 },
    );
  });
});
