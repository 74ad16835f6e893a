export { edges } from '../analysis/index';
export { claims } from './claims';
export { instantsAround } from './instantsAround';
export { matchers } from './matchers';
export { zonedInstants, zonesWithClockChanges } from './zonedInstants';

export type { ClaimOptions, JudgedClaim, Stage } from './JudgedClaim';
export type { ClaimMatchers } from './matchers';
export type { MatcherResult } from './matchers/MatcherResult';
export type { ZonedInstant } from './zonedInstants';
