import { evaluateClaim, type When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aShop, onClause, theClaim } from './aShop';

const ASKED = 'condition.asked';
const HOUR = 3_600_000;

/** A shop that asks for a time or a date of what is still to come, in a zone whose clocks change. */
function judgedAt(asOf: string, timeZone: string, asked: When, deliveredAt: string) {
  const window = { length: 'P1Y', from: 'delivery' };
  const windows = {
    claim: { clause: 'deadline.claim', ...window },
    dispatch: { clause: 'deadline.dispatch', ...window },
    arrival: { clause: 'deadline.arrival', ...window },
  };
  const requirements = [
    { clause: ASKED, must: { event: 'settlement', ...asked }, otherwise: 'advisory' as const },
  ];
  const shop = aShop({ requirements, windows }, { timeZone });
  const claim = theClaim({ upTo: 'delivery', placedAt: deliveredAt, deliveredAt });
  return evaluateClaim(claim, shop, asOf);
}

describe('an evaluation whose condition looks at the clock holds no longer than the condition', () => {
  const newYork = 'America/New_York';
  const stJohns = 'America/St_Johns';
  const friday = { onBusinessDay: true };
  /** A sentence, a zone, what is asked, an instant, and the last one at which it comes out the same. */
  const rows: readonly (readonly [string, string, When, string, string])[] = [
    [
      'to a time on a day on which the clocks stay as they are',
      newYork,
      { timeUntil: '18:00' },
      '2026-10-30T10:00:00-04:00',
      '2026-10-30T17:59:59.999-04:00',
    ],
    [
      'from midnight on',
      newYork,
      { timeUntil: '18:00' },
      '2026-10-30T18:00:00-04:00',
      '2026-10-30T23:59:59.999-04:00',
    ],
    [
      'to a time that the clocks are going to show twice',
      newYork,
      { timeUntil: '01:30' },
      '2026-11-01T00:30:00-04:00',
      '2026-11-01T01:29:59.999-04:00',
    ],
    [
      'to the instant at which they are put back before it',
      newYork,
      { timeUntil: '01:30' },
      '2026-11-01T01:45:00-04:00',
      '2026-11-01T01:59:59.999-04:00',
    ],
    [
      'to that time once more',
      newYork,
      { timeUntil: '01:30' },
      '2026-11-01T01:00:00-05:00',
      '2026-11-01T01:29:59.999-05:00',
    ],
    [
      'and then to the end of the day, which is an hour longer',
      newYork,
      { timeUntil: '01:30' },
      '2026-11-01T01:30:00-05:00',
      '2026-11-01T23:59:59.999-05:00',
    ],
    [
      'to the instant at which the clocks skip a time',
      newYork,
      { timeFrom: '02:30' },
      '2026-03-08T01:00:00-05:00',
      '2026-03-08T01:59:59.999-05:00',
    ],
    [
      'to the end of the day on which they did',
      newYork,
      { timeFrom: '02:30' },
      '2026-03-08T03:00:00-04:00',
      '2026-03-08T23:59:59.999-04:00',
    ],
    [
      'to the beginning of a date before which the clocks are put forward',
      newYork,
      { onOrAfter: '2026-03-20' },
      '2026-03-01T12:00:00-05:00',
      '2026-03-19T23:59:59.999-04:00',
    ],
    [
      'to the end of a date before which they are put back',
      newYork,
      { onOrBefore: '2026-11-20' },
      '2026-10-20T12:00:00-04:00',
      '2026-11-20T23:59:59.999-05:00',
    ],
    [
      'to the end of a date to which the clocks are going to be put back',
      stJohns,
      { onOrBefore: '2010-11-06' },
      '2010-11-06T23:30:00-02:30',
      '2010-11-06T23:59:59.999-02:30',
    ],
    [
      'to the instant at which they bring back the day before',
      stJohns,
      { onOrBefore: '2010-11-06' },
      '2010-11-07T00:00:30-02:30',
      '2010-11-07T00:00:59.999-02:30',
    ],
    [
      'to the end of that day once more',
      stJohns,
      { onOrBefore: '2010-11-06' },
      '2010-11-06T23:30:00-03:30',
      '2010-11-06T23:59:59.999-03:30',
    ],
    [
      'to the beginning of a date once more',
      stJohns,
      { onOrAfter: '2010-11-07' },
      '2010-11-06T23:30:00-03:30',
      '2010-11-06T23:59:59.999-03:30',
    ],
    [
      'to a business day that begins with the end of the gap',
      'America/Sao_Paulo',
      friday,
      '2018-11-04T12:00:00-02:00',
      '2018-11-04T23:59:59.999-02:00',
    ],
  ];
  test.each(rows)('%s', (_says, zone, asked, asOf, until) => {
    const deliveredAt = new Date(Date.parse(asOf) - 60 * 24 * HOUR).toISOString();
    const answer = (instant: string | number) =>
      judgedAt(new Date(instant).toISOString(), zone, asked, deliveredAt);
    const now = answer(asOf);
    expect(now.validUntil).toBe(new Date(until).toISOString());
    const [at, after] = [answer(until), answer(Date.parse(until) + 1)];
    expect(onClause(at, ASKED)).toBe(onClause(now, ASKED));
    expect(onClause(after, ASKED)).not.toBe(onClause(now, ASKED));
  });

  test('minute by minute through the nights on which the clocks change', () => {
    const nights = ['2026-03-08T04:00:00Z', '2026-11-01T03:00:00Z'];
    const asked: readonly When[] = [
      { timeFrom: '01:15' },
      { timeUntil: '02:15' },
      { timeFrom: '01:20', timeUntil: '01:40' },
    ];
    for (const night of nights) {
      for (const condition of asked) {
        const deliveredAt = new Date(Date.parse(night) - 24 * HOUR).toISOString();
        const minutes = Array.from({ length: 6 * 12 }, (_, index) => Date.parse(night) + index * 300_000);
        const answers = minutes.map((minute) =>
          judgedAt(new Date(minute).toISOString(), newYork, condition, deliveredAt),
        );
        for (const [index, answer] of answers.entries()) {
          const next = answers.findIndex(
            (other, later) => later > index && onClause(other, ASKED) !== onClause(answer, ASKED),
          );
          if (next === -1) continue;
          expect(answer.validUntil).toBe(new Date((minutes[next] as number) - 1).toISOString());
        }
      }
    }
  });
});
