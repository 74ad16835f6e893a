import type { LintRule } from './LintRule';
import { partsUnder } from './partsUnder';

/** A resolution that is written down and never given. */
export const resolutionUnreachable: LintRule = {
  rule: 'resolution-unreachable',
  watch: (policy) => {
    const places = new Map<string, string>();
    for (const { key, value, pointer } of partsUnder(policy)) {
      const isFirst = key === 'resolution' && typeof value === 'string' && !places.has(value);
      if (isFirst) places.set(value, pointer.slice(0, pointer.lastIndexOf('/')));
    }
    const waiting = new Set(places.keys());
    return {
      see: ({ evaluation: { decision, findings } }) => {
        if (waiting.size === 0 || decision === 'rejected') return;
        for (const { code, details } of findings) {
          if (code === 'resolution_offered') waiting.delete(String(details['resolution']));
          if (code === 'resolution_replaced') waiting.delete(String(details['granted']));
        }
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
