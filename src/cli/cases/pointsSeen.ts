import { evaluateClaim, type Policy, parsePolicy, quoteCosts } from '../../index';
import type { Answer } from './answerTo';
import type { Case } from './Case';
import type { Give } from './ClausePoint';

/** What a case shows of the clauses: findings, who bears what, and exceptions that make a difference to it. */
export function pointsSeen(one: Case, { evaluation, quote }: Answer, give: Give): void {
  for (const { clause, standing } of evaluation.findings) give(clause, standing);
  for (const clause of evaluation.cost?.clauses ?? []) give(clause, 'applied');
  for (const { clause } of quote?.rows ?? []) if (clause !== null) give(clause, 'applied');
  for (const clause of exceptionsIn(one.policy)) {
    if (saysOf(one, withoutException(one.policy, clause)) !== saysOf(one, one.policy))
      give(clause, 'applied');
  }
}

function exceptionsIn({ exceptions = [] }: Policy): readonly string[] {
  return [...new Set(exceptions.map(({ clause }) => clause))];
}

function saysOf({ claim, asOf, prices }: Case, policy: Policy): string {
  const quote = quoteCosts(claim, policy, prices ?? { currency: policy.currency ?? 'XXX' }, asOf);
  return JSON.stringify([evaluateClaim(claim, policy, asOf), quote]);
}

/** No claim can have such a category, so that the exception never applies; whatever goes over it stays as it is. */
const NEVER = { field: 'item.category', equals: '(no category)' } as const;

const without = new WeakMap<Policy, Map<string, Policy>>();

function withoutException(policy: Policy, clause: string): Policy {
  const known = without.get(policy) ?? new Map<string, Policy>();
  without.set(policy, known);
  const made =
    known.get(clause) ??
    parsePolicy({
      ...policy,
      exceptions: (policy.exceptions ?? []).map((one) =>
        one.clause === clause ? { ...one, when: NEVER } : one,
      ),
    });
  known.set(clause, made);
  return made;
}
