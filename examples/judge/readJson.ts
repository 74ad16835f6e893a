import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from './Problem';

/** A file that could not be read as JSON. */
export class UnreadableFile extends Error implements Problem {
  override readonly name = 'UnreadableFile';

  constructor(
    message: string,
    readonly advice: string,
    readonly issues: readonly string[] = [],
  ) {
    super(message);
  }
}

/** What a JSON file holds. @throws {UnreadableFile} */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    // Some editors put a byte order mark in front, which JSON has no room for.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const advice = 'Mend the JSON and run this again; examples/claims shows what a claim looks like.';
    throw new UnreadableFile(`${file}: this is not JSON.`, advice, [(error as SyntaxError).message]);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new UnreadableFile(
        `${file}: there is no such file.`,
        `Looked for it as ${resolve(file)}; check the path.`,
      );
    }
    if (code === 'EISDIR') {
      throw new UnreadableFile(
        `${file}: this is a folder.`,
        `Name the files in it, for example ${file}/*.json`,
      );
    }
    throw new UnreadableFile(`${file}: it cannot be read (${code}).`, 'Check that you may read it.');
  }
}
