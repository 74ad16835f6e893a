import { Composer, type CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/** A document as `yaml` reads it, and the characters at which it could not be read on. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** Where a second document begins, which has no place in the file. */
  readonly secondAt: number | undefined;
  /** Where it is nested too deeply; nothing is read then. */
  readonly tooDeepAt: number | undefined;
}

/**
 * No document that says something is nested deeper. `yaml` goes into each level by a call of its own; where the calls are
 * too many, the whole process can end, and not the reading alone.
 */
export const DEEPEST = 200;

/** Reads YAML, and JSON, which is YAML. */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  let tooDeepAt: number | undefined;
  const tokens = tokensOf(text, lines, (at) => {
    tooDeepAt = at;
  });
  // Dates stay text: an instant is read by the library, and by it alone. Nothing is said beside what is returned.
  const composer = new Composer({ schema: 'core', uniqueKeys: false, logLevel: 'error' });
  // There is always a first one: where the text has none, it is empty.
  const documents = composer.compose(tokens, true, text.length);
  const { value: document } = documents.next() as IteratorYieldResult<Document.Parsed>;
  const second = documents.next();
  return { document, secondAt: second.done === true ? undefined : second.value.range[0], tooDeepAt };
}

/** The parts of a text, up to where it is nested too deeply. */
function* tokensOf(
  text: string,
  lines: LineCounter,
  stopAt: (at: number) => void,
): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) return stopAt(parser.offset);
  }
  yield* parser.end();
}
