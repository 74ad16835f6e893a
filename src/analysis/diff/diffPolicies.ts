import { type Evaluation, type Policy, type PolicyInput, parsePolicy } from '../../index';
import { labelOf } from '../labelOf';
import { walkScenarios } from '../scenarios/walkScenarios';
import { bumpOf } from './bumpOf';
import { changeOf } from './changeOf';
import { comparesRefunds } from './comparesRefunds';
import { countsDeviations } from './countsDeviations';
import { createChangeGroups } from './createChangeGroups';
import { createDecided } from './createDecided';
import { createTraitTable } from './createTraitTable';
import { gravityOf } from './Difference';
import { differencesIn } from './differencesIn';
import { leastCover } from './leastCover';
import type { DiffOptions, PolicyDiff } from './PolicyDiff';
import { quotesOf, SAMPLE_PRICES } from './quotesOf';
import { windowClausesOf } from './windowClausesOf';

/** Told so often, in scenarios. */
const OFTEN = 4096;

/**
 * Says what changes for whom between two versions of a policy: who is refused now, who has less time, who pays.
 *
 * Every claim that the two together can tell apart is judged under both. Where no claim comes out otherwise they are
 * equivalent, however different they look; that is proved unless the options stop before the end. Refunds are compared at
 * sample prices. Wording, `inForce`, people's rulings and how long a store credit is good for are not compared.
 *
 * @param before - the policy as it is, parsed or raw
 * @param after - the policy as it is to be, parsed or raw
 * @param options - `deviations`: how many traits may be out of the ordinary at once; `mostScenarios`: where to stop;
 * `prices`: what refunds are compared at, in minor units; `onProgress`
 * @returns the changes, each with the claims it is for, the clauses, and an example judged under both; plain JSON, instants
 * as ISO 8601 in UTC
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {InvalidPricesError} for prices that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { diffPolicies } from 'returns-policy/analysis';
 *
 * const { terms } = defaultPolicy;
 * const channels = { ...terms.channels, accepted: ['chat'] };
 * const diff = diffPolicies(defaultPolicy, { ...defaultPolicy, terms: { ...terms, channels } }, { deviations: 1 });
 * diff.bump
 * // => 'major'
 * diff.isComplete
 * // => false
 */
export function diffPolicies(
  before: Policy | PolicyInput,
  after: Policy | PolicyInput,
  options: DiffOptions = {},
): PolicyDiff {
  const {
    deviations,
    mostScenarios = Number.POSITIVE_INFINITY,
    prices = SAMPLE_PRICES,
    onProgress,
  } = options;
  const policies = [parsePolicy(before), parsePolicy(after)] as const;
  const windowClauses = windowClausesOf(...policies);
  const refundChange = comparesRefunds(...policies, prices);
  const countDeviations = countsDeviations();
  const table = createTraitTable();
  const decided = createDecided();
  const groups = createChangeGroups();
  let isComplete = deviations === undefined;
  for (const visit of walkScenarios(policies, deviations)) {
    const row = table.size();
    if (row >= mostScenarios) {
      isComplete = false;
      break;
    }
    if (row % OFTEN === 0) onProgress?.({ share: visit.share, scenarios: row });
    table.add(visit);
    const deviating = countDeviations(visit.trail);
    const [one, other] = visit.evaluations as readonly [Evaluation, Evaluation];
    decided.add(one, other);
    for (const difference of differencesIn(one, other, windowClauses)) {
      groups.add(difference, row, visit, deviating);
    }
    // What a claim costs that one of them refuses is another matter.
    if ((one.decision === 'rejected') !== (other.decision === 'rejected')) continue;
    const refund = refundChange?.(visit) ?? null;
    if (refund !== null) groups.add(refund, row, visit, deviating);
  }
  onProgress?.({ share: 1, scenarios: table.size() });
  const quote = quotesOf(...policies, prices);
  const told = leastCover(groups.all());
  const changes = told.map((list) => changeOf(list, table, decided, quote));
  return {
    isEquivalent: changes.length === 0,
    isComplete,
    scenarios: table.size(),
    // Of those that are as grave, the one that most claims have comes first already.
    changes: changes.toSorted((one, other) => gravityOf(one) - gravityOf(other)),
    bump: bumpOf(changes, ...policies),
    policies: { before: labelOf(policies[0]), after: labelOf(policies[1]) },
  };
}
