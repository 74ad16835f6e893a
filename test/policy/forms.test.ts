import { describe, expect, test } from 'vitest';
import type { OpenIssue } from '../../src/admission/Issue';
import { schemaReader } from '../../src/admission/schemaReader';
import { clauseId, clockTime, currency, name, number } from '../../src/policy/basicShapes';
import { amountShape, feeShape } from '../../src/policy/feeShape';
import { policyShape } from '../../src/policy/policyShape';
import { resolution, termsShape } from '../../src/policy/termsShape';
import { windowShape, windowTermShape } from '../../src/policy/windowShapes';

/** What is said of a value by the reader of its shape. */
function said(shape: Parameters<typeof schemaReader>[0], value: unknown): readonly string[] {
  const issues: OpenIssue[] = [];
  schemaReader(shape)(value, issues);
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
}

const CLOCK = 'is no time of day; write it like `18:00`';
const OPENING = 'is neither `exact`, `start_of_day` nor a time of day such as `18:00`';
const CURRENCY = 'is no ISO 4217 currency; write it like `EUR`';
const CLAUSE = 'is no clause id; write it like `deadline.claim`';

describe('a form that a text has to have', () => {
  test.each(['00:00', '09:30', '19:59', '20:00', '23:59'])('%s is a time of day', (text) => {
    expect(said(clockTime, text)).toEqual([]);
    expect(said(windowTermShape.shape.opens, { at: text })).toEqual([]);
  });

  test.each(['24:00', '29:00', '12:60', '9:30', ' 09:30', '09:300', 'at 09:30', ''])(
    '`%s` is no time of day',
    (text) => {
      expect(said(clockTime, text)).toEqual([`\`${text}\` ${CLOCK}`]);
      expect(said(windowTermShape.shape.opens, { at: text })).toEqual([`at: \`${text}\` ${OPENING}`]);
    },
  );

  test.each(['exact', 'start_of_day'])('a window opens %s', (text) => {
    expect(said(windowTermShape.shape.opens, { at: text })).toEqual([]);
    expect(said(windowTermShape.shape.opens, { at: `${text}s` })).toEqual([`at: \`${text}s\` ${OPENING}`]);
  });

  test.each<[currency: string, isOne: boolean]>([
    ['EUR', true],
    ['KRW', true],
    ['eur', false],
    ['EU', false],
    ['EURO', false],
    ['xEUR', false],
    ['EURs', false],
  ])('%s: is it a currency? %s', (text, isOne) => {
    expect(said(currency, text)).toEqual(isOne ? [] : [`\`${text}\` ${CURRENCY}`]);
  });

  test.each<[id: string, isOne: boolean]>([
    ['deadline.claim', true],
    ['a.b', true],
    ['deadline', false],
    ['deadline.', false],
    ['deadline.claim ', false],
    ['Deadline.claim', false],
    [`a.${'b'.repeat(198)}`, true],
    [`a.${'b'.repeat(199)}`, false],
  ])('%s: is it a clause id? %s', (text, isOne) => {
    const shown = text.length > 60 ? `${text.slice(0, 60)}...` : text;
    expect(said(clauseId, text)).toEqual(isOne ? [] : [`\`${shown}\` ${CLAUSE}`]);
  });

  test('a name has one to two hundred characters, and one that can be seen', () => {
    expect(said(name, 'n'.repeat(200))).toEqual([]);
    expect(said(name, 'n'.repeat(201))).toEqual([`\`${'n'.repeat(60)}...\` is longer than 200 characters`]);
    expect(said(name, ' \t')).toEqual(['` \\t` is blank']);
    expect(said(name, ' n ')).toEqual([]);
    // So says the pattern of the JSON Schema, which is made from the shape.
    expect(name.safeParse(' \t').success).toBe(false);
    expect(name.safeParse(' n ').success).toBe(true);
  });

  test.each<[tag: string, isOne: boolean]>([
    ['ko', true],
    ['en-GB', true],
    ['zh-Hant-TW', true],
    ['k', false],
    ['Xko', false],
    ['ko-', false],
  ])('%s: is it a language? %s', (tag, isOne) => {
    const clauses = [{ id: 'own.clause', text: 'Ours.', translations: { [tag]: 'Own.' } }];
    expect(said(policyShape.shape.clauses, clauses)).toEqual(
      isOne ? [] : [`0.translations.${tag}: \`${tag}\` is no language tag; write it like \`ko\``],
    );
  });
});

describe('a number', () => {
  test.each([0, -1.5, 1e300])('%d is one', (value) => {
    expect(said(number, value)).toEqual([]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '7', true])('%s is none', (value) => {
    expect(said(number, value)).toEqual([`\`${value}\` is no number`]);
  });

  test.each([0, 0.0001, 12.5, 99.9999, 100, 0.1 + 0.2])('%d is a percentage', (percent) => {
    expect(said(amountShape, { percent, of: 'item' })).toEqual([]);
    expect(amountShape.safeParse({ percent, of: 'item' }).success).toBe(true);
  });

  test.each([-0.0001, 100.0001, 0.00001, 33.33333, '50'])('%s is no percentage', (percent) => {
    expect(said(amountShape, { percent, of: 'item' })).toEqual([
      `percent: \`${percent}\` is no percentage from 0 to 100 with at most four decimals`,
    ]);
    expect(amountShape.safeParse({ percent, of: 'item' }).success).toBe(false);
  });
});

describe('a word that a policy has', () => {
  const { shape } = termsShape;
  const clause = 'own.clause';
  const problems = (form: Parameters<typeof said>[0], make: (word: string) => unknown, words: string[]) =>
    words.flatMap((word) => said(form, make(word)));

  test.each<
    [what: string, form: Parameters<typeof said>[0], make: (word: string) => unknown, words: string[]]
  >([
    [
      'an event that a window counts from',
      windowShape,
      (from) => ({ length: 'P1D', from }),
      ['delivery', 'order', 'shipment', 'request', 'authorization', 'dispatch', 'arrival'],
    ],
    [
      'what comes of a claim that is late',
      windowTermShape.shape.whenLate,
      (word) => word,
      ['rejected', 'needs_review'],
    ],
    [
      'what comes of a step that is early',
      windowTermShape.shape.whenEarly,
      (word) => word,
      ['pending', 'needs_review', 'rejected'],
    ],
    [
      'what comes of a resolution that is not given',
      resolution,
      (otherwise) => ({ resolution: 'refund', legs: [], otherwise }),
      ['choose_again', 'rejected', 'needs_review'],
    ],
    [
      'who bears legs on which parties share the fault',
      shape.costs.shape.sharedLegs,
      (word) => word,
      ['unknown', 'shop', 'customer', 'split'],
    ],
    [
      'what becomes of the rest where an item is cheaper',
      shape.priceDifference,
      (whenCheaper) => ({ clause, whenCheaper }),
      ['refunded', 'kept', 'unknown'],
    ],
    [
      'what comes of another reason',
      shape.reasons.shape.whenOther,
      (word) => word,
      ['rejected', 'needs_review'],
    ],
    [
      'what a fee is charged for',
      feeShape,
      (per) => ({ clause, fee: 'restocking', amount: { flat: 1 }, per }),
      ['claim', 'item', 'parcel'],
    ],
  ])('%s', (_what, form, make, words) => {
    expect(problems(form, make, words)).toEqual([]);
    expect(problems(form, make, ['', 'sometimes'])).toHaveLength(2);
  });

  test('a window as `computeDeadline` takes it has these parts', () => {
    const window = {
      length: { businessDays: 3 },
      from: 'delivery',
      ends: 'end_of_day',
      rollForward: 'next_business_day',
      direction: 'after',
      clause,
    };
    expect(said(windowShape, window)).toEqual([]);
    expect(said(windowShape, { ...window, length: 'P3D' })).toEqual([]);
    expect(said(windowShape, { ...window, length: 'three days' })).toHaveLength(1);
  });
});
