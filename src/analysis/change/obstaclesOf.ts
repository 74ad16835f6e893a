import type { Finding } from '../../index';
import type { Obstacle } from '../Prospects';
import type { Found } from './smallestChanges';
import type { Trial } from './Trial';

/** What stands against a claim, and whether one of the changes lifts it. */
export function obstaclesOf({ evaluation }: Trial, found: readonly Found[]): readonly Obstacle[] {
  return evaluation.findings.filter(standsAgainst).map(({ clause, code, standing, details }) => {
    const deadline = details['deadline'];
    return {
      clause,
      code,
      standing,
      since: typeof deadline === 'string' ? deadline : null,
      details,
      isCurable: found.some(({ trial }) => {
        return !trial.evaluation.findings.some((one) => one.clause === clause && standsAgainst(one));
      }),
    };
  });
}

export function standsAgainst({ standing }: Finding): boolean {
  return standing === 'breached' || standing === 'undetermined';
}
