import { evaluateClaim, explainEvaluation, type Policy } from 'returns-policy';
import type { Locale } from './labels';
import { UsageError } from './UsageError';

const ANY_CLAIM = { order: {}, item: { category: 'any' } };
const ANY_INSTANT = '2026-03-02T09:00:00+09:00';

/**
 * Puts the options through the library once, before any claim is read, so that a bad one is told once and not with
 * every claim.
 */
export function tryOut(policy: Policy, asOf: string | null, locale: Locale, timeZone: string): void {
  try {
    explainEvaluation(evaluateClaim(ANY_CLAIM, policy, asOf ?? ANY_INSTANT), { locale, timeZone });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message}.`, 'npm start -- --help lists what can be asked for.');
  }
}
