import { defaultPolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/analysis/scenarios/scenarioOf';
import { walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { judgeRecord, readRecord, seoulDays } from '../support/straightLine';

/** All of them in the deep run; else those of which at most so many traits are out of the ordinary. */
const deviations = process.env['RETURNS_POLICY_DEEP'] === undefined ? 3 : undefined;

test('every scenario of the built-in policy is judged as the straight-line version judges it', () => {
  let count = 0;
  const differences: unknown[] = [];
  for (const visit of walkScenarios([defaultPolicy], deviations)) {
    count += 1;
    const straight = judgeRecord(readRecord(scenarioOf(visit).claim), visit.asOf, seoulDays);
    if (JSON.stringify(straight) !== JSON.stringify(visit.evaluations[0]))
      differences.push(scenarioOf(visit));
  }
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(8000);
}, 600_000);
