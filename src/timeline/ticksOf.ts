import type { ShopClock } from './shopClock';
import type { TimeScale } from './timeScale';

/** How finely the axis is divided, and so how its ticks are labelled. */
export type TickUnit = 'clock' | 'day' | 'month' | 'year';

export interface Tick {
  readonly at: number;
  readonly x: number;
  readonly unit: TickUnit;
}

/** A division of the axis: so many milliseconds or calendar months, for ticks at least so far apart. */
type Step = readonly [unit: TickUnit, ms: number, months: number, distance: number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 28 * DAY;
const STEPS: readonly Step[] = [
  ...[1, 5, 10, 15, 30, 60, 180, 360, 720].map((count): Step => ['clock', count * MINUTE, 0, 120]),
  ...[1, 2, 7, 14].map((count): Step => ['day', count * DAY, 0, 60]),
  ...[1, 3, 6].map((count): Step => ['month', count * MONTH, count, 84]),
  ...[12, 24, 60, 120, 240, 600].map((count): Step => ['year', count * MONTH, count, 56]),
];

/** Round times on the shop's clock, wherever the axis is drawn to scale. */
export function ticksOf({ stretches, msPerUnit }: TimeScale, clock: ShopClock): readonly Tick[] {
  const step = STEPS.find(([, ms, , distance]) => ms >= distance * msPerUnit);
  if (step === undefined) return [];
  const [unit, , , distance] = step;
  const ticks: Tick[] = [];
  for (const { start, end, from, isShortened } of stretches) {
    if (isShortened) continue;
    const last = clock.wallOf(end);
    for (let wall = roundUp(clock.wallOf(start), step); wall <= last; wall = roundUp(wall + 1, step)) {
      const at = instantOf(wall, clock);
      const x = from + (at - start) / msPerUnit;
      // Not on the clock that day, or outside after all, where the clock was changed in between.
      if (clock.wallOf(at) !== wall || at < start || at > end) continue;
      if (x - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= 0.95 * distance) ticks.push({ at, x, unit });
    }
  }
  return ticks;
}

/** The first round wall time that is not before this one. */
function roundUp(wall: number, [, ms, months]: Step): number {
  if (months === 0) return Math.ceil(wall / ms) * ms;
  const date = new Date(wall - 1);
  const passed = date.getUTCFullYear() * 12 + date.getUTCMonth();
  // Years below 100 would be taken for those of the last century.
  return Date.UTC(2000, (Math.floor(passed / months) + 1) * months - 2000 * 12);
}

function instantOf(wall: number, clock: ShopClock): number {
  const guess = wall - (clock.wallOf(wall) - wall);
  return guess - (clock.wallOf(guess) - wall);
}
