import { checkDeadlines, computeDeadlines, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { ARRIVAL_END, aReturn, aShop, CLAIM_END, DISPATCH_END, msFrom, on, step } from './aShop';

const settled = aReturn('settlement');
const YEARS_LATER = '2030-01-01T00:00:00.000Z';

describe('a claim that is settled', () => {
  test('has nothing left to be done', () => {
    const { decision, nextStep, settlement } = evaluateClaim(settled, aShop(), on.settlement);
    expect({ decision, nextStep }).toStrictEqual({ decision: 'accepted', nextStep: null });
    expect(settlement).toStrictEqual({ at: on.settlement, outcome: 'refunded' });
  });

  test('is open a millisecond before', () => {
    const evaluation = evaluateClaim(settled, aShop(), msFrom(on.settlement, -1));
    expect(evaluation.nextStep).toStrictEqual(step('shop', 'refund', null));
    expect(evaluation).not.toHaveProperty('settlement');
  });

  test('stays as it is for good', () => {
    const then = evaluateClaim(settled, aShop(), on.settlement);
    const later = evaluateClaim(settled, aShop(), YEARS_LATER);
    expect(then.validUntil).toBeNull();
    expect(later).toStrictEqual({ ...then, asOf: YEARS_LATER });
  });

  test('misses no deadline any more', () => {
    const early = aReturn('settlement', { dispatch: null, arrival: null, inspection: null });
    expect(computeDeadlines(early, aShop(), YEARS_LATER)).toStrictEqual({
      claim: { deadline: CLAIM_END, state: 'met' },
      dispatch: { deadline: DISPATCH_END, state: 'open' },
      arrival: { deadline: ARRIVAL_END, state: 'open' },
    });
    const codes = checkDeadlines(early, aShop(), YEARS_LATER).map(({ code }) => code);
    expect(codes).toStrictEqual(['claim_in_time', 'dispatch_awaited']);
  });

  test('keeps what it was refunded without', () => {
    const early = aReturn('settlement', { dispatch: null, arrival: null, inspection: null });
    const { decision, nextStep } = evaluateClaim(early, aShop(), YEARS_LATER);
    expect({ decision, nextStep }).toStrictEqual({ decision: 'pending', nextStep: null });
  });

  test('lets nothing count that comes after it', () => {
    const late = aReturn('settlement', { settlement: { at: on.arrival, outcome: 'refunded' } });
    const policy = aShop({ condition: { clause: 'condition.unused' } });
    const codes = evaluateClaim(late, policy, YEARS_LATER).findings.map(({ code }) => code);
    expect(codes).toContain('inspection_awaited');
    expect(codes).not.toContain('as_received');
  });

  test('breaks no promise that it was settled before', () => {
    const duty = { clause: 'duty.settle', duty: 'settle', window: { length: 'P5D', from: 'arrival' } };
    const { findings } = evaluateClaim(settled, aShop({ duties: [duty] }), YEARS_LATER);
    expect(findings.at(-1)).toStrictEqual({
      clause: 'duty.settle',
      standing: 'satisfied',
      code: 'duty_done',
      details: { duty: 'settle', deadline: '2026-03-17T10:00:00.000Z' },
    });
  });
});
