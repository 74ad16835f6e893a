import { rulingAt } from '../claim/rulingAt';
import { type Finding, finding } from '../finding';
import type { Question } from '../situation/Question';
import { type Situation, situationAt } from '../situation/Situation';
import { formatInstant } from '../time/formatInstant';
import { type Conflict, governingTerms } from './governingTerms';
import { mergeFindings } from './mergeFindings';
import { setAside } from './setAside';

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
  const { cases, asks, until } = governingTerms(claim, policy, at);
  const governed = cases.map(({ policies, conflict }) => ({
    conflict,
    situations: policies.map((one) => situationAt(claim, one, at)),
  }));
  const [first, ...others] = governed.flatMap(({ situations }) => situations) as [Situation, ...Situation[]];
  const findings = judges.flatMap((judge) => {
    const lists = governed.map(({ situations, conflict }) => {
      const found = situations.map((situation) => findingsIn(situation, judge));
      return mergeFindings(found, inConflict(conflict));
    });
    return mergeFindings(lists, ([one]) => missing(one as Finding, asks));
  });
  return { findings: findings.map((one) => withRuling(one, first)), situations: [first, ...others], until };
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

const inConflict =
  (conflict: Conflict | null) =>
  ([first]: readonly Finding[]): Finding => {
    const { terms, clauses } = conflict as Conflict;
    return finding((first as Finding).clause, 'undetermined', 'terms_in_conflict', { terms, clauses });
  };

function missing({ clause }: Finding, facts: readonly string[]): Finding {
  return finding(clause, 'outstanding', 'fact_missing', { facts });
}

/** What a person decided on the clause. */
function withRuling(one: Finding, situation: Situation): Finding {
  const ruling = rulingAt(one.clause, situation.claim, situation.asOf);
  if (ruling === undefined) return one;
  const said = { ruling: { by: ruling.by, why: ruling.why, at: formatInstant(ruling.at) } };
  if (ruling.ruling === 'waived') return setAside(one, 'waived', 'advisory', said, situation);
  if (one.standing === 'satisfied') return one;
  const insteadOf = { standing: one.standing, code: one.code };
  return finding(one.clause, 'breached', 'upheld', { ...one.details, ...said, insteadOf });
}
