import { proseOf } from './markdown';

/** A table of a document. */
export interface Table {
  readonly head: readonly string[];
  /** Of its heading row. */
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a document; no cell has a bar in it. */
export function tablesOf(document: string): readonly Table[] {
  const lines = proseOf(document);
  return lines.flatMap((line, index) => {
    if (!/^\|[-| ]+\|$/.test(lines[index + 1] ?? '') || !line.startsWith('|')) return [];
    const end = lines.findIndex((later, at) => at > index && !later.startsWith('|'));
    return [{ head: cellsOf(line), line: index + 1, rows: lines.slice(index + 2, end).map(cellsOf) }];
  });
}

/** What stands between backticks in a cell. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
