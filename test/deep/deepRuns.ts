import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import * as fastCheck from '../../node_modules/fast-check/lib/fast-check';

/**
 * fast-check with other numbers of runs than the tests ask for: vitest.config.ts puts it in the place of `fast-check`
 * where a variable says how many. `test/deep/run.mjs` sets the variables, and reads the report.
 */
const { env } = process;
/** How often every property is run in all, or until its time is up. */
const runsInAll = Number(env['PROPERTY_RUNS'] ?? 100);
/** What asks for fewer runs than this has a whole space to walk in each, or is about the laws themselves: no more often. */
const HEAVY = 10;
const seconds = Number(env['PROPERTY_RUNS_SECONDS'] ?? Number.POSITIVE_INFINITY);
/** Seeds are below it; those of a second start count down from it. */
const SECOND = 2 ** 31 - 1;
const firstSeed = Number(env['PROPERTY_RUNS_SEED'] ?? 1);
const report = env['PROPERTY_RUNS_REPORT'];

/** One line of the report: what came of one property, in one sitting. */
interface Sitting {
  readonly file: string;
  readonly test: string;
  /** Which property it is of those that the test has. */
  readonly place: number;
  /** How often the test itself asks for it. */
  readonly asked: number;
  /** No more often than that. */
  readonly isHeavy: boolean;
  readonly runs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly ended: 'runs' | 'time' | 'failure';
  /** `pass` for a failure is that of a test which has a property fail on purpose. */
  readonly outcome?: string | undefined;
}

type Key = Pick<Sitting, 'file' | 'test' | 'place'>;
type AnyProperty<Ts> = fastCheck.IAsyncProperty<Ts> | fastCheck.IProperty<Ts>;

const earlier: readonly Sitting[] =
  report !== undefined && existsSync(report)
    ? readFileSync(report, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : [];
/** Of the test that is running: what has come of its properties so far. */
let running: { readonly name: string; places: number; readonly sittings: Sitting[] } | undefined;

export function assert<Ts>(
  property: AnyProperty<Ts>,
  parameters: fastCheck.Parameters<Ts> = {},
): Promise<void> | void {
  // Who reads the report of a run means that run.
  if (fastCheck.readConfigureGlobal()?.reporter !== undefined)
    return fastCheck.assert(property as fastCheck.IProperty<Ts>, parameters);
  const key = nextKey();
  const before = earlier.filter((one) => isSame(one, key) && one.ended !== 'failure');
  const asked = parameters.numRuns ?? 100;
  const isHeavy = asked < HEAVY;
  const left = (isHeavy ? asked : runsInAll) - before.reduce((sum, { runs }) => sum + runs, 0);
  // What the test goes on to say of its cases has to hold here too.
  if (left <= 0) return fastCheck.assert(property as fastCheck.IProperty<Ts>, parameters);
  const seed = firstSeed + before.length;
  const start = performance.now();
  const finish = (runs: number, details: fastCheck.RunDetails<Ts>): Promise<void> | void => {
    const done = runs + details.numRuns;
    const isShort = !details.failed && done < asked;
    // Nor can it say anything of fewer than it asks for itself.
    if (isShort) return after(check(SECOND - seed, asked - done), (more) => finish(done, more));
    running?.sittings.push({
      ...key,
      asked,
      isHeavy,
      runs: done,
      seconds: Math.round(performance.now() - start) / 1000,
      seed,
      ended: details.failed ? 'failure' : details.interrupted || done < left ? 'time' : 'runs',
    });
    if (details.failed)
      throw new Error(fastCheck.defaultReportMessage(details), { cause: details.errorInstance });
  };
  const check = (from: number, numRuns: number, limit?: number) =>
    fastCheck.check(property as fastCheck.IProperty<Ts>, {
      ...parameters,
      seed: from,
      numRuns,
      markInterruptAsFailure: false,
      ...(limit !== undefined && Number.isFinite(limit) ? { interruptAfterTimeLimit: limit * 1000 } : {}),
    }) as fastCheck.RunDetails<Ts> | Promise<fastCheck.RunDetails<Ts>>;
  return after(check(seed, Math.max(left, asked), seconds), (details) => finish(0, details));
}

function after<Found>(
  found: Found | Promise<Found>,
  next: (found: Found) => Promise<void> | void,
): Promise<void> | void {
  return found instanceof Promise ? found.then(next) : next(found);
}

/** The property that comes next, in the test that is running. */
function nextKey(): Key {
  const { testPath = '', currentTestName = '' } = expect.getState();
  if (running?.name !== currentTestName) {
    running = { name: currentTestName, places: 0, sittings: [] };
    const { sittings } = running;
    onTestFinished(({ task }) => {
      write(sittings, task.result?.state);
      running = undefined;
    });
  }
  const place = running.places;
  running.places += 1;
  // @fast-check/vitest puts a seed of its own into the title.
  const test = currentTestName.replace(/ \(with seed=-?\d+\)$/, '');
  return { file: relative(process.cwd(), testPath), test, place };
}

function isSame(one: Key, other: Key): boolean {
  return one.file === other.file && one.test === other.test && one.place === other.place;
}

function write(sittings: readonly Sitting[], outcome: string | undefined): void {
  if (report === undefined) return;
  mkdirSync(dirname(report), { recursive: true });
  for (const sitting of sittings) appendFileSync(report, `${JSON.stringify({ ...sitting, outcome })}\n`);
}

// biome-ignore lint/performance/noBarrelFile: it stands in for the whole package.
export * from '../../node_modules/fast-check/lib/fast-check';
// biome-ignore lint/style/noDefaultExport: the package that this stands in for has one.
export default { ...fastCheck, assert };
