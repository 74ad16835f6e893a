import type { Claim, Evaluation, Policy, WindowTerm } from '../index';
import type { EventFacts } from './EventFacts';
import { governingTerm } from './governingTerm';
import type { WindowFacts, WindowName } from './WindowFacts';
import { windowStart } from './windowStart';

const WINDOWS: readonly WindowName[] = ['claim', 'dispatch', 'arrival'];

/** The three windows of a claim as they were evaluated; `moment` is the instant they were judged at. */
export function windowsOf(
  claim: Claim,
  policy: Policy,
  evaluation: Evaluation,
  moment: number,
  events: readonly EventFacts[],
): readonly WindowFacts[] {
  return WINDOWS.map((name) => {
    const term = governingTerm(name, claim, policy, evaluation);
    const { deadline, state, opensAt } = evaluation.deadlines[name];
    const opening = opensAt === undefined ? null : Date.parse(opensAt);
    const last = deadline === null ? null : Date.parse(deadline);
    const isUnlimited = isWithoutEnd(term) && state !== 'not_started';
    // It may be over for certain while it is not known when it ended.
    const isEndless = isUnlimited || (opening !== null && state !== 'missed');
    if (last === null && !isEndless) {
      return { name, state, term, opensAt: null, span: null };
    }
    const begun = opening ?? (term === null ? null : windowStart(term.from, claim, policy, moment));
    // Where nothing opens it, or it is counted back from what is to come, it has been open all the time.
    const earliest = Math.min(moment, last ?? moment, ...events.map(({ at }) => at));
    const start = begun === null || (last !== null && begun > last) ? earliest : begun;
    return { name, state, term, opensAt: opening, span: { start, deadline: last } };
  });
}

/** What may still be capped may still have an end. */
function isWithoutEnd(term: WindowTerm | null): boolean {
  return term?.length === 'unlimited' && (term.cappedAt ?? []).length === 0;
}
