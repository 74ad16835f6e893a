import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundleTests.mjs';

const SUITE = {
  sequence: { hooks: 'stack', setupFiles: 'list', seed: 1, shuffle: false, concurrent: false },
};
/** A test that takes longer is left out: every mutant that lives would wait for it. Quick tests have to tell. */
const TOO_SLOW_MS = 400;
/** How a property says that it has met too few of something. */
const FEW = ['to be greater than'];
/** A mutant that is come by so many times as often as the code it stands for loops without end; stryker waits for 100. */
const SHARE_OF_HITS = 0.05;
const TIMES = '.mutation/times.json';

// vitest asks where it is when it is loaded: in a worker of its own, as far as it can tell.
globalThis.__vitest_worker__ = { config: {}, environment: { name: 'node' }, ctx: {}, rpc: {}, metaEnv: {} };
const { collectTests, getFn, getHooks } = await import('@vitest/runner');

function testsIn({ tasks }) {
  return tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));
}

function titleOf({ name, suite }) {
  return suite === undefined || suite === suite.file ? name : `${titleOf(suite)} > ${name}`;
}

/** Runs a room's tests in this process, all modules new for each mutant, and those first that fail soon. */
class Runner {
  #files;
  #load;
  #times = {};
  #kills = new Map();

  constructor(options) {
    this.#files = options.room.tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load = await bundleTests(process.cwd(), this.#files);
  }

  get #own() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  }

  /** The tests of a file by their ids; of several with one title each has a number. */
  async #collect(modules, file) {
    const config = {
      root: process.cwd(),
      setupFiles: [],
      testTimeout: 0,
      hookTimeout: 0,
      retry: 0,
      tags: [],
      maxConcurrency: 1,
      allowOnly: true,
      ...SUITE,
    };
    const filepath = resolve(file);
    const [collected] = await collectTests([{ filepath }], { config, importFile: () => modules[file]() });
    if (collected.result?.state === 'fail') throw collected.result.errors[0];
    const seen = new Map();
    return new Map(
      testsIn(collected).map((test) => {
        const title = titleOf(test);
        const nth = (seen.get(title) ?? 0) + 1;
        seen.set(title, nth);
        return [`${file}#${title}${nth > 1 ? ` (${nth})` : ''}`, test];
      }),
    );
  }

  /** Runs one test; what went wrong, or null. */
  async #failureOf(test) {
    const suites = [];
    for (let suite = test.suite ?? test.file; suite !== undefined; suite = suite.suite) suites.unshift(suite);
    const cleanUps = [];
    try {
      for (const hook of suites.flatMap((suite) => [
        ...getHooks(suite).beforeAll,
        ...getHooks(suite).beforeEach,
      ]))
        cleanUps.push(await hook(test.context, test.suite));
      await getFn(test)();
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      for (const finished of test.onFinished ?? []) await finished(test.context);
      for (const hook of suites
        .reverse()
        .flatMap((suite) => [...getHooks(suite).afterEach, ...getHooks(suite).afterAll]))
        await hook(test.context, test.suite);
      for (const cleanUp of cleanUps) if (typeof cleanUp === 'function') await cleanUp();
    }
  }

  async dryRun() {
    const own = this.#own;
    own.activeMutant = undefined;
    const tests = [];
    // Modules are new for each file, so that what one file caused to be kept is not covered by that file alone.
    for (const file of this.#files) {
      own.currentTestId = undefined;
      const modules = this.#load();
      let collected;
      try {
        collected = await this.#collect(modules, file);
      } catch (error) {
        return { status: DryRunStatus.Error, errorMessage: `${file}: ${error?.stack ?? error}` };
      }
      for (const [id, test] of collected) {
        own.currentTestId = id;
        const started = process.cpuUsage();
        const failureMessage = await this.#failureOf(test);
        own.currentTestId = undefined;
        const timeSpentMs = process.cpuUsage(started).user / 1000;
        // With few runs a property that counts what it has met may fail without any change: it is no judge.
        const isTooRare = failureMessage !== null && FEW.some((reason) => failureMessage.includes(reason));
        if (isTooRare || timeSpentMs > TOO_SLOW_MS) {
          delete own.mutantCoverage?.perTest[id];
          continue;
        }
        this.#times[id] = timeSpentMs;
        const its = { id, name: id.slice(file.length + 1), fileName: resolve(file), timeSpentMs };
        tests.push(
          failureMessage === null
            ? { ...its, status: TestStatus.Success }
            : { ...its, status: TestStatus.Failed, failureMessage },
        );
      }
    }
    await mkdir(dirname(TIMES), { recursive: true });
    await writeFile(TIMES, JSON.stringify(this.#times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: own.mutantCoverage };
  }

  async #inOrder(ids) {
    if (Object.keys(this.#times).length === 0) this.#times = JSON.parse(await readFile(TIMES, 'utf8'));
    const weight = (id) => this.#times[id] / (1 + (this.#kills.get(id) ?? 0));
    return (ids ?? Object.keys(this.#times)).toSorted((one, other) => weight(one) - weight(other));
  }

  async mutantRun({ testFilter, activeMutant, hitLimit: limit }) {
    const hitLimit = limit && Math.max(1000, Math.ceil(limit * SHARE_OF_HITS));
    const own = this.#own;
    const ids = await this.#inOrder(testFilter);
    Object.assign(own, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined });
    const collected = new Map();
    let nrOfTests = 0;
    const killed = (killedBy, failureMessage) => {
      this.#kills.set(killedBy, (this.#kills.get(killedBy) ?? 0) + 1);
      return (
        determineHitLimitReached(own.hitCount, hitLimit) ?? {
          status: MutantRunStatus.Killed,
          killedBy: [killedBy],
          failureMessage,
          nrOfTests,
        }
      );
    };
    try {
      const modules = this.#load();
      for (const id of ids) {
        const file = id.slice(0, id.indexOf('#'));
        nrOfTests += 1;
        if (!collected.has(file)) {
          try {
            collected.set(file, await this.#collect(modules, file));
          } catch (error) {
            return killed(id, `${file} is not read: ${error?.message ?? error}`);
          }
        }
        const test = collected.get(file).get(id);
        if (test === undefined) return killed(id, 'the test has another title');
        const failureMessage = await this.#failureOf(test);
        if (failureMessage !== null) return killed(id, failureMessage);
      }
      return (
        determineHitLimitReached(own.hitCount, hitLimit) ?? { status: MutantRunStatus.Survived, nrOfTests }
      );
    } finally {
      own.activeMutant = undefined;
    }
  }
}

function runner(options) {
  return new Runner(options);
}
runner.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', runner)];
export const strykerValidationSchema = { properties: { room: { type: 'object' } } };
