import * as fc from 'fast-check';
import { test as plain } from 'vitest';

/** What the suite uses of `@fast-check/vitest`, over the runs of fewRuns.ts. */
function prop<Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Ts]: fc.Arbitrary<Ts[Index]> },
  parameters: fc.Parameters<Ts> = {},
) {
  return (name: string, judge: (...values: Ts) => void): void => {
    plain(name, () => fc.assert(fc.property(...arbitraries, judge), parameters));
  };
}

export const test = Object.assign(plain.bind(undefined), { prop });
export { fc };
