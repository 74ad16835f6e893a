import type { World } from './Command';

/** How often the line is written, so that telling takes no time from doing. */
const EVERY_MS = 100;
const START_OF_LINE = '\r\u001b[K';

/** A line on a terminal that says how far the work is; where errors go elsewhere, it is silent. */
export class Progress {
  readonly #world: World;
  #toldAt = 0;
  #isShown = false;

  constructor(world: World) {
    this.#world = world;
  }

  async tell(text: () => string): Promise<void> {
    const { isTerminal, now, warn } = this.#world;
    if (!isTerminal.errors || now() - this.#toldAt < EVERY_MS) return;
    this.#toldAt = now();
    this.#isShown = true;
    await warn(`${START_OF_LINE}${text()}`);
  }

  /** Takes the line away, for what is said next. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#world.warn(START_OF_LINE);
  }
}
