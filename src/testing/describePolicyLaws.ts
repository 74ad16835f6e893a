import fc from 'fast-check';
import {
  computeDeadlines,
  computeReturnOptions,
  evaluateClaim,
  type Policy,
  type PolicyInput,
  parsePolicy,
  quoteCosts,
} from '../index';
import type { ClaimOptions } from './JudgedClaim';
import { allLaws } from './laws/allLaws';
import { lawProperty } from './laws/lawProperty';

/** Where the laws are registered, and how hard they are tried. */
export interface PolicyLawOptions {
  /** Vitest's `describe`, or that of another runner. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** Vitest's `test`, or that of another runner. */
  readonly test: (name: string, body: () => void) => unknown;
  /** How many claims each law is asked of; default 100. */
  readonly numRuns?: number;
  /** For the same claims every time; without it, others every time. */
  readonly seed?: number;
  /** What the claims have in common. */
  readonly claims?: ClaimOptions;
}

const ENGINE = { evaluateClaim, computeDeadlines, computeReturnOptions, quoteCosts };

/**
 * Registers a test for each law that every sound policy keeps, asked of random claims under the shop's own: answers are plain
 * JSON, the decision is the gravest standing, the future changes nothing, `validUntil` is kept to the millisecond, a rejection
 * is final, waiving opens, notation makes no difference, options agree with evaluations, costs balance. A law that a policy
 * cannot keep by what it says, such as a final rejection where the time of day counts, is left out.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param options - `describe` and `test` of the runner, and how many claims to try
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { describePolicyLaws } from 'returns-policy/testing';
 *
 * // In a test file, with `describe` and `test` from vitest: describePolicyLaws(policy, { describe, test });
 * const names: string[] = [];
 * describePolicyLaws(defaultPolicy, { describe: (_name, body) => body(), test: (name) => names.push(name) });
 * names.includes('what is still to come changes nothing')
 * // => true
 */
export function describePolicyLaws(policy: Policy | PolicyInput, options: PolicyLawOptions): void {
  const parsed = parsePolicy(policy);
  const { describe, test, numRuns = 100, seed, claims = {} } = options;
  const parameters = { numRuns, ...(seed !== undefined && { seed }) };
  describe(`the laws of the policy ${parsed.id}, version ${parsed.version}`, () => {
    for (const law of allLaws) {
      if (law.isFor?.(parsed) === false) continue;
      test(law.name, () => fc.assert(lawProperty(law, parsed, claims, ENGINE), parameters));
    }
  });
}
