import { fc } from '@fast-check/vitest';
import { defaultPolicy, evaluateClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { claims, zones } from '../support/randomClaims';
import { judgeStraight, seoulDays, temporalDays } from '../support/straightLine';

describe('the library and the policy written out by hand agree to the finding', () => {
  test.each(zones)('in %s', (timeZone) => {
    const policy = parsePolicy({ ...defaultPolicy, timeZone });
    const days = timeZone === 'Asia/Seoul' ? seoulDays : temporalDays(timeZone);
    fc.assert(
      fc.property(claims(timeZone), ({ claim, asOf }) => {
        expect(evaluateClaim(claim, policy, asOf)).toStrictEqual(
          judgeStraight(claim, Date.parse(asOf), days),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
