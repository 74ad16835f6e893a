import { type Leg, quoteCosts } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import type { LintRule, Sight } from './LintRule';
import { pointerTo } from './pointerTo';

/** A shipment of an accepted claim of which nobody can say who pays for it. */
export const bearerUnknown: LintRule = {
  rule: 'bearer-unknown',
  watch: (policy) => {
    const { currency = NO_CURRENCY, terms } = policy;
    const asked = new Set<string>();
    const found = new Map<string, Sight>();
    return {
      see: (sight) => {
        const { claim, parsed, asOf, evaluation } = sight;
        if (evaluation.decision !== 'accepted') return;
        const { facts, request, order, item } = claim;
        const key = JSON.stringify([facts, request?.reason, request?.resolution, order.type, item.category]);
        if (asked.has(key)) return;
        asked.add(key);
        for (const { kind, name, bearer } of quoteCosts(parsed, policy, { currency }, asOf).rows) {
          if (kind === 'leg' && bearer === 'unknown' && !found.has(name)) found.set(name, sight);
        }
      },
      tell: () =>
        [...found].map(([leg, example]) => {
          const { bearers, roundTrip } = terms.costs;
          const isSaid = bearers?.[leg as Leg] !== undefined;
          const path = isSaid ? pointerTo('terms', 'costs', 'bearers', leg) : pointerTo('terms', 'costs');
          const message = `nobody can say who pays for the shipment \`${leg}\` of an accepted claim: the policy leaves it open`;
          return { severity: 'info', path, clauses: [roundTrip.clause], message, example };
        }),
    };
  },
};
