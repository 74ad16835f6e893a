import fc from 'fast-check';
import type { Policy } from '../../index';
import { claims } from '../claims';
import { notations } from '../instants/writeInstant';
import type { ClaimOptions } from '../JudgedClaim';
import type { Trial } from './Law';

/** Claims under a policy for a law to be asked of. */
export function trials(policy: Policy, options: ClaimOptions): fc.Arbitrary<Trial> {
  return fc
    .record({
      judged: claims(policy, options),
      share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      notation: notations,
    })
    .map(({ judged, ...chance }) => ({ ...judged, policy, ...chance }));
}
