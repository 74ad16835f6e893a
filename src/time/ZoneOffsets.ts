import { IANAZone } from 'luxon';
import { DAY } from './civilDate';

/** About 12.4 days: a stretch of time whose clock changes are looked up together. */
const STRETCH = 2 ** 30;
/**
 * The stretch of 1 January 2000, less one for the day before. Only what counts back asks for earlier ones: they are kept
 * under negative places, which is slower.
 */
const FIRST_STRETCH = 880;

/** One offset that holds from an instant on. */
interface OffsetFrom {
  readonly from: number;
  readonly offset: number;
}

/**
 * The offsets of one time zone, looked up once a stretch and then kept.
 *
 * Luxon asks `Intl` for every instant, some microseconds each; a deadline is to cost nanoseconds. Only stretches that
 * are asked for are built, so that nothing of `Intl` is touched before the first calendar window.
 */
export class ZoneOffsets {
  readonly #timeZone: string;
  readonly #stretches: (number | readonly OffsetFrom[] | undefined)[] = [];

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** Milliseconds by which local time is ahead of UTC at an instant. */
  at(epochMs: number): number {
    const stretch = this.#stretch(epochMs);
    if (typeof stretch === 'number') return stretch;
    let offset = 0;
    for (const change of stretch) {
      if (change.from > epochMs) break;
      offset = change.offset;
    }
    return offset;
  }

  /** The first instant in (from, to] at which the offset is another than just before, or `to` where there is none. */
  firstChange(from: number, to: number): number {
    for (let at = from; at < to; at = (Math.floor(at / STRETCH) + 1) * STRETCH) {
      const stretch = this.#stretch(at);
      if (typeof stretch === 'number') continue;
      for (const change of stretch.slice(1)) if (change.from > from) return Math.min(change.from, to);
    }
    return to;
  }

  #stretch(epochMs: number): number | readonly OffsetFrom[] {
    const index = Math.floor(epochMs / STRETCH) - FIRST_STRETCH;
    const known = this.#stretches[index];
    if (known !== undefined) return known;
    const built = this.#build((index + FIRST_STRETCH) * STRETCH);
    // Filled without gaps, as the runtime looks up a list with large ones like a map.
    while (this.#stretches.length < index) this.#stretches.push(undefined);
    this.#stretches[index] = built;
    return built;
  }

  /** Looks once a day: no zone has ever changed its clock and changed it back within one, in the years admitted. */
  #build(start: number): number | readonly OffsetFrom[] {
    const end = start + STRETCH;
    const first = this.#ask(start);
    const offsets: OffsetFrom[] = [{ from: start, offset: first }];
    let offset = first;
    for (let at = start; at < end; at += DAY) {
      const next = Math.min(at + DAY, end);
      const after = this.#ask(next);
      if (after === offset) continue;
      offsets.push({ from: this.#bisect(at, next, after), offset: after });
      offset = after;
    }
    return offsets.length === 1 ? first : offsets;
  }

  /** The first instant in (before, after] from which the new offset holds. */
  #bisect(before: number, after: number, offset: number): number {
    let early = before;
    let late = after;
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2);
      if (this.#ask(middle) === offset) late = middle;
      else early = middle;
    }
    return late;
  }

  #ask(epochMs: number): number {
    return IANAZone.create(this.#timeZone).offset(epochMs) * 60_000;
  }
}
