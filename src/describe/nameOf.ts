import { escapeMarkdown } from './escapeMarkdown';
import type { NameKind, Wording } from './Wording';

/** The shop's word for a name of the data, or that name with its underscores as spaces. */
export function nameOf(kind: NameKind, name: string, words: Wording): string {
  return knownName(kind, name, words) ?? plainName(name);
}

/** The shop's word for a name, where there is one. */
export function knownName(kind: NameKind, name: string, { names }: Wording): string | undefined {
  const known = names[kind];
  // Own keys only: a category may well be called `constructor`.
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** A name without a word of its own. */
export function plainName(name: string): string {
  return escapeMarkdown(name.replaceAll('_', ' ')) || escapeMarkdown(name);
}

/** A reason inside a sentence, in quotes where it has no word of its own. */
export function reasonName(reason: string, words: Wording): string {
  return knownName('reason', reason, words) ?? words.quote(plainName(reason));
}
