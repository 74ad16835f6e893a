import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseInput } from '../../src/cli/cases/CaseFileInput';
import { mismatchesIn } from '../../src/cli/cases/mismatchesIn';
import { readCaseFile } from '../../src/cli/cases/readCaseFile';
import { runCases } from '../../src/cli/cases/runCases';
import { fencesOf, proseOf } from './markdown';
import { codeIn, tablesOf } from './tablesOf';

const DOCUMENT = 'docs/policies.md';
const FOLDER = 'examples/policies';
const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.policy.json'))
  .map((file) => file.replace('.policy.json', ''));
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const lines = proseOf(DOCUMENT);
const headings = lines.flatMap((line, index) =>
  /^## /.test(line) ? [{ title: line.slice(3), line: index + 1 }] : [],
);
const titleAt = (line: number): string =>
  headings.filter((heading) => heading.line < line).at(-1)?.title ?? '';

/** What came of the cases of a policy, and of their other readings. */
async function outcomesOf(id: string) {
  const inputs = read(`${id}.cases.json`) as readonly CaseInput[];
  const { results } = runCases(await readCaseFile(`${FOLDER}/${id}.cases.json`, process.cwd()));
  const cases = results.filter((one) => !one.of.isOtherReading);
  const readings = results.filter((one) => one.of.isOtherReading);
  // That it is known to come out otherwise is no reason to leave it out here.
  const otherwise = cases.filter((one) => mismatchesIn(one.of, one.answer).length > 0);
  const asRead = readings.filter((one) => one.mismatches.length === 0);
  return {
    id,
    otherwise: otherwise.map(({ of: { name, expect: expected }, answer: { quote } }) => {
      return { name, charges: expected['charges'] === undefined ? undefined : quote?.charges };
    }),
    numbers: [
      cases.length,
      cases.length - otherwise.length,
      inputs.filter(({ debatable }) => debatable !== undefined).length,
      readings.length,
      asRead.length,
    ],
  };
}

/** Whether a part has everything that a fragment has; a list is shown whole. */
function shows(fragment: unknown, part: unknown): boolean {
  if (Array.isArray(fragment)) {
    return (
      Array.isArray(part) &&
      part.length === fragment.length &&
      fragment.every((one, index) => shows(one, part[index]))
    );
  }
  if (typeof fragment !== 'object' || fragment === null) return fragment === part;
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
  return Object.entries(fragment).every(([key, one]) => {
    return shows(one, (part as Readonly<Record<string, unknown>>)[key]);
  });
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

const outcomes = await Promise.all(ids.map(outcomesOf));

describe('the gallery', () => {
  test('has a section for each policy, and links to its file and its cases', () => {
    expect(headings.map(({ title }) => title).filter((title) => !title.includes(' '))).toEqual(ids);
    const text = lines.join('\n');
    const files = ids.flatMap((id) => [`${FOLDER}/${id}.policy.json`, `${FOLDER}/${id}.cases.json`]);
    expect(files.filter((file) => !text.includes(`(../${file})`))).toEqual([]);
  });

  const fragments = fencesOf(DOCUMENT).map(({ line, text }) => ({ line, text, id: titleAt(line) }));

  test.each(fragments)('shows a part of $id, line $line', ({ id, text }) => {
    const fragment: unknown = JSON.parse(text);
    const parts = partsOf(read(`${id}.policy.json`));
    expect(parts.filter((part) => shows(fragment, part)).length).toBeGreaterThan(0);
  });

  test.each(ids)('shows a fragment of %s', (id) => {
    expect(fragments.filter((fragment) => fragment.id === id).length).toBeGreaterThan(0);
  });

  test('speaks of clauses, facts, events and settings that the policy has', () => {
    const strangers = lines.flatMap((line, index) => {
      const id = titleAt(index + 1);
      if (!ids.includes(id)) return [];
      const file = readFileSync(`${FOLDER}/${id}.policy.json`, 'utf8');
      const words = codeIn(line)
        .flatMap((code) => code.split(/[^\w-]+/))
        .filter(Boolean);
      return words.filter((word) => !file.includes(`"${word}"`)).map((word) => `${index + 1}: ${word}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe('the numbers', () => {
  const [{ rows } = { rows: [] }] = tablesOf(DOCUMENT).filter(({ head }) => head[0] === 'policy');
  const numbersOf = (cells: readonly string[] | undefined) => cells?.slice(1).map(Number);

  test.each(outcomes)('are those of $id', ({ id, numbers }) => {
    expect(numbersOf(rows.find(([name]) => name === `[${id}](#${id})`))).toEqual(numbers);
  });

  test('add up', () => {
    const sums = [0, 1, 2, 3, 4].map((at) =>
      outcomes.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0),
    );
    expect(numbersOf(rows.at(-1))).toEqual(sums);
    expect(rows).toHaveLength(ids.length + 1);
  });
});

test('every case that comes out otherwise is told, and no other', () => {
  const { line = 0 } = headings.find(({ title }) => title === 'Cases that come out otherwise') ?? {};
  const told = lines.slice(line).flatMap((one) => {
    const [, id, name] = /^- `([^`]+)`, "([^"]+)"/.exec(one) ?? [];
    return id === undefined ? [] : [`${id}: ${name}`];
  });
  const otherwise = outcomes.flatMap((one) => one.otherwise.map((other) => ({ id: one.id, ...other })));
  expect(told).toEqual(otherwise.map(({ id, name }) => `${id}: ${name}`));
  const section = lines.slice(line).join('\n');
  for (const { charges } of otherwise) {
    if (charges?.kind === 'exact')
      expect(section).toContain(`the quote says ${(charges.amount / 100).toFixed(2)}`);
  }
});
