import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/cli/cases/clauseCoverage/coverageOf';
import { readCaseFile } from '../../../src/cli/cases/readCaseFile';
import { runCases } from '../../../src/cli/cases/runCases';

const FOLDER = 'examples/policies';
const files = readdirSync(FOLDER).filter((file) => /\.cases\.(json|yaml)$/.test(file));

describe('the cases of the example policies, read by the command', () => {
  test.each(files)('%s', async (file) => {
    const { results } = runCases(await readCaseFile(`${FOLDER}/${file}`, process.cwd()));
    const failed = results.filter(({ mismatches }) => mismatches.length > 0);
    expect(results.length).toBeGreaterThan(9);
    expect(failed.map(({ of: { name }, mismatches }) => [name, mismatches])).toEqual([]);
  });
});

test('the cases of the built-in policy show every clause in every way it can come out', async () => {
  const file = await readCaseFile(`${FOLDER}/builtin.cases.yaml`, process.cwd());
  const [coverage] = coverageOf([runCases(file)]);
  expect(coverage?.percent).toBe(100);
  expect(coverage?.clauses.filter(({ never }) => never.length > 0)).toEqual([]);
  expect(coverage?.wordsAlone).toEqual(['preamble.guarantee']);
});
