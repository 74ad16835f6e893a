/** An instant on the clock of a zone, such as `2026-03-02 10:00`; seconds and milliseconds where there are any. */
export function localTime(instant: string, timeZone: string): string {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  const parts = Object.fromEntries(
    formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second, fractionalSecond } = parts;
  const time = `${hour}:${minute}:${second}.${fractionalSecond}`.replace(/(:00)?\.000$/, '');
  return `${year}-${month}-${day} ${time}`;
}
