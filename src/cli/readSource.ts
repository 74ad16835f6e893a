import { LineCounter } from 'yaml';
import { type Complaint, type Place, unreadable } from './CommandError';
import { DEEPEST, parseYaml } from './parseYaml';
import { repeatedKeys } from './repeatedKeys';
import { startFinder } from './startFinder';

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

/** So many errors of a text are told: what comes after them is mostly what comes of them. */
const MOST_ERRORS = 100;

const FORM = 'The file has to be YAML or JSON.';
const TWICE = 'Take one of the two out: which of them is meant cannot be told.';
const ONE = 'A file holds one document: put what comes after `---` into a file of its own.';

/** Reads a document. JSON is YAML, so one reader does for both, and knows the line of everything. */
export function readSource(text: string, file: string): SourceDocument {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { document, secondAt, tooDeepAt } = parseYaml(text, lines);
  if (tooDeepAt !== undefined) {
    const message = `this is nested deeper than ${DEEPEST} levels`;
    throw unreadable({ message, place: at(tooDeepAt), hint: 'Take out what holds the rest.' });
  }
  const wrong = document.errors.map(({ message, pos: [offset] }) => ({ message, offset, hint: FORM }));
  for (const { range } of repeatedKeys(document)) {
    wrong.push({ message: 'this key stands in the same object already', offset: range[0], hint: TWICE });
  }
  if (secondAt !== undefined)
    wrong.push({ message: 'a second document begins here', offset: secondAt, hint: ONE });
  if (wrong.length > 0) throw unreadable(...firstOf(wrong, at));
  const startOf = startFinder(document);
  return {
    file,
    text,
    value: toValue(() => document.toJS({ maxAliasCount: MOST_ALIASES }), file),
    placeOf: (path) => at(startOf(path)),
  };
}

interface Wrong {
  readonly message: string;
  readonly offset: number;
  readonly hint: string;
}

function firstOf(wrong: readonly Wrong[], at: (offset: number) => Place): readonly Complaint[] {
  const inOrder = [...wrong].sort((one, other) => one.offset - other.offset);
  return inOrder.slice(0, MOST_ERRORS).map(({ offset, ...said }) => ({ ...said, place: at(offset) }));
}

function toValue(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    throw unreadable({ message, place: { file }, hint: 'Write the parts out in place of the aliases.' });
  }
}
