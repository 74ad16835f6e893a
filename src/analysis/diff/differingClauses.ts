import type { Evaluation, Finding } from '../../index';
import { isSameData } from './isSameData';

const NONE: readonly string[] = [];

/** The clauses whose findings differ, in whatever order they are found; without the details, or with them. */
export function differingClauses(
  before: Evaluation,
  after: Evaluation,
  withDetails: boolean,
): readonly string[] {
  const isSame = withDetails ? isSameFinding : isSameOutcome;
  if (isSameList(before.findings, after.findings, isSame)) return NONE;
  const [one, other] = [byClause(before.findings, withDetails), byClause(after.findings, withDetails)];
  const clauses = [...new Set([...one.keys(), ...other.keys()])].sort();
  return clauses.filter((clause) => !isSameData(one.get(clause), other.get(clause)));
}

type Compare = (one: Finding, other: Finding) => boolean;

function isSameList(before: readonly Finding[], after: readonly Finding[], isSame: Compare): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index += 1) {
    if (!isSame(before[index] as Finding, after[index] as Finding)) return false;
  }
  return true;
}

function isSameFinding(one: Finding, other: Finding): boolean {
  return one === other || (isSameOutcome(one, other) && isSameData(one.details, other.details));
}

function isSameOutcome(one: Finding, other: Finding): boolean {
  return one.clause === other.clause && one.standing === other.standing && one.code === other.code;
}

function byClause(
  findings: readonly Finding[],
  withDetails: boolean,
): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const { clause, standing, code, details } of findings) {
    const said = withDetails ? { standing, code, details } : `${standing} ${code}`;
    const known = found.get(clause);
    if (known === undefined) found.set(clause, [said]);
    else known.push(said);
  }
  return found;
}
