import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from './Command';
import { CommandError, type Complaint } from './CommandError';
import { exitCodes } from './exitCodes';
import { starterCases } from './init/starterCases';
import { starterPolicy } from './init/starterPolicy';
import { oneOperand } from './oneOperand';
import { readOptions } from './readOptions';

const HELP = `Usage: returns-policy init [DIRECTORY]

Writes a small policy and cases that test it, to start from: shop.policy.yaml and shop.cases.yaml, in DIRECTORY or
here. What is there already is never written over.

Example:
  returns-policy init returns
`;

const CASES = 'shop.cases.yaml';
const FILES = [
  { name: 'shop.policy.yaml', text: starterPolicy },
  { name: CASES, text: starterCases },
];

/** `returns-policy init`: files to start from. */
export const initCommand: Command = {
  name: 'init',
  summary: 'write a policy and its cases to start from',
  help: HELP,
  run: async (args, world) => {
    const { positionals } = readOptions('init', args, {});
    const directory = positionals.length === 0 ? '.' : oneOperand('init', 'DIRECTORY', positionals);
    const files = FILES.map(({ name, text }) => ({ path: join(directory, name), text }));
    const taken = files.filter(({ path }) => existsSync(resolve(world.cwd, path)));
    // All of them or none: half of it would be of no use, and in the way of the next try.
    if (taken.length > 0) throw new CommandError(exitCodes.usage, taken.map(isThere));
    await writeAll(files, resolve(world.cwd, directory), world.cwd);
    const wrote = files.map(({ path }) => `wrote ${path}\n`).join('');
    await world.write(`${wrote}Next: returns-policy test ${join(directory, CASES)}\n`);
    return exitCodes.passed;
  },
};

function isThere({ path }: { readonly path: string }): Complaint {
  return {
    message: 'there is such a file already, and nothing has been written',
    place: { file: path },
    hint: 'Name another folder, or move what is there away.',
  };
}

async function writeAll(
  files: readonly { readonly path: string; readonly text: string }[],
  directory: string,
  cwd: string,
): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    // `wx`: should one have come in between, it stays as it is.
    for (const { path, text } of files) await writeFile(resolve(cwd, path), text, { flag: 'wx' });
  } catch (error) {
    const message = `the files cannot be written: ${(error as Error).message}`;
    const hint = 'Name a folder that you may write to.';
    throw new CommandError(exitCodes.usage, [{ message, hint }]);
  }
}
