import { readdirSync, readFileSync } from 'node:fs';
import { defaultPolicy, parseClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runSnippet } from '../support/runSnippet';
import { examplesOf } from './examplesOf';
import { documents, type Fence, fencesOf } from './markdown';
import { mergePatch } from './mergePatch';
import { typeErrors } from './typeErrors';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

const named = (file: string, fences: readonly Fence[]) =>
  fences.map((fence) => ({ name: `${file}:${fence.line}`, ...fence }));
const fences = documents.flatMap((document) => named(document, fencesOf(document)));
const examples = sources.flatMap((source) => named(source, examplesOf(readFileSync(source, 'utf8'))));
const inLanguage = (wanted: string) => fences.filter(({ language }) => language === wanted);
const snippets = [...inLanguage('ts'), ...examples];

test('every fence is of a language that is tried here', () => {
  // Case files are tried with the command.
  const known = ['ts', 'json', 'yaml', 'sh', 'text'];
  expect(fences.filter(({ language }) => !known.includes(language)).map(({ name }) => name)).toEqual([]);
});

describe('a snippet runs, and its answers are those shown', () => {
  test('there are snippets in the documents and in the docstrings', () => {
    expect(inLanguage('ts').length).toBeGreaterThan(10);
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(snippets)('$name', async ({ text }) => {
    await runSnippet(text);
  });

  test('as strict as the sources, they compile', () => {
    expect(typeErrors(new Map(snippets.map(({ name, text }) => [name, text])))).toEqual([]);
  });

  test('every docstring example shows an answer', async () => {
    const silent = examples.filter(({ text }) => !text.includes('// =>'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('JSON shown is JSON, and what it shows is taken', () => {
  test.each(inLanguage('json'))('$name', ({ text }) => {
    const value: Record<string, unknown> = JSON.parse(text);
    if ('order' in value) expect(parseClaim(value)).toHaveProperty('order');
    if ('terms' in value || 'timeZone' in value) {
      expect(parsePolicy(mergePatch(defaultPolicy, value))).toMatchObject(value);
    }
  });
});

test.each(inLanguage('sh'))('the scripts named in $name exist', ({ text }) => {
  const scripts = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)].map(
    ([, run, short]) => run ?? short,
  );
  expect(scripts.filter((script) => script === undefined || !(script in manifest.scripts))).toEqual([]);
});
