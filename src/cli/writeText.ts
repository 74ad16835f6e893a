import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError } from './CommandError';
import { exitCodes } from './exitCodes';

/** Writes a text file; `what` is what it holds. @throws {CommandError} where that cannot be done */
export async function writeText(path: string, text: string, cwd: string, what = 'file'): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), text);
  } catch (error) {
    const message = `the ${what} cannot be written: ${(error as Error).message}`;
    const hint = 'Check that the folder is there, and that you may write to it.';
    throw new CommandError(exitCodes.usage, [{ message, place: { file: path }, hint }]);
  }
}
