import fc from 'fast-check';
import { type Policy, type PolicyInput, parsePolicy } from '../index';
import { furtherTerms } from './policies/furtherTerms';
import { policyDocuments } from './policies/policyDocuments';

/** What the policies of a test have in common. */
export interface PolicyOptions {
  /** The time zone of all of them; default any of three. */
  readonly timeZone?: string;
  /** Whether there are exceptions; default true. */
  readonly withExceptions?: boolean;
}

/**
 * Random policies as any shop may have them, for tests of code that has to work with all: windows that open late, are extended
 * and capped, conditions, requirements, fees, attachments, duties, exceptions over exceptions. They speak of two reasons, a
 * few facts and some days of March 2026, so that they often meet the claims of `claims(policy)`.
 *
 * @param options - what all the policies have in common
 * @returns an arbitrary of policies that `parsePolicy` takes
 *
 * @example
 * import fc from 'fast-check';
 * import { describePolicy } from 'returns-policy';
 * import { policies } from 'returns-policy/testing';
 *
 * const pages = fc.sample(policies(), { numRuns: 5, seed: 1 }).map((policy) => describePolicy(policy, { locale: 'en' }));
 * pages.every((page) => page.startsWith('# '))
 * // => true
 */
export function policies(options: PolicyOptions = {}): fc.Arbitrary<Policy> {
  const { timeZone, withExceptions = true } = options;
  return fc
    .record({ document: policyDocuments, further: furtherTerms })
    .map(({ document, further }) =>
      taken({
        ...document,
        ...(timeZone !== undefined && { timeZone }),
        ...(!withExceptions && { exceptions: [] }),
        clauses: [...document.clauses, ...further.clauses],
        terms: { ...document.terms, ...further.terms },
      }),
    )
    .filter((policy) => policy !== undefined);
}

/** Undefined where it is refused: for a condition that can never hold, or exceptions that contradict each other. */
function taken(document: PolicyInput): Policy | undefined {
  try {
    return parsePolicy(document);
  } catch {
    return undefined;
  }
}
