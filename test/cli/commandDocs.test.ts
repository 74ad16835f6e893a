import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fencesOf } from '../docs/markdown';
import { aFolder } from './aFolder';
import { asked } from './asked';

const DOCUMENT = 'docs/command.md';
const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
const sectionAt = (line: number): string =>
  lines.slice(0, line).findLast((text) => text.startsWith('## ')) ?? '';
// The other sections are tried beside the commands that they describe.
const SECTIONS = ['', '## What all of them share', '## init', '## check', '## describe', '## schema'];
const fences = fencesOf(DOCUMENT).filter(({ line }) => SECTIONS.includes(sectionAt(line)));

const cwd = aFolder();
/** A fence is a file where the text before it ends with its name. */
for (const { line, text } of fences) {
  const [, name] =
    /`([\w.]+\.(?:json|yaml|ndjson))`[^`]*:$/.exec(
      lines
        .slice(0, line - 2)
        .join('\n')
        .trimEnd(),
    ) ?? [];
  if (name !== undefined) writeFileSync(join(cwd, name), text);
}

const commands = fences.flatMap(({ language, text, line }, index) => {
  const next = fences[index + 1];
  const isShown = next?.language === 'text' && next.line === line + text.split('\n').length + 2;
  return language === 'sh' ? [{ name: text.trim(), shown: isShown ? next.text : undefined }] : [];
});

describe(DOCUMENT, () => {
  test('has commands, and shows what comes of most', () => {
    expect(commands.length).toBeGreaterThan(6);
    expect(commands.filter(({ shown }) => shown !== undefined).length).toBeGreaterThan(4);
  });

  test.each(commands)('$name', async ({ name, shown }) => {
    const [, command = '', , file] = /^(?:npx )?returns-policy (.*?)( < (\S+))?$/.exec(name) ?? [];
    const input = file === undefined ? [] : [readFileSync(join(cwd, file), 'utf8')];
    const { code, output, errors } = await asked(command.split(' '), { cwd, input });
    expect({ code, errors }).toEqual(
      shown?.includes('error') ? { code: 3, errors } : { code: 0, errors: '' },
    );
    if (shown !== undefined) expect(`${output}${errors}`).toBe(shown);
  });

  test('names every exit code', () => {
    const named = lines.flatMap((line) => /^\| (\d+) \|/.exec(line)?.[1] ?? []);
    expect(named.map(Number)).toEqual([0, 1, 2, 3, 70]);
  });

  test('has a section for every command', async () => {
    const { output } = await asked(['--help']);
    const names = [...output.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => `## ${name}`);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !lines.includes(name))).toEqual([]);
  });
});
