import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { documents, fencesOf, proseOf } from './markdown';

/** The anchor that a heading gets where Markdown is shown. */
function anchorOf(heading: string): string {
  const words = heading.replace(/^#+ +/, '').trim().toLowerCase();
  return words.replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-');
}

const headingsOf = (document: string): readonly string[] =>
  proseOf(document).filter((line) => /^#+ /.test(line));
const isPage = (path: string): boolean => path.endsWith('.md') && statSync(path).isFile();

const links = documents.flatMap((document) =>
  proseOf(document).flatMap((line, index) =>
    [...line.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({
      from: `${document}:${index + 1}`,
      document,
      target,
    })),
  ),
);
// The reference of the interface is generated, and may not have been yet.
const isGenerated = (path: string): boolean => path.startsWith('docs/api') && !existsSync('docs/api');

describe('links in the documents', () => {
  const relative = links.filter(({ target }) => !/^https?:/.test(target));

  test('lead to files that exist', () => {
    const broken = relative.filter(({ document, target }) => {
      const [file = ''] = target.split('#');
      const path = file === '' ? document : posix.join(posix.dirname(document), file);
      return !existsSync(path) && !isGenerated(path);
    });
    expect(broken.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
    expect(relative.length).toBeGreaterThan(50);
  });

  test('lead to headings that exist', () => {
    const broken = relative.filter(({ document, target }) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? document : posix.join(posix.dirname(document), file);
      if (anchor === undefined || !existsSync(path)) return false;
      return !(isPage(path) && headingsOf(path).map(anchorOf).includes(anchor));
    });
    expect(broken.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  test('say in words what a picture shows', () => {
    const silent = documents.filter((document) => proseOf(document).some((line) => /!\[\s*\]\(/.test(line)));
    expect(silent).toEqual([]);
  });
});

describe('docs/policy.md', () => {
  const lines = proseOf('docs/policy.md');
  const sections = lines.flatMap((line, index) => {
    const [, id] = /^## `([a-z_.]+)`$/.exec(line) ?? [];
    if (id === undefined) return [];
    const end = lines.findIndex((later, at) => at > index && /^##? /.test(later));
    return [{ id, body: lines.slice(index + 1, end === -1 ? lines.length : end) }];
  });

  test('quotes every clause of the built-in policy, word for word and in its order', () => {
    const quoted = sections.map(({ id, body }) => ({
      id,
      text: body
        .filter((line) => line.startsWith('> '))
        .map((line) => line.slice(2))
        .join(' '),
    }));
    expect(quoted).toEqual(defaultPolicy.clauses);
  });

  test('names the standings and codes that the worked answers give to each clause, and no other', () => {
    const documented = sections.flatMap(({ id, body }) =>
      body.flatMap((line) => {
        const [, standing, code] = /^\| `([a-z_]+)` \| `([a-z_]+)` \|/.exec(line) ?? [];
        return code === undefined ? [] : [`${id} ${standing} ${code}`];
      }),
    );
    const given = readFileSync('test/contract/builtin-policy.jsonl', 'utf8')
      .trim()
      .split('\n')
      .flatMap((line): string[][] => JSON.parse(line).expect.findings)
      .map((finding) => finding.join(' '));
    expect([...documented].sort()).toEqual([...new Set(given)].sort());
  });

  test('leads to the code that decides each clause', () => {
    const silent = sections.filter(({ body }) => !body.some((line) => line.includes('](../src/')));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('docs/readings.md', () => {
  const readings = headingsOf('docs/readings.md').flatMap((line) => /^### (R-\d\d)\b/.exec(line)?.[1] ?? []);

  test('numbers the readings from R-01 on, without a gap', () => {
    const numbers = readings.map((_, index) => `R-${String(index + 1).padStart(2, '0')}`);
    expect(readings).toEqual(numbers);
    expect(readings.length).toBeGreaterThanOrEqual(13);
  });

  test.each(documents)('%s speaks of readings that are recorded', (document) => {
    const spoken = proseOf(document).flatMap((line) => line.match(/\bR-\d\d\b/g) ?? []);
    expect(spoken.filter((reading) => !readings.includes(reading))).toEqual([]);
  });

  test('leads to a test for every reading of the text', () => {
    const lines = proseOf('docs/readings.md');
    const ofTheText = lines
      .slice(0, lines.indexOf('## In what a claim may hold'))
      .join('\n')
      .split(/^### /m)
      .slice(1);
    expect(
      ofTheText.filter((section) => !/\bCode:\s\[/.test(section) || !/\bTest:\s\[/.test(section)),
    ).toEqual([]);
    expect(ofTheText).toHaveLength(13);
  });

  test.each(['R-01', 'R-04', 'R-05', 'R-10'])(
    '%s, which has a setting, has tests of both readings',
    (reading) => {
      expect(readFileSync('test/rules/readings.test.ts', 'utf8')).toContain(reading);
    },
  );
});

test('the README is short enough to be read', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(200);
  expect(fencesOf('README.md').length).toBeGreaterThan(3);
});
