import type { CostAllocation, Decision, Evaluation, NextStep, Standing } from '../../index';
import { compareDecisions, differencesOf } from '../differencesOf';
import type { Difference } from './Difference';
import { differingClauses } from './differingClauses';
import { isSameData } from './isSameData';
import type { WindowClauses } from './windowClausesOf';

const NONE: readonly Difference[] = [];

/** The standing that a decision comes from. */
const DECISIVE: Readonly<Record<Exclude<Decision, 'accepted'>, Standing>> = {
  rejected: 'breached',
  needs_review: 'undetermined',
  pending: 'outstanding',
};

/** In what two evaluations of one claim differ, with the clauses that it comes from; amounts are not looked at. */
export function differencesIn(
  before: Evaluation,
  after: Evaluation,
  windowClauses: WindowClauses,
): readonly Difference[] {
  const isRefused = before.decision === 'rejected' || after.decision === 'rejected';
  const decided = before.decision === after.decision ? NONE : [decisionDifference(before, after)];
  // What else becomes of a claim that one of them refuses follows from that.
  if (isRefused) return decided.length > 0 ? decided : refusalDifferences(before, after);
  const stated = statedDifferences(before, after, windowClauses);
  if (decided.length > 0) return [...decided, ...stated];
  return [...stated, ...foundDifferences(before, after, stated)];
}

function decisionDifference(before: Evaluation, after: Evaluation): Difference {
  const isWorse = compareDecisions(before.decision, after.decision) < 0;
  const worse = isWorse ? after : before;
  const standing = DECISIVE[worse.decision as keyof typeof DECISIVE];
  const how = `${isWorse ? 'to' : 'from'}_${worse.decision}`;
  return { kind: 'decision', how, clauses: clausesAt(standing, worse) };
}

function clausesAt(standing: Standing, { findings }: Evaluation): readonly string[] {
  const found = findings.filter((finding) => finding.standing === standing);
  return [...new Set(found.map(({ clause }) => clause))].sort();
}

/** Refused by both: another matter only where not one clause is the same. */
function refusalDifferences(before: Evaluation, after: Evaluation): readonly Difference[] {
  const [one, other] = [clausesAt('breached', before), clausesAt('breached', after)];
  if (one.some((clause) => other.includes(clause))) return NONE;
  return [{ kind: 'finding', how: 'other', clauses: [...one, ...other].sort() }];
}

/** The end of a window and the bearer of a leg. */
function statedDifferences(before: Evaluation, after: Evaluation, windowClauses: WindowClauses) {
  const found = differencesOf(before, after).filter(({ kind }) => kind !== 'decision');
  return found.map(({ kind, how }): Difference => {
    return { kind, how, clauses: windowClauses[kind] ?? costClauses(before, after) };
  });
}

/** Those of one of them alone; where both name the same, these. */
function costClauses(before: Evaluation, after: Evaluation): readonly string[] {
  const [one, other] = [before.cost, after.cost].map((cost) => (cost as CostAllocation).clauses) as [
    readonly string[],
    readonly string[],
  ];
  const all = [...new Set([...one, ...other])].sort();
  const alone = all.filter((clause) => one.includes(clause) !== other.includes(clause));
  return alone.length > 0 ? alone : all;
}

/** The next step, or what is found at all; less what is known already to come out otherwise. */
function foundDifferences(before: Evaluation, after: Evaluation, stated: readonly Difference[]) {
  const isAllElse = stated.length === 0;
  const known = new Set(stated.flatMap(({ clauses }) => clauses));
  const clauses = differingClauses(before, after, isAllElse).filter((clause) => !known.has(clause));
  if (!isSameStep(before.nextStep, after.nextStep, isAllElse)) {
    return [{ kind: 'next_step', how: 'other', clauses } as const];
  }
  return clauses.length > 0 ? [{ kind: 'finding', how: 'other', clauses } as const] : NONE;
}

/** By when it has to be done follows from the windows, where these differ. */
function isSameStep(before: NextStep | null, after: NextStep | null, withInstants: boolean): boolean {
  if (withInstants) return isSameData(before, after);
  const [one, other] = [before, after].map((step) => ({ ...step, before: null, notBefore: null }));
  return isSameData(one, other);
}
