import type { Decision, Evaluation } from '../../index';

const DECISIONS: readonly Decision[] = ['rejected', 'needs_review', 'pending', 'accepted'];

/** From 0 for rejected to 3 for accepted. */
export function rankOf({ decision }: Pick<Evaluation, 'decision'>): number {
  return DECISIONS.indexOf(decision);
}

/** Whether a claim has a better decision than before, or while it is pending, is up to another step. */
export function isFurther(before: Evaluation, after: Evaluation): boolean {
  const gain = rankOf(after) - rankOf(before);
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
