import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/** A document as `yaml` reads it, and where a second one begins that has no place in the file. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly secondAt: number | undefined;
}

/**
 * No document that says something is nested deeper. `yaml` goes into each level by a call of its own; where the calls are
 * too many, the whole process can end, and not the reading alone.
 */
export const DEEPEST = 200;

/** A text that is nested too deeply to be read, and from which character on. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
  readonly at: number;

  constructor(at: number) {
    super(`this is nested deeper than ${DEEPEST} levels`);
    this.at = at;
  }
}

/** Reads YAML, and JSON, which is YAML. @throws {TooDeep} */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  // Dates stay text: an instant is read by the library, and by it alone. Nothing is said beside what is returned.
  const composer = new Composer({ schema: 'core', uniqueKeys: false, logLevel: 'error' });
  // There is always a first one: where the text has none, it is empty.
  const documents = composer.compose(tokensOf(text, lines), true, text.length);
  const { value: document } = documents.next() as IteratorYieldResult<Document.Parsed>;
  const second = documents.next();
  return { document, secondAt: second.done === true ? undefined : second.value.range[0] };
}

function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}
