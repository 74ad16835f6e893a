import type { ClaimInput, Finding, When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { exceptionNeverApplies } from '../../../src/analysis/lint/exceptionNeverApplies';
import { exceptionShadowed } from '../../../src/analysis/lint/exceptionShadowed';
import { exceptionsInConflict } from '../../../src/analysis/lint/exceptionsInConflict';
import { aClaim, msFrom, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { lookedAt, type Seen, sightOf, toldAfter } from './lookedAt';

const is = (fact: string): When => ({ fact, equals: true });
const facts = ['regular', 'sale', 'gift'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` }));
const claimIn = (length: string) => ({ windows: { claim: { length, from: 'delivery' } } });
const dispatchIn = (length: string) => ({ windows: { dispatch: { length, from: 'delivery' } } });
const returnBy = (bearer: string) => ({ costs: { bearers: { return: bearer } } });

/** Exceptions for regular customers, for what was on sale, and for gifts, in this order. */
const regular = (more: object) => ({ clause: 'own.regular', when: is('regular'), ...more });
const sale = (more: object) => ({ clause: 'own.sale', when: is('sale'), ...more });
const gift = (more: object) => ({ clause: 'own.gift', when: is('gift'), ...more });
const excepting = (...exceptions: readonly object[]) => policyWith({ facts, exceptions });

/** A claim of which these facts are so, and no others. */
const claimFor = (...so: readonly string[]): Seen => {
  const claim: ClaimInput = {
    ...aClaim(),
    facts: Object.fromEntries(facts.map(({ fact }) => [fact, so.includes(fact)])),
  };
  return [claim, usual.request];
};
const unknown: Seen = [aClaim(), usual.request];

describe('an exception that never applies', () => {
  const policy = excepting(regular({ set: claimIn('P30D') }), sale({ set: returnBy('shop') }));

  test('is told of with the place of its condition', () => {
    expect(toldAfter(exceptionNeverApplies, policy, [claimFor('regular'), unknown])).toEqual([
      {
        severity: 'warning',
        path: '/exceptions/1/when',
        clauses: ['own.sale'],
        message: 'the exception of own.sale never applies: no claim meets its condition',
      },
    ]);
  });

  test.each<[what: string, seen: readonly Seen[], waitsFor: readonly When[]]>([
    ['no claim, both', [], [is('regular'), is('sale')]],
    ['a claim to which neither applies, both', [claimFor()], [is('regular'), is('sale')]],
    ['a claim of which nothing is known, both', [unknown], [is('regular'), is('sale')]],
    ['a claim to which one applies, the other', [claimFor('sale')], [is('regular')]],
    ['claims to which each applies, none', [claimFor('sale'), claimFor('regular')], []],
  ])('is looked for: after %s', (_, seen, waitsFor) => {
    expect(lookedAt(exceptionNeverApplies, policy, seen).waitsFor?.()).toEqual(waitsFor);
  });

  test('is none where there are no exceptions', () => {
    expect(toldAfter(exceptionNeverApplies, policyWith({}), [unknown])).toEqual([]);
    expect(lookedAt(exceptionNeverApplies, policyWith({}), []).waitsFor?.()).toEqual([]);
  });
});

describe('an exception that others always go over', () => {
  const over = (...clauses: readonly string[]) => ({ over: clauses });
  const first = regular({ set: claimIn('P30D'), ...over('own.sale') });
  const second = sale({ set: claimIn('P7D') });
  const both = claimFor('regular', 'sale');

  test('is told of with all that went over it', () => {
    const third = gift({ set: claimIn('P20D'), ...over('own.sale') });
    const seen = [both, claimFor('gift', 'sale'), both];
    expect(toldAfter(exceptionShadowed, excepting(first, second, third), seen)).toEqual([
      {
        severity: 'warning',
        path: '/exceptions/1',
        clauses: ['own.sale', 'own.regular', 'own.gift'],
        message:
          'the exception of own.sale never shows: wherever it applies, own.regular or own.gift goes over it in all that it sets',
      },
    ]);
  });

  test.each<[what: string, exceptions: readonly object[], seen: readonly Seen[], paths: readonly string[]]>([
    ['it has applied to no claim', [first, second], [claimFor('regular'), unknown], []],
    ['it has applied alone, first', [first, second], [claimFor('sale'), both], []],
    ['it has applied alone, afterwards', [first, second], [both, claimFor('sale')], []],
    ['it may have applied alone', [first, second], [both, unknown], ['/exceptions/1']],
    [
      'it sets something else as well',
      [first, sale({ set: { ...claimIn('P7D'), ...returnBy('shop') } })],
      [both],
      [],
    ],
    [
      'it sets two things, and one alone sets both',
      [
        regular({
          set: { windows: { ...claimIn('P9D').windows, ...dispatchIn('P9D').windows } },
          ...over('own.sale'),
        }),
        sale({ set: { windows: { ...claimIn('P7D').windows, ...dispatchIn('P7D').windows } } }),
      ],
      [both],
      ['/exceptions/1'],
    ],
    [
      'it sets two things, and two others set one each',
      [
        regular({ set: claimIn('P9D'), ...over('own.sale') }),
        sale({ set: { windows: { ...claimIn('P7D').windows, ...dispatchIn('P7D').windows } } }),
        gift({ set: dispatchIn('P9D'), ...over('own.sale') }),
      ],
      [claimFor('regular', 'sale', 'gift')],
      ['/exceptions/1'],
    ],
    [
      'it waives a clause as well',
      [first, sale({ set: claimIn('P7D'), waives: ['scope.reasons'] })],
      [both],
      [],
    ],
    [
      'it adds to a window as well',
      [
        first,
        sale({
          set: claimIn('P7D'),
          adds: { windows: { arrival: { extendedTo: [{ until: '2026-12-31' }] } } },
        }),
      ],
      [both],
      [],
    ],
    [
      'the other sets something else',
      [regular({ set: dispatchIn('P9D'), ...over('own.sale') }), second],
      [both],
      [],
    ],
    ['the other does not go over it', [regular({ set: claimIn('P30D') }), second], [both], []],
    [
      'another goes over it by way of a third',
      [
        regular({ set: claimIn('P9D'), ...over('own.gift') }),
        second,
        gift({ set: claimIn('P20D'), ...over('own.sale') }),
      ],
      [claimFor('regular', 'sale')],
      ['/exceptions/1'],
    ],
    [
      'another goes over the third alone',
      [regular({ set: claimIn('P9D'), ...over('own.gift') }), second, gift({ set: claimIn('P20D') })],
      [claimFor('regular', 'sale')],
      [],
    ],
    [
      'another goes over a fourth, and something else over it',
      [
        first,
        sale({ set: dispatchIn('P9D') }),
        gift({ set: claimIn('P7D') }),
        { clause: 'own.new', when: { not: is('gift') }, set: claimIn('P3D'), over: ['own.gift'] },
      ],
      [claimFor('regular', 'gift')],
      [],
    ],
    ['there are no exceptions', [], [both], []],
  ])('is one or none where %s', (_, exceptions, seen, paths) => {
    const policy = excepting(...exceptions);
    expect(toldAfter(exceptionShadowed, policy, seen).map(({ path }) => path)).toEqual(paths);
  });

  test.each<[what: string, seen: readonly Seen[], waitsFor: readonly When[]]>([
    ['no claim, none', [], []],
    ['a claim to which it did not show, that one', [both], [is('sale')]],
    ['one to which it did, none', [both, claimFor('sale')], []],
  ])('is looked for once it has applied: after %s', (_, seen, waitsFor) => {
    expect(lookedAt(exceptionShadowed, excepting(first, second), seen).waitsFor?.()).toEqual(waitsFor);
  });
});

describe('exceptions in conflict', () => {
  const first = regular({ set: { ...claimIn('P30D'), ...returnBy('shop') } });
  const second = sale({ set: { ...claimIn('P7D'), ...returnBy('customer') } });
  /** Where both say that it is in time, there is nothing to decide. */
  const tenthDay = (...so: readonly string[]): Seen => {
    const [claim] = claimFor(...so);
    const at = msFrom(usual.request, 10 * 86_400_000);
    return [{ ...claim, request: claim.request && { ...claim.request, at } }, at];
  };
  const both = tenthDay('regular', 'sale');

  test('are told of with what they set differently, and the first claim', () => {
    const answered = (required: boolean, length: string) => ({
      set: { authorization: { required }, ...dispatchIn(length) },
    });
    const policy = policyWith({
      facts,
      terms: { authorization: { clause: 'authorization.answer' } },
      exceptions: [
        gift({ set: claimIn('P9D') }),
        regular(answered(true, 'P30D')),
        sale(answered(false, 'P7D')),
      ],
    });
    const seen = [tenthDay('sale'), tenthDay('regular', 'sale'), tenthDay('regular', 'sale', 'gift')];
    expect(toldAfter(exceptionsInConflict, policy, seen)).toEqual([
      {
        severity: 'warning',
        path: '/exceptions/1',
        clauses: ['own.regular', 'own.sale'],
        message:
          'own.regular and own.sale set authorization.required, windows.dispatch differently for one claim, and neither goes over the other: a person has to decide; name in `over` which goes first',
        shows: 1,
      },
    ]);
  });

  const pair = { all: [is('regular'), is('sale')] };

  test.each<[what: string, exceptions: readonly object[], seen: readonly Seen[], waitsFor: readonly When[]]>([
    ['they set one thing differently', [first, second], [], [pair]],
    ['a claim has shown it', [first, second], [both], []],
    [
      'a claim has shown another pair',
      [first, second, gift({ set: claimIn('P9D') })],
      [tenthDay('regular', 'gift')],
      [pair, { all: [is('sale'), is('gift')] }],
    ],
    ['they set one thing alike', [first, sale({ set: claimIn('P30D') })], [], []],
    ['they set different things', [first, sale({ set: dispatchIn('P9D') })], [], []],
    ['one alone sets anything', [first, sale({ waives: ['scope.reasons'] })], [], []],
    ['the first goes over the second', [{ ...first, over: ['own.sale'] }, second], [], []],
    ['the second goes over the first', [first, { ...second, over: ['own.regular'] }], [], []],
    [
      'the first goes over a third',
      [{ ...first, over: ['own.gift'] }, second, gift({ set: claimIn('P9D') })],
      [],
      [pair, { all: [is('sale'), is('gift')] }],
    ],
    [
      'the second goes over a third',
      [first, { ...second, over: ['own.gift'] }, gift({ set: claimIn('P9D') })],
      [],
      [pair, { all: [is('regular'), is('gift')] }],
    ],
    ['there are none', [], [], []],
  ])('are looked for where nothing settles them: %s', (_, exceptions, seen, waitsFor) => {
    const watch = lookedAt(exceptionsInConflict, excepting(...exceptions), seen);
    expect(watch.waitsFor?.()).toEqual(waitsFor);
  });

  test('are none for a claim to which one applies', () => {
    expect(toldAfter(exceptionsInConflict, excepting(first, second), [tenthDay('sale'), unknown])).toEqual(
      [],
    );
  });

  test('are told of once, in whichever order their clauses come', () => {
    const policy = excepting(first, second);
    const watch = lookedAt(exceptionsInConflict, policy, []);
    const clauses = ['own.sale', 'own.regular'];
    for (const named of [clauses, clauses.toReversed()]) {
      const sight = sightOf(policy, tenthDay());
      const [finding] = sight.evaluation.findings;
      const conflict = { code: 'terms_in_conflict', details: { terms: ['windows.claim'], clauses: named } };
      const findings = [{ ...(finding as Finding), ...conflict } as Finding];
      watch.see?.({ ...sight, evaluation: { ...sight.evaluation, findings } });
    }
    expect(watch.tell(false).map((told) => told.clauses)).toEqual([clauses]);
    expect(watch.waitsFor?.()).toEqual([]);
  });
});
