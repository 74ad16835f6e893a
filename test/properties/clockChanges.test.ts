import { computeDeadline, defaultPolicy, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim } from '../support/aClaim';

interface Pair {
  readonly says: string;
  readonly timeZone: string;
  readonly delivered: string;
  readonly elapsed: readonly [length: string, deadline: string];
  readonly calendar: readonly [length: string, deadline: string];
}

const pairs: readonly Pair[] = [
  {
    says: 'New York, clocks forward: 24 hours end at eleven, a day at ten',
    timeZone: 'America/New_York',
    delivered: '2026-03-07T10:00-05:00',
    elapsed: ['PT24H', '2026-03-08T11:00-04:00'],
    calendar: ['P1D', '2026-03-08T10:00-04:00'],
  },
  {
    says: 'New York, clocks forward: 168 hours end at eleven, seven days at ten',
    timeZone: 'America/New_York',
    delivered: '2026-03-07T10:00-05:00',
    elapsed: ['PT168H', '2026-03-14T11:00-04:00'],
    calendar: ['P7D', '2026-03-14T10:00-04:00'],
  },
  {
    says: 'New York, clocks back: 24 hours end at nine, a day at ten',
    timeZone: 'America/New_York',
    delivered: '2026-10-31T10:00-04:00',
    elapsed: ['PT24H', '2026-11-01T09:00-05:00'],
    calendar: ['P1D', '2026-11-01T10:00-05:00'],
  },
  {
    says: 'Berlin, clocks forward',
    timeZone: 'Europe/Berlin',
    delivered: '2026-03-28T10:00+01:00',
    elapsed: ['PT24H', '2026-03-29T11:00+02:00'],
    calendar: ['P1D', '2026-03-29T10:00+02:00'],
  },
  {
    says: 'Berlin, clocks back',
    timeZone: 'Europe/Berlin',
    delivered: '2026-10-24T10:00+02:00',
    elapsed: ['PT24H', '2026-10-25T09:00+01:00'],
    calendar: ['P1D', '2026-10-25T10:00+01:00'],
  },
  {
    says: 'Casablanca, clocks back for Ramadan',
    timeZone: 'Africa/Casablanca',
    delivered: '2024-03-09T10:00+01:00',
    elapsed: ['PT24H', '2024-03-10T09:00+00:00'],
    calendar: ['P1D', '2024-03-10T10:00+00:00'],
  },
  {
    says: 'Lord Howe Island, clocks forward by half an hour',
    timeZone: 'Australia/Lord_Howe',
    delivered: '2024-10-05T10:00+10:30',
    elapsed: ['PT24H', '2024-10-06T10:30+11:00'],
    calendar: ['P1D', '2024-10-06T10:00+11:00'],
  },
  {
    says: 'Lord Howe Island, clocks back by half an hour',
    timeZone: 'Australia/Lord_Howe',
    delivered: '2024-04-06T10:00+11:00',
    elapsed: ['PT24H', '2024-04-07T09:30+10:30'],
    calendar: ['P1D', '2024-04-07T10:00+10:30'],
  },
  {
    says: 'Santiago, clocks forward at midnight',
    timeZone: 'America/Santiago',
    delivered: '2024-09-07T10:00-04:00',
    elapsed: ['PT24H', '2024-09-08T11:00-03:00'],
    calendar: ['P1D', '2024-09-08T10:00-03:00'],
  },
  {
    says: 'Sao Paulo, where that midnight did not exist',
    timeZone: 'America/Sao_Paulo',
    delivered: '2018-11-03T00:00-03:00',
    elapsed: ['PT24H', '2018-11-04T01:00-02:00'],
    calendar: ['P1D', '2018-11-04T01:00-02:00'],
  },
  {
    says: 'Apia, where a Friday did not exist: a week has six days',
    timeZone: 'Pacific/Apia',
    delivered: '2011-12-29T10:00-10:00',
    elapsed: ['PT168H', '2012-01-06T10:00+14:00'],
    calendar: ['P7D', '2012-01-05T10:00+14:00'],
  },
  {
    says: 'New York, a clock time that is skipped moves forward by the gap',
    timeZone: 'America/New_York',
    delivered: '2026-03-07T02:30-05:00',
    elapsed: ['PT24H', '2026-03-08T03:30-04:00'],
    calendar: ['P1D', '2026-03-08T03:30-04:00'],
  },
  {
    says: 'New York, of a clock time that occurs twice the first is meant',
    timeZone: 'America/New_York',
    delivered: '2026-10-31T01:30-04:00',
    elapsed: ['PT25H', '2026-11-01T01:30-05:00'],
    calendar: ['P1D', '2026-11-01T01:30-04:00'],
  },
  {
    says: 'Seoul, where a day always has 24 hours',
    timeZone: 'Asia/Seoul',
    delivered: '2026-03-07T10:00+09:00',
    elapsed: ['PT24H', '2026-03-08T10:00+09:00'],
    calendar: ['P1D', '2026-03-08T10:00+09:00'],
  },
];

const utc = (instant: string): string => new Date(instant).toISOString();

describe('24 hours are not one day where the clocks change', () => {
  const titled = pairs.map((pair) => [pair.says, pair] as const);

  test.each(titled)('%s', (_title, { timeZone, delivered, elapsed, calendar }) => {
    for (const [length, deadline] of [elapsed, calendar]) {
      expect(computeDeadline({ length, from: 'delivery' }, delivered, { timeZone })).toBe(utc(deadline));
    }
  });

  test.each(titled)('and so a claim is judged: %s', (_title, { timeZone, delivered, elapsed, calendar }) => {
    const { windows } = defaultPolicy.terms;
    const policy = {
      ...defaultPolicy,
      timeZone,
      terms: {
        ...defaultPolicy.terms,
        windows: {
          ...windows,
          claim: { ...windows.claim, length: elapsed[0] },
          arrival: { ...windows.arrival, length: calendar[0] },
        },
      },
    };
    const { deadlines } = evaluateClaim(
      aClaim({ upTo: 'delivery', deliveredAt: delivered }),
      policy,
      delivered,
    );
    expect(deadlines.claim.deadline).toBe(utc(elapsed[1]));
    expect(deadlines.arrival.deadline).toBe(utc(calendar[1]));
  });
});
