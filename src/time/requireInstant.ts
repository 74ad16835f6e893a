import { showValue } from '../admission/showValue';
import { readInstant } from './readInstant';

/** Epoch milliseconds of an argument that has to be an instant, or a `TypeError` that names it. */
export function requireInstant(name: string, value: unknown): number {
  const epochMs = readInstant(value);
  if (typeof epochMs === 'number') return epochMs;
  throw new TypeError(
    value === undefined ? `\`${name}\` is missing` : `\`${name}\`: ${showValue(value)} ${epochMs}`,
  );
}
