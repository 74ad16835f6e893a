import { expect, test } from 'vitest';
import { localDate, localInstant } from '../../src/analysis/scenarios/localInstant';

test.each<[what: string, date: string, time: string, zone: string, instant: string]>([
  ['an ordinary time', '2026-03-02', '10:00', 'Asia/Seoul', '2026-03-02T01:00:00.000Z'],
  [
    'a time that comes twice is the earlier one',
    '2026-11-01',
    '01:30',
    'America/New_York',
    '2026-11-01T05:30:00.000Z',
  ],
  [
    'just after the clocks went forward',
    '2026-03-08',
    '03:00',
    'America/New_York',
    '2026-03-08T07:00:00.000Z',
  ],
  [
    'a midnight that never comes is the hour before it',
    '2026-09-06',
    '00:00',
    'America/Santiago',
    '2026-09-06T03:00:00.000Z',
  ],
  [
    'the day that Samoa has left out begins as if it were there',
    '2011-12-30',
    '12:00',
    'Pacific/Apia',
    '2011-12-29T22:00:00.000Z',
  ],
])('%s', (_, date, time, zone, instant) => {
  expect(new Date(localInstant(date, time, zone)).toISOString()).toBe(instant);
});

test.each<[instant: string, zone: string, date: string]>([
  ['2026-03-01T14:59:59.999Z', 'Asia/Seoul', '2026-03-01'],
  ['2026-03-01T15:00:00.000Z', 'Asia/Seoul', '2026-03-02'],
  ['2026-03-02T04:59:59.999Z', 'America/New_York', '2026-03-01'],
])('%s in %s is on %s', (instant, zone, date) => {
  expect(localDate(Date.parse(instant), zone)).toBe(date);
});
