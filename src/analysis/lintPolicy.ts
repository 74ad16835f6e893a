import { type Policy, type PolicyInput, parsePolicy } from '../index';
import { diveScenarios } from './lint/diveScenarios';
import type { LintFinding, LintOptions, LintResult } from './lint/LintResult';
import type { LintRule, LintWatch, Told } from './lint/LintRule';
import { rules } from './lint/rules';
import { truthsFor } from './lint/truthsFor';
import { scenarioOf } from './scenarios/scenarioOf';
import { type Visit, walkScenarios } from './scenarios/walkScenarios';

const DEVIATIONS = 3;
const MOST_SCENARIOS = 50_000;

/** Told so often, in scenarios. */
const OFTEN = 1024;

/** On the web, as the package has no documents in it. */
const PAGES = 'https://github.com/returns-policy/returns-policy/blob/main/docs/lint';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * What a shop should look at in its policy before it puts it in force: clauses that never decide anything, exceptions
 * that contradict each other, deadlines that nobody can keep, fees with a gap between two bands.
 *
 * Claims are made up from the policy itself, and judged; nothing is guessed from its wording. Unless `complete` is asked
 * for, not every combination is gone through, only those in which little is out of the ordinary, and a few at random.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param options - how far to go; the default takes seconds
 * @returns the findings, with a claim that shows each where there is one; plain JSON
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { lintPolicy } from 'returns-policy/analysis';
 *
 * const { findings } = lintPolicy(defaultPolicy, { deviations: 2 });
 * findings.filter(({ severity }) => severity !== 'info').map(({ rule, path }) => [rule, path])
 * // => [['chain-nobody-can-keep', '/terms/windows/dispatch']]
 */
export function lintPolicy(policy: Policy | PolicyInput, options: LintOptions = {}): LintResult {
  const parsed = parsePolicy(policy);
  const truthsOf = truthsFor(parsed);
  const watches = rules.map((rule) => ({ rule, watch: rule.watch(parsed) }));
  const look = (visit: Visit): void => {
    const sight = {
      ...visit,
      evaluation: visit.evaluations[0] as Visit['evaluations'][number],
      truthOf: truthsOf(visit.parsed, visit.asOf),
    };
    for (const { watch } of watches) watch.see?.(sight);
  };
  const { scenarios, isComplete } = lookAtAll(parsed, options, look);
  let more = 0;
  if (!isComplete)
    more = lookDeeper(
      parsed,
      watches.map(({ watch }) => watch),
      look,
    );
  options.onProgress?.({ share: 1, scenarios: scenarios + more });
  const findings = watches.flatMap(({ rule, watch }) =>
    watch.tell(isComplete).map((told) => toFinding(rule, told)),
  );
  findings.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  return { isComplete, scenarios: scenarios + more, findings };
}

function lookAtAll(policy: Policy, options: LintOptions, look: (visit: Visit) => void) {
  const { complete = false, onProgress } = options;
  const deviations = complete ? Number.POSITIVE_INFINITY : (options.deviations ?? DEVIATIONS);
  const most = options.mostScenarios ?? (complete ? Number.POSITIVE_INFINITY : MOST_SCENARIOS);
  let scenarios = 0;
  for (const visit of walkScenarios([policy], deviations)) {
    if (scenarios === most) return { scenarios, isComplete: false };
    if (scenarios % OFTEN === 0) onProgress?.({ share: visit.share, scenarios });
    scenarios += 1;
    look(visit);
  }
  return { scenarios, isComplete: complete };
}

/** What has not come up yet may come up in a claim in which more is out of the ordinary. */
function lookDeeper(policy: Policy, watches: readonly LintWatch[], look: (visit: Visit) => void): number {
  let scenarios = 0;
  for (const visit of diveScenarios(policy, () => watches.flatMap((watch) => watch.waitsFor?.() ?? []))) {
    scenarios += 1;
    look(visit);
  }
  return scenarios;
}

function toFinding({ rule }: LintRule, { example, ...told }: Told): LintFinding {
  const found = { rule, ...told, docs: `${PAGES}/${rule}.md` };
  return example === undefined ? found : { ...found, example: scenarioOf(example) };
}
