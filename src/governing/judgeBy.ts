import { type Finding, finding } from '../finding';
import type { Question } from '../situation/Question';
import { type Situation, situationAt } from '../situation/Situation';
import { governingTerms } from './governingTerms';
import { areAgreed, type Found, givenIn, mergeFindings } from './mergeFindings';
import { setAside } from './setAside';
import type { Contest } from './termsUnder';
import { pointsThatMatter, type Way } from './waysToSee';
import { withRuling } from './withRuling';
import { type Seen, withUnseen } from './withUnseen';

/** Adds what a rule finds in a situation. */
export type Judge = (situation: Situation, findings: Finding[]) => void;

/** What came of a claim under every policy that can govern it. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** One for each policy that can govern it; the first is looked at where one is enough. */
  readonly situations: readonly [Situation, ...Situation[]];
  /** The last instant until which, with no further event, the same terms govern. */
  readonly until: number;
}

/** Asks rules about a claim, in their order, under the terms that govern it and with the rulings on it. */
export function judgeBy(judges: readonly Judge[], { claim, policy, at }: Question): Judged {
  if (policy.isPlain && claim.extras === null) {
    const situation = situationAt(claim, policy, at);
    const findings: Finding[] = [];
    for (const judge of judges) judge(situation, findings);
    return { findings, situations: [situation], until: Number.POSITIVE_INFINITY };
  }
  const { cases, ways, asks, until } = governingTerms(claim, policy, at);
  const governed = cases.map((governing) => ({
    ...governing,
    situations: governing.policies.map((one) => situationAt(claim, one, at)),
  }));
  const settled = new Set(cases.flatMap((governing) => governing.settled));
  const [first, ...others] = governed.flatMap(({ situations }) => situations) as [Situation, ...Situation[]];
  /** What a finding has been made of that several ways to see the claim have come to. */
  const behind = new Map<Finding, Found>();
  const made = (one: Finding, found: Found): void => {
    behind.set(one, found);
  };
  const findings = judges.flatMap((judge) => {
    const seen = governed.map(({ situations, contests, ways: answers, isWhole }): Seen => {
      const found = situations.map((situation) => findingsIn(situation, judge));
      const all = mergeFindings(found, { doubt: (point) => inConflict(point, contests, answers), made });
      return { first: found[0] as readonly Finding[], all, isWhole };
    });
    return mergeFindings(withUnseen(seen), { doubt: (point) => missing(point, asks, ways), made });
  });
  return {
    findings: findings.map((one) => withRuling(one, partsOf(one, behind), first, settled)),
    situations: [first, ...others],
    until,
  };
}

function findingsIn(situation: Situation, judge: Judge): readonly Finding[] {
  const findings: Finding[] = [];
  judge(situation, findings);
  const { lifted } = situation.policy;
  if (lifted.size === 0) return findings;
  return findings.map((one) => {
    const by = lifted.get(one.clause);
    return by === undefined ? one : setAside(one, 'excepted', 'satisfied', { by }, situation);
  });
}

/** The terms on which this point hangs, and the clauses that give them different answers. */
function inConflict(found: Found, contests: readonly Contest[], ways: readonly Way[]): Finding {
  const matters = deciding(found, contests, ways);
  const clauses = new Set(matters.flatMap((contest) => contest.clauses));
  return finding(clauseIn(found), 'undetermined', 'terms_in_conflict', {
    terms: matters.map(({ term }) => term),
    clauses: [...clauses],
  });
}

/** The facts on which this point hangs. */
function missing(found: Found, asks: readonly (readonly string[])[], ways: readonly Way[]): Finding {
  const facts = new Set(deciding(found, asks, ways).flat());
  return finding(clauseIn(found), 'outstanding', 'fact_missing', { facts: [...facts] });
}

function deciding<Point>(found: Found, points: readonly Point[], ways: readonly Way[]): readonly Point[] {
  const areSame = (way: number, other: number): boolean => areAgreed([found[way], found[other]]);
  return pointsThatMatter(points.length, ways, areSame).map((point) => points[point] as Point);
}

function clauseIn(found: Found): string {
  return (givenIn(found)[0] as Finding).clause;
}

/** Everything that a finding has been made of; itself where it is plain. */
function partsOf(one: Finding, behind: ReadonlyMap<Finding, Found>): readonly Finding[] {
  const found = behind.get(one);
  return found === undefined ? [one] : givenIn(found).flatMap((part) => partsOf(part, behind));
}
