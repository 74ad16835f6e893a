import { readdirSync, readFileSync } from 'node:fs';
import { parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { answerTo, comparable, type PolicyCase, withChanges } from '../../examples/policies/runCases';

const FOLDER = 'examples/policies';
const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.policy.json'))
  .map((file) => file.replace('.policy.json', ''));
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const casesOf = (id: string): readonly PolicyCase[] => read(`${id}.cases.json`) as PolicyCase[];

describe.each(ids)('%s', (id) => {
  const document = read(`${id}.policy.json`) as object;
  const policy = parsePolicy(document);
  const cases = casesOf(id).map((one) => [one.name, one] as const);

  test.each(cases)('%s', (_name, one) => {
    const answer = answerTo(one, policy, one.expect);
    if (one.otherwise !== undefined) expect(answer).not.toEqual(comparable(one.expect));
    else expect(answer).toEqual(comparable(one.expect));
  });

  const readings = cases.flatMap(([name, one]) => {
    return (one.debatable?.others ?? []).map((other) => [`${name}: ${other.reading}`, one, other] as const);
  });

  test.each(readings)('read otherwise, %s', (_name, one, { change, expect: expected }) => {
    const answer = answerTo(one, withChanges(document, change), expected);
    expect(answer).toEqual(comparable(expected));
  });

  test('every debatable case has another reading that answers otherwise', () => {
    for (const [name, one] of cases) {
      for (const other of one.debatable?.others ?? [])
        expect([name, other.expect]).not.toEqual([name, one.expect]);
    }
  });
});

test('at most one in twenty of the cases that are not debatable comes out otherwise', () => {
  const plain = ids.flatMap((id) => casesOf(id).filter(({ debatable }) => debatable === undefined));
  expect(ids).toHaveLength(12);
  expect(plain.length).toBeGreaterThan(70);
  const otherwise = plain.filter((one) => one.otherwise !== undefined);
  expect(otherwise.length).toBeLessThanOrEqual(plain.length / 20);
  const told = readFileSync('docs/policies.md', 'utf8');
  for (const { name } of otherwise) expect(told).toContain(`"${name}"`);
});
