import type { Evaluation, Finding } from '../../index';
import { isSameData } from './isSameData';

const NONE: readonly string[] = [];

/**
 * The clauses of which something else is found, in whatever order; with the details, or without them. A clause that is
 * kept is as good as none.
 */
export function differingClauses(
  before: Evaluation,
  after: Evaluation,
  withDetails: boolean,
): readonly string[] {
  const [one, other] = [openFindings(before), openFindings(after)];
  const isSame = withDetails ? isSameFinding : isSameOutcome;
  // Of most claims the same is found: that is seen soon.
  if (
    one.length === other.length &&
    one.every((finding, index) => isSame(finding, other[index] as Finding))
  ) {
    return NONE;
  }
  const [mine, theirs] = [byClause(one, withDetails), byClause(other, withDetails)];
  const clauses = [...new Set([...mine.keys(), ...theirs.keys()])].sort();
  return clauses.filter((clause) => !isSameData(mine.get(clause), theirs.get(clause)));
}

function openFindings({ findings }: Evaluation): readonly Finding[] {
  return findings.filter(({ standing }) => standing !== 'satisfied');
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
