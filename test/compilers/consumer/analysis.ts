import { type Claim, type ClaimInput, defaultPolicy } from 'returns-policy';
import {
  type ChangeSet,
  type DiffBump,
  diffPolicies,
  edges,
  enumerateScenarios,
  type LintFinding,
  type LintRuleName,
  lintPolicy,
  type Prospects,
  type ReplaySummary,
  replay,
  replayEach,
  type Scenario,
  whatWouldChange,
  withChanges,
} from 'returns-policy/analysis';
import { renderTimeline, type TimelineOptions } from 'returns-policy/timeline';

const asOf = '2026-03-02T12:00:00+09:00';
const claim: ClaimInput = { order: {}, item: { category: 'shoes' } };

export const errors: readonly LintRuleName[] = lintPolicy(defaultPolicy, { deviations: 1 })
  .findings.filter(({ severity }: LintFinding) => severity === 'error')
  .map(({ rule }) => rule);
// @ts-expect-error a misspelt option
lintPolicy(defaultPolicy, { deviation: 1 });

const BUMPS: Readonly<Record<DiffBump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };
const diff = diffPolicies(defaultPolicy, { ...defaultPolicy, version: '2' });
export const size: number = BUMPS[diff.bump];
export const told: readonly string[] = diff.changes.flatMap(({ effect, sentence }) =>
  effect === 'tightened' ? [sentence] : [],
);

const prospects: Prospects = whatWouldChange(claim, defaultPolicy, asOf);
const [first]: readonly ChangeSet[] = prospects.way;
export const after: ClaimInput | undefined = first && withChanges(claim, first.changes, first.at);
// @ts-expect-error there may be no way
prospects.way[0].changes.toString();
// @ts-expect-error nor does every claim wait for a ruling
prospects.ruling.clauses.toString();

export function firstScenario(): Scenario | undefined {
  for (const scenario of enumerateScenarios(defaultPolicy, { deviations: 0 })) return scenario;
  return undefined;
}
export const instants: string[] = edges(defaultPolicy, claim);

export async function replayed(claims: AsyncIterable<unknown>): Promise<ReplaySummary['decisions']> {
  const options = { asOf: (each: Claim) => each.request?.at ?? asOf };
  for await (const { before, after: changed } of replayEach(claims, defaultPolicy, defaultPolicy, options)) {
    if (before.decision !== changed.decision) break;
  }
  const { decisions } = await replay([claim], defaultPolicy, defaultPolicy, options);
  return decisions;
}

const options: TimelineOptions = { locale: 'ko' };
export const picture: string = renderTimeline(claim, defaultPolicy, asOf, options);
// @ts-expect-error a picture is of some instant
renderTimeline(claim, defaultPolicy);
