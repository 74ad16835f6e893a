import { type ClaimInput, defaultPolicy, evaluateClaim, explainEvaluation, parseClaim } from 'returns-policy';

/** An instant of a story, and what has just happened. */
export interface Moment {
  readonly at: string;
  readonly what: string;
}

const words = { locale: 'en', timeZone: defaultPolicy.timeZone } as const;

/**
 * Tells how one and the same record is judged at several instants.
 *
 * The record holds the whole story from the start: what comes after the instant asked about has not happened yet.
 */
export function tell(title: string, record: ClaimInput, moments: readonly Moment[]): string {
  const claim = parseClaim(record);
  const chapters = moments.map(({ at, what }) => {
    const evaluation = evaluateClaim(claim, defaultPolicy, at);
    const { findings, nextStep, cost } = explainEvaluation(evaluation, words);
    const breached = findings.filter(({ standing }) => standing === 'breached');
    return [
      `${at}  ${what}`,
      `  decision  ${evaluation.decision}`,
      ...breached.map(({ clause, text }) => `  because   ${text} (${clause})`),
      ...(nextStep === null ? [] : [`  next      ${nextStep}`]),
      ...(cost === null ? [] : [`  cost      ${cost}`]),
    ].join('\n');
  });
  return [title, ...chapters].join('\n\n');
}
