import { scenarioOf } from '../scenarios/scenarioOf';
import type { Visit } from '../scenarios/walkScenarios';
import { type ChangeGroup, countDecision, type DecisionCount } from './createChangeGroups';
import type { Decided } from './createDecided';
import type { TraitTable } from './createTraitTable';
import { effectOf } from './Difference';
import { isPlainer } from './isPlainer';
import type { DiffExample, PolicyChange } from './PolicyDiff';
import type { Quotes } from './quotesOf';
import { sentenceOf } from './sentenceOf';
import { traitsInCommon } from './traitsInCommon';

type Quote = (claim: Visit['parsed'], asOf: number) => Quotes;

/** Tells what groups come to that have a clause in common. */
export function changeOf(
  groups: readonly ChangeGroup[],
  table: TraitTable,
  decided: Decided,
  quote: Quote,
): PolicyChange {
  const [first] = groups as readonly [ChangeGroup];
  const { kind, how } = first.difference;
  const rows = groups.flatMap((group) => group.rows);
  const { traits, isExact } = traitsInCommon(
    table.columns(),
    rows,
    decided.rowsBeside(first.difference, rows),
  );
  const plainest = groups.reduce((one, other) => (isPlainer(other.sample, one.sample) ? other : one));
  const decisions = new Map<string, DecisionCount>();
  for (const group of groups) {
    for (const { before, after, scenarios } of group.decisions.values()) {
      countDecision(decisions, before, after, scenarios);
    }
  }
  return {
    kind,
    how,
    effect: effectOf(first.difference),
    scenarios: rows.length,
    sentence: sentenceOf(first.difference, traits),
    traits,
    isExact,
    clauses: first.difference.clauses.filter((clause) =>
      groups.every(({ difference }) => difference.clauses.includes(clause)),
    ),
    decisions: [...decisions.values()],
    example: exampleOf(plainest.sample.visit, kind === 'refund' ? quote : null),
  };
}

function exampleOf(visit: Visit, quote: Quote | null): DiffExample {
  const [before, after] = visit.evaluations as readonly [DiffExample['before'], DiffExample['after']];
  const quotes = quote === null ? null : { ...quote(visit.parsed, visit.asOf) };
  return { ...scenarioOf(visit), before, after, quotes };
}
