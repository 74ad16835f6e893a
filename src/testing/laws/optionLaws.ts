import type { Law } from './Law';
import { recordUpTo } from './recordUpTo';

/** What a customer is told before a claim, and what comes of the claim. */
export const optionLaws: readonly Law[] = [
  {
    name: 'what is offered as an option is not rejected when it is claimed at that moment, and what is not is rejected',
    breach: ({ claim, policy, asOf }, engine) => {
      const { order, item, facts = null, events = null } = recordUpTo(claim, policy, asOf);
      const before = { order, item, facts, events };
      const { options, channels } = engine.computeReturnOptions(before, policy, asOf);
      const known = policy.terms.resolutions.offered.map(({ resolution }) => resolution);
      for (const { reason, returnable, resolutions } of options) {
        const isRefused = returnable === 'no';
        const asked = isRefused ? known : resolutions.map(({ resolution }) => resolution);
        for (const resolution of asked) {
          const request = { at: asOf, channel: channels[0] ?? '', reason, resolution };
          const { decision } = engine.evaluateClaim({ ...before, request }, policy, asOf);
          if (isRefused !== (decision === 'rejected')) {
            return `${reason}, ${resolution}: returnable ${returnable}, and a claim made now is ${decision}`;
          }
        }
      }
      return null;
    },
  },
];
