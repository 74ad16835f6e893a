import type { CountingWords } from './CountingWords';
import type { Describing } from './Describing';
import { plainName } from './nameOf';
import type { Item } from './Page';
import { type PeriodUnit, periodsIn } from './periodsIn';
import { wordDate } from './wordDate';

const CALENDAR_UNITS = ['days', 'weeks', 'months', 'years', 'businessDays'] as const;

/** Saturday and Sunday, where a policy names no weekend. */
const WEEKEND: readonly number[] = [6, 7];

/** How periods are counted: as much of it as the periods of the policy need. */
export function describeCounting({ policy, words }: Describing): readonly Item[] {
  const { counting } = words;
  const periods = periodsIn(policy);
  const has = (unit: PeriodUnit): boolean => periods.some(({ units }) => units.includes(unit));
  const endWithDay = periods.some(({ endsWithDay }) => endsWithDay);
  const atSameTime = CALENDAR_UNITS.filter((unit) =>
    periods.some(({ units, endsWithDay }) => units.includes(unit) && !endsWithDay),
  );
  const texts = [
    counting.timeZone(plainName(policy.timeZone)),
    ...(has('hours') || has('minutes') || has('seconds') ? [counting.hours] : []),
    ...(atSameTime.length > 0 ? [wordSameTime(atSameTime, endWithDay, words)] : []),
    ...(endWithDay ? [counting.endOfDay] : []),
    ...(has('months') || has('years') ? [counting.shortMonth] : []),
    ...(periods.some(({ looksAtBusinessDays }) => looksAtBusinessDays)
      ? [wordBusinessDays({ policy, words })]
      : []),
    counting.lastMoment,
  ];
  return texts.map((text) => ({ text, clauses: [] }));
}

function wordSameTime(
  units: readonly (keyof CountingWords['unitNames'])[],
  othersEndWithDay: boolean,
  { counting, or }: Describing['words'],
): string {
  return counting.sameTime(or(units.map((unit) => counting.unitNames[unit])), othersEndWithDay);
}

function wordBusinessDays({ policy, words }: Describing): string {
  const { weekend = WEEKEND, holidays = [] } = policy;
  const weekdays = words.counting.weekdays.filter((_, index) => weekend.includes(index + 1));
  const dates = [...new Set(holidays)].sort().map((date) => wordDate(date, words.time));
  return words.counting.businessDays(
    weekdays.length === 0 ? null : words.and(weekdays),
    dates.length === 0 ? null : words.and(dates),
  );
}
