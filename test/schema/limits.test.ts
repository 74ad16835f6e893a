import { Ajv2020 } from 'ajv/dist/2020.js';
import { defaultPolicy, evaluateClaim, parseClaim, parsePolicy } from 'returns-policy';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/schema/jsonSchemas';
import { policyWith } from '../policy/aPolicy';
import { isClaim, isEvaluation, isPolicy } from './validators';

const claimWith = (more: object): object => ({ order: {}, item: { category: 'shoes' }, ...more });
const named = (count: number, value: unknown): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`name_${at}`, value]));
const window = (change: object): Record<string, unknown> => ({
  'terms.windows.claim': { clause: 'deadline.claim', length: 'P14D', from: 'delivery', ...change },
});
const inspection = { at: '2026-03-02T10:00:00Z', condition: 'used' };
const manyDates = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));

describe('the JSON Schema of a claim', () => {
  it.each<[what: string, claim: object]>([
    ['the first instant, in milliseconds', claimWith({ order: { placedAt: Date.UTC(2000, 0, 1) } })],
    ['the last instant, in milliseconds', claimWith({ order: { placedAt: Date.UTC(2200, 0, 1) - 1 } })],
    ['an instant to the minute', claimWith({ order: { placedAt: '2026-03-02T10:00Z' } })],
    ['an instant to the second', claimWith({ order: { placedAt: '2026-03-02T10:00:00+09:00' } })],
    ['an instant with a fraction', claimWith({ order: { placedAt: '2026-03-02T10:00:00.5-05:00' } })],
    ['an instant with its zone', claimWith({ order: { placedAt: '2026-03-02T10:00:00+09:00[Asia/Seoul]' } })],
    ['the longest text', claimWith({ item: { category: 'a'.repeat(100_000) } })],
    [
      'as many contents as are read',
      claimWith({ item: { category: 'a', contents: Array(1000).fill('tag') } }),
    ],
    ['as many facts as are read', claimWith({ facts: named(1000, true) })],
    [
      'a fact of each kind, and one that is not known',
      claimWith({ facts: { a: 'b', c: 1.5, d: false, e: null } }),
    ],
    ['an event that is not known', claimWith({ events: { concert: null } })],
    ['no pieces', claimWith({ item: { category: 'a', quantity: 0 } })],
    ['as many pieces as there can be', claimWith({ item: { category: 'a', quantity: 1_000_000 } })],
  ])('takes %s, as the parser does', (_what, claim) => {
    expect(() => parseClaim(claim as never)).not.toThrow();
    expect([isClaim(claim), isClaim.errors]).toEqual([true, null]);
  });

  it.each<[what: string, claim: unknown]>([
    ['an instant before the first', claimWith({ order: { placedAt: Date.UTC(2000, 0, 1) - 1 } })],
    ['an instant after the last', claimWith({ order: { placedAt: Date.UTC(2200, 0, 1) } })],
    ['half a millisecond', claimWith({ order: { placedAt: Date.UTC(2026, 0, 1) + 0.5 } })],
    ['an instant with words before it', claimWith({ order: { placedAt: 'on 2026-03-02T10:00:00Z' } })],
    ['an instant with words after it', claimWith({ order: { placedAt: '2026-03-02T10:00:00Z or so' } })],
    ['a text too long', claimWith({ item: { category: 'a'.repeat(100_001) } })],
    [
      'more contents than are read',
      claimWith({ item: { category: 'a', contents: Array(1001).fill('tag') } }),
    ],
    ['more facts than are read', claimWith({ facts: named(1001, true) })],
    ['more events than are read', claimWith({ events: named(1001, null) })],
    [
      'more rulings than are read',
      claimWith({ rulings: Array(1001).fill({ clause: 'a.b', ruling: 'waived', by: 'a', why: 'b', at: 0 }) }),
    ],
    ['a fact in capitals', claimWith({ facts: { Sealed: true } })],
    ['a fact that is a list', claimWith({ facts: { sealed: [] } })],
    ['a fact too long', claimWith({ facts: { note: 'a'.repeat(1001) } })],
    ['an event in capitals', claimWith({ events: { Concert: null } })],
    ['an event that is true', claimWith({ events: { concert: true } })],
    ['a date for an event', claimWith({ events: { concert: '2026-03-02' } })],
    ['half a piece', claimWith({ item: { category: 'a', quantity: 0.5 } })],
    ['fewer pieces than none', claimWith({ item: { category: 'a', quantity: -1 } })],
    ['a text where a truth value is', claimWith({ inspection: { ...inspection, packedAsSent: 'yes' } })],
    ['an inspection without its condition', claimWith({ inspection: { at: inspection.at } })],
    ['a list for an object', claimWith({ order: [] })],
    ['null for the item', claimWith({ item: null })],
    ['null for the category', claimWith({ item: { category: null } })],
    ['nothing', null],
  ])('refuses %s, as the parser does', (_what, claim) => {
    expect(() => parseClaim(claim as never)).toThrow('invalid claim');
    expect(isClaim(claim)).toBe(false);
  });
});

describe('the JSON Schema of a policy', () => {
  it.each<[what: string, changes: Record<string, unknown>]>([
    ['the longest name', { id: 'a'.repeat(200) }],
    ['a name with a blank at each end', { id: ' a ' }],
    [
      'the longest id of a clause',
      { 'clauses.0.id': `a.${'b'.repeat(198)}`, 'terms.windows.claim.clause': undefined },
    ],
    ['the longest text', { 'clauses.0.text': 'a'.repeat(100_000) }],
    ['as many holidays as are read', { holidays: manyDates(1000) }],
    ['every part of a duration', window({ length: 'P1Y2M3W4DT5H6M7S' })],
    ['a window without end', window({ length: 'unlimited' })],
    ['as many business days as are counted', window({ length: { businessDays: 3650 } })],
    ['an offset in business days', window({ from: { event: 'order', offset: { businessDays: 3 } } })],
    ['a credit that is good for a year', { 'terms.resolutions.offered.0.validFor': 'P1Y' }],
    ['no currency where no fees are named', { 'terms.fees': undefined, currency: undefined }],
    ['no currency where fees are null', { 'terms.fees': null, currency: undefined }],
    [
      'an exclusion for its reasons alone',
      { 'terms.exclusions': [{ clause: 'exclusion.jewelry', reasons: ['change_of_mind'] }] },
    ],
    [
      'an exclusion by values, for some reasons',
      {
        'terms.exclusions': [
          { clause: 'exclusion.jewelry', by: 'category', values: ['a'], reasons: ['change_of_mind'] },
        ],
      },
    ],
    [
      'an exclusion by a condition, for some reasons',
      {
        'terms.exclusions': [
          {
            clause: 'exclusion.jewelry',
            when: { fact: 'sealed', equals: true },
            reasons: ['change_of_mind'],
          },
        ],
      },
    ],
    [
      'a resolution in place of another',
      { 'terms.resolutions.offered.0.otherwise': { instead: 'exchange' } },
    ],
    ['or of one of several', { 'terms.resolutions.offered.0.otherwise': { instead: ['exchange'] } }],
  ])('takes %s, as the parser does', (_what, changes) => {
    const policy = policyWith(changes);
    expect(() => parsePolicy(policy)).not.toThrow();
    expect([isPolicy(policy), isPolicy.errors]).toEqual([true, null]);
  });

  it.each<[what: string, changes: Record<string, unknown>]>([
    ['an id of a clause too long', { 'clauses.0.id': `a.${'b'.repeat(199)}` }],
    ['a text too long', { 'clauses.0.text': 'a'.repeat(100_001) }],
    ['a translation too long', { 'clauses.0.translations': { ko: 'a'.repeat(100_001) } }],
    [
      'more translations than are read',
      {
        'clauses.0.translations': Object.fromEntries(
          Array.from({ length: 1001 }, (_, at) => [`aa-${at + 1000}`, 'a']),
        ),
      },
    ],
    ['more holidays than are read', { holidays: manyDates(1001) }],
    ['a duration with words before it', window({ length: 'about P14D' })],
    ['a duration with words after it', window({ length: 'P14D or so' })],
    ['an offset with words before it', window({ from: { event: 'order', offset: 'about P14D' } })],
    ['an offset with words after it', window({ from: { event: 'order', offset: 'P14D or so' } })],
    ['a window that is unlimited, or so', window({ length: 'unlimited or so' })],
    ['a time of no hours', window({ length: 'P1DT' })],
    ['a duration too long to read', window({ length: `P${'0'.repeat(200)}1D` })],
    ['an offset too long to read', window({ from: { event: 'order', offset: `P${'0'.repeat(200)}1D` } })],
    ['a zone too long to be one', { timeZone: 'A'.repeat(101) }],
    ['more business days than are counted', window({ length: { businessDays: 3651 } })],
    ['a credit that is good without end', { 'terms.resolutions.offered.0.validFor': 'unlimited' }],
    ['null for the lists that have to be there', { 'terms.exclusions': null }],
    ['null for the terms', { terms: null }],
  ])('refuses %s, as the parser does', (_what, changes) => {
    const policy = policyWith(changes);
    expect(() => parsePolicy(policy)).toThrow('invalid policy');
    expect(isPolicy(policy)).toBe(false);
  });

  it('refuses what is no date also in an editor that knows no formats', () => {
    const isPolicyAnywhere = new Ajv2020({ strict: false, validateFormats: false }).compile(
      jsonSchemas.policy,
    );
    const refused = ['25.12.2026', '2026-12-25.', 'on 2026-12-25', '2026-1-25', ''];
    expect(isPolicyAnywhere(policyWith({ holidays: ['2026-12-25'] }))).toBe(true);
    for (const date of refused)
      expect([date, isPolicyAnywhere(policyWith({ holidays: [date] }))]).toEqual([date, false]);
  });
});

describe('the JSON Schemas', () => {
  it('speak of the terms alone where they are missing, and of no currency', () => {
    const all = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const isPolicyInFull = all.compile(jsonSchemas.policy);
    expect(isPolicyInFull(policyWith({ terms: undefined, currency: undefined }))).toBe(false);
    expect(isPolicyInFull.errors?.map(({ message }) => message)).toEqual([
      "must have required property 'terms'",
    ]);
    const fees = [{ clause: 'fee.restocking', fee: 'restocking', amount: { flat: 1 } }];
    expect(isPolicyInFull(policyWith({ 'terms.fees': fees, currency: undefined }))).toBe(false);
    expect(isPolicyInFull.errors?.map(({ message }) => message)).toEqual([
      "must have required property 'currency'",
      'must match "then" schema',
    ]);
  });

  it('set no bounds to what an evaluation says', () => {
    const claim = { order: { deliveredAt: '2026-03-02T09:00:00Z' }, item: { category: 'shoes' } };
    const evaluation = evaluateClaim(claim, defaultPolicy, '2026-03-02T12:00:00Z');
    const [finding] = evaluation.findings;
    const findings = Array(1001).fill({ ...finding, code: 'a'.repeat(100_001) });
    expect(isEvaluation({ ...evaluation, findings })).toBe(true);
  });

  it.each([
    ['claim', 'A claim of returns-policy'],
    ['policy', 'A policy of returns-policy'],
    ['evaluation', 'An evaluation of returns-policy'],
  ] as const)('name their dialect and what they are of: %s', (name, title) => {
    expect(jsonSchemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
      type: 'object',
      additionalProperties: false,
    });
  });

  it.each(['claim', 'policy', 'evaluation'] as const)('have no keyword that says nothing: %s', (name) => {
    const text = JSON.stringify(jsonSchemas[name]);
    expect(text.match(/"(required|examples|anyOf|oneOf|allOf|enum)":\[\]|"(\$defs|items)":\{\}/g)).toBeNull();
    expect(text.includes('$defs')).toBe(name === 'policy');
    expect(text.includes('"examples"')).toBe(name === 'policy');
  });

  it('say what may be absent as briefly as it can be said', () => {
    const { claim, policy } = jsonSchemas as never as Record<string, { properties: Record<string, object> }>;
    expect(claim?.properties['$schema']).toEqual({
      description: 'The address of this schema, for editors. Not read.',
      type: ['string', 'null'],
      maxLength: 100_000,
    });
    expect(claim?.properties['events']).toMatchObject({
      type: ['object', 'null'],
      additionalProperties: { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    });
    expect(policy?.properties['inForce']).toMatchObject({
      properties: {
        from: { type: ['string', 'null'], format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
      },
    });
    const { condition } = (jsonSchemas.policy as { $defs?: Record<string, never> }).$defs ?? {};
    const { event } = (condition ?? { properties: {} })['properties'] as Record<string, object>;
    const name = { type: 'string', pattern: '^[a-z][a-z0-9_]{0,199}$' };
    expect(event).toMatchObject({
      anyOf: [{ ...name, anyOf: [{ enum: expect.arrayContaining(['delivery']) }, name] }, { type: 'null' }],
    });
    expect(policy?.properties['weekend']).toMatchObject({
      type: ['array', 'null'],
      items: { type: 'integer', minimum: 1, maximum: 7 },
      maxItems: 1000,
    });
  });
});
