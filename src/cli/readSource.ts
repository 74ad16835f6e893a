import { isNode, LineCounter, type Pair, parseDocument } from 'yaml';
import { type Complaint, type Place, unreadable } from './CommandError';

export type Path = readonly PropertyKey[];

/** A document in YAML or JSON, with the places of its parts. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Where the part at a path stands; the nearest part around it, where nothing is at the path itself. */
  readonly placeOf: (path: Path) => Place;
}

/** Anchors that multiply beyond this are an attack, not a document. */
const MOST_ALIASES = 100;

const ONE = 'A file holds one document: put what comes after `---` into a file of its own.';

/** Reads a document. JSON is YAML, so one reader does for both, and knows the line of everything. */
export function readSource(text: string, file: string): SourceDocument {
  const lines = new LineCounter();
  // Dates stay text: an instant is read by the library, and by it alone.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    throw unreadable(
      ...document.errors.map(({ code, message, pos }): Complaint => {
        const place = at(pos[0]);
        if (code === 'MULTIPLE_DOCS') return { message: 'a second document begins here', place, hint: ONE };
        const [said] = message.split(/ at line \d+/) as [string];
        return { message: said, place, hint: 'The file has to be YAML or JSON.' };
      }),
    );
  }
  const startOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const part = path.slice(0, length);
      const parent = length > 1 ? document.getIn(part.slice(0, -1), true) : document.contents;
      const pairs = (parent as { readonly items?: readonly Partial<Pair>[] } | null)?.items ?? [];
      const key = pairs.find((pair) => isNode(pair.key) && pair.key.toJSON() === part.at(-1))?.key;
      const node = key ?? document.getIn(part, true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
  };
  return {
    file,
    text,
    value: toValue(() => document.toJS({ maxAliasCount: MOST_ALIASES }), file),
    placeOf: (path) => at(startOf(path)),
  };
}

function toValue(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    throw unreadable({ message, place: { file }, hint: 'Write the parts out in place of the aliases.' });
  }
}
