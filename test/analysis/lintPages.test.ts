import { readdirSync, readFileSync } from 'node:fs';
import { evaluateClaim } from 'returns-policy';
import { type LintFinding, lintPolicy } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { rules } from '../../src/analysis/lint/rules';
import { jsonIn, pagesPolicy, policyWith } from './lintedPolicy';

/** Enough to find what the pages show. */
const FEW = { deviations: 2 };

const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '');
const pages = readdirSync('docs/lint').filter((name) => name !== 'README.md');

const saying = (findings: readonly LintFinding[], rule: string, path: string) =>
  findings.find((one) => one.rule === rule && one.path === path);

test('every rule has a page, and every page a rule', () => {
  const names = rules.map(({ rule }) => rule);
  expect(pages.map((page) => page.replace('.md', '')).sort()).toEqual([...names].sort());
  const index = readFileSync('docs/lint/README.md', 'utf8');
  expect(names.filter((name) => !index.includes(`[\`${name}\`](${name}.md)`))).toEqual([]);
});

test('in the policy of the pages, there is nothing but how its days are counted', () => {
  const { findings } = lintPolicy(pagesPolicy, FEW);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['deadline-depends-on-counting']));
});

describe.each(pages.map((page) => page.replace('.md', '')))('%s', (rule) => {
  const document = `docs/lint/${rule}.md`;
  const text = readFileSync(document, 'utf8');
  const [found, notFound] = jsonIn(document);
  const [, path = ''] = /^At `([^`]+)`:$/m.exec(text) ?? [];
  const policy = policyWith(found);
  const one = saying(lintPolicy(policy, FEW).findings, rule, path);

  test('finds it where the page says so, as grave as it says', () => {
    expect(one).toMatchObject({ rule, path, docs: `${repository}/blob/main/${document}` });
    expect(text).toMatch(new RegExp(`^Severity: .*\\b${one?.severity}\\b`, 'm'));
  });

  test('is silent where it is put right', () => {
    expect(saying(lintPolicy(policyWith(notFound), FEW).findings, rule, path)).toBeUndefined();
  });

  test('shows a claim that can be judged, where the page promises one', () => {
    expect(one?.example !== undefined).toBe(text.includes('The example of the finding is'));
    if (one?.example === undefined) return;
    const { claim, asOf } = one.example;
    expect(evaluateClaim(claim, policy, asOf)).toHaveProperty('decision');
  });

  test('names clauses that the policy has', () => {
    const known = policy.clauses.map(({ id }) => id);
    expect(one?.clauses.filter((clause) => !known.includes(clause))).toEqual([]);
  });
});
