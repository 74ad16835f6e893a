import { describe, expect, it } from 'vitest';
import { endsAt } from './endsAt';

type Row = readonly [timeZone: string, anchor: string, length: string, deadline: string];

function itEnds(rows: readonly Row[]): void {
  it.each<Row>(rows)('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone, ends: 'end_of_day' })).toBe(new Date(deadline).toISOString());
  });
}

describe('the end of a day is its last millisecond', () => {
  itEnds([
    ['Asia/Seoul', '2026-03-02T00:00+09:00', 'P7D', '2026-03-09T23:59:59.999+09:00'],
    ['Asia/Seoul', '2026-03-02T23:59:59.999+09:00', 'P7D', '2026-03-09T23:59:59.999+09:00'],
    ['Asia/Seoul', '2026-03-02T10:00+09:00', 'PT24H', '2026-03-03T23:59:59.999+09:00'],
    ['Asia/Seoul', '2026-03-02T23:59:59.999+09:00', 'PT0S', '2026-03-02T23:59:59.999+09:00'],
    ['Asia/Seoul', '2026-12-31T10:00+09:00', 'PT0S', '2026-12-31T23:59:59.999+09:00'],
    ['America/New_York', '2026-03-08T01:59-05:00', 'PT0S', '2026-03-08T23:59:59.999-04:00'],
    ['America/New_York', '2026-11-01T01:30-04:00', 'PT0S', '2026-11-01T23:59:59.999-05:00'],
    ['America/New_York', '2026-10-31T10:00-04:00', 'PT24H', '2026-11-01T23:59:59.999-05:00'],
    ['Pacific/Kiritimati', '2026-03-02T10:00+14:00', 'P1D', '2026-03-03T23:59:59.999+14:00'],
    ['Etc/GMT+12', '2026-03-02T10:00-12:00', 'P1D', '2026-03-03T23:59:59.999-12:00'],
  ]);
});

describe('the end of a day whose midnight does not exist is one before the gap', () => {
  itEnds([
    ['America/Sao_Paulo', '2018-11-03T12:00-03:00', 'PT0S', '2018-11-03T23:59:59.999-03:00'],
    ['America/Sao_Paulo', '2018-11-03T00:30-03:00', 'P1D', '2018-11-04T23:59:59.999-02:00'],
    ['Africa/Cairo', '2026-04-22T12:00+02:00', 'P1D', '2026-04-23T23:59:59.999+02:00'],
    ['America/Havana', '2026-03-07T12:00-05:00', 'PT1H', '2026-03-07T23:59:59.999-05:00'],
    // Pyongyang went from 23:30 straight to midnight.
    ['Asia/Pyongyang', '2018-05-04T12:00+08:30', 'PT0S', '2018-05-04T23:29:59.999+08:30'],
    // Skipped from one minute past midnight: the new day had begun.
    ['America/St_Johns', '2010-03-13T12:00-03:30', 'PT0S', '2010-03-13T23:59:59.999-03:30'],
    ['America/St_Johns', '2010-03-13T00:30-03:30', 'P1D', '2010-03-14T23:59:59.999-02:30'],
  ]);
});

describe('the end of a day before a date that does not exist', () => {
  itEnds([
    ['Pacific/Apia', '2011-12-29T12:00-10:00', 'PT0S', '2011-12-29T23:59:59.999-10:00'],
    ['Pacific/Apia', '2011-12-28T12:00-10:00', 'P1D', '2011-12-29T23:59:59.999-10:00'],
    ['Pacific/Apia', '2011-12-29T12:00-10:00', 'P1D', '2011-12-31T23:59:59.999+14:00'],
    ['Pacific/Fakaofo', '2011-12-29T00:00-11:00', 'PT23H', '2011-12-29T23:59:59.999-11:00'],
  ]);
});

describe('where a date resumes after its end', () => {
  itEnds([
    // At midnight the clocks of São Paulo and Cairo go back to 23:00: the date has not ended yet.
    ['America/Sao_Paulo', '2018-02-17T12:00-02:00', 'PT0S', '2018-02-17T23:59:59.999-03:00'],
    ['America/Sao_Paulo', '2018-02-17T23:30-02:00', 'PT0S', '2018-02-17T23:59:59.999-03:00'],
    ['America/Sao_Paulo', '2018-02-17T23:30-03:00', 'PT0S', '2018-02-17T23:59:59.999-03:00'],
    ['Africa/Cairo', '2026-10-29T12:00+03:00', 'PT0S', '2026-10-29T23:59:59.999+02:00'],
    ['Asia/Pyongyang', '2015-08-14T12:00+09:00', 'PT0S', '2015-08-14T23:59:59.999+08:30'],
    // At one minute past midnight those of St. John's do: the next date had begun, and comes again.
    ['America/St_Johns', '2010-11-06T12:00-02:30', 'PT0S', '2010-11-06T23:59:59.999-02:30'],
    ['America/St_Johns', '2010-11-06T23:30-02:30', 'PT0S', '2010-11-06T23:59:59.999-02:30'],
    ['America/St_Johns', '2010-11-07T00:00:30-02:30', 'PT0S', '2010-11-07T23:59:59.999-03:30'],
    // A deadline in the hour that resumes is itself the end, later than the first end of its date.
    ['America/St_Johns', '2010-11-06T23:01-03:30', 'PT0S', '2010-11-06T23:01-03:30'],
    ['America/St_Johns', '2010-11-06T23:30-03:30', 'PT0S', '2010-11-06T23:30-03:30'],
    ['America/St_Johns', '2010-11-06T23:59:59.999-03:30', 'PT0S', '2010-11-06T23:59:59.999-03:30'],
    ['America/St_Johns', '2010-11-06T12:00-02:30', 'PT12H', '2010-11-07T23:59:59.999-03:30'],
    ['America/St_Johns', '2010-11-06T12:00-02:30', 'PT12H1M', '2010-11-06T23:01-03:30'],
    ['America/St_Johns', '2010-11-06T12:00-02:30', 'PT13H', '2010-11-07T23:59:59.999-03:30'],
    ['Asia/Amman', '2014-10-30T12:00+03:00', 'PT0S', '2014-10-30T23:59:59.999+03:00'],
  ]);
});
