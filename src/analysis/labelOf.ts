import type { Evaluation, Policy } from '../index';

/** A policy by its name, as evaluations give it. */
export function labelOf({ id, version }: Policy): Evaluation['policy'] {
  return { id, version };
}
