import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** How a shop writes its tests; what the compiler has to refuse is marked. */
const CONSUMER = `
import { matchers } from 'returns-policy/testing';
import { defaultPolicy, evaluateClaim } from 'returns-policy';
import { expect } from 'vitest';

expect.extend(matchers);
const evaluation = evaluateClaim({ order: {}, item: { category: 'shoes' } }, defaultPolicy, 0);
expect(evaluation).toBeAccepted();
expect(evaluation).not.toBreach('deadline.claim');
expect(evaluation).toBePendingOn('customer', 'dispatch');
expect(evaluation).toHaveDeadline('claim', null);
expect(evaluation).toBeBorneBy('shop', 'return');
expect({ evaluation }).toEqual({ evaluation: expect.toNeedReview() });
export const settled: Promise<void> = expect(Promise.resolve(evaluation)).resolves.toKeep('deadline.claim');
// @ts-expect-error a clause has an id
expect(evaluation).toBreach(24);
// @ts-expect-error nobody else acts
expect(evaluation).toBePendingOn('neighbour');
// @ts-expect-error there are three windows
expect(evaluation).toHaveDeadline('refund', null);
// @ts-expect-error no such matcher
expect(evaluation).toBeApproved();
`;

/** The parts of vitest 5 that decide about matchers, as they are declared there: with two type parameters. */
const VITEST_5 = `
type Promised<Part> = Part extends (...given: infer Given) => infer Returned
  ? (...given: Given) => Returned extends Promise<unknown> ? Returned : Promise<Returned>
  : Part;
type FromChai<Names, R extends void | Promise<void>, T> = {
  [K in keyof Names]: Names[K] extends Chai.Assertion ? Assertion<R, T> : R extends Promise<void> ? Promised<Names[K]> : Names[K];
};
export interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {}
export interface Assertion<R extends void | Promise<void> = void, T = unknown>
  extends FromChai<Chai.Assertion, R, T>, Matchers<R, T> {
  toEqual<Expected>(expected: Expected): R;
  readonly not: Assertion<R, T>;
  readonly resolves: Assertion<Promise<void>, Awaited<T>>;
}
type Matcher = (this: object, received: any, ...expected: any[]) => { pass: boolean; message: () => string };
export interface ExpectStatic extends Chai.ExpectStatic, Matchers<any> {
  <T>(actual: T, message?: string): Assertion<void, T>;
  extend: (matchers: Record<string, Matcher> & { [K in keyof Matchers]?: Matcher }) => void;
}
export declare const expect: ExpectStatic;
declare global {
  namespace Chai {
    interface LanguageChains {
      to: Assertion;
    }
    interface Assertion extends LanguageChains {
      not: Assertion;
    }
    interface ExpectStatic {
      (value: any, message?: string): Assertion;
    }
  }
}
`;

/** What the compiler says of the consumer, with vitest as installed or as given. */
function errorsWith(vitest: string | undefined): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const consumer = resolve('test/testing/consumer.ts');
  const standIn = resolve('test/testing/vitest.ts');
  const texts = new Map([
    [consumer, CONSUMER],
    ...(vitest === undefined ? [] : [[standIn, vitest] as const]),
  ]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(resolve(path));
    if (text === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const paths = { ...options.paths, ...(vitest !== undefined && { vitest: [standIn] }) };
  const program = ts.createProgram([...texts.keys()], { ...options, paths }, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  });
}

describe('the types of `expect` know the matchers', () => {
  test('in the vitest that is installed, the fourth', () => {
    const { version } = JSON.parse(readFileSync('node_modules/vitest/package.json', 'utf8'));
    expect(version).toMatch(/^4\./);
    expect(errorsWith(undefined)).toEqual([]);
  });

  test('in one that is declared like the fifth', () => {
    expect(errorsWith(VITEST_5)).toEqual([]);
  });
});
