import type { World } from '../Command';
import { paintFor } from '../paintFor';
import type { Layout } from './Layout';

/** Below this nothing readable can be laid out. */
const NARROWEST = 20;
/** Longer lines are hard to read, however much room there is. */
const WIDEST = 120;

/** The layout of answers in a world. */
export function layoutFor(world: World): Layout {
  return {
    width: Math.min(Math.max(world.columns, NARROWEST), WIDEST),
    paint: paintFor(world, 'output'),
  };
}
