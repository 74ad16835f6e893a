import type { Evaluation, Finding } from '../../index';

/** A finding on one line: clause, standing, code and what is behind it. */
export function showFinding({ clause, standing, code, details }: Finding): string {
  const facts = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
  return `${clause}: ${standing}, ${code}${facts}`;
}

/** What an evaluation says, with the findings that stand in the way of the claim. */
export function showEvaluation({ decision, findings, nextStep, asOf }: Evaluation): string {
  const grave = findings.filter(({ standing }) => standing !== 'satisfied' && standing !== 'advisory');
  const step = nextStep === null ? [] : [`next: ${nextStep.actor}, ${nextStep.action}`];
  return [`${decision} as of ${asOf}`, ...grave.map(showFinding), ...step].join('\n  ');
}
