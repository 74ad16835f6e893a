import { type Claim, checkRequirements, type Policy, parsePolicy } from '../../index';
import { conditionsOf } from './conditionsOf';

/** How a condition comes out: `later` where it will show in the course of the return. */
export type Truth = 'yes' | 'no' | 'later' | 'unknown';

const TRUTHS: Readonly<Record<string, Truth>> = {
  requirement_met: 'yes',
  requirement_unmet: 'no',
  fact_missing: 'unknown',
};

/**
 * How every condition of a policy comes out for a claim, by the JSON Pointer to it. Each is asked as a requirement of a
 * policy that has nothing else to ask, so that it means here what it means there.
 */
export function truthsFor(policy: Policy): (claim: Claim, asOf: number) => (pointer: string) => Truth {
  const conditions = conditionsOf(policy);
  const clauseAt = new Map(conditions.map(({ pointer }, index) => [pointer, `probe.c${index}`]));
  const probe = parsePolicy({
    ...policy,
    clauses: [...policy.clauses, ...[...clauseAt.values()].map((id) => ({ id, text: id }))],
    terms: {
      ...policy.terms,
      requirements: conditions.map(({ pointer, when }) => {
        return { clause: clauseAt.get(pointer), must: when, otherwise: 'needs_review' };
      }),
    },
    exceptions: [],
  });
  return (claim, asOf) => {
    let truths: ReadonlyMap<string, Truth> | undefined;
    return (pointer) => {
      truths ??= new Map(
        checkRequirements(claim, probe, asOf).map(({ clause, code }) => [clause, TRUTHS[code] ?? 'later']),
      );
      return truths.get(clauseAt.get(pointer) as string) ?? 'later';
    };
  };
}
