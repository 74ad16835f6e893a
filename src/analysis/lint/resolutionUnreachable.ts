import type { LintRule } from './LintRule';
import { partsUnder } from './partsUnder';
import { resolutionGiven } from './resolutionGiven';

/** A resolution that is written down and never given. */
export const resolutionUnreachable: LintRule = {
  rule: 'resolution-unreachable',
  watch: (policy) => {
    const places = new Map<string, string>();
    for (const { key, value, pointer } of partsUnder(policy)) {
      const isFirst = key === 'resolution' && !places.has(String(value));
      if (isFirst) places.set(String(value), pointer.slice(0, pointer.lastIndexOf('/')));
    }
    const waiting = new Set(places.keys());
    return {
      see: ({ evaluation }) => {
        if (evaluation.decision !== 'rejected') waiting.delete(String(resolutionGiven(evaluation)));
      },
      waitsFor: () => [...waiting].map((equals) => ({ field: 'request.resolution', equals })),
      tell: () =>
        [...waiting].map((resolution) => {
          const message = `${resolution} is offered and can never be had: whoever asks for it is refused or given something else`;
          const path = places.get(resolution) as string;
          return { severity: 'warning', path, clauses: [policy.terms.resolutions.clause], message };
        }),
    };
  },
};
