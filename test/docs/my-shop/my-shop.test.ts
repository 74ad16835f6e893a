import { evaluateClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import document from './my-shop.policy.json' with { type: 'json' };

const policy = parsePolicy(document);
const order = { number: 'A-1001', placedAt: '2026-03-01T10:00:00Z', deliveredAt: '2026-03-04T15:00:00Z' };

/** Shoes that are not wanted, asked for at an instant. */
const askedAt = (at: string, facts: Record<string, boolean> = {}) => {
  const request = { at, channel: 'email', reason: 'change_of_mind', resolution: 'refund' };
  return evaluateClaim({ order, item: { category: 'shoes' }, request, facts }, policy, at);
};

describe('within 30 days, members within 60, and we may take late ones', () => {
  test.each([
    ['on the last evening', '2026-04-03T23:59:59.999+01:00', { member: false }, 'claim_in_time'],
    ['the day after', '2026-04-04T00:00:00.000+01:00', { member: false }, 'claim_late'],
    ['the day after, nobody said whether a member', '2026-04-04T00:00:00.000+01:00', {}, 'fact_missing'],
    ['a member on the last evening', '2026-05-03T23:59:59.999+01:00', { member: true }, 'claim_in_time'],
    ['a member the day after', '2026-05-04T00:00:00.000+01:00', { member: true }, 'claim_late'],
  ])('%s', (_name, at, facts, code) => {
    const { findings } = askedAt(at, facts);
    expect(findings.find(({ clause }) => clause.startsWith('deadline.'))?.code).toBe(code);
  });
});

describe('sale items are for store credit only', () => {
  test.each([
    [{ on_sale: true }, 'resolution_replaced'],
    [{ on_sale: false }, 'resolution_offered'],
    [{}, 'fact_missing'],
  ])('%o', (facts, code) => {
    const { findings } = askedAt('2026-03-14T10:00:00Z', facts);
    expect(findings.find(({ clause }) => clause.startsWith('resolution.'))?.code).toBe(code);
  });
});

test('no two exceptions contradict each other, whatever the facts', () => {
  for (const member of [true, false]) {
    for (const placedAt of ['2026-10-31T12:00:00Z', '2026-11-01T12:00:00Z']) {
      for (const reason of ['change_of_mind', 'faulty']) {
        const request = { at: '2027-01-28T10:00:00Z', channel: 'email', reason, resolution: 'refund' };
        const claim = { order: { ...order, placedAt, deliveredAt: '2026-11-05T10:00:00Z' }, request };
        const { findings } = evaluateClaim(
          { ...claim, item: { category: 'shoes' }, facts: { member } },
          policy,
          '2027-01-28T10:00:00Z',
        );
        expect(findings.map(({ code }) => code)).not.toContain('terms_in_conflict');
      }
    }
  }
});
