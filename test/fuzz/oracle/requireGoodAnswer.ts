import type { Answer } from '../../cli/asked';

/** What a terminal would obey or reorder. */
const UNSHOWABLE = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const STACK = /^ {4}at |node:internal|should not have happened/m;

/** What is wrong with the answer of a command to input of any kind; nothing where it is as it has to be. */
export function requireGoodAnswer({ code, output, errors }: Answer, isStream = false): void {
  const said = JSON.stringify({ code, output: output.slice(0, 500), errors: errors.slice(0, 1500) });
  if (![0, 1, 2, 3].includes(code)) throw new Error(`the exit code is ${code}: ${said}`);
  if (STACK.test(errors) || STACK.test(output)) throw new Error(`a stack is shown: ${said}`);
  if (code >= 2 && errors.trim() === '') throw new Error(`nothing is said: ${said}`);
  if (code >= 2 && output !== '' && !isStream) throw new Error(`an error, and an answer: ${said}`);
  if (UNSHOWABLE.test(errors)) throw new Error(`the terminal is told what to do: ${said}`);
  if (/\[object |\bundefined\b/.test(withoutValues(errors))) throw new Error(`no sentence: ${said}`);
}

/** What is in quotes is the document's own. */
function withoutValues(errors: string): string {
  return errors.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, '``');
}
