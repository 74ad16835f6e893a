import { readdir } from 'node:fs/promises';
import { posix, resolve } from 'node:path';

const CASES = /\.cases\.(?:yaml|yml|json)$/;

/** Every case file below a folder, sorted; what is installed, built or hidden is passed over. */
export async function findCaseFiles(cwd: string, folder = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(resolve(cwd, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (entry.isFile() && CASES.test(entry.name)) found.push(path);
    // A link to a folder is not followed: it may lead round in a circle.
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    found.push(...(await findCaseFiles(cwd, path)));
  }
  return found.sort();
}
