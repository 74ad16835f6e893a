/** Elapsed time is told in these; a day is 24 hours. */
export type SpanUnit = 'days' | 'hours' | 'minutes' | 'seconds' | 'milliseconds';
