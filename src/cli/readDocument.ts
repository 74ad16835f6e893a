import type { World } from './Command';
import { readInput, STANDARD_INPUT } from './readInput';
import { readSource, type SourceDocument } from './readSource';
import { readText } from './readText';

/** Reads a document from a file, or from standard input by the name `-`. */
export async function readDocument(path: string, world: World): Promise<SourceDocument> {
  return path === '-'
    ? readSource(await readInput(world.input), STANDARD_INPUT)
    : readSource(await readText(path, world.cwd), path);
}
