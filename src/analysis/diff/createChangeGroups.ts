import type { Decision, Evaluation } from '../../index';
import type { Visit } from '../scenarios/walkScenarios';
import type { Difference } from './Difference';
import { isPlainer, type Sample } from './isPlainer';

/** The scenarios that differ in one way by the same clauses. */
export interface ChangeGroup {
  readonly difference: Difference;
  readonly rows: number[];
  readonly decisions: Map<string, DecisionCount>;
  sample: Sample;
}

export interface DecisionCount {
  readonly before: Decision;
  readonly after: Decision;
  scenarios: number;
}

/** Puts scenarios to their groups one by one, and keeps the plainest of each. */
export function createChangeGroups() {
  const groups = new Map<string, ChangeGroup>();
  return {
    add: (difference: Difference, row: number, visit: Visit, deviations: number): void => {
      const key = JSON.stringify([difference.kind, difference.how, difference.clauses]);
      const sample = { visit, deviations };
      let group = groups.get(key);
      if (group === undefined) {
        group = { difference, rows: [], decisions: new Map(), sample };
        groups.set(key, group);
      }
      group.rows.push(row);
      if (isPlainer(sample, group.sample)) group.sample = sample;
      const [before, after] = visit.evaluations as readonly [Evaluation, Evaluation];
      countDecision(group.decisions, before.decision, after.decision, 1);
    },
    all: (): readonly ChangeGroup[] => [...groups.values()],
  };
}

export function countDecision(
  counts: Map<string, DecisionCount>,
  before: Decision,
  after: Decision,
  scenarios: number,
): void {
  const key = `${before} ${after}`;
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { before, after, scenarios });
  else known.scenarios += scenarios;
}
