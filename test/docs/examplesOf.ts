import type { Fence } from './markdown';

const EXAMPLE = /^ *\* @example *\n((?: *\*(?!\/)(?! @)[^\n]*\n)*)/gm;

/** The `@example` blocks of a source file. */
export function examplesOf(source: string): readonly Fence[] {
  return [...source.matchAll(EXAMPLE)].map(({ index, 1: block = '' }) => ({
    language: 'ts',
    line: source.slice(0, index).split('\n').length + 1,
    text: block.replace(/^ *\* ?/gm, ''),
  }));
}
