/** An instant as the clock and the calendar in the shop show it. */
export interface ShopTime {
  readonly year: number;
  /** 1 January to 12 December. */
  readonly month: number;
  readonly day: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  /** `10:00`, with seconds and milliseconds only where there are any: a deadline shown rounded is shown wrong. */
  readonly clock: string;
  /** `UTC+09:00` */
  readonly offset: string;
}

/** A time zone's clock. Instants are epoch milliseconds; a wall time is what would be one if the zone were UTC. */
export interface ShopClock {
  readonly wallOf: (instant: number) => number;
  readonly read: (instant: number) => ShopTime;
}

export function shopClock(timeZone: string): ShopClock {
  // Everything explicit, so that nothing is taken from the machine.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const wallOf = (instant: number): number => {
    const wall = known.get(instant) ?? read(instant);
    known.set(instant, wall);
    return wall;
  };
  const read = (instant: number): number => {
    const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const [year, month, ...rest] = PARTS.map((part) => shown.get(part) as number) as SixParts;
    return Date.UTC(year, month - 1, ...rest, instant % 1000);
  };
  return { wallOf, read: (instant) => timeOf(wallOf(instant), instant) };
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
type SixParts = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function timeOf(wall: number, instant: number): ShopTime {
  const date = new Date(wall);
  const clock = date.toISOString().slice(11, 23);
  const minutes = Math.round((wall - instant) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    clock: clock.replace(/(:00)?\.000$/, ''),
    offset: `UTC${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`,
  };
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
