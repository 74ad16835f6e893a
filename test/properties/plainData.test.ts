import { fc } from '@fast-check/vitest';
import { computeReturnOptions, evaluateClaim, type Policy, parseClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { cases } from './cases';

function throughJson<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}

function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) frozen(part);
    Object.freeze(data);
  }
  return data;
}

describe('claims, policies and evaluations are plain data', () => {
  test('an evaluation is what JSON makes of it', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const evaluation = evaluateClaim(claim, policy, asOf);
        expect(throughJson(evaluation)).toStrictEqual(evaluation);
        const options = computeReturnOptions(claim, policy, asOf);
        expect(throughJson(options)).toStrictEqual(options);
      }),
      { numRuns: 400 },
    );
  });

  test('frozen input is read, and left as it was', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const rawPolicy = throughJson(policy);
        const before = { claim: structuredClone(claim), policy: structuredClone(rawPolicy) };
        const evaluation = evaluateClaim(frozen(claim), frozen(rawPolicy), asOf);
        expect({ claim, policy: rawPolicy }).toStrictEqual(before);
        expect(evaluation).toStrictEqual(evaluateClaim(before.claim, before.policy, asOf));
        expect(before).toStrictEqual({ claim, policy: rawPolicy });
      }),
      { numRuns: 200 },
    );
  });

  test('a claim or a policy counts the same parsed, raw, or parsed and written as JSON', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const parsed = parseClaim(claim);
        const evaluation = evaluateClaim(claim, policy, asOf);
        expect(evaluateClaim(parsed, policy, asOf)).toStrictEqual(evaluation);
        expect(evaluateClaim(throughJson(parsed), policy, asOf)).toStrictEqual(evaluation);
        expect(evaluateClaim(parseClaim(throughJson(parsed)), policy, asOf)).toStrictEqual(evaluation);
        expect(evaluateClaim(parsed, throughJson(policy), asOf)).toStrictEqual(evaluation);
        expect(evaluateClaim(parsed, parsePolicy({ ...policy }), asOf)).toStrictEqual(evaluation);
      }),
      { numRuns: 200 },
    );
  });

  test('no answer depends on one before', () => {
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const claim = parseClaim(one.claim);
        const ask = (policy: Policy, asOf: number) => {
          const answers = [evaluateClaim(claim, policy, asOf), computeReturnOptions(claim, policy, asOf)];
          return throughJson(answers);
        };
        const afresh = (policy: Policy, asOf: number) => {
          return [evaluateClaim(one.claim, policy, asOf), computeReturnOptions(one.claim, policy, asOf)];
        };
        for (const { policy, asOf } of [one, other, other, one]) {
          expect(ask(policy, asOf)).toStrictEqual(afresh(policy, asOf));
          evaluateClaim(other.claim, policy, other.asOf);
        }
      }),
      { numRuns: 150 },
    );
  });
});
