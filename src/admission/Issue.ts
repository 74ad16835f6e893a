import { quoteText } from './quoteText';

/** One thing wrong with an input, and where. */
export interface Issue {
  /** Keys and list indexes from the input down to the place. */
  readonly path: readonly (string | number)[];
  /** What is wrong there, with the value in backticks. */
  readonly message: string;
}

/** Problems as they are gathered: each level on the way up puts its own key in front. */
export interface OpenIssue {
  readonly path: (string | number)[];
  readonly message: string;
}

/** A key that can stand in a path as it is; any other might hold a line break or a point. */
const PLAIN = /^[\w$]+$/;

/** A path as a person writes it: `request.attachments[0].at`. */
function showPath(path: Issue['path']): string {
  let shown = '';
  for (const step of path) {
    if (typeof step === 'string' && PLAIN.test(step)) shown += shown === '' ? step : `.${step}`;
    else shown += `[${typeof step === 'string' ? quoteText(step) : step}]`;
  }
  return shown;
}

const SHOWN = 20;

/** The message of an error that carries issues: a line each, the first twenty of them. */
export function describeIssues(what: string, issues: readonly Issue[]): string {
  const lines = issues.slice(0, SHOWN).map(({ path, message }) => {
    return path.length === 0 ? `  ${message}` : `  ${showPath(path)}: ${message}`;
  });
  if (issues.length > SHOWN) lines.push(`  and ${issues.length - SHOWN} more`);
  return `${what}: ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`;
}
