import { type StandardSchema, toStandardSchema } from '../admission/StandardSchema';
import type { Claim } from './Claim';
import type { ClaimInput } from './ClaimInput';
import { InvalidClaimError } from './InvalidClaimError';
import { parseClaim } from './parseClaim';

/**
 * `parseClaim` for tools that take any Standard Schema: form libraries, routers, validators of request bodies.
 *
 * @example
 * import { claimSchema } from 'returns-policy';
 *
 * claimSchema['~standard'].validate({ order: {} })
 * // => { issues: [{ path: ['item'], message: 'is missing' }] }
 */
export const claimSchema: StandardSchema<ClaimInput, Claim> = /* @__PURE__ */ toStandardSchema<
  ClaimInput,
  Claim
>(parseClaim, InvalidClaimError);
