import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { OutputClosed } from '../../src/cli/OutputClosed';
import { type ProcessParts, processWorld } from '../../src/cli/processWorld';
import { runCommand } from '../../src/cli/runCommand';

const ROOT = new URL('../../', import.meta.url);

/** A stream that keeps what is written, or fails with it. */
function aStream(code?: string): NodeJS.WritableStream & { readonly kept: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      if (code !== undefined) return done(Object.assign(new Error(`${code}: no`), { code }));
      pieces.push(text);
      return done();
    },
  });
  return Object.assign(stream, { kept: () => pieces.join('') });
}

const parts = (given: Partial<ProcessParts> = {}): ProcessParts => ({
  stdout: aStream(),
  stderr: aStream(),
  stdin: new PassThrough(),
  env: {},
  cwd: () => '/somewhere',
  ...given,
});

describe('the world of a process', () => {
  test('writes to its streams, reads its input, and knows where it is', async () => {
    const [stdout, stderr] = [aStream(), aStream()];
    const stdin = new PassThrough();
    const env = { NO_COLOR: '1' };
    const world = processWorld(parts({ stdout, stderr, stdin, env }), ROOT);
    await world.write('answer');
    await world.warn('warning');
    expect([stdout.kept(), stderr.kept()]).toEqual(['answer', 'warning']);
    expect(world.input).toBe(stdin);
    expect(world.cwd).toBe('/somewhere');
    expect(world.environment).toBe(env);
  });

  test('has the clock of the machine', () => {
    const before = Date.now();
    const now = processWorld(parts(), ROOT).now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ['nowhere', {}, {}, { output: false, errors: false }, 80],
    ['where the answer goes', { isTTY: true, columns: 132 }, {}, { output: true, errors: false }, 132],
    ['where errors go', {}, { isTTY: true }, { output: false, errors: true }, 80],
    ['that has no columns', { isTTY: true, columns: 0 }, {}, { output: true, errors: false }, 80],
  ])('has a terminal %s', (_title, output, errors, isTerminal, columns) => {
    const given = parts({
      stdout: Object.assign(aStream(), output),
      stderr: Object.assign(aStream(), errors),
    });
    expect(processWorld(given, ROOT)).toMatchObject({ isTerminal, columns });
  });

  test('reads what the package ships', async () => {
    const text = await processWorld(parts(), ROOT).readShipped('package.json');
    expect(JSON.parse(text).name).toBe('returns-policy');
  });
});

describe('an answer that', () => {
  test('nobody reads any more ends the command without an error, and at once', async () => {
    const stderr = aStream();
    let isRead = 0;
    const stdin = (async function* () {
      for (; isRead < 1000; isRead += 1) yield '{"order":{},"item":{"category":"x"}}\n';
    })();
    const world = processWorld(parts({ stdout: aStream('EPIPE'), stderr, stdin }), ROOT);
    expect(await runCommand(['check', '-', '--ndjson', '--as-of', 'now'], world)).toBe(0);
    expect(stderr.kept()).toBe('');
    expect(isRead).toBeLessThan(3);
  });

  test('finds no room is told, and does not pass for done', async () => {
    const stderr = aStream();
    const world = processWorld(parts({ stdout: aStream('ENOSPC'), stderr }), ROOT);
    expect(await runCommand(['describe', 'builtin'], world)).toBe(70);
    expect(stderr.kept()).toContain('error: the answer cannot be written: ENOSPC: no');
    expect(stderr.kept()).toContain('Is there room where it goes');
  });

  test('was not waited for tells the next one', async () => {
    const world = processWorld(parts({ stdout: aStream('EPIPE') }), ROOT);
    void world.write('lost');
    await expect(world.write('')).rejects.toBeInstanceOf(OutputClosed);
  });
});

test('errors that nobody reads are lost in silence', async () => {
  const world = processWorld(parts({ stderr: aStream('EPIPE') }), ROOT);
  expect(await runCommand(['nothing'], world)).toBe(2);
});

test('the program asks with its own arguments, and exits with what comes of it', async () => {
  const { argv, exitCode } = process;
  try {
    process.argv = [...argv.slice(0, 2), 'describe', 'nowhere.yaml'];
    await import('../../src/cli/main');
    expect(process.exitCode).toBe(3);
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
  }
});
