import { defaultPolicy } from '../policy/defaultPolicy';
import type { Clause, Policy } from '../policy/Policy';
import type { Describing } from './Describing';
import { escapeMarkdown } from './escapeMarkdown';

/** A clause in the shop's own words: in the language of the page where it has them, and else as they are. */
export function clauseText(id: string, { policy, words }: Describing): string {
  const clause = clauseOf(id, policy);
  const own = translationOf(clause, words.locale);
  if (own !== undefined) return escapeMarkdown(own);
  return (isBuiltin(clause) ? words.builtin.texts[id] : undefined) ?? escapeMarkdown(clause.text);
}

/** What a clause of the built-in policy says beyond its data; nothing where the clause has been worded anew. */
export function remarkOn(id: string, { policy, words }: Describing): string {
  return (isBuiltin(clauseOf(id, policy)) ? words.builtin.remarks[id] : undefined) ?? '';
}

/** `parsePolicy` takes no term whose clause has no wording. */
function clauseOf(id: string, { clauses }: Policy): Clause {
  return clauses.find((clause) => clause.id === id) as Clause;
}

/** A translation into `ko` serves, and where there is none, one into `ko-KR`. */
function translationOf({ translations = {} }: Clause, locale: string): string | undefined {
  const given = Object.entries(translations).filter(([, text]) => text.trim() !== '');
  const found = given.find(([tag]) => tag === locale) ?? given.find(([tag]) => tag.startsWith(`${locale}-`));
  return found?.[1];
}

function isBuiltin({ id, text }: Clause): boolean {
  return defaultPolicy.clauses.some((builtin) => builtin.id === id && builtin.text === text);
}
