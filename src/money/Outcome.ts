import type { ClaimFacts } from '../claim/ClaimFacts';
import { resolutionFor, resolutionsOffered } from '../governing/resolutionFor';
import type { ResolutionTerm } from '../policy/PolicyTerms';
import type { Situation } from '../situation/Situation';

/** A way for a claim to end well: in a situation, with a resolution; without one where none is offered. */
export interface Outcome {
  readonly situation: Situation;
  readonly given: ResolutionTerm | undefined;
}

/** Every way that is open: one, once a resolution is chosen that the policy gives. */
export function outcomesOf(situation: Situation): readonly Outcome[] {
  const { offered } = situation.policy.terms.resolutions;
  const chosen = offered[chosenAt(situation)];
  if (chosen !== undefined) return [{ situation, given: chosen }];
  const names = resolutionsOffered(situation);
  // What the shop looks at, where it is asked for, may be given too.
  const open = offered.filter(
    ({ resolution, otherwise }) => names.includes(resolution) || otherwise === 'needs_review',
  );
  return open.length === 0 ? [{ situation, given: undefined }] : open.map((given) => ({ situation, given }));
}

/** Where the refusal of a resolution is waived, or its review ends well, what was asked for is given. */
function chosenAt(situation: Situation): number {
  if (!situation.isRequested) return -1;
  const { answer, at } = resolutionFor(situation);
  return answer === 'refused' || answer === 'for_review' ? situation.under.resolutionAt : at;
}

/** Whether the price comes back in some form, and not an item. */
export function givesMoney({ given }: Outcome): boolean {
  if (given === undefined) return false;
  return given.gives === undefined ? !given.legs.includes('replacement') : given.gives === 'money';
}

/** The claim as if what is given had been asked for. */
export function claimGiven(claim: ClaimFacts, given: ResolutionTerm | undefined): ClaimFacts {
  return given === undefined ? claim : { ...claim, resolution: given.resolution, kept: undefined };
}
