import { readdirSync, readFileSync } from 'node:fs';

/** A fenced block of a document. */
export interface Fence {
  /** What stands behind the opening backticks. */
  readonly language: string;
  /** Of the first line inside. */
  readonly line: number;
  readonly text: string;
}

/** The documents that are written by hand. */
export const documents: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A document's lines, with the insides of fences blank. */
export function proseOf(document: string): readonly string[] {
  let inside = false;
  return readFileSync(document, 'utf8')
    .split('\n')
    .map((line) => {
      const isFence = /^\s*```/.test(line);
      if (isFence) inside = !inside;
      return inside || isFence ? '' : line;
    });
}

/** The fenced blocks of a document. */
export function fencesOf(document: string): readonly Fence[] {
  const text = readFileSync(document, 'utf8');
  const found = [...text.matchAll(/^[ \t]*```([^\n]*)\n(.*?)^[ \t]*```[ \t]*$/gms)];
  return found.map(({ index, 1: language = '', 2: inside = '' }) => ({
    language: language.trim(),
    line: text.slice(0, index).split('\n').length + 1,
    text: inside,
  }));
}
