import { type Leg, quoteCosts } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import type { LintRule, Sight } from './LintRule';
import { partsUnder } from './partsUnder';
import { pointerTo } from './pointerTo';

/** A shipment of an accepted claim of which nobody can say who pays for it. */
export const bearerUnknown: LintRule = {
  rule: 'bearer-unknown',
  watch: (policy) => {
    const { currency = NO_CURRENCY, terms } = policy;
    const parts = partsUnder(policy);
    const exceptions = parts.filter(({ pointer }) => pointer.endsWith('/set/costs'));
    const deciding = exceptions.map(({ pointer }) => pointer.replace('/set/costs', '/when'));
    const isOpen = exceptions.length > 0 || parts.some(({ value }) => value === 'unknown');
    const found = new Map<string, Sight>();
    return {
      see: (sight) => {
        const { parsed, asOf, evaluation, truthOf } = sight;
        if (!isOpen || evaluation.decision !== 'accepted') return;
        // A fact that is still missing may decide it.
        if (deciding.some((pointer) => truthOf(pointer) === 'unknown')) return;
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
