import { DateTime, Duration } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../src/evaluateClaim';
import { computeDeadline } from '../../src/policy/computeDeadline';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { caught } from '../admission/caught';

const utc = { timeZone: 'UTC' };

/** An instant as the library read it: a window of no length ends where it opens. */
function read(anchor: unknown): string {
  return computeDeadline({ length: 'PT0S', from: 'delivery' }, anchor as string, utc);
}

const throwing = (key: string): object =>
  Object.defineProperty({}, key, {
    get: () => {
      throw new RangeError('out of reach');
    },
  });

const NOON = '2026-03-02T12:00:00.000Z';
const NOON_MS = Date.UTC(2026, 2, 2, 12);

describe('an instant is read from', () => {
  it.each<[what: string, input: unknown, instant: string]>([
    ['hours and minutes', '2026-03-02T12:00Z', NOON],
    ['seconds too', '2026-03-02T12:00:00Z', NOON],
    ['an offset east', '2026-03-02T21:00:00+09:00', NOON],
    ['an offset west', '2026-03-02T07:00-05:00', NOON],
    ['an offset of zero', '2026-03-02T12:00+00:00', NOON],
    ['an offset of minus zero', '2026-03-02T12:00-00:00', NOON],
    ['the furthest offset east', '2026-03-03T11:59+23:59', NOON],
    ['the furthest offset west', '2026-03-01T12:01-23:59', NOON],
    ['one digit of a second', '2026-03-02T12:00:00.1Z', '2026-03-02T12:00:00.100Z'],
    ['two digits of a second', '2026-03-02T12:00:00.12Z', '2026-03-02T12:00:00.120Z'],
    ['milliseconds', '2026-03-02T12:00:00.123Z', '2026-03-02T12:00:00.123Z'],
    ['digits past the millisecond, dropped', '2026-03-02T12:00:00.123999999Z', '2026-03-02T12:00:00.123Z'],
    ['twenty digits of a second', '2026-03-02T12:00:00.00000000000000000009Z', NOON],
    ['a zone in brackets, not looked at', '2026-03-02T21:00+09:00[Asia/Seoul]', NOON],
    ['a zone in brackets that is none', '2026-03-02T12:00Z[Mars/Olympus-Mons]', NOON],
    ['an offset in brackets', '2026-03-02T21:00+09:00[+09:00]', NOON],
    ['a critical zone in brackets', '2026-03-02T21:00+09:00[!Asia/Seoul]', NOON],
    ['29 February of a leap year', '2028-02-29T12:00Z', '2028-02-29T12:00:00.000Z'],
    ['29 February 2000', '2000-02-29T12:00Z', '2000-02-29T12:00:00.000Z'],
    ['the last second of a day', '2026-03-02T23:59:59Z', '2026-03-02T23:59:59.000Z'],
    ['epoch milliseconds', NOON_MS, NOON],
    ['a Date', new Date(NOON_MS), NOON],
    ['a Luxon DateTime', DateTime.fromMillis(NOON_MS, { zone: 'Asia/Seoul' }), NOON],
    ['a Temporal.Instant', Temporal.Instant.from(NOON), NOON],
    ['a Temporal.ZonedDateTime', Temporal.Instant.from(NOON).toZonedDateTimeISO('Asia/Seoul'), NOON],
    ['what Temporal writes', Temporal.Instant.from(NOON).toZonedDateTimeISO('Asia/Seoul').toString(), NOON],
    ['anything with epochMilliseconds', { epochMilliseconds: NOON_MS }, NOON],
    ['anything with toMillis()', { toMillis: () => NOON_MS }, NOON],
    ['the first instant of 2000', '2000-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z'],
    ['the same, still 1999 on the clock', '1999-12-31T15:00-09:00', '2000-01-01T00:00:00.000Z'],
    ['the last instant of 2199', '2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
    ['the same, 2200 on the clock', '2200-01-01T08:59:59.999+09:00', '2199-12-31T23:59:59.999Z'],
    ['the first millisecond number', 946_684_800_000, '2000-01-01T00:00:00.000Z'],
    ['the last millisecond number', 7_258_118_399_999, '2199-12-31T23:59:59.999Z'],
  ])('%s', (_what, input, instant) => {
    expect(read(input)).toBe(instant);
  });
});

describe('an instant is refused', () => {
  const form = 'is no ISO 8601 instant';
  const kind = 'is no instant; give an ISO 8601 string';
  const years = 'lies outside the years 2000 to 2199 (UTC)';
  const seconds = 'were seconds meant?';
  const offset = 'has an offset that is none';
  const threw = 'could not be read: reading it threw';
  it.each<[what: string, input: unknown, shown: string, reason: string]>([
    ['a time without an offset', '2026-03-02T12:00:00', '`2026-03-02T12:00:00`', 'has no offset'],
    ['a Date of epoch seconds', new Date(1_772_413_200), '`[Date]`', seconds],
    ['minutes without an offset', '2026-03-02T12:00', '`2026-03-02T12:00`', 'has no offset'],
    ['a fraction without an offset', '2026-03-02T12:00:00.5', '`2026-03-02T12:00:00.5`', 'has no offset'],
    ['a zone without an offset', '2026-03-02T12:00[Asia/Seoul]', '`2026-03-02T12:00[Asia/Seoul]`', form],
    ['a date alone', '2026-03-02', '`2026-03-02`', 'is a date without a time of day'],
    ['30 February', '2026-02-30T12:00Z', '`2026-02-30T12:00Z`', 'names a date that does not exist'],
    ['29 February of no leap year', '2026-02-29T12:00Z', '`2026-02-29T12:00Z`', 'does not exist'],
    ['29 February 2100', '2100-02-29T12:00Z', '`2100-02-29T12:00Z`', 'does not exist'],
    ['31 April', '2026-04-31T12:00Z', '`2026-04-31T12:00Z`', 'does not exist'],
    ['month 13', '2026-13-01T12:00Z', '`2026-13-01T12:00Z`', 'does not exist'],
    ['month 0', '2026-00-01T12:00Z', '`2026-00-01T12:00Z`', 'does not exist'],
    ['day 0', '2026-03-00T12:00Z', '`2026-03-00T12:00Z`', 'does not exist'],
    ['24:00', '2026-03-02T24:00:00Z', '`2026-03-02T24:00:00Z`', 'has an hour above 23'],
    ['minute 60', '2026-03-02T12:60Z', '`2026-03-02T12:60Z`', 'has a minute above 59'],
    ['second 60', '2016-12-31T23:59:60Z', '`2016-12-31T23:59:60Z`', 'has a second above 59'],
    ['a lower-case t', '2026-03-02t12:00Z', '`2026-03-02t12:00Z`', 'has a lower-case letter'],
    ['a lower-case z', '2026-03-02T12:00:00z', '`2026-03-02T12:00:00z`', 'has a lower-case letter'],
    ['both', '2026-03-02t12:00:00z', '`2026-03-02t12:00:00z`', 'has a lower-case letter'],
    [
      'a lower-case z before a zone',
      '2026-03-02T12:00z[UTC]',
      '`2026-03-02T12:00z[UTC]`',
      'lower-case letter',
    ],
    ['a space for the T', '2026-03-02 12:00Z', '`2026-03-02 12:00Z`', form],
    ['a space before', ' 2026-03-02T12:00Z', '` 2026-03-02T12:00Z`', form],
    ['a line break after', '2026-03-02T12:00Z\n', '`2026-03-02T12:00Z\\n`', form],
    ['basic form', '20260302T120000Z', '`20260302T120000Z`', form],
    ['a week date', '2026-W10-1T12:00Z', '`2026-W10-1T12:00Z`', form],
    ['hours alone', '2026-03-02T12Z', '`2026-03-02T12Z`', form],
    ['half a second digit', '2026-03-02T12:00:0Z', '`2026-03-02T12:00:0Z`', form],
    ['a second that is none', '2026-03-02T12:00:xxZ', '`2026-03-02T12:00:xxZ`', form],
    ['a point without digits', '2026-03-02T12:00:00.Z', '`2026-03-02T12:00:00.Z`', form],
    ['a comma in the seconds', '2026-03-02T12:00:00,5Z', '`2026-03-02T12:00:00,5Z`', form],
    ['a year of six digits', '+002026-03-02T12:00Z', '`+002026-03-02T12:00Z`', form],
    ['digits of another script', '２０２６-03-02T12:00Z', '`２０２６-03-02T12:00Z`', form],
    ['an offset of 24 hours', '2026-03-02T12:00+24:00', '`2026-03-02T12:00+24:00`', offset],
    ['an offset of 60 minutes', '2026-03-02T12:00+09:60', '`2026-03-02T12:00+09:60`', offset],
    ['an offset of hours alone', '2026-03-02T12:00+09', '`2026-03-02T12:00+09`', offset],
    ['an offset without a colon', '2026-03-02T12:00+0900', '`2026-03-02T12:00+0900`', offset],
    ['an offset with seconds', '2026-03-02T12:00+09:00:00', '`2026-03-02T12:00+09:00:00`', form],
    ['another sign', '2026-03-02T12:00−09:00', '`2026-03-02T12:00−09:00`', form],
    ['a zone and an offset', '2026-03-02T12:00Z+09:00', '`2026-03-02T12:00Z+09:00`', form],
    ['two zones in brackets', '2026-03-02T12:00Z[UTC][UTC]', '`2026-03-02T12:00Z[UTC][UTC]`', form],
    ['a calendar in brackets', '2026-03-02T12:00Z[u-ca=iso8601]', '`2026-03-02T12:00Z[u-ca=iso8601]`', form],
    ['empty brackets', '2026-03-02T12:00Z[]', '`2026-03-02T12:00Z[]`', form],
    ['open brackets', '2026-03-02T12:00Z[UTC', '`2026-03-02T12:00Z[UTC`', form],
    ['what Date writes', 'Mon Mar 02 2026', '`Mon Mar 02 2026`', form],
    ['no text', '', '``', form],
    ['words', 'Next Tuesday at ten', '`Next Tuesday at ten`', form],
    ['a date after something', '>2026-03-02', '`>2026-03-02`', form],
    ['a time without an offset after something', '>2026-03-02T12:00', '`>2026-03-02T12:00`', form],
    ['two digits of a second without an offset', '2026-03-02T12:00:00.55', '00.55`', 'has no offset'],
    ['a text of January 1970', '1970-01-21T12:20Z', '`1970-01-21T12:20Z`', years],
    ['the last instant before 2000', '1999-12-31T23:59:59.999Z', '`1999-12-31T23:59:59.999Z`', years],
    [
      'the same, 2000 on the clock',
      '2000-01-01T08:59:59.999+09:00',
      '`2000-01-01T08:59:59.999+09:00`',
      years,
    ],
    ['the first instant of 2200', '2200-01-01T00:00:00.000Z', '`2200-01-01T00:00:00.000Z`', years],
    ['the same, 2199 on the clock', '2199-12-31T19:00-05:00', '`2199-12-31T19:00-05:00`', years],
    ['the year 0', '0000-01-01T00:00Z', '`0000-01-01T00:00Z`', years],
    ['the millisecond number before the first', 946_684_799_999, '`946684799999`', years],
    ['the millisecond number after the last', 7_258_118_400_000, '`7258118400000`', years],
    ['epoch microseconds', NOON_MS * 1000, `\`${NOON_MS * 1000}\``, years],
    ['epoch seconds', NOON_MS / 1000, `\`${NOON_MS / 1000}\``, seconds],
    ['the first epoch second', 946_684_800, '`946684800`', seconds],
    ['the last epoch second', 7_258_118_399, '`7258118399`', seconds],
    ['the epoch second before the first', 946_684_799, '`946684799`', years],
    ['the epoch second after the last', 7_258_118_400, '`7258118400`', years],
    ['zero', 0, '`0`', years],
    ['NaN', Number.NaN, '`NaN`', 'is no point in time'],
    ['infinity', Number.POSITIVE_INFINITY, '`Infinity`', 'is no point in time'],
    ['half a millisecond', NOON_MS + 0.5, `\`${NOON_MS + 0.5}\``, 'has a fraction of a millisecond'],
    ['a number as text', String(NOON_MS), `\`${NOON_MS}\``, form],
    ['an invalid Date', new Date(Number.NaN), '`[Date]`', 'is no point in time'],
    ['a Date before 2000', new Date(0), '`[Date]`', years],
    ['an invalid Luxon DateTime', DateTime.invalid('untrue'), '`[object]`', 'is no point in time'],
    ['a Luxon Duration', Duration.fromObject({ hours: 5 }), '`[object]`', years],
    ['a Temporal.PlainDateTime', Temporal.PlainDateTime.from('2026-03-02T12:00'), '', kind],
    ['a Temporal.PlainDate', Temporal.PlainDate.from('2026-03-02'), '', kind],
    ['a boolean', true, '`true`', kind],
    ['null', null, '`null`', kind],
    ['a bigint', BigInt(NOON_MS), `\`${NOON_MS}n\``, kind],
    ['a symbol', Symbol('noon'), '`Symbol(noon)`', kind],
    ['a function', () => NOON_MS, '`[function]`', kind],
    ['an empty object', {}, '`[object]`', kind],
    ['a list', [NOON_MS], '`[list]`', kind],
    ['a boxed text', new String(NOON), '`[String]`', kind],
    ['epochMilliseconds as a text', { epochMilliseconds: String(NOON_MS) }, '`[object]`', kind],
    ['epochMilliseconds of NaN', { epochMilliseconds: Number.NaN }, '`[object]`', 'is no point in time'],
    [
      'a fraction in epochMilliseconds',
      { epochMilliseconds: NOON_MS + 0.25 },
      '`[object]`',
      'has a fraction',
    ],
    ['seconds in epochMilliseconds', { epochMilliseconds: NOON_MS / 1000 }, '`[object]`', seconds],
    ['toMillis() that gives a text', { toMillis: () => NOON }, '`[object]`', kind],
    ['toMillis that is no function', { toMillis: NOON_MS }, '`[object]`', kind],
    ['toMillis() that throws', { toMillis: () => read(null) }, '`[object]`', threw],
    ['a getter that throws', throwing('epochMilliseconds'), '`[object]`', threw],
    ['another getter that throws', throwing('toMillis'), '`[object]`', threw],
    ['a tag that throws', throwing(Symbol.toStringTag as unknown as string), '`[object]`', threw],
    ['a Date only by its tag', { [Symbol.toStringTag]: 'Date' }, '`[Date]`', threw],
    ['a Date without its insides', Object.create(Date.prototype), '`[object]`', kind],
  ])('%s', (_what, input, shown, reason) => {
    const error = caught(() => read(input));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('`anchor`');
    expect(error.message).toContain(shown);
    expect(error.message).toContain(reason);
    expect(error.message.length).toBeLessThan(400);
  });

  it('with another character at any place of it', () => {
    const right = '2026-03-02T21:00:00+09:00';
    const offsetAt = right.indexOf('+') + 1;
    // The characters just before 0 and just after 9, and one far from both.
    for (let at = 0; at < right.length; at += 1) {
      for (const other of ['/', ':', 'x', ' ']) {
        if (right[at] === other) continue;
        const damaged = right.slice(0, at) + other + right.slice(at + 1);
        const { message } = caught(() => read(damaged));
        expect(message).toContain(`\`${damaged}\` ${at < offsetAt ? form : offset}`);
        expect(message).toContain('write it like `2026-03-02T09:00:00+09:00`');
      }
    }
  });

  it('a missing one, by name', () => {
    expect(() => read(undefined)).toThrow(new TypeError('`anchor` is missing'));
    const claim = { order: {}, item: { category: 'shoes' } };
    expect(() => evaluateClaim(claim, defaultPolicy, undefined as never)).toThrow(
      new TypeError('`asOf` is missing'),
    );
  });

  it('an `asOf` by its own name, with value and reason', () => {
    const claim = { order: {}, item: { category: 'shoes' } };
    const error = caught(() => evaluateClaim(claim, defaultPolicy, '2026-03-02'));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^`asOf`: `2026-03-02` is a date without a time of day/);
  });

  it.each([
    ['in the brackets', `2026-03-02T12:00Z[${'A'.repeat(100_000)}]`],
    ['in the second', `2026-03-02T12:00:00.${'0'.repeat(100_001 - 21)}Z`],
    ['of anything', 'T'.repeat(5_000_000)],
    ['of lower-case letters', 't'.repeat(5_000_000)],
  ])('a text above 100,000 characters %s', (_where, text) => {
    expect(() => read(text)).toThrow(/ is longer than 100000 characters$/);
  });

  it('not where it has 100,000 characters', () => {
    expect(read(`2026-03-02T12:00:00.${'0'.repeat(100_000 - 21)}Z`)).toBe(NOON);
  });
});

describe('what is read from an instant', () => {
  it('is its own fields, where the object is a plain one', () => {
    Object.defineProperty(Object.prototype, 'epochMilliseconds', { value: NOON_MS - 1, configurable: true });
    Object.defineProperty(Object.prototype, 'toMillis', { value: () => NOON_MS - 1, configurable: true });
    try {
      expect(() => read({})).toThrow(TypeError);
      expect(() => read(Object.create(null))).toThrow(TypeError);
      expect(read({ epochMilliseconds: NOON_MS + 1 })).toBe('2026-03-02T12:00:00.001Z');
      expect(read(Temporal.Instant.from(NOON))).toBe(NOON);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'epochMilliseconds');
      Reflect.deleteProperty(Object.prototype, 'toMillis');
    }
  });
});
