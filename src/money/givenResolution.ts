import { resolutionFor } from '../governing/resolutionFor';
import type { ResolutionTerm } from '../policy/PolicyTerms';
import type { Situation } from '../situation/Situation';

/** The resolution that is given; undefined while none is. */
export function givenResolution(situation: Situation): ResolutionTerm | undefined {
  return situation.policy.terms.resolutions.offered[resolutionFor(situation).at];
}

/** Whether the price comes back in some form, and not an item. */
export function givesMoney({ gives, legs }: ResolutionTerm): boolean {
  return (gives ?? (legs.includes('replacement') ? 'item' : 'money')) === 'money';
}
