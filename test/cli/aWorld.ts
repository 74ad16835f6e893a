import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { World } from '../../src/cli/Command';
import { jsonSchemas } from '../../src/schema/jsonSchemas';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

/** A world of strings, and what was said in it. */
export interface HeardWorld extends World {
  readonly output: () => string;
  readonly errors: () => string;
}

/** A world without a terminal, whose input is what is handed in. */
export function aWorld(
  given: Partial<Omit<World, 'input'>> & { readonly input?: Iterable<string | Uint8Array> } = {},
): HeardWorld {
  const written: string[] = [];
  const warned: string[] = [];
  const { input = [], ...others } = given;
  return {
    write: (text) => {
      written.push(text);
    },
    warn: (text) => {
      warned.push(text);
    },
    cwd: process.cwd(),
    isTerminal: { output: false, errors: false },
    columns: 80,
    environment: {},
    now: () => Date.parse('2026-03-14T10:00:00Z'),
    readShipped,
    ...others,
    input: (async function* () {
      yield* input;
    })(),
    output: () => written.join(''),
    errors: () => warned.join(''),
  };
}

/** As after a build, without one. */
async function readShipped(path: string): Promise<string> {
  if (path === 'package.json') return readFile(PACKAGE, 'utf8');
  const schema = Object.entries(jsonSchemas).find(([name]) => path === `dist/schema/${name}.schema.json`);
  if (schema === undefined) throw new Error(`the package ships no ${path}`);
  return `${JSON.stringify(schema[1], null, 2)}\n`;
}
