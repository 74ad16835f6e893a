import { parse as parseReport } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../../src/cli/cases/reports/Report';
import { type ReporterName, reporters } from '../../../src/cli/cases/reports/reporters';
import { reportOf } from '../../../src/cli/cases/reports/reportOf';
import type { Style } from '../../../src/cli/paintFor';
import { readXml, type XmlElement } from './readXml';
import { runText } from './runText';
import { SOME_CASES } from './someCases';

const plain = (_style: Style, text: string): string => text;
const write = (name: ReporterName, report: Report): string => reporters[name](report, plain);

async function report(
  text = SOME_CASES,
  asked = { coverage: false, threshold: undefined as number | undefined },
) {
  return reportOf([await runText(text)], asked);
}

const failing = (name: string, expected = 'decision: accepted'): string =>
  `  - { name: ${JSON.stringify(name)}, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: jewelry } }, expect: { ${expected} } }\n`;
const NASTY = 'a "b" <c> & \'d\' % : , # \\ \u0007\ud800 \u{1f45f}\nnext';
const nasty = (): Promise<Report> =>
  report(`policy: builtin\ncases:\n${failing(NASTY, 'resolution: "<%\\r\\n>"')}`);

describe('pretty', () => {
  test('shows every case, and for those that fail what was expected beside what is so', async () => {
    expect(write('pretty', await report())).toBe(`shop.cases.yaml under builtin
  ✓ delivered, and there is time
  ✗ jewelry, 100 % <sure>
      shop.cases.yaml:13:7: decision
        expected  accepted
        actual    rejected
      shop.cases.yaml:14:19: findings["exclusion.jewelry"]
        expected  satisfied
        actual    breached
        it is rejected: exclusion.jewelry breached (category_excluded)

2 cases in 1 file: 1 failed, 1 passed
`);
  });

  test('has nothing to say against a claim that is accepted', async () => {
    const text = `policy: builtin\ncases: [{ name: a, asOf: 2026-03-06 12:00, expect: { decision: rejected }, claim: { order: { number: A, deliveredAt: 2026-03-02 10:00 }, item: { category: shoes }, request: { at: 2026-03-02 11:00, channel: email, reason: change_of_mind, resolution: refund, attachments: [{ kind: statement, text: no }] }, authorization: { at: 2026-03-02 11:00 }, dispatch: { at: 2026-03-02 12:00 }, arrival: { at: 2026-03-04 12:00 }, inspection: { at: 2026-03-05 12:00, condition: as_received } } }]`;
    expect(write('pretty', await report(text))).toContain('it is accepted: nothing stands against it\n');
  });

  test('uses colour only as it is told', async () => {
    const text = reporters.pretty(await report(), (style, said) => `<${style}>${said}</${style}>`);
    expect(text).toContain('<green>✓</green>');
    expect(text).toContain('<red>rejected</red>');
    expect(text).toContain('<red>2 cases in 1 file: 1 failed, 1 passed</red>');
    const passed = reporters.pretty(await report('policy: builtin\ncases: []'), (style) => style);
    expect(passed).toBe('bold dim\n\ngreen\n');
  });

  test('gives a terminal nothing to obey', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(write('pretty', await nasty())).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('json', () => {
  test('has every case with its line, and the whole evaluation', async () => {
    const { files, ...rest } = JSON.parse(write('json', await report()));
    expect(rest).toEqual({ cases: 2, passed: 1, failed: 1, shortfalls: [] });
    expect(files[0]).toMatchObject({ file: 'shop.cases.yaml', policy: { file: 'builtin', id: 'builtin' } });
    expect(files[0].cases).toMatchObject([
      { name: 'delivered, and there is time', line: 6, column: 5, passed: true, mismatches: [] },
      {
        passed: false,
        mismatches: [
          { what: 'decision', expected: 'accepted', actual: 'rejected', line: 13, column: 7 },
          { what: 'findings["exclusion.jewelry"]', expected: 'satisfied', actual: 'breached', line: 14 },
        ],
        evaluation: { decision: 'rejected' },
      },
    ]);
  });

  test('has the coverage, where it was asked for', async () => {
    const { coverage, shortfalls } = JSON.parse(
      write('json', await report(SOME_CASES, { coverage: true, threshold: 100 })),
    );
    expect(coverage[0]).toMatchObject({ id: 'builtin', cases: 2, percent: 15 });
    expect(shortfalls[0]).toMatch(
      /^builtin: 15 % of the clauses are decided by some case, and 100 % have to be\. No case decides scope\.reasons, /,
    );
  });
});

describe('junit', () => {
  const caseIn = (root: XmlElement, index: number) => root.children[0]?.children[index];

  test('is XML with a suite for each file', async () => {
    const root = readXml(write('junit', await report()));
    expect([root.name, root.attributes]).toEqual([
      'testsuites',
      { name: 'returns-policy', tests: '2', failures: '1', errors: '0' },
    ]);
    expect(root.children[0]?.attributes).toEqual({
      name: 'shop.cases.yaml',
      tests: '2',
      failures: '1',
      errors: '0',
      skipped: '0',
    });
    expect(caseIn(root, 0)).toMatchObject({
      name: 'testcase',
      attributes: { name: 'delivered, and there is time', classname: 'shop.cases.yaml', line: '6' },
      children: [],
    });
    expect(caseIn(root, 1)).toMatchObject({
      attributes: { name: 'jewelry, 100 % <sure>', line: '9' },
      children: [
        {
          name: 'failure',
          attributes: {
            message: 'decision is rejected; findings["exclusion.jewelry"] is breached',
            type: 'mismatch',
          },
          text: 'shop.cases.yaml:13:7: decision: expected accepted, actual rejected\nshop.cases.yaml:14:19: findings["exclusion.jewelry"]: expected satisfied, actual breached',
        },
      ],
    });
  });

  test('holds nothing that XML cannot, and all that it can', async () => {
    const root = readXml(write('junit', await nasty()));
    expect(caseIn(root, 0)?.attributes['name']).toBe('a "b" <c> & \'d\' % : , # \\  \u{1f45f} next');
  });

  test('is read back by a parser of JUnit reports', async () => {
    const [one, nasties] = [await report(), await nasty()].map((run) => parseReport(write('junit', run)));
    expect(await one).toMatchObject({
      name: 'returns-policy',
      tests: 2,
      failures: 1,
      errors: 0,
      testsuite: [
        {
          name: 'shop.cases.yaml',
          testcase: [
            { name: 'delivered, and there is time', classname: 'shop.cases.yaml' },
            {
              name: 'jewelry, 100 % <sure>',
              failure: [{ message: 'decision is rejected; findings["exclusion.jewelry"] is breached' }],
            },
          ],
        },
      ],
    });
    expect(await nasties).toMatchObject({
      testsuite: [{ testcase: [{ name: 'a "b" <c> & \'d\' % : , # \\  \u{1f45f} next' }] }],
    });
  });

  test('the reader of these tests is strict', () => {
    const declared = (text: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
    expect(readXml(declared('<a b="1"> x &lt;<c/></a>')).text).toBe(' x <');
    const broken = [
      '<a>',
      '<a/><b/>',
      '<a>&nbsp;</a>',
      '<a b="1" b="2"/>',
      '<a b=1/>',
      '<a><b></a></b>',
      '<a>\u0007</a>',
      '<a>]]></a>',
      'a',
    ];
    for (const text of broken) expect(() => readXml(declared(text)), text).toThrow(SyntaxError);
    expect(() => readXml('<a/>')).toThrow(SyntaxError);
  });
});

describe('github', () => {
  test('annotates the first line of each case that failed', async () => {
    expect(write('github', await report())).toBe(
      `::error file=shop.cases.yaml,line=13,col=7,title=jewelry%2C 100 %25 <sure>::shop.cases.yaml:13:7: decision: expected accepted, actual rejected%0Ashop.cases.yaml:14:19: findings["exclusion.jewelry"]: expected satisfied, actual breached
2 cases in 1 file: 1 failed, 1 passed
`,
    );
  });

  test('escapes what would end a property, or the message', async () => {
    const [line, total, end] = write('github', await nasty()).split('\n');
    expect(line).toMatch(/,title=a "b" <c> & 'd' %25 %3A %2C # \\ /);
    expect(line).toMatch(/expected <%25%0D%0A>, actual none$/);
    expect([total, end]).toEqual(['1 case in 1 file: 1 failed, 0 passed', '']);
  });

  test('says how many there are, where they are more than are shown', async () => {
    const many = Array.from({ length: 11 }, (_, index) => failing(`case ${index}`)).join('');
    const lines = write('github', await report(`policy: builtin\ncases:\n${many}`)).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(11);
    expect(lines.slice(-3)).toEqual([
      'GitHub shows 10 of the 11 annotations.',
      '11 cases in 1 file: 11 failed, 0 passed',
      '',
    ]);
  });

  test('annotates the run where too little is decided', async () => {
    const text = write('github', await report(SOME_CASES, { coverage: false, threshold: 50 }));
    expect(text).toContain('\n::error title=returns-policy test::builtin: 15 %25 of the clauses');
  });
});

describe('tap', () => {
  test('has a plan, a line for each case, and what came out otherwise as YAML', async () => {
    const text = write('tap', await report());
    const [version, plan, first, second, ...rest] = text.split('\n');
    expect([version, plan, first, second]).toEqual([
      'TAP version 14',
      '1..2',
      'ok 1 - shop.cases.yaml: delivered, and there is time',
      'not ok 2 - shop.cases.yaml: jewelry, 100 % <sure>',
    ]);
    expect(rest.slice(-2)).toEqual(['# 2 cases in 1 file: 1 failed, 1 passed', '']);
    const block = rest.slice(1, rest.indexOf('  ...')).join('\n');
    expect([rest[0], parse(block)]).toEqual([
      '  ---',
      {
        severity: 'fail',
        at: { file: 'shop.cases.yaml', line: 9, column: 5 },
        mismatches: [
          { what: 'decision', line: 13, expected: 'accepted', actual: 'rejected' },
          { what: 'findings["exclusion.jewelry"]', line: 14, expected: 'satisfied', actual: 'breached' },
        ],
      },
    ]);
  });

  test('escapes what would begin a directive', async () => {
    const line = write('tap', await nasty()).split('\n')[2];
    expect(line).toContain('% : , \\# \\\\ ');
  });

  test('says that nothing was run', async () => {
    expect(write('tap', await report('policy: builtin\ncases: []'))).toBe(
      'TAP version 14\n1..0 # SKIP no case was run\n# No case was run: a run of none has shown nothing.\n# 0 cases in 1 file: 0 passed\n',
    );
  });
});
