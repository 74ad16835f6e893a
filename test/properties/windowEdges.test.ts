import { fc } from '@fast-check/vitest';
import {
  type ClaimInput,
  checkDeadlines,
  computeDeadline,
  computeDeadlines,
  type Deadlines,
  defaultPolicy,
  parsePolicy,
} from 'returns-policy';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { aClaim, msFrom } from '../support/aClaim';
import { zones } from '../support/randomClaims';

const HOUR = 3_600_000;

/** Deliveries on any day, and within hours of the clock and date changes of the zones, a window before or at them. */
const deliveries = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2199, 10) }),
      fc
        .tuple(
          fc.constantFrom(
            '2026-03-08T07:00:00Z',
            '2026-11-01T06:00:00Z',
            '2026-03-29T01:00:00Z',
            '2026-10-25T01:00:00Z',
            '2026-04-04T15:00:00Z',
            '2026-09-06T04:00:00Z',
            '2024-03-10T02:00:00Z',
            '2018-11-04T03:00:00Z',
            '2011-12-30T10:00:00Z',
          ),
          fc.constantFrom(0, 1, 7),
          fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
        )
        .map(([change, days, drift]) => Date.parse(change) - days * 24 * HOUR + drift),
    ),
    fc.constantFrom(1, 1000, HOUR / 2),
  )
  .map(([ms, grain]) => new Date(ms - (ms % grain)).toISOString());

/** A claim in which the event of one window comes at an instant, or not at all. */
const stories: Readonly<Record<keyof Deadlines, (deliveredAt: string, at?: string) => ClaimInput>> = {
  claim: (deliveredAt, at) => {
    return at === undefined
      ? aClaim({ upTo: 'delivery', deliveredAt })
      : aClaim({ deliveredAt, requestedAt: at });
  },
  dispatch: (deliveredAt, at) => {
    const answered = { deliveredAt, requestedAt: deliveredAt, authorizedAt: deliveredAt };
    return aClaim(at === undefined ? answered : { ...answered, dispatchedAt: at });
  },
  arrival: (deliveredAt, at) => {
    const sent = {
      deliveredAt,
      requestedAt: deliveredAt,
      authorizedAt: deliveredAt,
      dispatchedAt: deliveredAt,
    };
    return aClaim(at === undefined ? sent : { ...sent, arrivedAt: at });
  },
};

const windows = Object.keys(stories) as (keyof Deadlines)[];
const codes = {
  claim: { kept: 'claim_in_time', late: 'claim_late', awaited: 'claim_not_filed', missed: 'claim_not_filed' },
  dispatch: {
    kept: 'dispatch_in_time',
    late: 'dispatch_late',
    awaited: 'dispatch_awaited',
    missed: 'dispatch_missed',
  },
  arrival: {
    kept: 'arrival_in_time',
    late: 'arrival_late',
    awaited: 'arrival_awaited',
    missed: 'arrival_missed',
  },
} as const;

describe.each(windows)('the deadline of the %s, to the millisecond', (name) => {
  const story = stories[name];
  const { kept, late, awaited, missed } = codes[name];
  const clause = `deadline.${name}`;

  test('in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), deliveries, (timeZone, deliveredAt) => {
        const policy = parsePolicy({ ...defaultPolicy, timeZone });
        const { deadline } = computeDeadlines(story(deliveredAt), policy, deliveredAt)[name];
        if (deadline === null) throw new Error('the delivery opens every window');
        const findingOf = (claim: ClaimInput, asOf: string) => {
          return checkDeadlines(claim, policy, asOf).find((finding) => finding.clause === clause);
        };
        for (const shift of [-1, 0, 1]) {
          const at = msFrom(deadline, shift);
          const inTime = shift <= 0;
          expect(findingOf(story(deliveredAt, at), at)).toStrictEqual({
            clause,
            standing: inTime ? 'satisfied' : 'breached',
            code: inTime ? kept : late,
            details: inTime ? { deadline } : { deadline, lateByMs: shift },
          });
          expect(findingOf(story(deliveredAt), at)).toStrictEqual({
            clause,
            standing: inTime ? 'outstanding' : 'breached',
            code: inTime ? awaited : missed,
            details: { deadline },
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('24 hours are elapsed, seven days are on the calendar, in every zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), deliveries, (timeZone, deliveredAt) => {
      const policy = parsePolicy({ ...defaultPolicy, timeZone });
      const { claim, dispatch, arrival } = computeDeadlines(
        aClaim({ deliveredAt }),
        policy,
        '2199-12-31T00:00:00Z',
      );
      const weekLater = Temporal.Instant.from(deliveredAt).toZonedDateTimeISO(timeZone).add({ days: 7 });
      expect(claim.deadline).toBe(msFrom(deliveredAt, 24 * HOUR));
      expect(dispatch.deadline).toBe(msFrom(deliveredAt, 24 * HOUR));
      expect(arrival.deadline).toBe(new Date(weekLater.epochMilliseconds).toISOString());
    }),
    { numRuns: 500 },
  );
});

test('computeDeadline says of a window of the policy what the evaluation says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), deliveries, (timeZone, deliveredAt) => {
      const policy = parsePolicy({ ...defaultPolicy, timeZone });
      const deadlines = computeDeadlines(aClaim({ deliveredAt }), policy, '2199-12-31T00:00:00Z');
      for (const name of windows) {
        const { length } = defaultPolicy.terms.windows[name];
        expect(computeDeadline({ length, from: 'delivery' }, deliveredAt, { timeZone })).toBe(
          deadlines[name].deadline,
        );
      }
    }),
    { numRuns: 300 },
  );
});
