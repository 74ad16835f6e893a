import { defaultPolicyData } from './defaultPolicyData';
import type { Policy } from './Policy';
import { trustPolicy } from './parsePolicy';

/**
 * The built-in policy: one shop's published return policy, as frozen plain data.
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 *
 * defaultPolicy.terms.windows.claim.length
 * // => 'PT24H'
 */
export const defaultPolicy: Policy = /* @__PURE__ */ trustPolicy(defaultPolicyData);
