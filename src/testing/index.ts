export { edges } from '../analysis/index';
export { claims } from './claims';
export { describePolicyLaws } from './describePolicyLaws';
export { instantsAround } from './instantsAround';
export { matchers } from './matchers';
export { policies } from './policies';
export { zonedInstants, zonesWithClockChanges } from './zonedInstants';

export type { PolicyLawOptions } from './describePolicyLaws';
export type { ClaimOptions, JudgedClaim, Stage } from './JudgedClaim';
export type { ClaimMatchers } from './matchers';
export type { MatcherResult } from './matchers/MatcherResult';
export type { PolicyOptions } from './policies';
export type { ZonedInstant } from './zonedInstants';
