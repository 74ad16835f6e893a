import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { filesIn } from '../../../src/cli/cases/filesIn';
import { readTestOptions } from '../../../src/cli/cases/readTestOptions';
import { runOnChange } from '../../../src/cli/cases/runOnChange';
import { testOnChange } from '../../../src/cli/cases/testOnChange';
import { watchFiles } from '../../../src/cli/cases/watchFiles';
import { testCommand } from '../../../src/cli/testCommand';
import { defaultPolicy } from '../../../src/index';
import { aWorld } from '../aWorld';
import { aFolder } from './aFolder';
import { SOME_CASES } from './someCases';

/** A promise with its ends in hand. */
function aSignal(): { readonly came: Promise<void>; readonly give: () => void } {
  let give = (): void => {};
  const came = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { came, give };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the loop runs at once, again after each change, and ends when it is told to', async () => {
  const { came, give } = aSignal();
  const log: string[] = [];
  let change = (): void => {};
  const loop = runOnChange({
    run: async () => {
      log.push('run');
      return ['a', 'b'];
    },
    watch: (files, changed) => {
      log.push(`watch ${files.join(' ')}`);
      change = changed;
      return () => log.push('stop');
    },
    settle: async () => {
      log.push('settle');
    },
    ended: came,
  });
  await turn();
  expect(log).toEqual(['run', 'watch a b']);
  change();
  change();
  await turn();
  expect(log).toEqual(['run', 'watch a b', 'settle', 'run', 'watch a b', 'stop']);
  give();
  await loop;
  expect(log.slice(6)).toEqual(['stop']);
});

test('a change during a run is not missed', async () => {
  const { came, give } = aSignal();
  let change = (): void => {};
  let runs = 0;
  const loop = runOnChange({
    run: async () => {
      runs += 1;
      if (runs === 2) change();
      return [];
    },
    watch: (_files, changed) => {
      change = changed;
      return () => {};
    },
    settle: async () => {},
    ended: came,
  });
  await turn();
  change();
  await turn();
  expect(runs).toBe(3);
  give();
  await loop;
});

test('a loop that is ended during a run ends after it', async () => {
  const { came, give } = aSignal();
  let runs = 0;
  await runOnChange({
    run: async () => {
      runs += 1;
      give();
      await turn();
      return [];
    },
    watch: () => () => {},
    settle: async () => {},
    ended: came,
  });
  expect(runs).toBe(1);
});

test('the folders of the files are watched: for them, for new case files, and for what has no name', () => {
  const watched = new Map<
    string,
    { listener: (event: string, name: string | null) => void; watcher: EventEmitter }
  >();
  const closed: string[] = [];
  let changes = 0;
  const stop = watchFiles(
    ['/shop/a.cases.yaml', '/shop/b.cases.yaml', '/shop/policies/p.json'],
    () => {
      changes += 1;
    },
    (folder, listener) => {
      const watcher = Object.assign(new EventEmitter(), { close: () => closed.push(folder) });
      watched.set(folder, { listener, watcher });
      return watcher as never;
    },
  );
  const tell = (folder: string, name: string | null): number => {
    const before = changes;
    watched.get(folder)?.listener('change', name);
    return changes - before;
  };
  const folders = [...watched.keys()];
  const [shop = '', policies = ''] = folders;
  expect(folders).toHaveLength(2);
  expect([tell(shop, 'a.cases.yaml'), tell(shop, 'b.cases.yaml'), tell(shop, 'new.cases.json')]).toEqual([
    1, 1, 1,
  ]);
  expect([
    tell(shop, 'notes.txt'),
    tell(shop, 'p.json'),
    tell(policies, 'p.json'),
    tell(policies, null),
  ]).toEqual([0, 0, 1, 1]);
  watched.get(shop)?.watcher.emit('error', new Error('gone'));
  expect(changes).toBe(6);
  stop();
  expect(closed).toEqual(folders);
});

test('cases are run again when they or their policy change, whether or not they can be read', async () => {
  const policy = (length: string): string =>
    JSON.stringify({ ...defaultPolicy, id: 'mine' }).replace('PT24H', length);
  const text = SOME_CASES.replace('builtin', 'policies/p.json');
  const folder = aFolder({ 'a.cases.yaml': text, 'policies/p.json': policy('PT24H') });
  const world = aWorld({ cwd: folder.path });
  const { came, give } = aSignal();
  const done = testOnChange(readTestOptions([]), world, came);
  const said = (part: string, times: number): Promise<void> =>
    vi.waitFor(() => expect(world.errors().split(part).length - 1).toBeGreaterThanOrEqual(times), {
      timeout: 10_000,
      interval: 20,
    });
  await said('Waiting for a change', 1);
  expect(world.output()).toContain('1 failed, 1 passed');
  folder.write('policies/p.json', policy('a day'));
  await said('`a day`', 1);
  folder.write('policies/p.json', policy('PT1H'));
  await vi.waitFor(() => expect(world.output()).toContain('2 failed, 0 passed'), { timeout: 10_000 });
  folder.write('a.cases.yaml', 'cases: 7');
  await said('here is `7`', 1);
  give();
  expect(await done).toBe(3);
});

test('a file whose folder is gone is waited for no more', async () => {
  const world = aWorld({ cwd: aFolder({}).path });
  const options = readTestOptions([join('gone', 'a.cases.yaml'), '--watch']);
  expect(await testOnChange(options, world, Promise.resolve())).toBe(3);
});

test('the built-in policy needs no watching', async () => {
  const world = aWorld({ cwd: aFolder({ 'a.cases.yaml': SOME_CASES }).path });
  expect(await testOnChange(readTestOptions([]), world, Promise.resolve())).toBe(1);
});

test('the files that complaints are about', () => {
  const about = (file: string) => ({ message: 'broken', place: { file } });
  expect(filesIn([about('a'), { message: 'no file' }, about('b'), about('a')])).toEqual(['a', 'b']);
});

test('an interrupt ends it', async () => {
  const before = process.listeners('SIGINT');
  const world = aWorld({ cwd: aFolder({ 'a.cases.yaml': SOME_CASES }).path });
  const done = testCommand.run(['--watch'], world);
  await vi.waitFor(() => expect(world.errors()).toContain('Ctrl+C'), { timeout: 10_000 });
  for (const listener of process.listeners('SIGINT')) if (!before.includes(listener)) listener('SIGINT');
  expect(await done).toBe(1);
});
