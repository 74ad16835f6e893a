import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFileSchema } from '../../../src/cli/cases/caseFileSchema';
import { expectationSchema } from '../../../src/cli/cases/expectationSchema';
import { runCommand } from '../../../src/cli/runCommand';
import { testCommand } from '../../../src/cli/testCommand';
import { aWorld } from '../aWorld';
import { aFolder } from './aFolder';

const page = readFileSync('docs/cases.md', 'utf8');
const files = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
const [first = ''] = files;

async function output(text: string): Promise<string> {
  const world = aWorld({ cwd: aFolder({ 'shop.cases.yaml': text }).path });
  await runCommand(['test'], world, [testCommand]);
  return world.output() + world.errors();
}

/** The names in the first column of the tables below a heading. */
function namesUnder(heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const rows = section.split('\n## ')[0]?.match(/^\| `[^|]*\|/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('docs/cases.md', () => {
  test('shows case files that pass', async () => {
    expect(files).toHaveLength(2);
    for (const text of files) expect(await output(text)).toMatch(/2 cases in 1 file: 2 passed\n$/);
  });

  test('shows what a case that fails looks like', async () => {
    const failed = await output(
      first.replace('expect: { decision: rejected,', 'expect: { decision: pending,'),
    );
    expect(page).toContain(`\`\`\`text\n${failed}\`\`\``);
  });

  test('shows what is said of times that the clocks show twice, or never', async () => {
    const text = `policy: builtin
timeZone: Europe/Berlin
claim:
  order: {}
  item: { category: shoes }
cases:
  - name: in spring
    expect: { decision: pending }
    asOf: 2026-03-29 02:30

  - name: in autumn
    expect: { decision: pending }
    asOf: 2026-10-25 02:30
`;
    expect(page).toContain(`\`\`\`text\n${await output(text)}\`\`\``);
  });

  test('shows lines of the coverage of the built-in policy', async () => {
    const world = aWorld();
    await testCommand.run(['examples/policies/builtin.cases.yaml', '--coverage'], world);
    const lines = world
      .output()
      .split('\n')
      .map((line) => line.trimEnd());
    const [, shown = ''] = /\n## Coverage\n\n```text\n(.*?)\n\.\.\.\n```/s.exec(page) ?? [];
    expect(shown.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(shown.split('\n').length).toBeGreaterThan(4);
  });

  test('lists every key of a file, of a case, and of what can be expected', () => {
    const [file] = caseFileSchema.anyOf ?? [];
    const { $schema: _schema, ...keys } = file?.properties ?? {};
    const ofCase = Object.keys(keys['cases']?.items?.properties ?? {});
    expect(namesUnder('The file')).toEqual([...Object.keys(keys), ...ofCase]);
    expect(namesUnder('What can be expected')).toEqual(Object.keys(expectationSchema.properties ?? {}));
  });

  test('lists every option', () => {
    const options = [...testCommand.help.matchAll(/^ {2}(--\w+(?: [A-Z]+)?)/gm)].map(([, name]) => name);
    expect(namesUnder('Running them').filter((name) => name.startsWith('--'))).toEqual(options);
  });
});
