import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unreadable } from './CommandError';
import { decodeText } from './decodeText';

/** Why a file cannot be read, and what to do about it, by the system's word for it. */
const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['there is no such file', 'Check the path: it is taken from the folder you are in.'],
  EISDIR: ['this is a folder, not a file', 'Name a file in it.'],
  EACCES: ['the file may not be read', 'Give yourself the right to read it.'],
};

/** Reads a text file whole. @throws {CommandError} where there is none, or none that is text */
export async function readText(path: string, cwd: string): Promise<string> {
  return decodeText(await readBytes(path, cwd), path);
}

async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const { code = '', message: said } = error as NodeJS.ErrnoException;
    const [message, hint] = REASONS[code] ?? [`the file cannot be read: ${said}`, 'Check the path.'];
    throw unreadable({ message, hint, place: { file: path } });
  }
}
