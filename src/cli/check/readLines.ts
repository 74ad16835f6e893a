import type { World } from '../Command';

/** A line of an input, counted from 1; null in place of a text that is too long to be kept. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of an input, one after the other, so that no more of it than a line is kept; the last needs no end. */
export async function* readLines(input: World['input'], mostCharacters: number): AsyncGenerator<Line> {
  // What is no UTF-8 becomes a sign that no JSON outside of a text has, and harms its own line alone.
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let kept: string | null = '';
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const [first = '', ...others] = text.split('\n');
    kept = joined(kept, first, mostCharacters);
    for (const next of others) {
      number += 1;
      yield { number, text: kept };
      kept = joined('', next, mostCharacters);
    }
  }
  kept = joined(kept, decoder.decode(), mostCharacters);
  if (kept !== '') yield { number: number + 1, text: kept };
}

function joined(kept: string | null, more: string, most: number): string | null {
  return kept === null || kept.length + more.length > most ? null : kept + more;
}
