import fc from 'fast-check';
import { parsePolicy } from 'returns-policy';
import { describe, expect, it } from 'vitest';
import { everyClaimField, everyPolicyField } from '../admission/inputs';
import { policyWith } from '../policy/aPolicy';
import { damagedPolicies, policies } from '../policy/damagedPolicies';
import { seed } from '../time/depth';
import { isClaim, isPolicy } from './validators';

const must = 'terms.requirements';
const requirement = (condition: unknown): Record<string, unknown> => ({
  [must]: [{ clause: 'condition.sealed', must: condition }],
});
const amount = (form: unknown): Record<string, unknown> => ({
  'terms.fees': [{ clause: 'fee.restocking', fee: 'restocking', amount: form }],
});
const window = (change: object): Record<string, unknown> => ({
  'terms.windows.claim': { clause: 'deadline.claim', length: 'P14D', from: 'delivery', ...change },
});
const exclusion = (change: object): Record<string, unknown> => ({
  'terms.exclusions': [{ clause: 'exclusion.jewelry', ...change }],
});
const fact = (change: object): Record<string, unknown> => ({
  'facts.0': { fact: 'sealed', question: '?', ...change },
});
const exception = (change: object): Record<string, unknown> => ({
  exceptions: [{ clause: 'exception.gold', when: { fact: 'sealed', equals: true }, ...change }],
});
const flat = { flat: 1 };
const sealed = { fact: 'sealed', equals: true };

describe('the JSON Schema of a policy refuses what the parser refuses', () => {
  it.each<[what: string, changes: Record<string, unknown>]>([
    ['a misspelt key', { timezone: 'UTC' }],
    ['a misspelt key deep down', window({ endz: 'exact' })],
    ['a missing key', { 'terms.channels': undefined }],
    ['a blank name', { id: ' ' }],
    ['a name too long', { id: 'a'.repeat(201) }],
    ['an offset for a time zone', { timeZone: '+09:00' }],
    ['a weekday of zero', { weekend: [0] }],
    ['a date in another form', { holidays: ['25.12.2026'] }],
    ['a date that does not exist', { holidays: ['2026-02-30'] }],
    ['a currency in words', { currency: 'euro' }],
    ['a currency that is missing', { ...amount(flat), currency: undefined }],
    ['a clause id of one word', { 'clauses.0.id': 'preamble' }],
    ['a language in words', { 'clauses.0.translations': { Korean: '' } }],
    ['a fact of no type', fact({ type: 'bool' })],
    ['a fact in capitals', fact({ type: 'boolean', fact: 'Sealed' })],
    ['an enum without values', fact({ type: 'enum' })],
    ['an enum of no values', fact({ type: 'enum', values: [] })],
    ['a text with values', fact({ type: 'text', values: ['a'] })],
    ['a duration in words', window({ length: '14 days' })],
    ['a duration of nothing', window({ length: 'P' })],
    ['a duration below zero', window({ length: 'P-1D' })],
    ['no business days', window({ length: { businessDays: 0 } })],
    ['a start that is a number', window({ from: 7 })],
    ['a start of nothing', window({ from: {} })],
    ['a start of two forms', window({ from: { event: 'delivery', latestOf: ['order'] } })],
    ['a start of no event', window({ from: { earliestOf: [] } })],
    ['an offset from a list', window({ from: { earliestOf: ['order'], offset: 'P1D' } })],
    ['an offset without limit', window({ from: { event: 'order', offset: 'unlimited' } })],
    ['an event in capitals', window({ from: 'Delivery' })],
    ['a limit of nothing', window({ cappedAt: [{}] })],
    ['a limit of a length from nowhere', window({ cappedAt: [{ length: 'P1D' }] })],
    ['a limit of two forms', window({ extendedTo: [{ until: '2026-01-31', length: 'P1D', from: 'order' }] })],
    [
      'a limit that ends with a date in some way',
      window({ extendedTo: [{ until: '2026-01-31', ends: 'exact' }] }),
    ],
    ...(
      [
        ['length', 'P1D'],
        ['from', 'order'],
        ['rollForward', 'none'],
        ['direction', 'after'],
      ] as const
    ).map(([key, value]): [what: string, changes: Record<string, unknown>] => [
      `a limit with a date and \`${key}\``,
      window({ extendedTo: [{ until: '2026-01-31', [key]: value }] }),
    ]),
    ['a limit of no length', window({ extendedTo: [{ from: 'order' }] })],
    ['an opening at no time', window({ opens: {} })],
    ['an opening at two times', window({ opens: { after: 'P1D', on: '2026-01-31' } })],
    ['an opening at a time of day that there is not', window({ opens: { after: 'P1D', at: '25:00' } })],
    ['an exclusion of nothing', exclusion({})],
    ['an exclusion by a kind alone', exclusion({ by: 'category' })],
    ['an exclusion of two forms', exclusion({ by: 'category', values: ['a'], when: sealed })],
    ['an exclusion by values of nothing', exclusion({ values: ['a'] })],
    ['an exclusion by a kind and a condition', exclusion({ by: 'category', when: sealed })],
    ['an exclusion by values and a condition', exclusion({ values: ['a'], when: sealed })],
    ['an exclusion by a kind, for reasons', exclusion({ by: 'category', reasons: ['change_of_mind'] })],
    [
      'an exclusion by values of nothing, for reasons',
      exclusion({ values: ['a'], reasons: ['change_of_mind'] }),
    ],
    ['an exclusion for no reason', exclusion({ when: sealed, reasons: [] })],
    [
      'a requirement cured by nothing',
      { [must]: [{ clause: 'condition.sealed', must: sealed, otherwise: 'customer_cures' }] },
    ],
    [
      'a requirement cured by an empty list',
      { [must]: [{ clause: 'condition.sealed', must: sealed, otherwise: 'customer_cures', needs: [] }] },
    ],
    [
      'a requirement that cannot be cured, in time',
      { [must]: [{ clause: 'condition.sealed', must: sealed, curableUntil: 'claim' }] },
    ],
    ['an attachment of no kind', { 'terms.reasons.accepted.0.attachments.0.anyOf': [] }],
    ['a resolution in place of nothing', { 'terms.resolutions.offered.0.otherwise': { instead: [] } }],
    ['a resolution with a word of its own', { 'terms.resolutions.offered.0.otherwise': 'refund' }],
    ['a condition of no form', requirement({})],
    ['a condition of a comparison alone', requirement({ equals: true })],
    ['a condition of two forms', requirement({ ...sealed, event: 'request' })],
    ['a condition of two lists', requirement({ all: [sealed], any: [sealed] })],
    ['a condition of none', requirement({ all: [] })],
    [
      'a condition in a condition of two forms',
      requirement({ any: [sealed, { not: { ...sealed, all: [sealed] } }] }),
    ],
    ['a fact not compared', requirement({ fact: 'sealed' })],
    ['a fact with a question', requirement({ ...sealed, happened: true })],
    ['a fact with no value', requirement({ fact: 'sealed', oneOf: [] })],
    ['a fact compared with null', requirement({ fact: 'sealed', equals: null })],
    ['a fact compared with a list', requirement({ fact: 'sealed', equals: [true] })],
    ['a field that there is not', requirement({ field: 'item.colour', equals: 'red' })],
    ['an event with no question', requirement({ event: 'request' })],
    ['an event compared', requirement({ event: 'request', equals: true })],
    ['an event at a time that there is not', requirement({ event: 'request', timeFrom: '24:00' })],
    ['an amount of no form', amount({})],
    ['an amount of two forms', amount({ flat: 1, percent: 2 })],
    ['an amount below zero', amount({ flat: -1 })],
    ['an amount of half a cent', amount({ flat: 0.5 })],
    ['a percentage above a hundred', amount({ percent: 101 })],
    ['an amount of a price, and flat', amount({ flat: 1, of: 'item' })],
    ['an amount of none', amount({ sum: [] })],
    ['an amount between three', amount({ between: [flat, flat, flat] })],
    ['an amount less nothing', amount({ minus: [flat] })],
    ['an amount in no band', amount({ bands: [] })],
    ['an amount that is not unknown', amount({ unknown: false })],
    ['an amount in an amount of no form', amount({ greatest: [flat, { least: [{}] }] })],
    ['an exception that changes nothing', exception({})],
    ['an exception that changes null', exception({ set: null, adds: null, waives: null })],
    ['an exception that waives nothing', exception({ waives: [] })],
    [
      'an exception of no condition',
      { exceptions: [{ clause: 'exception.gold', waives: ['packing.as_sent'] }] },
    ],
    ['a list where an object is', { terms: [] }],
    ['an object where a list is', { clauses: {} }],
  ])('%s', (_what, changes) => {
    const policy = policyWith(changes);
    expect(() => parsePolicy(policy)).toThrow('invalid policy');
    expect(isPolicy(policy)).toBe(false);
  });
});

describe('the JSON Schemas take what the parser takes', () => {
  it('every policy of the examples, and those with every field', () => {
    expect(policies.length).toBeGreaterThan(10);
    for (const policy of [...policies, everyPolicyField(), policyWith({})]) {
      expect([isPolicy(policy), isPolicy.errors]).toEqual([true, null]);
      const parsed = parsePolicy(policy);
      expect([isPolicy(parsed), isPolicy.errors]).toEqual([true, null]);
    }
    expect([isClaim(everyClaimField()), isClaim.errors]).toEqual([true, null]);
  });

  it.each<[what: string, changes: Record<string, unknown>]>([
    [
      'null for the other forms of a condition',
      requirement({ ...sealed, all: null, happened: null, oneOf: null }),
    ],
    [
      'null for the other forms of an amount',
      amount({ percent: 5, of: 'item', flat: null, bands: null, unknown: null }),
    ],
    [
      'null for the other forms of a start',
      window({ from: { event: 'order', offset: null, latestOf: null } }),
    ],
    [
      'null for the other form of a limit',
      window({ cappedAt: [{ until: '2026-01-31', length: null, from: null }] }),
    ],
    [
      'null for every optional key of a window',
      window({
        ends: null,
        rollForward: null,
        direction: null,
        clause: 'deadline.claim',
        opens: null,
        extendedTo: null,
        cappedAt: null,
        whenLate: null,
        whenEarly: null,
      }),
    ],
    ['null for the event of a comparison', requirement({ ...sealed, event: null })],
    ['null for the event of a start of several', window({ from: { latestOf: ['order'], event: null } })],
    ['null for the other form of an exclusion', exclusion({ by: null, values: null, when: sealed })],
    ['null for the values of a truth value', fact({ type: 'boolean', values: null })],
    [
      'null for what an exception does not',
      exception({ set: null, adds: null, waives: ['packing.as_sent'] }),
    ],
    ['null for the currency of no fees', { 'terms.fees': [], currency: null }],
    [
      'null for the lists of a policy',
      { facts: [], events: null, exceptions: null, weekend: null, holidays: null, inForce: null },
    ],
  ])('%s', (_what, changes) => {
    const policy = policyWith(changes);
    expect(() => parsePolicy(policy)).not.toThrow();
    expect([isPolicy(policy), isPolicy.errors]).toEqual([true, null]);
  });

  it('and whatever is left of a damaged policy', () => {
    let taken = 0;
    let caught = 0;
    let refused = 0;
    fc.assert(
      fc.property(damagedPolicies, (policy) => {
        const isGood = isPolicy(policy);
        try {
          parsePolicy(policy);
        } catch {
          refused += 1;
          if (!isGood) caught += 1;
          return;
        }
        taken += 1;
        expect(isGood, JSON.stringify(isPolicy.errors)).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
    // What contradicts another part is left to the parser; most mistakes are of the shape.
    expect(caught / refused).toBeGreaterThan(0.7);
  });
});
