import {
  type ExceptionTerm,
  evaluateClaim,
  type Finding,
  type Policy,
  type PolicyTerms,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import {
  aShop,
  lineOf,
  offering,
  onClause,
  ruling,
  stepIn,
  type Traits,
  theClaim,
  windowsWith,
} from './aShop';

const LATE = '2026-03-20T12:00:00+09:00';

/** A shop with an exception of which nobody knows whether it applies. */
function inDoubt(exception: Partial<ExceptionTerm>, terms: Partial<PolicyTerms> = {}): Policy {
  const opened = { clause: 'exception.opened', when: { fact: 'opened', equals: true } } as const;
  return aShop(terms, { exceptions: [{ ...opened, ...exception }] });
}

const window = (rest: Partial<WindowTerm> = {}): WindowTerm => ({ length: 'P7D', from: 'delivery', ...rest });

function findingsOf(policy: Policy, traits: Traits = {}, asOf: string = usual.request): readonly Finding[] {
  return evaluateClaim(theClaim(traits), policy, asOf).findings;
}

describe('what is found either way', () => {
  test('is told as it is; only what the two do not agree on is left out, and both clauses are named', () => {
    const policy = inDoubt({ clause: 'a.opened', set: { windows: { claim: window() } } });
    expect(findingsOf(policy)).toEqual([
      {
        clause: 'channel.ways',
        standing: 'satisfied',
        code: 'channel_accepted',
        details: { channel: 'email' },
      },
      {
        clause: 'deadline.claim',
        standing: 'satisfied',
        code: 'claim_in_time',
        details: { deadline: null, clauses: ['a.opened', 'deadline.claim'] },
      },
      {
        clause: 'scope.reasons',
        standing: 'satisfied',
        code: 'reason_accepted',
        details: { reason: 'change_of_mind' },
      },
      {
        clause: 'scope.resolutions',
        standing: 'satisfied',
        code: 'resolution_offered',
        details: { resolution: 'refund', offered: ['refund', 'exchange'] },
      },
      {
        clause: 'deadline.dispatch',
        standing: 'outstanding',
        code: 'dispatch_awaited',
        details: { deadline: '2026-04-01T01:00:00.000Z' },
      },
    ]);
  });

  test('a claim refused for one thing or for another is refused', () => {
    const opens = { on: '2026-12-01' };
    const policy = inDoubt({
      set: { windows: { claim: window({ length: 'P1Y', opens, whenEarly: 'rejected' }) } },
    });
    const evaluation = evaluateClaim(theClaim({ requestedAt: LATE }), policy, LATE);
    expect(evaluation.decision).toBe('rejected');
    expect(evaluation.findings.find(({ clause }) => clause === 'deadline.claim')).toEqual({
      clause: 'deadline.claim',
      standing: 'breached',
      code: 'claim_late',
      details: { deadline: null, lateByMs: null, clauses: ['deadline.claim', 'exception.opened'] },
    });
  });

  test('of what is kept or merely told, what is told is shown, by the clause that tells it', () => {
    const policy = inDoubt({ set: { channels: { accepted: ['telephone'] } } });
    const authorized = findingsOf(policy, { upTo: 'authorization' }, usual.authorization);
    expect(authorized[0]).toEqual({
      clause: 'exception.opened',
      standing: 'advisory',
      code: 'channel_not_accepted',
      details: { channel: 'email' },
    });
  });

  test('what is waited for in two ways is in doubt', () => {
    const opens = { on: '2026-12-01' };
    const base = windowsWith({
      claim: window({ clause: 'deadline.claim', length: 'P1Y', opens, whenEarly: 'pending' }),
    });
    const policy = inDoubt({ set: { windows: { claim: window({ from: 'shipment' }) } } }, base);
    const line = (traits: Traits) =>
      onClause(evaluateClaim(theClaim(traits), policy, usual.request), 'deadline.claim');
    expect(line({ facts: { opened: false } })).toBe('outstanding claim_early');
    expect(line({})).toBe('outstanding fact_missing');
  });
});

describe('what is given in place of what was asked for', () => {
  const insteadOf = (instead: string) =>
    offering(
      {
        resolution: 'refund',
        legs: ['return'],
        when: { field: 'item.category', equals: 'hats' },
        otherwise: { instead },
      },
      { resolution: 'exchange', legs: ['return', 'replacement'] },
      { resolution: 'store_credit', legs: ['return'] },
    );
  const offered = (instead: string) => insteadOf(instead).resolutions?.offered ?? [];

  test.each([
    ['is one thing either way', 'exchange', 'advisory resolution_replaced'],
    ['is one thing or another', 'store_credit', 'outstanding fact_missing'],
  ])('%s', (_, instead, comes) => {
    const policy = inDoubt({ set: { resolutions: { offered: offered(instead) } } }, insteadOf('exchange'));
    const found = findingsOf(policy).find(({ details }) => 'offered' in details || 'facts' in details);
    expect(found && lineOf(found)).toMatch(new RegExp(`${comes}$`));
  });
});

describe('what is in doubt and waived', () => {
  const waivedBy = (policy: Policy, clauses: readonly string[], asOf: string, traits: Traits = {}) => {
    const rulings = clauses.map((clause) => ruling(clause, 'waived'));
    const evaluation = evaluateClaim(theClaim({ ...traits, rulings }), policy, asOf);
    const found = evaluation.findings.find(({ code }) => code === 'waived');
    return [found?.standing, found?.details['awaits'], stepIn(evaluation)];
  };
  const dispatched = ['outstanding', 'dispatch_awaited', 'customer dispatch'];

  test('whether the item has to be sent at all: it has to be', () => {
    const policy = inDoubt({ set: { returnShipment: { required: false } } });
    expect(waivedBy(policy, ['deadline.dispatch'], usual.request)).toEqual([
      'outstanding',
      'dispatch_awaited',
      'customer dispatch by 2026-04-01T01:00:00.000Z',
    ]);
  });

  test('whether it has to be sent, where nobody insists on when: it has to be', () => {
    const policy = inDoubt(
      { set: { returnShipment: { required: true } }, waives: ['deadline.dispatch'] },
      { returnShipment: { required: false } },
    );
    const asOf = '2026-05-01T00:00:00Z';
    expect(waivedBy(policy, ['deadline.dispatch'], asOf)).toEqual(dispatched);
  });

  test('by which of several terms in conflict, of which not all may apply: it has to be sent all the same', () => {
    const length = (clause: string, days: string, when: ExceptionTerm['when']): ExceptionTerm => ({
      clause,
      when,
      set: { windows: { dispatch: window({ length: days }) } },
    });
    const shoes = (other: string) => ({ field: 'item.category', oneOf: ['shoes', other] }) as const;
    const exceptions = [
      length('exception.a', 'P60D', shoes('hats')),
      length('exception.b', 'P3D', shoes('bags')),
      length('exception.c', 'P4D', { fact: 'opened', equals: true }),
    ];
    const asOf = '2026-03-12T10:00:00+09:00';
    const clauses = exceptions.map(({ clause }) => clause);
    expect(waivedBy(aShop({}, { exceptions }), clauses, asOf)).toEqual(dispatched);
  });
});
