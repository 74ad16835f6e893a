import type { Path } from './Path';
import type { Say } from './Say';

/** The keys that hold something. */
export function keysGiven(part: object, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => (part as Record<string, unknown>)[key] !== undefined);
}

/** Two names or more in a sentence: `` `a`, `b` or `c` ``. */
export function oneOfNames(names: readonly string[]): string {
  return joined(names, 'or');
}

function joined(names: readonly string[], word: string): string {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

/** The one of several forms that a part has; says so where it has none or more than one. */
export function formOf(part: object, forms: readonly string[], path: Path, say: Say): string | undefined {
  const [form, ...others] = keysGiven(part, forms);
  if (form === undefined) say(path, `says nothing; give it one of ${oneOfNames(forms)}`);
  else if (others.length > 0) say(path, `has ${joined([form, ...others], 'and')}; give it one of them alone`);
  return others.length > 0 ? undefined : form;
}
