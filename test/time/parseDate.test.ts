import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../src/time/civilDate';
import { parseDate } from '../../src/time/parseDate';

describe('a date', () => {
  it.each([
    ['2026-01-01', 2026, 1, 1],
    ['2026-12-31', 2026, 12, 31],
    ['2028-02-29', 2028, 2, 29],
  ])('is read from %s', (text, year, month, day) => {
    expect(parseDate(text)).toBe(toDayNumber(year, month, day));
  });

  it.each(['', '2026-1-1', 'x2026-12-25', '2026-12-25x', '2026-12-25\n', '02026-12-25', '2026-12-25T00:00Z'])(
    'is not %j',
    (text) => {
      expect(parseDate(text)).toBe('is no date; write it like `2026-12-25`');
    },
  );

  it.each(['2026-00-10', '2026-13-01', '2026-02-00', '2026-02-29', '2026-04-31', '2026-12-32'])(
    'does not exist where it is %s',
    (text) => {
      expect(parseDate(text)).toBe('names a date that does not exist');
    },
  );
});
