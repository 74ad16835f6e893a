import type { Messages } from './messages';

/** The shop's word for a word of the data, or that word itself in quotes. */
export function labelFor(labels: Readonly<Record<string, string>>, word: string, messages: Messages): string {
  // Own keys only: a category may well be called `constructor`.
  const label = Object.hasOwn(labels, word) ? labels[word] : undefined;
  return label ?? messages.quote(word);
}
