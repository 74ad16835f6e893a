import type { World } from './Command';
import { decodeText } from './decodeText';

/** What a person reads where a file's name would stand. */
export const STANDARD_INPUT = '(standard input)';

/** Reads standard input whole. @throws {CommandError} for what is no text */
export async function readInput(input: World['input']): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return decodeText(Buffer.concat(pieces), STANDARD_INPUT);
}
