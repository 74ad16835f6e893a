import type { ShopClock } from './shopClock';
import type { TimelineFacts } from './timelineFacts';
import type { TimeScale } from './timeScale';
import type { Words } from './Words';

/** All that a part of the picture is drawn from. */
export interface Scene {
  readonly facts: TimelineFacts;
  readonly words: Words;
  readonly clock: ShopClock;
  readonly scale: TimeScale;
  /** Begins every id in the picture. */
  readonly id: string;
}

/** A part of the picture: shapes below, texts above all shapes. */
export interface Drawing {
  readonly shapes: readonly string[];
  readonly texts: readonly string[];
  readonly height: number;
}

/** An instant with date, clock time and offset. */
export function wholeInstant(instant: number, { words, clock }: Pick<Scene, 'words' | 'clock'>): string {
  const time = clock.read(instant);
  return `${words.instant(time)} (${time.offset})`;
}
