import * as fastCheck from '../../node_modules/fast-check/lib/fast-check';

/** Properties under mutation testing: some runs of a fixed seed, and no search for a smaller counterexample. */
const RUNS = 15;

export function assert<Ts>(
  property: fastCheck.IAsyncProperty<Ts> | fastCheck.IProperty<Ts>,
  given: fastCheck.Parameters<Ts> = {},
): Promise<void> | void {
  // Who reads the report of a run means that run.
  if (fastCheck.readConfigureGlobal()?.reporter !== undefined)
    return fastCheck.assert(property as fastCheck.IProperty<Ts>, given);
  const { numRuns = 100, ...others } = given;
  const parameters = { seed: 20_261_123, ...others, numRuns: Math.min(numRuns, RUNS), endOnFailure: true };
  return fastCheck.assert(property as fastCheck.IProperty<Ts>, parameters);
}

// biome-ignore lint/performance/noBarrelFile: it has all that the package has.
export * from '../../node_modules/fast-check/lib/fast-check';
// biome-ignore lint/style/noDefaultExport: the package that this stands in for has one.
export default { ...fastCheck, assert };
