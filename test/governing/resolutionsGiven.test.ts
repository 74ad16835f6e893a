import { computeCostBearer, type ResolutionTerm, type When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, offering, type Traits, theClaim } from './aShop';

const HATS: When = { field: 'item.category', equals: 'hats' };
const OPENED: When = { fact: 'opened', equals: true };
const exchange: ResolutionTerm = { resolution: 'exchange', legs: ['return', 'replacement'] };

/** A refund offered under a condition, beside other resolutions. */
function refund(rest: Partial<ResolutionTerm>, ...others: readonly ResolutionTerm[]) {
  return offering({ resolution: 'refund', legs: ['outbound', 'return'], ...rest }, exchange, ...others);
}

describe('the trip is that of the resolution that is given; while none is, only the way back is certain:', () => {
  test.each<[title: string, terms: ReturnType<typeof refund>, traits: Traits, legs: readonly string[]]>([
    ['what is asked for and offered', refund({}), {}, ['outbound', 'return']],
    ['what is offered second', refund({}), { resolution: 'exchange' }, ['return', 'replacement']],
    ['nothing is asked for', refund({}), { resolution: null }, ['return']],
    ['what the policy does not know', refund({}), { resolution: 'applause' }, ['return']],
    ['what is not offered for this item', refund({ when: HATS }), {}, ['return']],
    ['what hangs on a fact', refund({ when: OPENED }), {}, ['return']],
    ['what is refused', refund({ when: HATS, otherwise: 'rejected' }), {}, ['return']],
    ['what the shop looks at', refund({ when: HATS, otherwise: 'needs_review' }), {}, ['return']],
    [
      'another in its place',
      refund({ when: HATS, otherwise: { instead: 'exchange' } }),
      {},
      ['return', 'replacement'],
    ],
    [
      'another in its place that hangs on a fact',
      refund(
        { when: HATS, otherwise: { instead: 'credit' } },
        { resolution: 'credit', legs: ['return'], when: OPENED },
      ),
      {},
      ['return'],
    ],
    [
      'another in its place that is not offered either',
      refund(
        { when: HATS, otherwise: { instead: ['credit'] } },
        { resolution: 'credit', legs: ['return'], when: HATS },
      ),
      {},
      ['return'],
    ],
  ])('%s', (_, terms, traits, legs) => {
    // The same where other terms hang on conditions.
    for (const more of [{}, { requirements: [{ clause: 'condition.any', must: { not: HATS } }] }]) {
      const cost = computeCostBearer(theClaim(traits), aShop({ ...terms, ...more }), usual.request);
      expect(cost?.legs.map(({ leg }) => leg)).toEqual(legs);
    }
  });
});
