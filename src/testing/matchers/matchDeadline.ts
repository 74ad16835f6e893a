import { computeDeadline, type Deadlines, type InstantInput } from '../../index';
import type { MatcherResult } from './MatcherResult';
import { requireEvaluation } from './requireEvaluation';

/** Whether the last instant of a window is the one given, in whatever notation; null for one that is not known. */
export function matchDeadline(
  received: unknown,
  name: keyof Deadlines,
  instant: InstantInput | null,
): MatcherResult {
  const { deadlines } = requireEvaluation(received, 'toHaveDeadline');
  const { deadline, state } = deadlines[name];
  const expected = instant === null ? null : plainInstant(instant);
  const pass = deadline === expected;
  return {
    pass,
    message: () =>
      `expected the ${name} deadline ${pass ? 'not ' : ''}to be ${expected ?? 'unknown'}, and it is ${deadline ?? 'unknown'} (${state})`,
    actual: deadline,
    expected,
  };
}

/** The same instant in UTC: the end of no time at all after it. */
function plainInstant(instant: InstantInput): string {
  return computeDeadline({ length: 'PT0S', from: 'delivery' }, instant, { timeZone: 'UTC' });
}
