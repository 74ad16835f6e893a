import type { Evaluation } from '../../index';

/** The received value, where it is an evaluation: what is none matches nothing, and does not match nothing either. */
export function requireEvaluation(received: unknown, matcher: string): Evaluation {
  const { decision, findings } = Object(received) as Partial<Evaluation>;
  if (typeof decision === 'string' && Array.isArray(findings)) return received as Evaluation;
  throw new TypeError(`${matcher} is for an evaluation; give it what \`evaluateClaim\` returns`);
}
