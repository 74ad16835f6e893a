import { DateTime } from 'luxon';
import { computeDeadline, defaultPolicy, type InstantInput, type Window } from 'returns-policy';
import { Temporal } from 'temporal-polyfill';

const instant = Temporal.Instant.from('2026-03-02T01:00:00Z');

export const forms: readonly InstantInput[] = [
  '2026-03-02T10:00:00+09:00',
  1_772_413_200_000,
  new Date(0),
  DateTime.fromMillis(0),
  instant,
  instant.toZonedDateTimeISO('Asia/Seoul'),
];

export const refused: readonly InstantInput[] = [
  // @ts-expect-error a time of day that nobody knows the zone of is no instant
  Temporal.PlainDateTime.from('2026-03-02T10:00:00'),
  // @ts-expect-error nor is a date
  Temporal.PlainDate.from('2026-03-02'),
  // @ts-expect-error nanoseconds as a big number are no milliseconds
  1_772_413_200_000n,
  // @ts-expect-error nothing is no instant
  null,
  // @ts-expect-error neither is this
  undefined,
  // @ts-expect-error nor is the instant of something else
  { at: '2026-03-02T10:00:00+09:00' },
];

const seoul = { timeZone: 'Asia/Seoul' };
const window: Window = { length: 'P7D', from: 'delivery' };

computeDeadline(window, instant, seoul);
computeDeadline({ length: { businessDays: 3 }, from: 'arrival', ends: 'end_of_day' }, instant, defaultPolicy);
computeDeadline({ ...window, rollForward: 'next_business_day' }, instant, {
  ...seoul,
  weekend: [7],
  holidays: [],
});

// A window of a policy may open with any event that it declares: that is looked at when it runs.
computeDeadline(defaultPolicy.terms.windows.claim, instant, seoul);
// @ts-expect-error a window opens with something
computeDeadline({ length: 'P7D' }, instant, seoul);
// @ts-expect-error a number of what?
computeDeadline({ length: 7, from: 'delivery' }, instant, seoul);
// @ts-expect-error a window ends exactly or with the day
computeDeadline({ ...window, ends: 'end_of_week' }, instant, seoul);
// @ts-expect-error days are counted in some time zone
computeDeadline(window, instant, {});
// @ts-expect-error a window is opened at an instant
computeDeadline(window, null, seoul);
