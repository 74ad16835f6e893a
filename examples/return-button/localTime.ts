/** An instant on the shop's clock, such as `Tuesday, 3 March 2026 at 10:00 GMT+9`. */
export function localTime(instant: string, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'long' });
  return `${day.format(new Date(instant))}, ${clock.format(new Date(instant))}`;
}
