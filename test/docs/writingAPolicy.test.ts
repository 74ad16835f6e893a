import { readFileSync } from 'node:fs';
import { type ClaimInput, evaluateClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/schema/jsonSchemas';
import { runSnippet } from '../support/runSnippet';
import { chainOf, type Link } from './chainOf';
import { mergePatch } from './mergePatch';
import { placed, stepsTo, valueAt } from './placed';
import { codeIn, tablesOf } from './tablesOf';
import { typeErrors } from './typeErrors';

const DOCUMENT = 'docs/writing-a-policy.md';
const FOLDER = 'test/docs/my-shop';
const text = readFileSync(DOCUMENT, 'utf8');
const chain = chainOf(DOCUMENT);
const last = chain.at(-1) as Link;
const linkBefore = (line: number): Link => chain.filter((link) => link.line < line).at(-1) as Link;

/** The rows of every table with such a heading, each with its line. */
const rowsUnder = (...headings: readonly string[]) =>
  tablesOf(DOCUMENT)
    .filter(({ head }) => headings.every((heading, index) => head[index] === heading))
    .flatMap(({ line, rows }) =>
      rows.map((cells, index) => ({ line: line + 2 + index, cells, table: line })),
    );

describe('the policy that is built step by step', () => {
  const steps = chain.filter(({ language }) => language === 'json');

  test.each(steps)('is one after line $line', ({ policy }) => {
    expect(parsePolicy(policy)).toHaveProperty('id', 'my-shop');
  });

  test('is the one that the document links to', () => {
    expect(JSON.parse(readFileSync(`${FOLDER}/my-shop.policy.json`, 'utf8'))).toEqual(last.policy);
  });

  test('is tested as the document shows', () => {
    const shown = chain.find((link) => link.text.includes("from 'vitest'"));
    expect(readFileSync(`${FOLDER}/my-shop.test.ts`, 'utf8')).toBe(shown?.text);
  });
});

describe('what the document says of a claim', () => {
  const asked = rowsUnder('claim', 'as of').map((row) => ({ ...row, base: linkBefore(row.table).claim }));
  const back = rowsUnder('claim that has come back').map((row) => ({
    ...row,
    base: linkBefore(row.table).returned,
  }));

  test.each([...asked, ...back])('comes out so, line $line', ({ cells, table, base }) => {
    const [difference = '{}', asOf = '', decision, clause] = cells.map((cell) => codeIn(cell)[0]);
    const requested = 'arrival' in base ? {} : { request: { at: asOf } };
    const claim = mergePatch(mergePatch(base, requested), JSON.parse(difference)) as unknown as ClaimInput;
    const answer = evaluateClaim(claim, linkBefore(table).policy, asOf);
    const { actor, action, before, overdue } = answer.nextStep ?? {};
    const code = answer.findings.find((finding) => finding.clause === clause)?.code;
    const said = [
      actor && `${actor} \`${action}\``,
      cells[4]?.includes(' before ') && ` before \`${before}\``,
      overdue && ', overdue',
    ];
    const finding = `\`${clause}\` ${code === undefined ? 'none' : `\`${code}\``}`;
    expect([answer.decision, finding, said.filter(Boolean).join('')]).toEqual([decision, cells[3], cells[4]]);
  });

  test('is said of more than twenty', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(back.length).toBeGreaterThan(3);
  });
});

describe('a snippet that reads the policy', () => {
  const IMPORT = "import shop from './my-shop.policy.json' with { type: 'json' };";
  const snippets = chain
    .filter((link) => link.text.includes(IMPORT))
    .map(({ line, text: snippet, policy }) => ({
      line,
      snippet: snippet.replace(IMPORT, `const shop = ${JSON.stringify(policy)};`),
    }));

  test('is every one between tildes but the test file', () => {
    expect(snippets).toHaveLength(chain.filter(({ language }) => language === 'ts').length - 1);
  });

  test.each(snippets)('runs, and its answers are those shown, line $line', async ({ snippet }) => {
    expect(await runSnippet(snippet)).toBeGreaterThan(0);
  });

  test('as strict as the sources, they compile', () => {
    expect(typeErrors(new Map(snippets.map(({ line, snippet }) => [`line ${line}`, snippet])))).toEqual([]);
  });
});

/** The policy, with what the table of conditions speaks of. */
const declared = {
  ...last.policy,
  facts: [
    ...(last.policy['facts'] as readonly object[]),
    { fact: 'price', type: 'number', question: 'What did it cost?' },
    { fact: 'tier', type: 'enum', values: ['gold', 'silver', 'plain'], question: 'Which tier?' },
    { fact: 'worn', type: 'boolean', question: 'Has it been worn?', knownFrom: 'inspection' },
  ],
  events: [
    { event: 'pick_up', question: 'When was it picked up?' },
    { event: 'video', question: 'When did the video come?', whenAbsent: 'not_happened' },
  ],
};

describe('a condition', () => {
  const CODES: Readonly<Record<string, string>> = {
    requirement_met: 'yes',
    requirement_unmet: 'no',
    fact_missing: 'unknown',
  };

  test.each(rowsUnder('condition', 'holds where'))('comes out so, line $line', ({ cells }) => {
    const [condition = '', , outcome] = cells.map((cell) => codeIn(cell)[0]);
    const requirement = { clause: 'asked.of', must: JSON.parse(condition), otherwise: 'advisory' };
    const policy = placed(declared, 'terms.requirements', requirement);
    const { findings } = evaluateClaim(
      { order: {}, item: { category: 'shoes' } },
      policy,
      // A Monday, at ten in London.
      '2026-03-16T10:00:00Z',
    );
    const code = findings.find(({ clause }) => clause === 'asked.of')?.code;
    expect(code === undefined ? 'later' : CODES[code]).toBe(outcome);
  });
});

describe('what follows from a condition', () => {
  /** Conditions that come out so of the first claim. */
  const CONDITIONS = {
    yes: { field: 'item.category', equals: 'shoes' },
    no: { field: 'item.category', equals: 'books' },
    later: { fact: 'worn', equals: true },
    unknown: { fact: 'opened', equals: true },
  };
  const PLACES: Readonly<Record<string, (when: object) => readonly [string, object]>> = {
    exclusions: (when) => ['terms.exclusions', { clause: 'asked.of', when }],
    requirements: (must) => ['terms.requirements', { clause: 'asked.of', must }],
    'resolutions.offered': (when) => [
      'terms.resolutions.offered',
      { resolution: 'refund', clause: 'asked.of', legs: ['return'], when, otherwise: 'rejected' },
    ],
    attachments: (when) => [
      'terms.reasons.accepted[].attachments',
      { clause: 'asked.of', anyOf: ['note'], when },
    ],
  };
  const SAID: Readonly<Record<string, string | undefined>> = {
    'what `otherwise` says': 'resolution_not_offered',
    'it is asked for': 'attachment_missing',
    'not asked for': undefined,
    'nothing yet': undefined,
  };
  const rows = rowsUnder('where', '`yes`', '`no`', '`later`', '`unknown`');
  const cases = rows.flatMap(({ cells: [where = '', ...outcomes] }) =>
    Object.keys(CONDITIONS).map((truth, index) => ({
      where: codeIn(where)[0] ?? '',
      truth,
      said: outcomes[index] ?? '',
    })),
  );

  test.each(cases.filter(({ where }) => where in PLACES))(
    '$where, $truth: $said',
    ({ where, truth, said }) => {
      const place = PLACES[where] as (when: object) => readonly [string, object];
      const policy = placed(declared, ...place(CONDITIONS[truth as keyof typeof CONDITIONS]));
      const { findings } = evaluateClaim(last.claim as unknown as ClaimInput, policy, '2026-03-14T12:00:00Z');
      const code = findings.find(({ clause }) => clause === 'asked.of')?.code;
      expect(code).toBe(said in SAID ? SAID[said] : codeIn(said)[0]);
    },
  );

  test('is shown for every place where one can stand', () => {
    expect(cases).toHaveLength(4 * 7);
  });
});

describe('I want to say', () => {
  const rows = rowsUnder('a page says', 'where', 'write');

  test.each(rows)('is taken where it goes, line $line', ({ cells }) => {
    const [where = '', fragment = ''] = [codeIn(cells[1] ?? '')[0], codeIn(cells[2] ?? '')[0]];
    const value: unknown = JSON.parse(fragment);
    const part = valueAt(parsePolicy(placed(last.policy, where, value)), stepsTo(where));
    if (Array.isArray(part)) expect(part).toContainEqual(value);
    else expect(part).toMatchObject(value as object);
  });

  test('has more than forty rows', () => {
    expect(rows.length).toBeGreaterThan(40);
  });
});

describe('the format', () => {
  interface Part {
    readonly properties?: Readonly<Record<string, Part>>;
    readonly enum?: readonly string[];
  }
  const keys = new Set<string>();
  const values = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, enum: options } = part as Part;
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    for (const value of options ?? []) values.add(value);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(jsonSchemas.policy);

  test('has no key that the document does not show', () => {
    expect(keys.size).toBeGreaterThan(100);
    expect([...keys].filter((key) => !text.includes(`"${key}"`) && !text.includes(`\`${key}\``))).toEqual([]);
  });

  test('has no word that the document does not show', () => {
    const shown = (value: string): boolean => new RegExp(`["\`]${value.replace('.', '\\.')}["\`]`).test(text);
    expect([...values].filter((value) => !shown(value))).toEqual([]);
  });
});
