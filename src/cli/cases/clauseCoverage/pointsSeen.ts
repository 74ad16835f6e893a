import { evaluateClaim, type Policy, parsePolicy, quoteCosts } from '../../../index';
import { NO_CURRENCY } from '../../NO_CURRENCY';
import type { Answer } from '../answerTo';
import type { Case } from '../Case';
import type { Give } from './ClausePoint';

/** What a case shows of the clauses: findings, who bears what, and exceptions that make a difference to it. */
export function pointsSeen(one: Case, { evaluation, quote }: Answer, give: Give): void {
  for (const { clause, standing } of evaluation.findings) give(clause, standing);
  for (const clause of evaluation.cost?.clauses ?? []) give(clause, 'applied');
  for (const { clause } of quote?.rows ?? []) if (clause !== null) give(clause, 'applied');
  const says = saysOf(one, one.policy);
  for (const [clause, policy] of withoutEach(one.policy)) {
    if (saysOf(one, policy) !== says) give(clause, 'applied');
  }
}

function saysOf({ claim, asOf, prices }: Case, policy: Policy): string {
  const quote = quoteCosts(claim, policy, prices ?? { currency: policy.currency ?? NO_CURRENCY }, asOf);
  return JSON.stringify([evaluateClaim(claim, policy, asOf), quote]);
}

/** A category that nobody has: the exception never applies, and whatever goes over it stays as it is. */
const NEVER = { field: 'item.category', equals: '(no category)' } as const;

const known = new WeakMap<Policy, readonly (readonly [clause: string, without: Policy])[]>();

/** The policy without each of its exceptions. */
function withoutEach(policy: Policy) {
  const { exceptions = [] } = policy;
  const clauses = [...new Set(exceptions.map(({ clause }) => clause))];
  const all =
    known.get(policy) ??
    clauses.map((clause) => {
      const others = exceptions.map((one) => (one.clause === clause ? { ...one, when: NEVER } : one));
      return [clause, parsePolicy({ ...policy, exceptions: others })] as const;
    });
  known.set(policy, all);
  return all;
}
