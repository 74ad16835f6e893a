import {
  computeCostBearer,
  computeDeadlines,
  computeReturnOptions,
  evaluateClaim,
  parseClaim,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, ruling, type Traits, theClaim } from './aShop';

const shop = aShop({
  authorization: { clause: 'authorization.first' },
  condition: { clause: 'condition.new' },
  duties: [{ duty: 'settle', clause: 'duty.settle', window: { length: 'P14D', from: 'request' } }],
});
const SETTLED = '2026-03-05T18:00:00+09:00';
const YEARS_LATER = '2029-01-01T00:00:00Z';
const settled = (traits: Traits = {}) => theClaim({ upTo: 'inspection', settledAt: SETTLED, ...traits });

describe('a settled claim', () => {
  test('is over: nothing is left to do', () => {
    const evaluation = evaluateClaim(settled(), shop, SETTLED);
    expect(evaluation.decision).toBe('accepted');
    expect(evaluation.nextStep).toBeNull();
    expect(evaluation.validUntil).toBeNull();
    expect(evaluation.settlement).toEqual({ at: '2026-03-05T09:00:00.000Z', outcome: 'refunded' });
    expect(onClause(evaluation, 'duty.settle')).toBe('satisfied duty_done');
  });

  test('is judged as it stood then, however late it is asked about', () => {
    const { asOf, ...then } = evaluateClaim(settled({ upTo: 'arrival' }), shop, SETTLED);
    const { asOf: later, ...now } = evaluateClaim(settled({ upTo: 'arrival' }), shop, YEARS_LATER);
    expect(now).toEqual(then);
    expect([asOf, later]).toEqual(['2026-03-05T09:00:00.000Z', '2029-01-01T00:00:00.000Z']);
  });

  test('is still open the millisecond before', () => {
    const evaluation = evaluateClaim(settled(), shop, msFrom(SETTLED, -1));
    expect(evaluation).not.toHaveProperty('settlement');
    expect(evaluation.nextStep?.action).toBe('refund');
    expect(evaluation).toEqual(evaluateClaim(theClaim({ upTo: 'inspection' }), shop, msFrom(SETTLED, -1)));
  });

  test('does not change by what comes after it', () => {
    const after: Traits = {
      inspectedAt: msFrom(SETTLED, 1),
      condition: 'used',
      found: { worn: true },
      rulings: [ruling('channel.ways', 'upheld', msFrom(SETTLED, 1))],
      events: { pick_up: msFrom(SETTLED, 1) },
    };
    const evaluation = evaluateClaim(settled(after), shop, YEARS_LATER);
    expect(onClause(evaluation, 'condition.new')).toBe('outstanding inspection_awaited');
    expect(onClause(evaluation, 'channel.ways')).toBe('satisfied channel_accepted');
    const { asOf, ...rest } = evaluateClaim(settled({ upTo: 'arrival' }), shop, YEARS_LATER);
    expect(evaluation).toEqual({ asOf, ...rest });
  });

  test('misses no deadline any more', () => {
    const claim = settled({ upTo: 'request' });
    expect(computeDeadlines(claim, shop, YEARS_LATER).dispatch.state).toBe('open');
    expect(evaluateClaim(claim, shop, YEARS_LATER).decision).toBe('pending');
  });

  test('that was refused, and settled all the same, stays refused', () => {
    const evaluation = evaluateClaim(settled({ condition: 'used' }), shop, YEARS_LATER);
    expect([evaluation.decision, evaluation.nextStep, evaluation.cost]).toEqual(['rejected', null, null]);
    expect(evaluation.settlement?.outcome).toBe('refunded');
  });

  test('has its cost', () => {
    expect(computeCostBearer(settled(), shop, YEARS_LATER)?.bearer).toBe('customer');
  });

  test('can be claimed anew, as if nothing had been', () => {
    expect(computeReturnOptions(settled(), shop, usual.inspection)).toEqual(
      computeReturnOptions(theClaim({ upTo: 'delivery' }), shop, usual.inspection),
    );
  });

  test('reads back as it was', () => {
    const claim = parseClaim(settled());
    expect(claim.settlement).toEqual({ at: '2026-03-05T09:00:00.000Z', outcome: 'refunded' });
    expect(evaluateClaim(claim, shop, YEARS_LATER)).toEqual(evaluateClaim(settled(), shop, YEARS_LATER));
  });
});
