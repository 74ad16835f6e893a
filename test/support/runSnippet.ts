import * as hono from 'hono';
import * as luxon from 'luxon';
import * as door from 'returns-policy';
import * as temporal from 'temporal-polyfill';
import ts from 'typescript';
import { expect } from 'vitest';

/** What a snippet may import; each is loaded only when it does. */
const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'returns-policy': async () => door,
  'returns-policy/timeline': () => import('returns-policy/timeline'),
  'returns-policy/analysis': () => import('returns-policy/analysis'),
  'returns-policy/testing': () => import('returns-policy/testing'),
  'fast-check': () => import('fast-check'),
  luxon: async () => luxon,
  'temporal-polyfill': async () => temporal,
  hono: async () => hono,
};

const ANSWER = /^\s*\/\/ =>/;
const COMMENT = /^\s*\/\//;

type Check = (line: number, actual: unknown, expected: unknown) => void;
type Body = (require: (name: string) => unknown, exports: object, check: Check) => Promise<void>;

/**
 * Runs a snippet of TypeScript and holds every `// => answer` against the expression before it.
 *
 * @returns how many answers were held
 * @throws for an answer that is not the expression's, or that stands behind no expression
 */
export async function runSnippet(snippet: string): Promise<number> {
  const { outputText } = ts.transpileModule(withChecks(snippet), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, strict: true },
  });
  const modules = await importedBy(snippet);
  const require = (name: string): unknown => modules.get(name);
  let checks = 0;
  const check: Check = (line, actual, expected) => {
    checks += 1;
    expect(actual, `line ${line}`).toEqual(expected);
  };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  const body: Body = new AsyncFunction('require', 'exports', '$check', outputText);
  await body(require, {}, check);
  return checks;
}

async function importedBy(snippet: string): Promise<ReadonlyMap<string, unknown>> {
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(snippet).importedFiles) {
    const load = MODULES[fileName];
    if (load === undefined) throw new Error(`a snippet may not import \`${fileName}\``);
    modules.set(fileName, await load());
  }
  return modules;
}

/** The snippet with each expression that an answer follows made a check. */
function withChecks(snippet: string): string {
  const lines = snippet.split('\n');
  const file = ts.createSourceFile('snippet.ts', snippet, ts.ScriptTarget.Latest, true);
  let checked = '';
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.includes('// =>')) continue;
    const statement = file.statements.find(
      (node) => file.getLineAndCharacterOfPosition(node.getEnd()).line === index - 1,
    );
    if (!ANSWER.test(line) || statement === undefined || !ts.isExpressionStatement(statement)) {
      throw new Error(`line ${index + 1}: an answer stands on the line after an expression`);
    }
    checked += snippet.slice(done, statement.getStart());
    checked += `;$check(${index + 1}, ${statement.expression.getText()}, (${answerAt(lines, index)}));`;
    done = statement.getEnd();
  }
  return checked + snippet.slice(done);
}

/** An answer that is not whole on its line goes on in the comment lines below. */
function answerAt(lines: readonly string[], index: number): string {
  let answer = (lines[index] ?? '').replace(ANSWER, '');
  for (const line of lines.slice(index + 1)) {
    if (isWhole(answer) || !COMMENT.test(line)) break;
    answer += `\n${line.replace(COMMENT, '')}`;
  }
  return answer;
}

function isWhole(answer: string): boolean {
  return ts.transpileModule(`(${answer})`, { reportDiagnostics: true }).diagnostics?.length === 0;
}
