import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from './readJson';
import { UsageError } from './UsageError';

/** A file with a claim, and the instant to judge it at. */
export interface Case {
  readonly file: string;
  readonly asOf: string;
}

const INDEX = fileURLToPath(new URL('../as-of.json', import.meta.url));

/**
 * The files given, or all examples; each with the instant given, or its own if it is an example.
 *
 * @throws {UsageError} for a claim that has no instant, as the clock is no answer
 */
export function claimsToJudge(files: readonly string[], asOf: string | null): readonly Case[] {
  const examples = readExamples();
  const all = files.length > 0 ? files : exampleFiles(examples).map((path) => relative(process.cwd(), path));
  const cases = all.map((file) => ({ file, asOf: asOf ?? examples.get(resolve(file)) }));
  const [missing] = cases.filter((one) => one.asOf === undefined);
  if (missing === undefined) return cases as readonly Case[];
  throw new UsageError(
    `${missing.file}: as of which instant? A claim is judged as of an instant, and the clock is never read.`,
    `Write, for example: npm start -- ${missing.file} --as-of 2026-03-02T09:00:00+09:00`,
  );
}

/** The instants of the examples by the absolute path of the claim, in the order in which they are shown. */
function readExamples(): ReadonlyMap<string, string> {
  const index = readJson(INDEX) as Readonly<Record<string, string>>;
  return new Map(Object.entries(index).map(([file, asOf]) => [join(dirname(INDEX), file), asOf]));
}

/** Those of the index first, then whatever else lies in the folder. */
function exampleFiles(examples: ReadonlyMap<string, string>): readonly string[] {
  const folder = join(dirname(INDEX), 'claims');
  const found = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [...new Set([...examples.keys(), ...found.sort().map((name) => join(folder, name))])];
}
