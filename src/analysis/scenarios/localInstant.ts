const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant of a local date `YYYY-MM-DD` and time `HH:MM` in a zone, in ms; the earlier one of two. */
export function localInstant(date: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const guesses = [-1, 1].map((side) => wall - offsetAt(wall + side * 86_400_000, timeZone));
  const good = guesses.filter((guess) => guess + offsetAt(guess, timeZone) === wall);
  return Math.min(...(good.length > 0 ? good : guesses));
}

/** The local date of an instant in a zone, `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

function offsetAt(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // The locale is fixed, and with it calendar and digits: the numbers are read, not shown.
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) as number;
  const second = Math.floor(at / 1000) * 1000;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) -
    second
  );
}
