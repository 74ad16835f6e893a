import type { When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { type Traits, theClaim, truthOf } from './aShop';

/** A sentence of a policy, and what it comes to for a claim. */
type Row = readonly [says: string, when: When, traits: Traits, comes: string];

const run = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_says, when, traits, comes) => {
    expect(truthOf(when, theClaim(traits), usual.inspection)).toBe(comes);
  });
};

describe('a fact', () => {
  run([
    ['that is as it should be', { fact: 'opened', equals: false }, { facts: { opened: false } }, 'yes'],
    ['that is not', { fact: 'opened', equals: false }, { facts: { opened: true } }, 'no'],
    ['that nobody gave', { fact: 'opened', equals: false }, {}, 'unknown: opened'],
    ['among several', { fact: 'tier', oneOf: ['silver', 'gold'] }, { facts: { tier: 'gold' } }, 'yes'],
    ['not among several', { fact: 'tier', oneOf: ['silver', 'gold'] }, { facts: { tier: 'basic' } }, 'no'],
    ['that is a text', { fact: 'colour', equals: 'red' }, { facts: { colour: 'red' } }, 'yes'],
    ['that is another text', { fact: 'colour', equals: 'red' }, { facts: { colour: 'Red' } }, 'no'],
    [
      'that is another fact’s',
      { fact: 'opened', equals: true },
      { facts: { member: true } },
      'unknown: opened',
    ],
    [
      'that no policy declares is not looked at',
      { fact: 'opened', equals: true },
      { facts: { shiny: true } },
      'unknown: opened',
    ],
  ]);
});

describe('a number', () => {
  const at = (price: number): Traits => ({ facts: { price } });
  run([
    ['above', { fact: 'price', above: 100 }, at(100.5), 'yes'],
    ['not above what it equals', { fact: 'price', above: 100 }, at(100), 'no'],
    ['at least what it equals', { fact: 'price', atLeast: 100 }, at(100), 'yes'],
    ['not at least what is more', { fact: 'price', atLeast: 100 }, at(99.99), 'no'],
    ['below', { fact: 'price', below: 100 }, at(99.99), 'yes'],
    ['not below what it equals', { fact: 'price', below: 100 }, at(100), 'no'],
    ['at most what it equals', { fact: 'price', atMost: 100 }, at(100), 'yes'],
    ['not at most what is less', { fact: 'price', atMost: 100 }, at(101), 'no'],
    ['between two', { fact: 'price', atLeast: 10, below: 20 }, at(10), 'yes'],
    ['beyond the second of two', { fact: 'price', atLeast: 10, below: 20 }, at(20), 'no'],
    ['before the first of two', { fact: 'price', atLeast: 10, below: 20 }, at(9), 'no'],
    ['equal', { fact: 'price', equals: 0 }, at(-0), 'yes'],
    ['below zero', { fact: 'price', below: 0 }, at(-1), 'yes'],
  ]);
});

describe('a fact of the wrong type is not taken for an answer:', () => {
  run([
    [
      'a text for a truth',
      { fact: 'opened', equals: true },
      { facts: { opened: 'true' } },
      'unknown: opened',
    ],
    ['a number for a truth', { fact: 'opened', equals: true }, { facts: { opened: 1 } }, 'unknown: opened'],
    ['a text for a number', { fact: 'price', above: 1 }, { facts: { price: '20' } }, 'unknown: price'],
    ['a truth for a text', { fact: 'colour', equals: 'red' }, { facts: { colour: true } }, 'unknown: colour'],
    [
      'a tier that there is not',
      { fact: 'tier', equals: 'gold' },
      { facts: { tier: 'platinum' } },
      'unknown: tier',
    ],
    [
      'a text for the number among the tiers',
      { fact: 'tier', equals: 7 },
      { facts: { tier: '7' } },
      'unknown: tier',
    ],
    ['but the number among the tiers is one', { fact: 'tier', equals: 7 }, { facts: { tier: 7 } }, 'yes'],
  ]);
});

describe('a fact found at the inspection', () => {
  const worn: When = { fact: 'worn', equals: true };
  run([
    ['will show later', worn, { upTo: 'dispatch' }, 'later'],
    ['has shown', worn, { upTo: 'inspection', found: { worn: true } }, 'yes'],
    ['has shown not to be', worn, { upTo: 'inspection', found: { worn: false } }, 'no'],
    ['should have shown', worn, { upTo: 'inspection' }, 'unknown: worn'],
    ['counts as soon as somebody knows it', worn, { facts: { worn: true } }, 'yes'],
    [
      'goes over what the customer said',
      { fact: 'opened', equals: true },
      { upTo: 'inspection', facts: { opened: false }, found: { opened: true } },
      'yes',
    ],
    [
      'but not before the inspection',
      { fact: 'opened', equals: true },
      {
        upTo: 'inspection',
        inspectedAt: '2026-03-05T16:00:00.001+09:00',
        facts: { opened: false },
        found: { opened: true },
      },
      'no',
    ],
    [
      'leaves what the customer said where it does not speak of it',
      { fact: 'opened', equals: true },
      { upTo: 'inspection', facts: { opened: true }, found: { worn: false } },
      'yes',
    ],
    [
      'of the wrong type makes the customer’s word no better',
      { fact: 'opened', equals: true },
      { upTo: 'inspection', facts: { opened: true }, found: { opened: 'yes' } },
      'unknown: opened',
    ],
  ]);
});

describe('a field of the claim:', () => {
  run([
    ['the category', { field: 'item.category', equals: 'shoes' }, {}, 'yes'],
    ['another category', { field: 'item.category', oneOf: ['hats', 'bags'] }, {}, 'no'],
    [
      'the type of the order',
      { field: 'order.type', equals: 'wholesale' },
      { orderType: 'wholesale' },
      'yes',
    ],
    ['an order without a type is a standard one', { field: 'order.type', equals: 'standard' }, {}, 'yes'],
    ['how many were ordered', { field: 'item.quantity', atLeast: 3 }, { ordered: 3 }, 'yes'],
    [
      'how many were ordered, however many are to come back',
      { field: 'item.quantity', equals: 3 },
      { ordered: 3, announced: 1 },
      'yes',
    ],
    [
      'how many were ordered, before anything is claimed',
      { field: 'item.quantity', equals: 3 },
      { ordered: 3, upTo: 'delivery' },
      'yes',
    ],
    ['one where nothing is said', { field: 'item.quantity', equals: 1 }, {}, 'yes'],
    [
      'how many are to come back',
      { field: 'request.quantity', equals: 2 },
      { ordered: 3, announced: 2 },
      'yes',
    ],
    [
      'all of them where nothing is announced',
      { field: 'request.quantity', equals: 3 },
      { ordered: 3 },
      'yes',
    ],
    ['one where nothing at all is said', { field: 'request.quantity', equals: 1 }, {}, 'yes'],
    ['which shows with the request', { field: 'request.quantity', equals: 1 }, { upTo: 'delivery' }, 'later'],
    ['the channel', { field: 'request.channel', equals: 'email' }, {}, 'yes'],
    [
      'which shows with the request',
      { field: 'request.channel', equals: 'email' },
      { upTo: 'delivery' },
      'later',
    ],
    ['the reason', { field: 'request.reason', equals: 'defective_item' }, {}, 'no'],
    [
      'which is asked for before the request',
      { field: 'request.reason', equals: 'change_of_mind' },
      { upTo: 'delivery' },
      'unknown: reason',
    ],
    [
      'and where it is blank',
      { field: 'request.reason', equals: 'change_of_mind' },
      { reason: '  ' },
      'unknown: reason',
    ],
    [
      'and where it is missing',
      { field: 'request.reason', equals: 'change_of_mind' },
      { reason: null },
      'unknown: reason',
    ],
    ['the resolution', { field: 'request.resolution', equals: 'refund' }, {}, 'yes'],
    [
      'which is asked for',
      { field: 'request.resolution', equals: 'refund' },
      { resolution: ' ' },
      'unknown: resolution',
    ],
    [
      'and before the request',
      { field: 'request.resolution', equals: 'refund' },
      { upTo: 'delivery' },
      'unknown: resolution',
    ],
    [
      'the condition found',
      { field: 'inspection.condition', equals: 'used' },
      { upTo: 'inspection', condition: 'used' },
      'yes',
    ],
    ['which shows later', { field: 'inspection.condition', equals: 'used' }, { upTo: 'arrival' }, 'later'],
    [
      'how many came back',
      { field: 'inspection.quantity', below: 2 },
      { upTo: 'inspection', arrived: 1 },
      'yes',
    ],
    ['which shows later', { field: 'inspection.quantity', below: 2 }, { upTo: 'arrival' }, 'later'],
    [
      'and has to be counted',
      { field: 'inspection.quantity', below: 2 },
      { upTo: 'inspection' },
      'unknown: quantity',
    ],
    [
      'whether all is there',
      { field: 'inspection.complete', equals: true },
      { upTo: 'inspection', contents: ['tag'] },
      'yes',
    ],
    [
      'and if not',
      { field: 'inspection.complete', equals: true },
      { upTo: 'inspection', contents: ['tag'], returned: [] },
      'no',
    ],
    [
      'which shows later',
      { field: 'inspection.complete', equals: true },
      { upTo: 'arrival', contents: ['tag'] },
      'later',
    ],
    [
      'and has to be looked at',
      { field: 'inspection.complete', equals: true },
      { upTo: 'inspection', contents: ['tag'], returned: null },
      'unknown: contents',
    ],
    [
      'but not where nothing came in the box',
      { field: 'inspection.complete', equals: true },
      { upTo: 'delivery' },
      'yes',
    ],
  ]);

  test.each<[what: string, asked: When, comes: string]>([
    ['its channel', { field: 'request.channel', equals: 'email' }, 'later'],
    ['how many are to come back', { field: 'request.quantity', equals: 1 }, 'later'],
    ['its reason', { field: 'request.reason', equals: 'change_of_mind' }, 'unknown: reason'],
    ['its resolution', { field: 'request.resolution', equals: 'refund' }, 'unknown: resolution'],
  ])('of a request on record that is still to come, %s is not known', (_what, asked, comes) => {
    expect(truthOf(asked, theClaim(), usual.delivery)).toBe(comes);
  });

  test('the reason that a request without one is taken for', () => {
    const must: When = { field: 'request.reason', equals: 'defective_item' };
    const reasons = {
      clause: 'scope.reasons',
      accepted: [{ reason: 'defective_item', fault: 'shop', attachments: [] }] as const,
      whenMissing: 'defective_item',
    };
    const claim = theClaim({ reason: null });
    const terms = { reasons };
    expect(truthOf(must, claim, usual.request, terms)).toBe('yes');
  });
});

/** Conditions of each truth, for a claim that says nothing but that its item is not opened. */
const YES: When = { fact: 'opened', equals: false };
const NO: When = { field: 'item.category', equals: 'hats' };
const UNKNOWN: When = { fact: 'price', above: 10 };
const ASKED: When = { fact: 'colour', equals: 'red' };
const LATER: When = { fact: 'worn', equals: true };

describe('several conditions', () => {
  const given: Traits = { facts: { opened: false } };
  run([
    ['not one that holds', { not: YES }, given, 'no'],
    ['not one that does not', { not: NO }, given, 'yes'],
    ['not one that is not known', { not: UNKNOWN }, given, 'unknown: price'],
    ['not one that shows later', { not: LATER }, given, 'later'],
    ['all that hold', { all: [YES, { not: NO }] }, given, 'yes'],
    ['all, of which one does not hold', { all: [YES, NO] }, given, 'no'],
    ['all: what is refuted asks for nothing', { all: [UNKNOWN, NO, LATER] }, given, 'no'],
    ['all: what is not known is asked for', { all: [YES, UNKNOWN, ASKED] }, given, 'unknown: price, colour'],
    ['all: before what shows later', { all: [LATER, UNKNOWN] }, given, 'unknown: price'],
    ['all: what shows later', { all: [YES, LATER] }, given, 'later'],
    ['any that holds', { any: [NO, YES] }, given, 'yes'],
    ['any, of which none holds', { any: [NO, { not: YES }] }, given, 'no'],
    ['any: what holds asks for nothing', { any: [UNKNOWN, LATER, YES] }, given, 'yes'],
    ['any: what is not known is asked for', { any: [NO, UNKNOWN] }, given, 'unknown: price'],
    ['any: before what shows later', { any: [UNKNOWN, LATER] }, given, 'unknown: price'],
    ['any: what shows later', { any: [NO, LATER] }, given, 'later'],
    [
      'one in another, asked for no more than needed',
      { all: [{ any: [YES, ASKED] }, UNKNOWN] },
      given,
      'unknown: price',
    ],
    ['not all', { not: { all: [YES, NO] } }, given, 'yes'],
    ['neither of two', { not: { any: [NO, UNKNOWN] } }, given, 'unknown: price'],
    ['one fact asked for once', { all: [UNKNOWN, { fact: 'price', below: 90 }] }, given, 'unknown: price'],
  ]);

  test('as deep as a policy may be, one in the other', () => {
    const deep = Array.from({ length: 6 }).reduce<When>((inner, _, depth) => {
      return depth % 2 === 0 ? { any: [inner, NO] } : { not: inner };
    }, UNKNOWN);
    expect(truthOf(deep, theClaim(given), usual.request)).toBe('unknown: price');
    expect(truthOf(deep, theClaim({ facts: { opened: false, price: 20 } }), usual.request)).toBe('no');
  });
});
