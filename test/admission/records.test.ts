import { describe, expect, it } from 'vitest';
import type { OpenIssue } from '../../src/admission/Issue';
import { readText } from '../../src/admission/Read';
import { recordReader } from '../../src/admission/recordReader';
import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { caught } from './caught';
import { everyPolicyField, withValueAt } from './inputs';

const plain = { order: {}, item: { category: 'shoes' } };
const AT = '2026-03-02T01:00:00.000Z';

function problemsOf(input: object): (readonly [path: string, message: string])[] {
  const error = caught(() => parseClaim({ ...plain, ...input }));
  if (!(error instanceof InvalidClaimError)) throw error;
  return error.issues.map(({ path, message }) => [path.join('.'), message]);
}

function throwing(key: string): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new RangeError('from inside');
    },
  });
}

describe('the facts of a claim', () => {
  it.each<[what: string, facts: object, read: object]>([
    ['none', {}, {}],
    ['of every type', { a: 'x', b: 0, c: false, d: '' }, { a: 'x', b: 0, c: false, d: '' }],
    ['without a prototype', Object.assign(Object.create(null), { sealed: true }), { sealed: true }],
    ['named as what every object has', { constructor: true, valueof: 1 }, { constructor: true, valueof: 1 }],
    ['one of the longest name', { [`a${'b'.repeat(199)}`]: 1 }, { [`a${'b'.repeat(199)}`]: 1 }],
    ['one of the longest text', { a: 'x'.repeat(1000) }, { a: 'x'.repeat(1000) }],
    ['minus zero, which JSON does not know', { a: -0 }, { a: 0 }],
    ['a thousand', thousand(1000), thousand(1000)],
    ['one that does not enumerate', Object.defineProperty({}, 'sealed', { value: true }), {}],
    ['null and undefined, which say nothing', { sealed: null, tier: undefined, weight: 1 }, { weight: 1 }],
    ['one of a prototype', Object.create({ sealed: true }), {}],
  ])('%s: read', (_what, facts, read) => {
    expect(parseClaim({ ...plain, facts }).facts).toStrictEqual(read);
  });

  const name = 'is no name for it; write it like `member_tier`';
  const value = 'is neither a text, a number, `true` nor `false`';
  it.each<[what: string, facts: unknown, path: string, message: string]>([
    ['a list', ['sealed'], 'facts', '`[list]` is no object'],
    ['a text', 'sealed', 'facts', '`sealed` is no object'],
    ['a Map', new Map([['sealed', true]]), 'facts', '`[Map]` is no object'],
    ['an own __proto__', JSON.parse('{"__proto__":true}'), 'facts.__proto__', '`__proto__` is no name'],
    ['a blank name', { ' ': 1 }, 'facts. ', `\` \` ${name}`],
    ['no name', { '': 1 }, 'facts.', `\`\` ${name}`],
    ['a name in capitals', { Sealed: 1 }, 'facts.Sealed', `\`Sealed\` ${name}`],
    ['a name with a point', { 'a.b': 1 }, 'facts.a.b', `\`a.b\` ${name}`],
    ['a number for a name', { 7: 1 }, 'facts.7', `\`7\` ${name}`],
    [
      'a name too long',
      { [`a${'b'.repeat(200)}`]: 1 },
      `facts.a${'b'.repeat(99)}`,
      `\`a${'b'.repeat(59)}...\` ${name}`,
    ],
    ['a symbol for a name', { [Symbol('sealed')]: 1 }, 'facts.Symbol(sealed)', `\`Symbol(sealed)\` ${name}`],
    ['NaN', { weight: Number.NaN }, 'facts.weight', `\`NaN\` ${value}`],
    ['infinity', { weight: Number.POSITIVE_INFINITY }, 'facts.weight', `\`Infinity\` ${value}`],
    ['a bigint', { weight: 7n }, 'facts.weight', `\`7n\` ${value}`],
    ['a symbol', { tier: Symbol('gold') }, 'facts.tier', `\`Symbol(gold)\` ${value}`],
    ['a list of values', { tier: ['gold'] }, 'facts.tier', `\`[list]\` ${value}`],
    ['a date', { bought: new Date(0) }, 'facts.bought', `\`[Date]\` ${value}`],
    [
      'a text too long',
      { a: 'x'.repeat(1001) },
      'facts.a',
      `\`${'x'.repeat(60)}...\` is longer than 1000 characters`,
    ],
    ['a getter that throws', throwing('sealed'), 'facts.sealed', 'could not be read: reading it threw'],
    ['a thousand and one', thousand(1001), 'facts', '`[object]` has 1001 keys; at most 1000 are read'],
  ])('%s: refused', (_what, facts, path, message) => {
    expect(problemsOf({ facts })).toEqual([[path, message]]);
  });

  it('are told of one by one, and of the inspection likewise', () => {
    const at = { at: AT };
    const inspection = { ...at, condition: 'used', facts: { Worn: true, stains: [] } };
    const facts = { A: 1, b: [] };
    expect(problemsOf({ facts, dispatch: at, arrival: at, inspection })).toEqual([
      ['facts.A', `\`A\` ${name}`],
      ['facts.b', `\`[list]\` ${value}`],
      ['inspection.facts.Worn', `\`Worn\` ${name}`],
      ['inspection.facts.stains', `\`[list]\` ${value}`],
    ]);
  });
});

describe('the events of a claim', () => {
  it('are instants of any kind, by name', () => {
    const handover = '2026-03-02T10:00:00+09:00';
    const events = {
      concert: new Date(AT),
      recall: Date.parse(AT),
      handover,
      wedding: null,
      trial: undefined,
    };
    expect(parseClaim({ ...plain, events }).events).toStrictEqual({ concert: AT, recall: AT, handover: AT });
  });

  it.each<[what: string, events: unknown, path: string, message: RegExp]>([
    ['a date alone', { concert: '2026-03-02' }, 'events.concert', /is a date without a time of day/],
    ['an object', { concert: { at: AT } }, 'events.concert', /is no instant/],
    ['NaN', { concert: Number.NaN }, 'events.concert', /is no point in time/],
    ['an own __proto__', JSON.parse(`{"__proto__":"${AT}"}`), 'events.__proto__', /is no name/],
    ['a bad name', { 'The concert': AT }, 'events.The concert', /is no name for it/],
    ['a getter that throws', throwing('concert'), 'events.concert', /reading it threw/],
  ])('%s: refused', (_what, events, path, message) => {
    expect(problemsOf({ events })).toEqual([[path, expect.stringMatching(message)]]);
  });
});

describe('the translations of a clause', () => {
  const withTranslations = (translations: unknown): unknown =>
    withValueAt(everyPolicyField(), ['clauses', 0, 'translations'], translations);

  it('are texts by language tag', () => {
    const translations = { ko: '가', 'pt-BR': 'b', 'zh-Hant-TW': '' };
    expect(parsePolicy(withTranslations(translations)).clauses[0]?.translations).toStrictEqual(translations);
  });

  it.each<[what: string, translations: unknown, problem: string]>([
    ['in a language of one letter', { k: '' }, 'translations.k: `k` is no language tag; write it like `ko`'],
    ['in a language with a space', { 'ko KR': '' }, 'translations["ko KR"]: `ko KR` is no language tag'],
    ['that are no text', { ko: 7 }, 'translations.ko: `7` is no text'],
    [
      'with an own __proto__',
      JSON.parse('{"__proto__":""}'),
      'translations.__proto__: `__proto__` is no name',
    ],
  ])('%s: refused', (_what, translations, problem) => {
    const { message } = caught(() => parsePolicy(withTranslations(translations)));
    expect(message).toContain(`invalid policy: 1 problem\n  clauses[0].${problem}`);
  });
});

describe('a record with more wrong than is listed', () => {
  it('is not read to the end', () => {
    const read = recordReader(readText, readText);
    const issues: OpenIssue[] = Array.from({ length: 999 }, () => ({ path: [], message: 'before' }));
    expect(read({ a: 1, b: 2, c: 3 }, issues)).toStrictEqual({});
    expect(issues).toHaveLength(1000);
  });
});

function thousand(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`fact_${index}`, index]));
}
