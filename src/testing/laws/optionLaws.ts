import type { Policy } from '../../index';
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
          const decisionBy = (channel: string) => {
            const request = { at: asOf, channel, reason, resolution };
            return engine.evaluateClaim({ ...before, request }, policy, asOf).decision;
          };
          const first = decisionBy(channels[0] ?? '');
          const isAsSaid = (decision: string) => isRefused === (decision === 'rejected');
          if (!isAsSaid(first) && !channelsOfExceptions(policy).some((one) => isAsSaid(decisionBy(one)))) {
            return `${reason}, ${resolution}: returnable ${returnable}, and a claim made now is ${first}`;
          }
        }
      }
      return null;
    },
  },
];

/** An exception can have other channels for some claims: what is said of an option can be of one of these. */
function channelsOfExceptions({ exceptions = [] }: Policy): readonly string[] {
  return exceptions.flatMap(({ set }) => set?.channels?.accepted ?? []);
}
