import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseInput } from '../../src/cli/cases/CaseFileInput';

// That each of their cases comes out as it says, test/cli/cases/examplePolicies.test.ts holds.
const FOLDER = 'examples/policies';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.cases.json'));
const casesOf = (file: string): readonly CaseInput[] => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

test('every policy has its cases', () => {
  const policies = readdirSync(FOLDER).filter((file) => file.endsWith('.policy.json'));
  expect(policies.map((file) => file.replace('.policy.', '.cases.'))).toEqual(files);
  expect(files).toHaveLength(12);
});

describe.each(files)('%s', (file) => {
  test('every debatable case has another reading that answers otherwise', () => {
    for (const { name, expect: expected, debatable } of casesOf(file)) {
      for (const other of debatable?.others ?? []) expect([name, other.expect]).not.toEqual([name, expected]);
    }
  });
});

test('at most one in twenty of the cases that are not debatable comes out otherwise', () => {
  const plain = files.flatMap((file) => casesOf(file).filter(({ debatable }) => debatable === undefined));
  expect(plain.length).toBeGreaterThan(70);
  const otherwise = plain.filter((one) => one.otherwise !== undefined);
  expect(otherwise.length).toBeLessThanOrEqual(plain.length / 20);
  const told = readFileSync('docs/policies.md', 'utf8');
  for (const { name } of otherwise) expect(told).toContain(`"${name}"`);
});
