import { NEVER } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { perPolicy } from '../policy/perPolicy';
import type { When } from '../policy/When';
import type { Situation } from '../situation/Situation';
import type { Test } from './Test';
import { testFor } from './testFor';

const testsFor = /* @__PURE__ */ perPolicy((policy: PolicyFacts): readonly Test[] => {
  const { exclusions, requirements = [], resolutions, reasons, duties = [] } = policy.terms;
  const conditions: readonly (When | undefined)[] = [
    ...exclusions.map(({ when }) => when),
    ...requirements.flatMap(({ when, must }) => [when, must]),
    ...resolutions.offered.map(({ when }) => when),
    ...duties.map(({ when }) => when),
    ...reasons.accepted.flatMap(({ attachments }) => attachments.map(({ when }) => when)),
  ];
  return conditions.filter((when) => when !== undefined).map((when) => testFor(when, policy));
});

/** The last instant until which, with no further event, every condition in the terms comes out as it does. */
export function conditionsUntil({ claim, policy, asOf }: Situation): number {
  return Math.min(NEVER, ...testsFor(policy).map((test) => test.until(claim, asOf)));
}
