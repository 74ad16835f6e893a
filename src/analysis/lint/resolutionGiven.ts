import type { Evaluation } from '../../index';

/** The resolution that a claim gets: the one asked for, or what is given in its place; undefined where that is open. */
export function resolutionGiven({ findings }: Evaluation): unknown {
  for (const { code, details } of findings) {
    if (code === 'resolution_offered') return details['resolution'];
    if (code === 'resolution_replaced') return details['granted'];
  }
  return undefined;
}
