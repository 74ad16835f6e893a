import { labelFor } from './labelFor';
import type { Messages } from './messages';

/** A list of pieces in which each kind is named once; null for none. */
export function wordPieces(pieces: readonly string[], messages: Messages): string | null {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  if (counts.size === 0) return null;
  return [...counts]
    .map(([piece, count]) => messages.pieces(labelFor(messages.labels.contents, piece, messages), count))
    .join(', ');
}
