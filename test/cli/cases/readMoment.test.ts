import { describe, expect, test } from 'vitest';
import { readMoment } from '../../../src/cli/cases/readMoment';
import { writeMoment } from '../../../src/cli/cases/writeMoment';

const iso = (text: string, zone: string): string => {
  const moment = readMoment(text, zone);
  return 'at' in moment ? new Date(moment.at).toISOString() : moment.problem;
};

describe('a time without an offset is what the clocks of the zone show', () => {
  test.each([
    ['2026-03-02 10:00', 'Asia/Seoul', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T10:00', 'Asia/Seoul', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02 10:00:30', 'Asia/Seoul', '2026-03-02T01:00:30.000Z'],
    ['2026-03-02 10:00:30.5', 'Asia/Seoul', '2026-03-02T01:00:30.500Z'],
    ['2026-03-02 10:00', 'Asia/Kolkata', '2026-03-02T04:30:00.000Z'],
    ['2026-03-02 10:00', 'UTC', '2026-03-02T10:00:00.000Z'],
    ['2026-03-02 00:00', 'America/St_Johns', '2026-03-02T03:30:00.000Z'],
    // The last and the first minute around the change in spring.
    ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    // And in autumn.
    ['2026-10-25 01:59', 'Europe/Berlin', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    // A change of half an hour, and one far from UTC.
    ['2026-04-05 01:29', 'Australia/Lord_Howe', '2026-04-04T14:29:00.000Z'],
    ['2026-04-05 02:00', 'Australia/Lord_Howe', '2026-04-04T15:30:00.000Z'],
    ['2026-07-01 12:00', 'Pacific/Kiritimati', '2026-06-30T22:00:00.000Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(iso(text, zone)).toBe(expected);
  });
});

test.each([
  ['2026-03-02T10:00+09:00', '2026-03-02T01:00:00.000Z'],
  ['2026-03-02 10:00 +09:00', '2026-03-02T01:00:00.000Z'],
  ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
  ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
])('with an offset, the zone has no say: %s', (text, expected) => {
  expect(iso(text, 'America/New_York')).toBe(expected);
});

describe('what the clocks never showed, or twice, is refused', () => {
  test.each([
    ['2026-03-29 02:00', 'Europe/Berlin'],
    ['2026-03-29 02:59', 'Europe/Berlin'],
    ['2026-03-08 02:30', 'America/New_York'],
    ['2026-10-04 02:15', 'Australia/Lord_Howe'],
    // A day that was left out whole.
    ['2011-12-30 12:00', 'Pacific/Apia'],
  ])('never: %s in %s', (text, zone) => {
    expect(readMoment(text, zone)).toEqual({
      problem: `the clocks in ${zone} never showed ${text}: they were put forward over it`,
      hint: 'Write a time that was, or add the offset from UTC, such as +01:00.',
    });
  });

  test.each([
    ['2026-10-25 02:00', 'Europe/Berlin', '2026-10-25T02:00+02:00 or 2026-10-25T02:00+01:00'],
    ['2026-10-25 02:59:30', 'Europe/Berlin', '2026-10-25T02:59:30+02:00 or 2026-10-25T02:59:30+01:00'],
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T01:30-04:00 or 2026-11-01T01:30-05:00'],
    ['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-05T01:45+11:00 or 2026-04-05T01:45+10:30'],
  ])('twice: %s in %s', (text, zone, both) => {
    expect(readMoment(text, zone)).toEqual({
      problem: `the clocks in ${zone} showed ${text} twice: they were put back over it`,
      hint: `Say which is meant: ${both}`,
    });
  });
});

test.each([
  '2026-03-02',
  '10:00',
  'yesterday',
  '2026-02-30 10:00',
  '2026-03-02 24:00',
  '2026-03-02 10:60',
  '2026-03-02T10:00+99:00',
  '1999-12-31 10:00',
  '2200-01-01 10:00',
  '',
])('%j is no date and time', (text) => {
  const problem = `\`${text}\` is no date and time between 2000 and 2199`;
  expect(readMoment(text, 'UTC')).toHaveProperty('problem', problem);
});

test.each([
  ['2026-03-02T01:02:03.004Z', 60_000, false, '2026-03-02 10:02'],
  ['2026-03-02T01:02:03.004Z', 1000, false, '2026-03-02 10:02:03'],
  ['2026-03-02T01:02:03.004Z', 1, false, '2026-03-02 10:02:03.004'],
  ['2026-03-02T01:02:03.004Z', 1, true, '2026-03-02T10:02:03.004+09:00'],
])('%s is written as finely as asked: %s', (instant, finestMs, withOffset, expected) => {
  const style = { timeZone: 'Asia/Seoul', finestMs, withOffset };
  expect(writeMoment(Date.parse(instant), style)).toBe(expected);
});

test('what is read is what is written, hour by hour through a year of two clock changes', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  for (let hour = 0; hour < 365 * 24; hour += 1) {
    const at = start + hour * 3_600_000;
    const text = writeMoment(at, { timeZone: 'America/New_York', finestMs: 60_000, withOffset: false });
    const moment = readMoment(text, 'America/New_York');
    if ('at' in moment) expect(moment.at).toBe(at);
    else expect(text).toBe('2026-11-01 01:00');
  }
});
