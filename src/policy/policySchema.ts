import { type StandardSchema, toStandardSchema } from '../admission/StandardSchema';
import { InvalidPolicyError } from './InvalidPolicyError';
import type { Policy, PolicyInput } from './Policy';
import { parsePolicy } from './parsePolicy';

/**
 * `parsePolicy` for tools that take any Standard Schema.
 *
 * @example
 * import { defaultPolicy, policySchema } from 'returns-policy';
 *
 * policySchema['~standard'].validate({ ...defaultPolicy, timeZone: 'Asia/Seul' })
 * // => { issues: [{ path: ['timeZone'], message: '`Asia/Seul` is no time zone known here; write an IANA name such as `Asia/Seoul`' }] }
 */
export const policySchema: StandardSchema<PolicyInput, Policy> = /* @__PURE__ */ toStandardSchema<
  PolicyInput,
  Policy
>(parsePolicy, InvalidPolicyError);
