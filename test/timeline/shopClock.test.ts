import { expect, test } from 'vitest';
import { shopClock } from '../../src/timeline/shopClock';

test.each([
  ['Asia/Seoul', '2026-03-01T15:00:00.000Z', [2026, 3, 2], 1, '00:00', 'UTC+09:00'],
  ['Asia/Seoul', '2026-03-01T14:59:59.999Z', [2026, 3, 1], 0, '23:59:59.999', 'UTC+09:00'],
  ['Asia/Seoul', '2026-12-31T15:00:00.000Z', [2027, 1, 1], 5, '00:00', 'UTC+09:00'],
  ['America/New_York', '2026-03-08T06:59:59.000Z', [2026, 3, 8], 0, '01:59:59', 'UTC-05:00'],
  ['America/New_York', '2026-03-08T07:00:00.000Z', [2026, 3, 8], 0, '03:00', 'UTC-04:00'],
  ['Pacific/Marquesas', '2026-07-04T00:00:00.050Z', [2026, 7, 3], 5, '14:30:00.050', 'UTC-09:30'],
  ['Asia/Kathmandu', '2026-07-04T18:15:01.000Z', [2026, 7, 5], 0, '00:00:01', 'UTC+05:45'],
  ['UTC', '2000-01-01T00:00:10.000Z', [2000, 1, 1], 6, '00:00:10', 'UTC+00:00'],
  ['UTC', '2199-12-31T12:00:00.100Z', [2199, 12, 31], 2, '12:00:00.100', 'UTC+00:00'],
] as const)(
  'in %s, %s is read from the clock',
  (timeZone, instant, [year, month, day], weekday, clock, offset) => {
    const read = { year, month, day, weekday, clock, offset };
    const { read: readClock } = shopClock(timeZone);
    expect(readClock(Date.parse(instant))).toEqual(read);
    // The second time from memory.
    expect(readClock(Date.parse(instant))).toEqual(read);
  },
);

test('a wall time is what would be an instant in UTC', () => {
  const { wallOf } = shopClock('Asia/Seoul');
  expect(wallOf(Date.UTC(2026, 2, 1, 15, 0, 0, 7))).toBe(Date.UTC(2026, 2, 2, 0, 0, 0, 7));
});
