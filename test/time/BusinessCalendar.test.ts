import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../src/time/BusinessCalendar';
import { parseDate } from '../../src/time/parseDate';

const day = (date: string): number => parseDate(date) as number;
const calendars = fc
  .record({
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    holidays: fc.array(fc.integer({ min: 20_500, max: 20_560 }), { maxLength: 12 }),
  })
  .map(({ weekend, holidays }) => new BusinessCalendar(weekend, holidays));
const days = fc.integer({ min: 20_480, max: 20_580 });
const counts = fc.integer({ min: 1, max: 30 });

describe('the nth business day before a date', () => {
  it.each([
    ['the day before', '2026-03-03', 1, '2026-03-02'],
    ['over a weekend', '2026-03-02', 1, '2026-02-27'],
    ['from a Saturday', '2026-03-07', 1, '2026-03-06'],
    ['from a Sunday', '2026-03-08', 1, '2026-03-06'],
    ['a week of five', '2026-03-09', 5, '2026-03-02'],
    ['over a holiday', '2026-03-06', 2, '2026-03-03'],
  ])('%s', (_what, date, count, reached) => {
    const calendar = new BusinessCalendar([6, 7], [day('2026-03-04')]);
    const holidays = _what === 'over a holiday' ? calendar : new BusinessCalendar();
    expect(holidays.businessDayBefore(day(date), count)).toBe(day(reached));
  });

  it('is one, and has as many from itself on', () => {
    fc.assert(
      fc.property(calendars, days, counts, (calendar, from, count) => {
        const reached = calendar.businessDayBefore(from, count);
        expect(calendar.isBusinessDay(reached)).toBe(true);
        let between = 0;
        for (let at = reached; at < from; at += 1) if (calendar.isBusinessDay(at)) between += 1;
        expect(between).toBe(count);
      }),
    );
  });

  it('leads back, from a business day', () => {
    fc.assert(
      fc.property(calendars, days, counts, (calendar, from, count) => {
        fc.pre(calendar.isBusinessDay(from));
        expect(calendar.businessDayAfter(calendar.businessDayBefore(from, count), count)).toBe(from);
      }),
    );
  });
});

describe('the last of the dates that are like a date', () => {
  it.each([
    ['a Monday', '2026-03-02', '2026-03-06'],
    ['a Friday', '2026-03-06', '2026-03-06'],
    ['a Saturday', '2026-03-07', '2026-03-08'],
    ['a Sunday', '2026-03-08', '2026-03-08'],
  ])('%s', (_what, from, last) => {
    expect(new BusinessCalendar().lastLike(day(from))).toBe(day(last));
  });

  it('stops at a holiday, and goes on over one after a weekend', () => {
    const calendar = new BusinessCalendar([6, 7], [day('2026-03-04'), day('2026-03-09')]);
    expect(calendar.lastLike(day('2026-03-02'))).toBe(day('2026-03-03'));
    expect(calendar.lastLike(day('2026-03-07'))).toBe(day('2026-03-09'));
  });

  it('is a year on, where every day is like every other', () => {
    expect(new BusinessCalendar([]).lastLike(day('2026-03-02'))).toBe(day('2027-03-03'));
  });

  it('is like it, with all between, and the next is not', () => {
    fc.assert(
      fc.property(calendars, days, (calendar, from) => {
        const last = calendar.lastLike(from);
        for (let at = from; at <= last; at += 1) {
          expect(calendar.isBusinessDay(at)).toBe(calendar.isBusinessDay(from));
        }
        if (last < from + 366)
          expect(calendar.isBusinessDay(last + 1)).not.toBe(calendar.isBusinessDay(from));
      }),
    );
  });
});
