import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, daysInMonth, fromDayNumber, toDayNumber, toIsoWeekday } from '../../src/time/civilDate';
import { formatInstant } from '../../src/time/formatInstant';
import { seed } from './depth';

const FIRST = Date.UTC(1600, 0) / DAY;
const LAST = Date.UTC(3000, 0) / DAY;

describe('the Gregorian calendar', () => {
  it('is that of Date on every day from 1600 to 2999', () => {
    for (let day = FIRST; day < LAST; day += 1) {
      const date = new Date(day * DAY);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const found = fromDayNumber(day);
      const agrees =
        found.year === year &&
        found.month === month &&
        found.day === dayOfMonth &&
        toDayNumber(year, month, dayOfMonth) === day &&
        toIsoWeekday(day) === (date.getUTCDay() || 7);
      if (!agrees) expect.fail(`${date.toISOString()} is not ${JSON.stringify(found)}`);
    }
  });

  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2028, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('has in year %i and month %i %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('an instant written', () => {
  it('is what Date writes', () => {
    const instants = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(9999, 0) });
    fc.assert(
      fc.property(instants, (epochMs) => {
        expect(formatInstant(epochMs)).toBe(new Date(epochMs).toISOString());
      }),
      { seed, numRuns: 5000 },
    );
  });
});
