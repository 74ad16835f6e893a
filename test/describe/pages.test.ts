import { readdirSync, readFileSync } from 'node:fs';
import { defaultPolicy, describePolicy, type Policy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { ENGLISH, KOREAN } from './builtinPages';

const LOCALES = ['en', 'ko'] as const;

const folder = 'examples/policies';
const policies = [
  { name: 'the built-in policy', policy: defaultPolicy },
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.policy.json'))
    .map((file) => ({ name: file, policy: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Policy })),
];
const pages = policies.flatMap(({ name, policy }) => LOCALES.map((locale) => ({ name, policy, locale })));

describe('the page of the built-in policy', () => {
  test('in English', () => {
    expect(describePolicy(defaultPolicy, { locale: 'en' })).toBe(ENGLISH);
  });

  test('in Korean', () => {
    expect(describePolicy(defaultPolicy, { locale: 'ko' })).toBe(KOREAN);
  });
});

describe.each(pages)('the page of $name in $locale', ({ policy, locale }) => {
  const page = describePolicy(policy, { locale });
  const lines = page.split('\n');

  test('has every clause', () => {
    const missing = policy.clauses.filter(({ id }) => !page.includes(`<sub>[${id}]</sub>`));
    expect(missing).toEqual([]);
  });

  test('has one heading of the first level, first, and no empty section', () => {
    expect(lines.filter((line) => /^#(?!#)/.test(line))).toEqual([lines[0]]);
    const headings = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
    expect(headings.length).toBeGreaterThan(5);
    for (const index of headings) {
      expect([lines[index - 1], lines[index + 1]]).toEqual(['', '']);
      expect(lines[index + 2]).toMatch(/^- \S/);
    }
  });

  test('is headings, paragraphs and lists in two depths, and nothing else', () => {
    const others = lines.filter((line) => !/^(?:|##? \S.*|(?: {2})?- \S.*|[^\s#-].*)$/.test(line));
    expect(others).toEqual([]);
    expect(page).not.toMatch(/\n\n\n/);
    expect(page.endsWith('</sub>\n')).toBe(true);
    expect(page.match(/<(?!\/?sub>)/g)).toBeNull();
  });

  test('says nothing that only a program understands', () => {
    const told = page.replace(/<sub>.*?<\/sub>/g, '');
    expect(told).not.toMatch(
      /undefined|null|NaN|\[object|PT\d|\bP\d+[DWMY]\b|[a-z]_[a-z]|\(\)|\d{4}-\d{2}-\d{2}/,
    );
    expect(told).not.toMatch(/\.\.|\?\.|,\.| {2}(?!-)|“”/);
  });

  test('says nothing twice under one heading', () => {
    for (const section of page.split('\n## ')) {
      const statements = section.split(/\n(?=- )/).map((statement) => statement.trim());
      expect(statements.filter((statement, index) => statements.indexOf(statement) !== index)).toEqual([]);
    }
  });
});

describe('a page', () => {
  test('is the same for a policy parsed and not', () => {
    const raw = structuredClone(defaultPolicy);
    expect(describePolicy(raw, { locale: 'en' })).toBe(describePolicy(parsePolicy(raw), { locale: 'en' }));
    expect(raw).toEqual(defaultPolicy);
  });

  test.each([
    ['from a date on', { from: '2026-01-01' }, 'placed from 1 January 2026 on.', '2026년 1월 1일부터의 주문'],
    [
      'until a date',
      { until: '2026-12-31' },
      'placed until 31 December 2026.',
      '2026년 12월 31일까지의 주문',
    ],
    [
      'between two',
      { from: '2026-01-01', until: '2026-12-31' },
      'placed from 1 January 2026 on until 31 December 2026.',
      '2026년 1월 1일부터 2026년 12월 31일까지의 주문',
    ],
  ])('names the orders for which the policy is in force: %s', (_title, inForce, english, korean) => {
    const policy = aPolicy({ inForce });
    expect(describePolicy(policy, { locale: 'en' })).toContain(
      `\n\nThis policy holds for orders ${english}\n\n## `,
    );
    expect(describePolicy(policy, { locale: 'ko' })).toContain(
      `\n\n이 정책은 ${korean}에 적용됩니다.\n\n## `,
    );
  });

  test('says nothing of it where nothing but an empty range is given', () => {
    expect(describePolicy(aPolicy({ inForce: {} }), { locale: 'en' })).toBe(ENGLISH);
  });

  test('tells clauses that no term names under a heading of their own, but for a preamble', () => {
    const policy = aPolicy({
      clauses: [
        aClause('preamble.welcome', 'We want you to be happy.'),
        aClause('hours.telephone', 'The telephone is answered in the mornings.'),
      ],
    });
    const page = describePolicy(policy, { locale: 'en' });
    expect(page).toContain(
      '\n\nWe want you to be happy. <sub>[preamble.welcome]</sub>\n\n## What can come back',
    );
    expect(page).toContain(
      '\n\n## Good to know\n\n- The telephone is answered in the mornings. <sub>[hours.telephone]</sub>\n\n## How time',
    );
    expect(describePolicy(policy, { locale: 'ko' })).toContain('\n\n## 그 밖의 안내\n\n- The telephone');
  });

  test('speaks of no exchange where none is offered', () => {
    const { resolutions } = defaultPolicy.terms;
    const offered = resolutions.offered.filter(({ resolution }) => resolution === 'refund');
    const policy = {
      ...defaultPolicy,
      clauses: defaultPolicy.clauses.map((clause) =>
        clause.id === 'scope.resolutions' ? { ...clause, text: 'A refund.' } : clause,
      ),
      terms: { ...defaultPolicy.terms, resolutions: { ...resolutions, offered } },
    };
    expect(describePolicy(policy, { locale: 'en' })).not.toMatch(/exchange/i);
    const korean = describePolicy(policy, { locale: 'ko' });
    expect(korean.replaceAll('반품·교환을 원하시는 이유', '')).not.toContain('교환');
    expect(korean).toMatch(/^# 반품 안내\n/);
  });

  test('speaks of exchanges where only an exception offers one', () => {
    const { resolutions } = defaultPolicy.terms;
    const policy = aPolicy({
      clauses: [aClause('scope.exchange', 'Members may exchange.')],
      terms: { resolutions: { ...resolutions, offered: resolutions.offered.slice(0, 1) } },
      exceptions: [
        {
          clause: 'scope.exchange',
          when: { field: 'order.type', equals: 'member' },
          set: { resolutions: { offered: resolutions.offered } },
        },
        {
          clause: 'scope.exchange',
          when: { field: 'order.type', equals: 'gift' },
          set: { authorization: { required: false } },
        },
      ],
    });
    expect(describePolicy(policy, { locale: 'en' })).toMatch(/^# Returns and exchanges\n/);
  });
});
