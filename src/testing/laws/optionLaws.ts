import type { Evaluation, Policy } from '../../index';
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
          const claimedBy = (channel: string) => {
            const request = { at: asOf, channel, reason, resolution };
            return engine.evaluateClaim({ ...before, request }, policy, asOf);
          };
          const first = claimedBy(channels[0] ?? '');
          const { decision } = isFiled(first)
            ? first
            : (channelsOfExceptions(policy).map(claimedBy).find(isFiled) ?? first);
          if (isRefused !== (decision === 'rejected')) {
            return `${reason}, ${resolution}: returnable ${returnable}, and a claim made now is ${decision}`;
          }
        }
      }
      return null;
    },
  },
];

/** An exception can have other channels for some reasons: an option is for a claim that comes by one of its own. */
function channelsOfExceptions({ exceptions = [] }: Policy): readonly string[] {
  return exceptions.flatMap(({ set }) => set?.channels?.accepted ?? []);
}

function isFiled({ findings }: Evaluation): boolean {
  return !findings.some(({ code }) => code === 'channel_not_accepted');
}
