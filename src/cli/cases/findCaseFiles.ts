import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { unreadable } from '../CommandError';

const CASES = /\.cases\.(?:yaml|yml|json)$/;

/**
 * Every case file below a folder, sorted; what is installed or hidden is passed over.
 *
 * @throws {CommandError} for a folder that cannot be read: it may have cases that would not be missed
 */
export async function findCaseFiles(cwd: string, folder = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder, cwd)) {
    const path = posix.join(folder, entry.name);
    if (entry.isFile() && CASES.test(entry.name)) found.push(path);
    // A link to a folder is not followed: it may lead round in a circle.
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    found.push(...(await findCaseFiles(cwd, path)));
  }
  return found.sort();
}

async function entriesOf(folder: string, cwd: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    const message = `the folder cannot be looked through: ${(error as Error).message}`;
    throw unreadable({
      message,
      place: { file: folder || '.' },
      hint: 'Name the case files that are meant.',
    });
  }
}
