import { readFile } from 'node:fs/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { World } from './Command';
import { writerTo } from './writerTo';

/** Of a process, what a world is made of. */
export interface ProcessParts {
  readonly stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;
  readonly stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;
  readonly stdin: AsyncIterable<string | Uint8Array> & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
}

const NO_TERMINAL = 80;

/** The world of a process. `root` is the folder of the package, with a slash at its end. */
export function processWorld(parts: ProcessParts, root: URL): World {
  const { stdout, stderr, stdin, env } = parts;
  const warn = writerTo(stderr);
  return {
    write: writerTo(stdout),
    // Where nobody reads what goes wrong, there is nobody to tell.
    warn: (text) => warn(text).catch(() => {}),
    input: stdin,
    cwd: parts.cwd(),
    isTerminal: { output: stdout.isTTY === true, errors: stderr.isTTY === true },
    // Some terminals say that they have no columns at all.
    columns: stdout.columns || NO_TERMINAL,
    environment: env,
    now: () => Date.now(),
    readShipped: (path) => readFile(new URL(path, root), 'utf8'),
  };
}
