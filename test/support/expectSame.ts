import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** As `toStrictEqual`, and much sooner where all is well: for what is compared millions of times. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected);
}
