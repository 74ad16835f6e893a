import type { CountingWords } from '../CountingWords';

export const counting: CountingWords = {
  timeZone: (zone) => `Dates and times are those of the time zone ${zone}.`,
  hours: 'Hours are counted as they pass, weekends and holidays included.',
  unitNames: {
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    years: 'years',
    businessDays: 'business days',
  },
  sameTime: (units, othersEndWithDay) =>
    `A period in ${units} ends at the clock time at which it began${othersEndWithDay ? ', unless it runs to the end of the day' : ''}.`,
  endOfDay:
    'Where a period runs to the end of a day, the day on which it begins is not counted, and its last day is in time to its end.',
  shortMonth:
    'Where a period in months or years would end on a date that a month lacks, it ends on the last day of that month.',
  weekdays: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  businessDays: (weekdays, holidays) => {
    if (weekdays === null && holidays === null) return 'Every day is a business day.';
    const dates = holidays === null ? [] : [`these dates: ${holidays}`];
    const days = weekdays === null ? [] : [weekdays];
    return `Every day is a business day but ${[...days, ...dates].join(', and ')}.`;
  },
  lastMoment: 'What comes at the last moment of a period is still in time.',
};
