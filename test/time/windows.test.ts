import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/policy/computeDeadline';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { caught } from '../admission/caught';
import { endsAt } from './endsAt';

const ANCHOR = '2026-03-02T12:00:00Z';
const day = { length: 'P1D', from: 'delivery' };
const utc = { timeZone: 'UTC' };

/** Path and message of everything wrong with a window and a calendar. */
function problems(
  window: unknown,
  calendar: unknown,
  anchor: unknown = ANCHOR,
): (readonly [string, string])[] {
  const error = caught(() => computeDeadline(window as never, anchor as never, calendar as never));
  if (!(error instanceof InvalidPolicyError)) throw error;
  return error.issues.map(({ path, message }) => [path.join('.'), message]);
}

describe('a length that is a duration', () => {
  it.each([
    ['PT0S', '2026-03-02T12:00:00.000Z'],
    ['P0D', '2026-03-02T12:00:00.000Z'],
    ['PT1S', '2026-03-02T12:00:01.000Z'],
    ['PT90M', '2026-03-02T13:30:00.000Z'],
    ['PT24H', '2026-03-03T12:00:00.000Z'],
    ['P1D', '2026-03-03T12:00:00.000Z'],
    ['P07D', '2026-03-09T12:00:00.000Z'],
    ['P1W', '2026-03-09T12:00:00.000Z'],
    ['P1M', '2026-04-02T12:00:00.000Z'],
    ['P1Y', '2027-03-02T12:00:00.000Z'],
    ['P1Y2M3W4DT5H6M7S', '2027-05-27T17:06:07.000Z'],
    ['P1M1W', '2026-04-09T12:00:00.000Z'],
    ['P1DT12H', '2026-03-04T00:00:00.000Z'],
    ['P13M', '2027-04-02T12:00:00.000Z'],
    ['P10M', '2027-01-02T12:00:00.000Z'],
    ['P100Y', '2126-03-02T12:00:00.000Z'],
    ['P1200M', '2126-03-02T12:00:00.000Z'],
    ['P5200W', '2125-10-29T12:00:00.000Z'],
    ['P36500D', '2126-02-06T12:00:00.000Z'],
    ['PT876000H', '2126-02-06T12:00:00.000Z'],
    ['PT52560000M', '2126-02-06T12:00:00.000Z'],
    ['PT3153600000S', '2126-02-06T12:00:00.000Z'],
    [`P${'0'.repeat(197)}7D`, '2026-03-09T12:00:00.000Z'],
  ])('%s after noon on 2 March 2026', (length, deadline) => {
    expect(endsAt(length, ANCHOR)).toBe(deadline);
  });

  it('may have every part at its longest, counted from the last instant', () => {
    const longest = 'P100Y1200M5200W36500DT876000H52560000M3153600000S';
    expect(endsAt(longest, '2199-12-31T23:59:59.999Z')).toBe('2899-05-23T23:59:59.999Z');
  });

  it.each([
    ['P101Y', 'is longer than 100 years: at most 100 years'],
    ['P1201M', 'is longer than 100 years: at most 1200 months'],
    ['P5201W', 'is longer than 100 years: at most 5200 weeks'],
    ['P36501D', 'is longer than 100 years: at most 36500 days'],
    ['PT876001H', 'is longer than 100 years: at most 876000 hours'],
    ['PT52560001M', 'is longer than 100 years: at most 52560000 minutes'],
    ['PT3153600001S', 'is longer than 100 years: at most 3153600000 seconds'],
    [`P${'9'.repeat(190)}D`, 'is longer than 100 years: at most 36500 days'],
    [`P${'0'.repeat(198)}7D`, 'is no ISO 8601 duration of whole parts'],
    ['', 'is no ISO 8601 duration of whole parts'],
    ['P', 'is no ISO 8601 duration of whole parts'],
    ['PT', 'is no ISO 8601 duration of whole parts'],
    ['P1DT', 'is no ISO 8601 duration of whole parts'],
    ['T24H', 'is no ISO 8601 duration of whole parts'],
    ['24H', 'is no ISO 8601 duration of whole parts'],
    ['P24H', 'is no ISO 8601 duration of whole parts'],
    ['PT1D', 'is no ISO 8601 duration of whole parts'],
    ['p7d', 'is no ISO 8601 duration of whole parts'],
    ['PT24h', 'is no ISO 8601 duration of whole parts'],
    ['-P7D', 'is no ISO 8601 duration of whole parts'],
    ['+P7D', 'is no ISO 8601 duration of whole parts'],
    ['P-7D', 'is no ISO 8601 duration of whole parts'],
    ['P+7D', 'is no ISO 8601 duration of whole parts'],
    ['P1.5D', 'is no ISO 8601 duration of whole parts'],
    ['PT1.5H', 'is no ISO 8601 duration of whole parts'],
    ['PT0,5S', 'is no ISO 8601 duration of whole parts'],
    ['P1D1M', 'is no ISO 8601 duration of whole parts'],
    ['P1D1W', 'is no ISO 8601 duration of whole parts'],
    ['P7D ', 'is no ISO 8601 duration of whole parts'],
    ['P7D\n', 'is no ISO 8601 duration of whole parts'],
    ['P 7D', 'is no ISO 8601 duration of whole parts'],
    ['P٧D', 'is no ISO 8601 duration of whole parts'],
    ['P7', 'is no ISO 8601 duration of whole parts'],
    ['7 days', 'is no ISO 8601 duration of whole parts'],
  ])('%j is refused', (length, reason) => {
    expect(problems({ ...day, length }, utc)).toEqual([['window.length', expect.stringContaining(reason)]]);
  });
});

describe('a window is refused', () => {
  const businessDays = 'window.length.businessDays';
  const anchors =
    'is none of `delivery`, `order`, `shipment`, `request`, `authorization`, `dispatch`, `arrival`';
  it.each<[what: string, window: unknown, path: string, message: string]>([
    ['that is missing', undefined, 'window', 'is missing'],
    ['that is null', null, 'window', '`null` is no object'],
    ['that is a duration', 'P1D', 'window', '`P1D` is no object'],
    ['that is a list', [day], 'window', '`[list]` is no object'],
    ['without a length', { from: 'delivery' }, 'window.length', 'is missing'],
    ['with a length of null', { ...day, length: null }, 'window.length', '`null` is no object'],
    ['with a number for a length', { ...day, length: 7 }, 'window.length', '`7` is no object'],
    ['without an anchor', { length: 'P1D' }, 'window.from', 'is missing'],
    ['from an unknown anchor', { ...day, from: 'purchase' }, 'window.from', `\`purchase\` ${anchors}`],
    ['from a near miss', { ...day, from: 'Delivery' }, 'window.from', `\`Delivery\` ${anchors}`],
    ['from a list', { ...day, from: ['delivery'] }, 'window.from', `\`[list]\` ${anchors}`],
    ['from null', { ...day, from: null }, 'window.from', `\`null\` ${anchors}`],
    [
      'with another end',
      { ...day, ends: 'end_of_week' },
      'window.ends',
      '`end_of_week` is none of `exact`, `end_of_day`',
    ],
    [
      'with another roll',
      { ...day, rollForward: true },
      'window.rollForward',
      '`true` is none of `none`, `next_business_day`',
    ],
    [
      'of 0 business days',
      { ...day, length: { businessDays: 0 } },
      businessDays,
      '`0` is no whole number from 1 to 3650',
    ],
    [
      'of 3651 business days',
      { ...day, length: { businessDays: 3651 } },
      businessDays,
      '`3651` is no whole number from 1 to 3650',
    ],
    [
      'of 1.5 business days',
      { ...day, length: { businessDays: 1.5 } },
      businessDays,
      '`1.5` is no whole number from 1 to 3650',
    ],
    [
      'of -1 business days',
      { ...day, length: { businessDays: -1 } },
      businessDays,
      '`-1` is no whole number from 1 to 3650',
    ],
    [
      'of NaN business days',
      { ...day, length: { businessDays: Number.NaN } },
      businessDays,
      '`NaN` is no whole number from 1 to 3650',
    ],
    [
      'of "3" business days',
      { ...day, length: { businessDays: '3' } },
      businessDays,
      '`3` is no whole number from 1 to 3650',
    ],
    ['of unsaid business days', { ...day, length: {} }, businessDays, 'is missing'],
    [
      'of misspelt business days',
      { ...day, length: { businessDays: 3, bussinessDays: 3 } },
      'window.length.bussinessDays',
      'unknown key `bussinessDays`; did you mean `businessDays`?',
    ],
    [
      'with an unknown key',
      { ...day, lenght: 'P2D' },
      'window.lenght',
      'unknown key `lenght`; did you mean `length`?',
    ],
    [
      'with a key like none',
      { ...day, colour: 'red' },
      'window.colour',
      'unknown key `colour`; known are `length`, `from`, `ends`, `rollForward`, `direction`, `clause`',
    ],
    [
      'with a clause that is none',
      { ...day, clause: 'Deadline' },
      'window.clause',
      '`Deadline` is no clause id; write it like `deadline.claim`',
    ],
  ])('%s', (_what, window, path, message) => {
    expect(problems(window, utc)).toEqual([[path, message]]);
  });
});

describe('a calendar is refused', () => {
  const zone = 'is no time zone known here; write an IANA name such as `Asia/Seoul`';
  const weekday = 'is no whole number from 1 to 7';
  it.each<[what: string, calendar: unknown, path: string, message: string]>([
    ['that is missing', undefined, 'calendar', 'is missing'],
    ['that is a zone', 'Asia/Seoul', 'calendar', '`Asia/Seoul` is no object'],
    ['that is a Date', new Date(0), 'calendar', '`[Date]` is no object'],
    ['without a zone', {}, 'calendar.timeZone', 'is missing'],
    ['with a zone of null', { timeZone: null }, 'calendar.timeZone', '`null` is no text'],
    ['with an unknown zone', { timeZone: 'Asia/Seul' }, 'calendar.timeZone', `\`Asia/Seul\` ${zone}`],
    ['with an offset', { timeZone: '+09:00' }, 'calendar.timeZone', `\`+09:00\` ${zone}`],
    ['with a short offset', { timeZone: '+09' }, 'calendar.timeZone', `\`+09\` ${zone}`],
    ['with an offset west', { timeZone: '-0500' }, 'calendar.timeZone', `\`-0500\` ${zone}`],
    ['with an offset from UTC', { timeZone: 'UTC+9' }, 'calendar.timeZone', `\`UTC+9\` ${zone}`],
    ['with a zone of no text', { timeZone: '' }, 'calendar.timeZone', `\`\` ${zone}`],
    ['with a space before the zone', { timeZone: ' UTC' }, 'calendar.timeZone', `\` UTC\` ${zone}`],
    ['with the zone of the machine', { timeZone: 'local' }, 'calendar.timeZone', `\`local\` ${zone}`],
    ['with the zone of the system', { timeZone: 'system' }, 'calendar.timeZone', `\`system\` ${zone}`],
    ['with a weekday 0', { ...utc, weekend: [0] }, 'calendar.weekend.0', `\`0\` ${weekday}`],
    ['with a weekday 8', { ...utc, weekend: [6, 8] }, 'calendar.weekend.1', `\`8\` ${weekday}`],
    ['with half a weekday', { ...utc, weekend: [5.5] }, 'calendar.weekend.0', `\`5.5\` ${weekday}`],
    [
      'with a weekday by name',
      { ...utc, weekend: ['sunday'] },
      'calendar.weekend.0',
      `\`sunday\` ${weekday}`,
    ],
    ['with a hole in the weekend', { ...utc, weekend: new Array(1) }, 'calendar.weekend.0', 'is missing'],
    ['with a weekend that is no list', { ...utc, weekend: 6 }, 'calendar.weekend', '`6` is no list'],
    [
      'with a weekend of seven',
      { ...utc, weekend: [1, 2, 3, 4, 5, 6, 7] },
      'calendar.weekend',
      'names all seven weekdays; at most 6 can be weekend',
    ],
    [
      'with a weekend of seven, some twice',
      { ...utc, weekend: [7, 6, 5, 4, 3, 2, 1, 1] },
      'calendar.weekend',
      'names all seven weekdays; at most 6 can be weekend',
    ],
    [
      'with six weekdays and one that is none',
      { ...utc, weekend: [1, 2, 3, 4, 5, 6, 8] },
      'calendar.weekend.6',
      `\`8\` ${weekday}`,
    ],
    [
      'with a holiday that does not exist',
      { ...utc, holidays: ['2026-02-29'] },
      'calendar.holidays.0',
      '`2026-02-29` names a date that does not exist',
    ],
    [
      'with a holiday in month 13',
      { ...utc, holidays: ['2026-12-25', '2026-13-01'] },
      'calendar.holidays.1',
      '`2026-13-01` names a date that does not exist',
    ],
    [
      'with a holiday in month 0',
      { ...utc, holidays: ['2026-00-01'] },
      'calendar.holidays.0',
      '`2026-00-01` names a date that does not exist',
    ],
    [
      'with a holiday on day 0',
      { ...utc, holidays: ['2026-01-00'] },
      'calendar.holidays.0',
      '`2026-01-00` names a date that does not exist',
    ],
    [
      'with an instant for a holiday',
      { ...utc, holidays: ['2026-12-25T00:00Z'] },
      'calendar.holidays.0',
      '`2026-12-25T00:00Z` is no date; write it like `2026-12-25`',
    ],
    [
      'with a holiday that is no text',
      { ...utc, holidays: [20261225] },
      'calendar.holidays.0',
      '`20261225` is no text',
    ],
    ['with a holiday of null', { ...utc, holidays: [null] }, 'calendar.holidays.0', '`null` is no text'],
    [
      'with an unknown key',
      { ...utc, holydays: [] },
      'calendar.holydays',
      'unknown key `holydays`; did you mean `holidays`?',
    ],
    [
      'with a key of another case',
      { timezone: 'UTC', ...utc },
      'calendar.timezone',
      'unknown key `timezone`; did you mean `timeZone`?',
    ],
  ])('%s', (_what, calendar, path, message) => {
    expect(problems(day, calendar)).toEqual([[path, message]]);
  });
});

describe('a calendar', () => {
  const friday = '2026-03-06T12:00:00Z';
  const threeDays = { length: { businessDays: 3 }, from: 'delivery' } as const;

  it('may be a whole policy, parsed or raw, and is looked at for its days alone', () => {
    const parsed = parsePolicy({ ...defaultPolicy, timeZone: 'America/New_York' });
    const window = { length: 'P7D', from: 'delivery' } as const;
    const delivered = '2026-03-07T10:00:00-05:00';
    const deadline = '2026-03-14T14:00:00.000Z';
    expect(computeDeadline(window, delivered, parsed)).toBe(deadline);
    expect(computeDeadline(window, delivered, { ...parsed, weekend: null })).toBe(deadline);
    expect(computeDeadline(window, delivered, { ...parsed, terms: 'unsaid', id: 7 } as never)).toBe(deadline);
    expect(computeDeadline(parsed.terms.windows.arrival, delivered, parsed)).toBe(deadline);
  });

  it('takes null for what it leaves out', () => {
    const calendar = { timeZone: 'UTC', weekend: null, holidays: null };
    const window = { ...threeDays, ends: null, rollForward: null, clause: null };
    expect(computeDeadline(window as never, friday, calendar)).toBe('2026-03-11T12:00:00.000Z');
    expect(
      computeDeadline({ ...threeDays, ends: undefined } as never, friday, {
        timeZone: 'UTC',
        weekend: undefined,
      }),
    ).toBe('2026-03-11T12:00:00.000Z');
  });

  it('takes every name that the runtime takes, in any letter case', () => {
    for (const timeZone of ['America/New_York', 'america/new_york', 'US/Eastern', 'EST5EDT']) {
      expect(endsAt('P1D', '2026-03-07T10:00:00-05:00', { timeZone })).toBe('2026-03-08T14:00:00.000Z');
    }
    expect(endsAt('P1D', ANCHOR, { timeZone: 'Etc/GMT-14', ends: 'end_of_day' })).toBe(
      '2026-03-04T09:59:59.999Z',
    );
  });
});

describe('what is wrong', () => {
  it('with window and calendar is said at once, before a bad anchor', () => {
    const window = { length: 'P1.5D', from: 'purchase', ends: 'never' };
    const calendar = { timeZone: 'Mars/Olympus', weekend: [1, 2, 3, 4, 5, 6, 7], holidays: ['2026-02-30'] };
    expect(problems(window, calendar, 'yesterday').map(([path]) => path)).toEqual([
      'window.length',
      'window.from',
      'window.ends',
      'calendar.timeZone',
      'calendar.holidays.0',
      'calendar.weekend',
    ]);
    expect(problems(undefined, undefined, undefined)).toEqual([
      ['window', 'is missing'],
      ['calendar', 'is missing'],
    ]);
  });

  it('with the anchor alone is a TypeError', () => {
    const error = caught(() => computeDeadline({ length: 'P1D', from: 'order' }, 'yesterday', utc));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^`anchor`: `yesterday` /);
  });
});
