import { readFileSync } from 'node:fs';
import { defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/analysis/scenarios/scenarioOf';
import { walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { CLAUSE_POINTS } from '../../src/cli/cases/clauseCoverage/ClausePoint';
import { pointsOf } from '../../src/cli/cases/clauseCoverage/pointsOf';
import { judgeRecord, readRecord, seoulDays } from '../support/straightLine';
import { isDeep } from '../time/depth';

/** All of them in the deep run; else those of which at most three traits are out of the ordinary. */
const scenarios = isDeep ? { deviations: undefined, count: 459_159 } : { deviations: 3, count: 8092 };

/** Each standing in which the terms of the policy can have a clause come out. */
const allowed = [...pointsOf(defaultPolicy)].flatMap(([clause, points]) =>
  CLAUSE_POINTS.filter((point) => point !== 'applied' && points.has(point)).map(
    (standing) => `${clause} ${standing}`,
  ),
);

/** The same with the code, as docs/policy.md has them. */
const documented = readFileSync('docs/policy.md', 'utf8')
  .split(/^## `/m)
  .flatMap((section) =>
    [...section.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(
      ([, standing, code]) => `${section.split('`')[0]} ${standing} ${code}`,
    ),
  );

describe('the scenarios of the built-in policy', () => {
  let count = 0;
  const differences: unknown[] = [];
  const reached = new Set<string>();
  for (const visit of walkScenarios([defaultPolicy], scenarios.deviations)) {
    count += 1;
    const [evaluation] = visit.evaluations;
    const straight = judgeRecord(readRecord(scenarioOf(visit).claim), visit.asOf, seoulDays);
    if (JSON.stringify(straight) !== JSON.stringify(evaluation)) differences.push(scenarioOf(visit));
    for (const { clause, standing, code } of evaluation?.findings ?? []) {
      reached.add(`${clause} ${standing}`).add(`${clause} ${standing} ${code}`);
    }
  }

  test('are all judged as the straight-line version judges them', () => {
    expect(differences).toEqual([]);
    expect(count).toBe(scenarios.count);
  });

  test('have every standing of every clause in them that the terms allow', () => {
    expect(allowed).toHaveLength(54);
    expect(allowed.filter((pair) => !reached.has(pair))).toEqual([]);
  });

  test('have every standing with its code in them that is documented', () => {
    expect(documented).toHaveLength(64);
    expect(documented.filter((finding) => !reached.has(finding))).toEqual([]);
  });

  test('have none in them that is not', () => {
    expect([...reached].filter((one) => ![...allowed, ...documented].includes(one))).toEqual([]);
  });

  if (isDeep) {
    const missing = (of: readonly string[]): number => of.filter((one) => !reached.has(one)).length;
    console.log(`= ${count} scenarios, judged twice, ${differences.length} differences`);
    console.log(`= ${allowed.length} pairs of clause and standing, ${missing(allowed)} never reached`);
    console.log(`= ${documented.length} of clause, standing and code, ${missing(documented)} never reached`);
  }
});
