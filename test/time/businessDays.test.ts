import { describe, expect, it } from 'vitest';
import { type Counting, endsAt } from './endsAt';

interface Row {
  readonly what: string;
  readonly anchor: string;
  readonly count: number;
  readonly deadline: string;
  readonly on?: Counting;
}

describe('business days', () => {
  // 2 March 2026 is a Monday.
  it.each<Row>([
    { what: 'the next one', anchor: '2026-03-02T10:00Z', count: 1, deadline: '2026-03-03T10:00Z' },
    { what: 'over a weekend', anchor: '2026-03-06T10:00Z', count: 1, deadline: '2026-03-09T10:00Z' },
    { what: 'from a Saturday', anchor: '2026-03-07T10:00Z', count: 1, deadline: '2026-03-09T10:00Z' },
    { what: 'from a Sunday', anchor: '2026-03-08T10:00Z', count: 1, deadline: '2026-03-09T10:00Z' },
    { what: 'a week of five', anchor: '2026-03-02T10:00Z', count: 5, deadline: '2026-03-09T10:00Z' },
    { what: 'twenty', anchor: '2026-03-02T10:00Z', count: 20, deadline: '2026-03-30T10:00Z' },
    { what: 'the most', anchor: '2026-03-02T10:00Z', count: 3650, deadline: '2040-02-27T10:00Z' },
    {
      what: 'the anchor last thing',
      anchor: '2026-03-02T23:59:59.999Z',
      count: 1,
      deadline: '2026-03-03T23:59:59.999Z',
    },
    {
      what: 'a holiday between',
      anchor: '2026-03-02T10:00Z',
      count: 1,
      deadline: '2026-03-04T10:00Z',
      on: { holidays: ['2026-03-03'] },
    },
    {
      what: 'a holiday on the anchor',
      anchor: '2026-03-02T10:00Z',
      count: 1,
      deadline: '2026-03-03T10:00Z',
      on: { holidays: ['2026-03-02'] },
    },
    {
      what: 'holiday and weekend in a row',
      anchor: '2026-03-05T10:00Z',
      count: 1,
      deadline: '2026-03-10T10:00Z',
      on: { holidays: ['2026-03-09', '2026-03-06'] },
    },
    {
      what: 'a holiday on a weekend',
      anchor: '2026-03-06T10:00Z',
      count: 1,
      deadline: '2026-03-09T10:00Z',
      on: { holidays: ['2026-03-07', '2026-03-07'] },
    },
    {
      what: 'a weekend of Friday and Saturday',
      anchor: '2026-03-05T10:00Z',
      count: 1,
      deadline: '2026-03-08T10:00Z',
      on: { weekend: [5, 6] },
    },
    {
      what: 'a weekend of Sunday',
      anchor: '2026-03-06T10:00Z',
      count: 2,
      deadline: '2026-03-09T10:00Z',
      on: { weekend: [7] },
    },
    {
      what: 'no weekend at all',
      anchor: '2026-03-06T10:00Z',
      count: 2,
      deadline: '2026-03-08T10:00Z',
      on: { weekend: [] },
    },
    {
      what: 'a weekend of six, Wednesday left',
      anchor: '2026-03-02T10:00Z',
      count: 2,
      deadline: '2026-03-11T10:00Z',
      on: { weekend: [1, 2, 4, 5, 6, 7] },
    },
    {
      what: 'a date of the policy zone',
      anchor: '2026-03-06T16:00Z',
      count: 1,
      deadline: '2026-03-08T16:00Z',
      on: { timeZone: 'Asia/Seoul' },
    },
    {
      what: 'a holiday of the policy zone',
      anchor: '2026-03-02T16:00Z',
      count: 1,
      deadline: '2026-03-04T16:00Z',
      on: { timeZone: 'Asia/Seoul', holidays: ['2026-03-04'] },
    },
    {
      what: 'the clock time over a change',
      anchor: '2026-03-06T10:00-05:00',
      count: 1,
      deadline: '2026-03-09T10:00-04:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'a clock time skipped',
      anchor: '2026-03-06T02:30-05:00',
      count: 2,
      deadline: '2026-03-08T03:30-04:00',
      on: { timeZone: 'America/New_York', weekend: [] },
    },
    {
      what: 'a clock time that occurs twice',
      anchor: '2026-10-30T01:30-04:00',
      count: 2,
      deadline: '2026-11-01T01:30-04:00',
      on: { timeZone: 'America/New_York', weekend: [] },
    },
    {
      what: 'to the end of the day',
      anchor: '2026-03-06T10:00Z',
      count: 1,
      deadline: '2026-03-09T23:59:59.999Z',
      on: { ends: 'end_of_day' },
    },
    // Friday 30 December 2011 stands on the calendar of Apia, although nobody there lived it.
    {
      what: 'a date that a zone skipped is counted',
      anchor: '2011-12-28T10:00-10:00',
      count: 3,
      deadline: '2012-01-02T10:00+14:00',
      on: { timeZone: 'Pacific/Apia' },
    },
    {
      what: 'and the deadline on it falls after it',
      anchor: '2011-12-28T10:00-10:00',
      count: 2,
      deadline: '2011-12-31T10:00+14:00',
      on: { timeZone: 'Pacific/Apia' },
    },
    {
      what: 'unless it rolls on from there',
      anchor: '2011-12-28T10:00-10:00',
      count: 2,
      deadline: '2012-01-02T10:00+14:00',
      on: { timeZone: 'Pacific/Apia', rollForward: 'next_business_day' },
    },
    {
      what: 'as a holiday it is not counted',
      anchor: '2011-12-28T10:00-10:00',
      count: 2,
      deadline: '2012-01-02T10:00+14:00',
      on: { timeZone: 'Pacific/Apia', holidays: ['2011-12-30'] },
    },
  ])('$what: $count from $anchor end at $deadline', ({ anchor, count, deadline, on }) => {
    expect(endsAt({ businessDays: count }, anchor, on)).toBe(new Date(deadline).toISOString());
  });
});

interface RollRow {
  readonly what: string;
  readonly anchor: string;
  readonly length: string;
  readonly deadline: string;
  readonly on?: Counting;
}

describe('a deadline rolled forward', () => {
  it.each<RollRow>([
    {
      what: 'on a business day it stays',
      anchor: '2026-03-02T10:00Z',
      length: 'P4D',
      deadline: '2026-03-06T10:00Z',
    },
    {
      what: 'from Saturday to Monday',
      anchor: '2026-03-02T10:00Z',
      length: 'P5D',
      deadline: '2026-03-09T10:00Z',
    },
    {
      what: 'from Sunday to Monday',
      anchor: '2026-03-02T10:00Z',
      length: 'P6D',
      deadline: '2026-03-09T10:00Z',
    },
    {
      what: 'an elapsed length too',
      anchor: '2026-03-06T10:00Z',
      length: 'PT24H',
      deadline: '2026-03-09T10:00Z',
    },
    {
      what: 'a length of nothing too',
      anchor: '2026-03-07T10:00Z',
      length: 'PT0S',
      deadline: '2026-03-09T10:00Z',
    },
    {
      what: 'over weekend and holiday',
      anchor: '2026-03-02T10:30Z',
      length: 'P4D',
      deadline: '2026-03-10T10:30Z',
      on: { holidays: ['2026-03-06', '2026-03-09'] },
    },
    {
      what: 'from a holiday to the next day',
      anchor: '2026-03-02T10:00Z',
      length: 'P1D',
      deadline: '2026-03-04T10:00Z',
      on: { holidays: ['2026-03-03'] },
    },
    {
      what: 'past the last instant of Friday',
      anchor: '2026-03-06T10:00Z',
      length: 'PT14H',
      deadline: '2026-03-09T00:00Z',
    },
    {
      what: 'not on the last instant of Friday',
      anchor: '2026-03-06T09:59:59.999Z',
      length: 'PT14H',
      deadline: '2026-03-06T23:59:59.999Z',
    },
    {
      what: 'by the date of the policy zone',
      anchor: '2026-03-06T15:00Z',
      length: 'PT0S',
      deadline: '2026-03-08T15:00Z',
      on: { timeZone: 'Asia/Seoul' },
    },
    {
      what: 'then to the end of that day',
      anchor: '2026-03-02T10:00Z',
      length: 'P5D',
      deadline: '2026-03-09T23:59:59.999Z',
      on: { ends: 'end_of_day' },
    },
    {
      what: 'at the clock time over a change',
      anchor: '2026-03-06T10:00-05:00',
      length: 'P1D',
      deadline: '2026-03-09T10:00-04:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'to a clock time that is skipped',
      anchor: '2026-03-06T02:30-05:00',
      length: 'P1D',
      deadline: '2026-03-08T03:30-04:00',
      on: { timeZone: 'America/New_York', weekend: [6] },
    },
    {
      what: 'at the clock time of the exact deadline, not of the anchor',
      anchor: '2026-03-07T02:30-05:00',
      length: 'P1D',
      deadline: '2026-03-09T03:30-04:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'the second 01:30 on a business day stays',
      anchor: '2026-11-01T01:30-05:00',
      length: 'PT0S',
      deadline: '2026-11-01T01:30-05:00',
      on: { timeZone: 'America/New_York', weekend: [] },
    },
  ])('$what: $length from $anchor ends at $deadline', ({ anchor, length, deadline, on }) => {
    expect(endsAt(length, anchor, { rollForward: 'next_business_day', ...on })).toBe(
      new Date(deadline).toISOString(),
    );
  });

  it('is none by default, and where none is asked for', () => {
    expect(endsAt('P5D', '2026-03-02T10:00Z')).toBe('2026-03-07T10:00:00.000Z');
    expect(endsAt('P5D', '2026-03-02T10:00Z', { rollForward: 'none', ends: 'exact' })).toBe(
      '2026-03-07T10:00:00.000Z',
    );
  });
});
