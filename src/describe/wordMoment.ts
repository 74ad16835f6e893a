import type { When } from '../policy/When';
import { spanPhrase } from './spanPhrase';
import type { Wording } from './Wording';
import { wordDate } from './wordDate';

/** What is asked of the instant of an event, in words. */
export function wordMoment(when: When, words: Wording): string {
  const { conditions, time } = words;
  const { happened, within, onOrAfter, onOrBefore, timeFrom, timeUntil, onBusinessDay } = when;
  return conditions.together([
    ...(happened === undefined ? [] : [happened ? conditions.happened : conditions.notHappened]),
    ...(within === undefined ? [] : [wordWithin(within, words)]),
    ...(onOrAfter === undefined ? [] : [conditions.fromDate(wordDate(onOrAfter, time))]),
    ...(onOrBefore === undefined ? [] : [conditions.untilDate(wordDate(onOrBefore, time))]),
    ...(timeFrom === undefined ? [] : [conditions.fromTime(timeFrom)]),
    ...(timeUntil === undefined ? [] : [conditions.beforeTime(timeUntil)]),
    ...(onBusinessDay === undefined
      ? []
      : [onBusinessDay ? conditions.onBusinessDay : conditions.onNoBusinessDay]),
  ]);
}

function wordWithin(within: NonNullable<When['within']>, words: Wording): string {
  return within.length === 'unlimited'
    ? words.conditions.anyTime
    : words.time.span(spanPhrase(within, words));
}
