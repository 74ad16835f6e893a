import { instantOf } from '../claim/instantOf';
import type { DutyTerm } from '../policy/PolicyTerms';
import { perPolicy } from '../policy/perPolicy';
import { toClockSpan } from '../policy/WindowFacts';
import type { Situation } from '../situation/Situation';
import { endOfSpan } from './endOfSpan';
import { testOrAlways } from './testFor';

/** Something that the shop has to do by a deadline, and when it was done. */
export interface Duty {
  readonly duty: DutyTerm['duty'];
  readonly clause: string;
  readonly deadline: number;
  readonly doneAt: number;
}

/** The event that fulfils a duty. */
const FULFILLED_BY = { answer: 'authorization', inspect: 'inspection', settle: 'settlement' } as const;

const dutiesFor = /* @__PURE__ */ perPolicy((policy) => {
  return (policy.terms.duties ?? []).map(({ window, when, duty, clause }) => {
    return { duty, clause, span: toClockSpan(window), test: testOrAlways(when, policy) };
  });
});

/** The duties of the shop whose time has begun. */
export function dutiesIn({ claim, policy, asOf }: Situation): readonly Duty[] {
  return dutiesFor(policy).flatMap(({ duty, clause, span, test }) => {
    const deadline = endOfSpan(span, claim, policy, asOf);
    return deadline === null || test.of(claim, asOf) !== 'yes'
      ? []
      : [{ duty, clause, deadline, doneAt: instantOf(FULFILLED_BY[duty], claim) }];
  });
}
