import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type Decision,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { edges } from 'returns-policy/analysis';
import { type ClaimOptions, claims } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';

const example = (id: string): Policy =>
  parsePolicy(JSON.parse(readFileSync(`examples/policies/${id}.policy.json`, 'utf8')));

const policies: readonly (readonly [name: string, policy: Policy])[] = [
  ['the built-in policy', defaultPolicy],
  ['one with facts, bands and a charge that grows', example('us-instruments-progressive-fee')],
  ['one with events of its own', example('kr-auto-parts-two-clocks')],
];

// A fixed seed: this is about the claims that are made up, and no run of bad luck says anything of them.
const sampled = (policy: Policy, numRuns: number, options: ClaimOptions = {}) =>
  fc.sample(claims(policy, options), { numRuns, seed: 2026 });

describe.each(policies)('the claims under %s', (_name, policy) => {
  test('are taken, and are plain data', () => {
    fc.assert(
      fc.property(claims(policy), ({ claim, asOf }) => {
        expect(() => parseClaim(claim)).not.toThrow();
        expect(JSON.parse(JSON.stringify({ claim, asOf }))).toStrictEqual({ claim, asOf });
      }),
      { numRuns: 150 },
    );
  });

  test('come to every decision', () => {
    const counts: Record<Decision, number> = { accepted: 0, pending: 0, needs_review: 0, rejected: 0 };
    for (const { claim, asOf } of sampled(policy, 400))
      counts[evaluateClaim(claim, policy, asOf).decision] += 1;
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(2);
    expect(Math.max(...Object.values(counts))).toBeLessThan(340);
  });

  test('are asked about on an edge, or a millisecond beside one, more often than not', () => {
    const beside = sampled(policy, 60).filter(({ claim, asOf }) => {
      const distances = edges(policy, claim).map((edge) => Date.parse(edge) - Date.parse(asOf));
      return distances.some((distance) => Math.abs(distance) <= 1);
    });
    expect(beside.length).toBeGreaterThan(30);
  });

  test('know every fact and event of the policy, with each of its types', () => {
    const all = sampled(policy, 200).map(({ claim }) => claim);
    const facts = all.flatMap(({ facts: known, inspection }) => [known ?? {}, inspection?.facts ?? {}]);
    for (const { fact, type, values } of policy.facts ?? []) {
      const given = facts.flatMap((known) => (known[fact] === undefined ? [] : [known[fact]]));
      expect(new Set(given).size).toBeGreaterThan(1);
      if (values) expect(values).toEqual(expect.arrayContaining(given));
      else expect(given.every((value) => typeof value === (type === 'text' ? 'string' : type))).toBe(true);
    }
    for (const { event } of policy.events ?? []) {
      expect(all.some(({ events }) => events?.[event] !== undefined)).toBe(true);
      expect(all.some(({ events }) => events?.[event] === undefined)).toBe(true);
    }
  });
});
