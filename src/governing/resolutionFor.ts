import { isGiven } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { ResolutionTerm } from '../policy/PolicyTerms';
import { perPolicy } from '../policy/perPolicy';
import type { Situation } from '../situation/Situation';
import type { Test } from './Test';
import { testOrAlways } from './testFor';

/** What becomes of the resolution that a customer asks for. */
export interface ResolutionAnswer {
  readonly answer:
    | 'missing'
    | 'offered'
    | 'replaced'
    | 'not_offered'
    | 'refused'
    | 'for_review'
    | 'depends_on_facts';
  /** The place of the one that is given, in the policy's list; -1 for none. */
  readonly at: number;
  /** What it depends on, where facts are missing. */
  readonly test?: Test;
}

const testsFor = /* @__PURE__ */ perPolicy((policy: PolicyFacts) => {
  return policy.terms.resolutions.offered.map(({ when }) => testOrAlways(when, policy));
});

/** What becomes of the resolution that the customer asks for, as things stand. */
export function resolutionFor(situation: Situation): ResolutionAnswer {
  const { claim, policy, under, asOf } = situation;
  const at = under.resolutionAt;
  if (at < 0) return { answer: isGiven(claim.resolution) ? 'not_offered' : 'missing', at: -1 };
  const tests = testsFor(policy);
  const test = tests[at] as Test;
  const truth = test.of(claim, asOf);
  if (truth === 'unknown') return { answer: 'depends_on_facts', at: -1, test };
  if (truth !== 'no') return { answer: 'offered', at };
  const { otherwise = 'choose_again' } = policy.terms.resolutions.offered[at] as ResolutionTerm;
  if (otherwise === 'rejected') return { answer: 'refused', at: -1 };
  if (otherwise === 'needs_review') return { answer: 'for_review', at: -1 };
  if (otherwise === 'choose_again') return { answer: 'not_offered', at: -1 };
  for (const name of [otherwise.instead].flat()) {
    // `parsePolicy` sees to it that what is given instead is in the list.
    const instead = policy.resolutions.get(name) as number;
    const insteadTest = tests[instead] as Test;
    const insteadTruth = insteadTest.of(claim, asOf);
    if (insteadTruth === 'unknown') return { answer: 'depends_on_facts', at: -1, test: insteadTest };
    if (insteadTruth !== 'no') return { answer: 'replaced', at: instead };
  }
  return { answer: 'not_offered', at: -1 };
}

/** Every resolution that is offered for the claim, or may be once more is known, in the policy's order. */
export function resolutionsOffered({ claim, policy, asOf }: Situation): readonly string[] {
  const tests = testsFor(policy);
  const { offered } = policy.terms.resolutions;
  return offered
    .filter((_, at) => (tests[at] as Test).of(claim, asOf) !== 'no')
    .map(({ resolution }) => resolution);
}
