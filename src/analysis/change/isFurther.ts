import type { Evaluation } from '../../index';
import { rankOf } from '../rankOf';

/** Whether a claim has a better decision than before, or while it is pending, is up to another step. */
export function isFurther(before: Evaluation, after: Evaluation): boolean {
  const gain = rankOf(after.decision) - rankOf(before.decision);
  if (gain !== 0 || after.decision !== 'pending') return gain > 0;
  return stepIn(before) !== stepIn(after);
}

/** Whether two claims are up to the same. */
export function isAsFar(one: Pick<Evaluation, 'decision' | 'nextStep'>, other: typeof one): boolean {
  return one.decision === other.decision && stepIn(one) === stepIn(other);
}

function stepIn({ nextStep }: Pick<Evaluation, 'nextStep'>): string {
  return `${nextStep?.actor} ${nextStep?.action}`;
}
