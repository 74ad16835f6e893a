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
      const known = policy.terms.resolutions.offered;
      for (const { reason, returnable, resolutions } of options) {
        const isRefused = returnable === 'no';
        const decisionBy = (resolution: string, channel: string) => {
          const request = { at: asOf, channel, reason, resolution };
          return engine.evaluateClaim({ ...before, request }, policy, asOf).decision;
        };
        const breach = (resolution: string, decision: string) =>
          `${reason}, ${resolution}: returnable ${returnable}, and a claim made now is ${decision}`;
        for (const { resolution, channels: ways = channels } of isRefused ? [] : resolutions) {
          const decision = decisionBy(resolution, ways[0] ?? '');
          if (decision === 'rejected') return breach(resolution, decision);
        }
        for (const { resolution } of isRefused ? known : []) {
          const decision = decisionBy(resolution, channels[0] ?? '');
          const isRejected = (channel: string) => decisionBy(resolution, channel) === 'rejected';
          if (decision !== 'rejected' && !channelsOfExceptions(policy).some(isRejected)) {
            return breach(resolution, decision);
          }
        }
      }
      return null;
    },
  },
];

/** An exception can have other channels for some claims: what is refused can be so by one of these. */
function channelsOfExceptions({ exceptions = [] }: Policy): readonly string[] {
  return exceptions.flatMap(({ set }) => set?.channels?.accepted ?? []);
}
