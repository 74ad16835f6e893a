import { describe, expect, it } from 'vitest';
import { endsAt } from './endsAt';

type Row = readonly [timeZone: string, anchor: string, length: string, deadline: string];

describe('a day is not 24 hours where the clocks change', () => {
  it.each<Row>([
    // New York springs forward at 02:00 on 8 March 2026.
    ['America/New_York', '2026-03-07T10:00-05:00', 'PT24H', '2026-03-08T11:00-04:00'],
    ['America/New_York', '2026-03-07T10:00-05:00', 'P1D', '2026-03-08T10:00-04:00'],
    ['America/New_York', '2026-03-07T10:00-05:00', 'P7D', '2026-03-14T10:00-04:00'],
    ['America/New_York', '2026-03-07T10:00-05:00', 'P1W', '2026-03-14T10:00-04:00'],
    ['America/New_York', '2026-03-07T10:00-05:00', 'PT168H', '2026-03-14T11:00-04:00'],
    ['America/New_York', '2026-03-07T10:00-05:00', 'P1DT24H', '2026-03-09T10:00-04:00'],
    ['America/New_York', '2026-03-06T10:00-05:00', 'P1DT24H', '2026-03-08T11:00-04:00'],
    // It falls back at 02:00 on 1 November.
    ['America/New_York', '2026-10-31T10:00-04:00', 'PT24H', '2026-11-01T09:00-05:00'],
    ['America/New_York', '2026-10-31T10:00-04:00', 'P1D', '2026-11-01T10:00-05:00'],
    // Half an hour on Lord Howe, two hours at Troll.
    ['Australia/Lord_Howe', '2026-10-03T12:00+10:30', 'P1D', '2026-10-04T12:00+11:00'],
    ['Australia/Lord_Howe', '2026-10-03T12:00+10:30', 'PT24H', '2026-10-04T12:30+11:00'],
    ['Antarctica/Troll', '2026-03-28T12:00+00:00', 'P1D', '2026-03-29T12:00+02:00'],
    ['Antarctica/Troll', '2026-03-28T12:00+00:00', 'PT24H', '2026-03-29T14:00+02:00'],
    // Casablanca takes an hour off for Ramadan and puts it back five weeks later.
    ['Africa/Casablanca', '2026-02-14T12:00+01:00', 'P7D', '2026-02-21T12:00+00:00'],
    ['Africa/Casablanca', '2026-02-14T12:00+01:00', 'PT168H', '2026-02-21T11:00+00:00'],
    ['Africa/Casablanca', '2026-02-14T12:00+01:00', 'P1M1W1D', '2026-03-22T12:00+01:00'],
    ['Asia/Seoul', '2026-03-07T10:00+09:00', 'P7D', '2026-03-14T10:00+09:00'],
    ['Asia/Seoul', '2026-03-07T10:00+09:00', 'PT168H', '2026-03-14T10:00+09:00'],
  ])('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone })).toBe(new Date(deadline).toISOString());
  });
});

describe('a clock time that a change skips moves forward by the gap', () => {
  it.each<Row>([
    ['America/New_York', '2026-03-07T01:59:59.999-05:00', 'P1D', '2026-03-08T01:59:59.999-05:00'],
    ['America/New_York', '2026-03-07T02:00-05:00', 'P1D', '2026-03-08T03:00-04:00'],
    ['America/New_York', '2026-03-07T02:30-05:00', 'P1D', '2026-03-08T03:30-04:00'],
    ['America/New_York', '2026-03-07T02:59:59.999-05:00', 'P1D', '2026-03-08T03:59:59.999-04:00'],
    ['America/New_York', '2026-03-07T03:00-05:00', 'P1D', '2026-03-08T03:00-04:00'],
    ['America/New_York', '2026-02-08T02:30-05:00', 'P1M', '2026-03-08T03:30-04:00'],
    ['America/New_York', '2026-03-07T02:30-05:00', 'P1DT1H', '2026-03-08T04:30-04:00'],
    ['America/New_York', '2026-03-07T02:30-05:00', 'P2D', '2026-03-09T02:30-04:00'],
    ['Australia/Lord_Howe', '2026-10-03T02:15+10:30', 'P1D', '2026-10-04T02:45+11:00'],
    ['Antarctica/Troll', '2026-03-28T01:30+00:00', 'P1D', '2026-03-29T03:30+02:00'],
    // Midnight itself is skipped in São Paulo in 2018, in Cairo and in Havana.
    ['America/Sao_Paulo', '2018-11-03T00:00-03:00', 'P1D', '2018-11-04T01:00-02:00'],
    ['America/Sao_Paulo', '2018-11-03T00:30-03:00', 'P1D', '2018-11-04T01:30-02:00'],
    ['Africa/Cairo', '2026-04-23T00:00+02:00', 'P1D', '2026-04-24T01:00+03:00'],
    ['America/Havana', '2026-03-07T00:15-05:00', 'P1D', '2026-03-08T01:15-04:00'],
    ['America/St_Johns', '2010-03-13T00:30-03:30', 'P1D', '2010-03-14T01:30-02:30'],
    ['America/St_Johns', '2010-03-13T00:00:59.999-03:30', 'P1D', '2010-03-14T00:00:59.999-03:30'],
    // Apia had no 30 December 2011: the gap is a day, Fakaofo's likewise.
    ['Pacific/Apia', '2011-12-29T12:00-10:00', 'P1D', '2011-12-31T12:00+14:00'],
    ['Pacific/Apia', '2011-12-29T00:00-10:00', 'P1D', '2011-12-31T00:00+14:00'],
    ['Pacific/Apia', '2011-12-29T23:59:59.999-10:00', 'P1D', '2011-12-31T23:59:59.999+14:00'],
    ['Pacific/Apia', '2011-12-29T12:00-10:00', 'P2D', '2011-12-31T12:00+14:00'],
    ['Pacific/Apia', '2011-12-29T12:00-10:00', 'PT24H', '2011-12-31T12:00+14:00'],
    ['Pacific/Apia', '2011-11-30T12:00-10:00', 'P1M', '2011-12-31T12:00+14:00'],
    ['Pacific/Fakaofo', '2011-12-23T08:00-11:00', 'P7D', '2011-12-31T08:00+13:00'],
  ])('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone })).toBe(new Date(deadline).toISOString());
  });
});

describe('a clock time that occurs twice means the first', () => {
  it.each<Row>([
    ['America/New_York', '2026-10-31T00:59:59.999-04:00', 'P1D', '2026-11-01T00:59:59.999-04:00'],
    ['America/New_York', '2026-10-31T01:00-04:00', 'P1D', '2026-11-01T01:00-04:00'],
    ['America/New_York', '2026-10-31T01:30-04:00', 'P1D', '2026-11-01T01:30-04:00'],
    ['America/New_York', '2026-10-31T01:59:59.999-04:00', 'P1D', '2026-11-01T01:59:59.999-04:00'],
    ['America/New_York', '2026-10-31T02:00-04:00', 'P1D', '2026-11-01T02:00-05:00'],
    ['America/New_York', '2026-10-01T01:30-04:00', 'P1M', '2026-11-01T01:30-04:00'],
    ['America/New_York', '2026-10-31T01:30-04:00', 'P1DT1H', '2026-11-01T01:30-05:00'],
    ['Australia/Lord_Howe', '2026-04-04T01:45+11:00', 'P1D', '2026-04-05T01:45+11:00'],
    ['Antarctica/Troll', '2026-10-24T01:30+02:00', 'P1D', '2026-10-25T01:30+02:00'],
    ['Asia/Gaza', '2026-10-23T01:30+03:00', 'P1D', '2026-10-24T01:30+03:00'],
    // The hour before midnight, so that a date resumes after it had ended, or nearly.
    ['America/Sao_Paulo', '2018-02-16T23:30-02:00', 'P1D', '2018-02-17T23:30-02:00'],
    ['America/St_Johns', '2010-11-05T23:30-02:30', 'P1D', '2010-11-06T23:30-02:30'],
    ['America/St_Johns', '2010-11-06T00:00:30-02:30', 'P1D', '2010-11-07T00:00:30-02:30'],
    ['Asia/Amman', '2014-10-30T00:30+03:00', 'P1D', '2014-10-31T00:30+03:00'],
  ])('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone })).toBe(new Date(deadline).toISOString());
  });
});

describe('a calendar part of zero changes nothing', () => {
  const second = '2026-11-01T01:30-05:00';
  it.each<Row>([
    ['America/New_York', second, 'P0D', second],
    ['America/New_York', second, 'P0Y0M0W0D', second],
    ['America/New_York', second, 'PT0S', second],
    ['America/New_York', second, 'P0DT1H', '2026-11-01T02:30-05:00'],
    ['America/New_York', second, 'PT24H', '2026-11-02T01:30-05:00'],
    ['America/New_York', second, 'P1D', '2026-11-02T01:30-05:00'],
    ['America/St_Johns', '2010-11-06T23:30-03:30', 'P0M', '2010-11-06T23:30-03:30'],
  ])('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone })).toBe(new Date(deadline).toISOString());
  });
});

describe('a month that lacks the date ends on its last day', () => {
  it.each<Row>([
    ['Asia/Seoul', '2026-01-31T10:00+09:00', 'P1M', '2026-02-28T10:00+09:00'],
    ['Asia/Seoul', '2028-01-31T10:00+09:00', 'P1M', '2028-02-29T10:00+09:00'],
    ['Asia/Seoul', '2026-01-29T10:00+09:00', 'P1M', '2026-02-28T10:00+09:00'],
    ['Asia/Seoul', '2026-01-31T10:00+09:00', 'P2M', '2026-03-31T10:00+09:00'],
    ['Asia/Seoul', '2026-03-31T10:00+09:00', 'P1M', '2026-04-30T10:00+09:00'],
    ['Asia/Seoul', '2026-08-31T10:00+09:00', 'P6M', '2027-02-28T10:00+09:00'],
    ['Asia/Seoul', '2026-12-31T10:00+09:00', 'P2M', '2027-02-28T10:00+09:00'],
    ['Asia/Seoul', '2028-02-29T10:00+09:00', 'P1Y', '2029-02-28T10:00+09:00'],
    ['Asia/Seoul', '2028-02-29T10:00+09:00', 'P4Y', '2032-02-29T10:00+09:00'],
    ['Asia/Seoul', '2096-02-29T10:00+09:00', 'P4Y', '2100-02-28T10:00+09:00'],
    ['Asia/Seoul', '2000-02-29T10:00+09:00', 'P100Y', '2100-02-28T10:00+09:00'],
    // Months are cut to size before weeks and days are added.
    ['Asia/Seoul', '2026-01-31T10:00+09:00', 'P1M1D', '2026-03-01T10:00+09:00'],
    ['Asia/Seoul', '2028-02-29T10:00+09:00', 'P1Y1W', '2029-03-07T10:00+09:00'],
    // The month is the local one: in Seoul it is already February.
    ['Asia/Seoul', '2026-01-31T23:00Z', 'P1M', '2026-03-01T08:00+09:00'],
    ['UTC', '2026-01-31T23:00Z', 'P1M', '2026-02-28T23:00Z'],
    ['America/New_York', '2026-02-01T03:00Z', 'P1M', '2026-02-28T22:00-05:00'],
  ])('%s, %s, %s: %s', (timeZone, anchor, length, deadline) => {
    expect(endsAt(length, anchor, { timeZone })).toBe(new Date(deadline).toISOString());
  });
});
