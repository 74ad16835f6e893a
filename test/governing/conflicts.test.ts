import {
  type ExceptionTerm,
  evaluateClaim,
  type Policy,
  type RulingInput,
  type When,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, onClause, ruling, stepIn, type Traits, theClaim } from './aShop';

const within = (length: string, rest: Partial<WindowTerm> = {}): WindowTerm => ({
  length,
  from: 'delivery',
  ...rest,
});
/** Shoes, and something else in each exception: two of the same condition would be refused when the policy is read. */
const forShoes = (clause: string): When => ({ field: 'item.category', oneOf: ['shoes', clause] });
const claimWindow = (clause: string, length: string, rest: Partial<ExceptionTerm> = {}): ExceptionTerm => ({
  clause,
  when: forShoes(clause),
  set: { windows: { claim: within(length) } },
  ...rest,
});
const LONG = claimWindow('exception.long', 'P30D');
const SHORT = claimWindow('exception.short', 'P3D');
const shop = (...exceptions: readonly ExceptionTerm[]): Policy => aShop({}, { exceptions });
/** Ten days after the delivery: late by one, in time by the other. */
const TENTH = '2026-03-12T10:00:00+09:00';

function judged(policy: Policy, traits: Traits = {}, asOf: string = TENTH) {
  return evaluateClaim(theClaim({ requestedAt: TENTH, ...traits }), policy, asOf);
}

describe('two exceptions that set one term differently', () => {
  test('are for a person to look at, with the term and both clauses', () => {
    const evaluation = judged(shop(LONG, SHORT));
    expect(evaluation.decision).toBe('needs_review');
    expect(stepIn(evaluation)).toBe('shop review');
    expect(evaluation.findings.find(({ code }) => code === 'terms_in_conflict')).toEqual({
      clause: 'exception.long',
      standing: 'undetermined',
      code: 'terms_in_conflict',
      details: { terms: ['windows.claim'], clauses: ['exception.long', 'exception.short'] },
    });
    expect(evaluation.deadlines.claim).toEqual({ deadline: null, state: 'not_started' });
  });

  test('whichever is written first', () => {
    expect(judged(shop(SHORT, LONG))).toEqual(judged(shop(LONG, SHORT)));
  });

  test('whichever is written first, also of two by one clause', () => {
    const one = { ...LONG, set: { windows: { claim: { ...within('P30D'), clause: 'window.long' } } } };
    const other = {
      ...LONG,
      when: forShoes('bags'),
      set: { windows: { claim: { ...within('P3D'), clause: 'window.short' } } },
    };
    expect(judged(shop(one, other)).decision).toBe('needs_review');
    expect(judged(shop(one, other))).toEqual(judged(shop(other, one)));
  });

  test('are no conflict where both come to the same', () => {
    const early = judged(shop(LONG, SHORT), { requestedAt: usual.request }, usual.request);
    expect(onClause(early, 'exception.long')).toBe('satisfied claim_in_time');
    expect(early.deadlines.claim).toEqual({ deadline: null, state: 'met' });
    const LATE = '2026-05-01T10:00:00+09:00';
    const late = judged(shop(LONG, SHORT), { requestedAt: LATE }, LATE);
    expect(onClause(late, 'exception.long')).toBe('breached claim_late');
  });

  test('are no conflict where both say the same', () => {
    const same = claimWindow('exception.same', 'P3D');
    const evaluation = judged(shop(same, SHORT));
    expect(onClause(evaluation, 'exception.same')).toBe('breached claim_late');
    expect(evaluation.deadlines.claim.deadline).toBe('2026-03-05T01:00:00.000Z');
  });

  test('are no conflict where one is not for this claim', () => {
    const hats = { ...SHORT, when: { field: 'item.category', equals: 'hats' } } as const;
    expect(onClause(judged(shop(LONG, hats)), 'exception.long')).toBe('satisfied claim_in_time');
  });

  test('are no conflict where they set different terms', () => {
    const other: ExceptionTerm = { ...SHORT, set: { windows: { dispatch: within('P60D') } } };
    const evaluation = judged(shop(LONG, other));
    expect(onClause(evaluation, 'exception.long')).toBe('satisfied claim_in_time');
    expect(onClause(evaluation, 'exception.short')).toBe('outstanding dispatch_awaited');
  });

  test('one of them goes first, if that is said', () => {
    expect(onClause(judged(shop(LONG, { ...SHORT, over: ['exception.long'] })), 'exception.short')).toBe(
      'breached claim_late',
    );
    expect(onClause(judged(shop({ ...LONG, over: ['exception.short'] }, SHORT)), 'exception.long')).toBe(
      'satisfied claim_in_time',
    );
  });

  test('the one that stands back still says what the other does not', () => {
    const set = { windows: { claim: within('P3D') }, channels: { accepted: ['telephone'] } };
    const evaluation = judged(shop({ ...LONG, over: ['exception.short'] }, { ...SHORT, set }), {
      channel: 'telephone',
    });
    expect(onClause(evaluation, 'exception.long')).toBe('satisfied claim_in_time');
    expect(onClause(evaluation, 'exception.short')).toBe('satisfied channel_accepted');
  });

  test('a third that goes over one of them leaves the conflict with the other', () => {
    const third = claimWindow('exception.third', 'P5D', { over: ['exception.short'] });
    const finding = judged(shop(LONG, SHORT, third)).findings.find(
      ({ code }) => code === 'terms_in_conflict',
    );
    expect(finding?.details['clauses']).toEqual(['exception.long', 'exception.third']);
  });

  test('precedence goes on through one that is not for this claim', () => {
    const between = claimWindow('exception.between', 'P4D', {
      when: { field: 'item.category', equals: 'hats' },
      over: ['exception.short'],
    });
    const first = { ...LONG, over: ['exception.between'] };
    expect(onClause(judged(shop(first, between, SHORT)), 'exception.long')).toBe('satisfied claim_in_time');
  });

  test('in doubt, a fact comes first', () => {
    const doubtful: ExceptionTerm = { ...SHORT, when: { fact: 'opened', equals: true } };
    const unknown = judged(shop(LONG, doubtful));
    expect(onClause(unknown, 'exception.long')).toBe('outstanding fact_missing');
    expect(onClause(judged(shop(LONG, doubtful), { facts: { opened: true } }), 'exception.long')).toBe(
      'undetermined terms_in_conflict',
    );
    expect(onClause(judged(shop(LONG, doubtful), { facts: { opened: false } }), 'exception.long')).toBe(
      'satisfied claim_in_time',
    );
  });

  test('what is looked at in any case names every clause', () => {
    const doubtful = claimWindow('exception.doubtful', 'P4D', { when: { fact: 'opened', equals: true } });
    const { details } =
      judged(shop(LONG, SHORT, doubtful)).findings.find(({ code }) => code === 'terms_in_conflict') ?? {};
    expect(details).toEqual({
      terms: ['windows.claim'],
      clauses: ['exception.long', 'exception.short', 'exception.doubtful'],
    });
  });
});

describe('of several conflicts, those are named on which the point hangs', () => {
  const channels = ['email', 'telephone'].map((channel): ExceptionTerm => {
    return {
      clause: `exception.${channel}`,
      when: forShoes(channel),
      set: { channels: { accepted: [channel] } },
    };
  });
  const windows = ['dispatch', 'arrival'].flatMap((name) =>
    ['P3D', 'P90D'].map((length): ExceptionTerm => {
      const clause = `exception.${name}_${length === 'P3D' ? 'short' : 'long'}`;
      return {
        clause,
        when: forShoes(clause),
        set: { windows: { [name]: within(length) } },
      };
    }),
  );
  const policy = shop(LONG, SHORT, ...windows);
  const termsOf = (traits: Traits, asOf: string, by: Policy = policy) =>
    judged(by, traits, asOf).findings.flatMap(({ code, clause, details }) =>
      code === 'terms_in_conflict' ? [`${clause}: ${(details['terms'] as string[]).join(', ')}`] : [],
    );

  test('each point for itself', () => {
    expect(termsOf({}, TENTH)).toEqual([
      'exception.long: windows.claim',
      'exception.dispatch_long: windows.dispatch',
    ]);
    expect(termsOf({ requestedAt: usual.request, upTo: 'arrival', arrivedAt: TENTH }, TENTH)).toEqual([
      'exception.arrival_long: windows.arrival',
    ]);
  });

  test('where more is in conflict than can be looked at together', () => {
    const many = [31, 32, 33, 34, 35, 36].map((days) =>
      claimWindow(`exception.day_${'abcdef'.charAt(days - 31)}`, `P${days}D`),
    );
    const by = shop(LONG, SHORT, ...many, ...windows, ...channels);
    expect(termsOf({ requestedAt: usual.request, upTo: 'arrival', arrivedAt: TENTH }, TENTH, by)).toContain(
      'exception.arrival_long: windows.arrival',
    );
    expect(termsOf({}, TENTH, by)).toEqual([
      'exception.email: channels.accepted',
      'exception.day_a: windows.claim, channels.accepted',
      'exception.dispatch_long: windows.dispatch, channels.accepted',
    ]);
  });
});

describe('a ruling decides a conflict', () => {
  const policy = shop(LONG, SHORT);
  const ruled = (...rulings: readonly RulingInput[]) => judged(policy, { rulings });

  test('by upholding one of the two', () => {
    expect(onClause(ruled(ruling('exception.long', 'upheld')), 'exception.long')).toBe(
      'satisfied claim_in_time',
    );
    expect(onClause(ruled(ruling('exception.short', 'upheld')), 'exception.short')).toBe(
      'breached claim_late',
    );
  });

  test('by waiving one of the two', () => {
    expect(onClause(ruled(ruling('exception.short', 'waived')), 'exception.long')).toBe(
      'satisfied claim_in_time',
    );
    expect(onClause(ruled(ruling('exception.long', 'waived')), 'exception.short')).toBe(
      'breached claim_late',
    );
  });

  test('not by waiving both', () => {
    const both = ruled(ruling('exception.long', 'waived'), ruling('exception.short', 'waived'));
    expect(onClause(both, 'exception.long')).toBe('advisory waived');
  });

  test('not by upholding both', () => {
    const both = ruled(ruling('exception.long', 'upheld'), ruling('exception.short', 'upheld'));
    expect(onClause(both, 'exception.long')).toBe('breached upheld');
  });

  test('against what the policy says', () => {
    const settled = shop(LONG, { ...SHORT, over: ['exception.long'] });
    const evaluation = judged(settled, { rulings: [ruling('exception.long', 'upheld')] });
    expect(onClause(evaluation, 'exception.long')).toBe('satisfied claim_in_time');
  });

  test('from its instant on', () => {
    const rulings = [ruling('exception.long', 'upheld', '2026-03-13T10:00:00+09:00')];
    expect(judged(policy, { rulings }).decision).toBe('needs_review');
    expect(judged(policy, { rulings }, '2026-03-13T10:00:00+09:00').decision).toBe('pending');
  });

  test('and what is upheld holds the customer to no more than its terms', () => {
    const dispatch = ['P3D', 'P60D'].map((length): ExceptionTerm => {
      const clause = length === 'P3D' ? 'exception.short' : 'exception.long';
      return { clause, when: forShoes(clause), set: { windows: { dispatch: within(length) } } };
    });
    const rulings = [ruling('exception.long', 'upheld')];
    const evaluation = judged(shop(...dispatch), { rulings });
    expect([evaluation.decision, onClause(evaluation, 'exception.long')]).toEqual([
      'pending',
      'outstanding dispatch_awaited',
    ]);
    const AFTER = '2026-06-01T10:00:00+09:00';
    const missed = judged(shop(...dispatch), { rulings }, AFTER);
    expect(onClause(missed, 'exception.long')).toBe('breached dispatch_missed');
    // And so where the other would go first.
    const [short, long] = dispatch as [ExceptionTerm, ExceptionTerm];
    const settled = shop({ ...short, over: ['exception.long'] }, long);
    expect(onClause(judged(settled, { rulings }, AFTER), 'exception.long')).toBe('breached dispatch_missed');
  });

  test('by waiving the point that is in conflict, which decides nothing else', () => {
    const dispatch = ['P3D', 'P60D'].map((length): ExceptionTerm => {
      const clause = length === 'P3D' ? 'exception.b_short' : 'exception.a_long';
      return { clause, when: forShoes(clause), set: { windows: { dispatch: within(length) } } };
    });
    // The item has not been sent: whichever of the two holds, it still has to be.
    const base = aShop({}, { exceptions: dispatch });
    const open = judged(base);
    expect(onClause(open, 'exception.a_long')).toBe('undetermined terms_in_conflict');
    const both = dispatch.map(({ clause }) => ruling(clause, 'waived'));
    const waived = judged(base, { rulings: both });
    expect(waived.findings.find(({ code }) => code === 'waived')?.details['awaits']).toBe('dispatch_awaited');
    expect(stepIn(waived)).toBe('customer dispatch');
  });
});
