import { defaultPolicy, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/runCommand';
import { aClaim } from '../support/aClaim';
import { asked } from './asked';
import { aWorld } from './aWorld';

const AS_OF = '2026-03-02T19:00:00+09:00';
const LATER = '2026-03-05T19:00:00+09:00';
const claim = aClaim();
const line = JSON.stringify(claim);
const evaluation = evaluateClaim(claim, defaultPolicy, AS_OF);

const stream = async (input: readonly (string | Uint8Array)[], argv = `--as-of ${AS_OF}`) => {
  const { code, output, errors } = await asked(['check', '-', '--ndjson', ...argv.split(' ')], { input });
  const lines = output
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Record<string, unknown>);
  return { code, lines, errors };
};

describe('claims a line each', () => {
  test('give an evaluation a line, in their order', async () => {
    const second = JSON.stringify(aClaim({ category: 'jewelry' }));
    const { code, lines, errors } = await stream([`${line}\n${second}\n`]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(lines).toEqual([evaluation, evaluateClaim(aClaim({ category: 'jewelry' }), defaultPolicy, AS_OF)]);
  });

  test.each<[title: string, input: readonly (string | Uint8Array)[]]>([
    ['whatever pieces they come in', [...line].concat('\n', ...line)],
    ['in bytes', [Buffer.from(`${line}\n`), Buffer.from(line)]],
    ['with the ends of another system', [`${line}\r\n${line}\r\n`]],
    ['with empty lines between', [`\n${line}\n\n  \n${line}\n\n`]],
  ])('are read %s', async (_title, input) => {
    const { code, lines } = await stream(input);
    expect(code).toBe(0);
    expect(lines).toEqual([evaluation, evaluation]);
  });

  test('of nothing come out as nothing', async () => {
    expect(await stream([])).toEqual({ code: 0, lines: [], errors: '' });
  });

  test('may bring their own instant, before that of all', async () => {
    const { lines } = await stream([
      `${JSON.stringify({ claim, asOf: LATER })}\n${JSON.stringify({ claim })}`,
    ]);
    expect(lines.map(({ asOf }) => asOf)).toEqual(['2026-03-05T10:00:00.000Z', '2026-03-02T10:00:00.000Z']);
  });

  test('need no instant of all where each has its own', async () => {
    const { code, lines } = await stream([JSON.stringify({ claim, asOf: AS_OF })], '--policy builtin');
    expect(code).toBe(0);
    expect(lines).toEqual([evaluation]);
  });
});

describe('a line that cannot be judged', () => {
  test.each<[title: string, text: string, error: readonly object[]]>([
    ['is no JSON', '{"order"', [{ path: [], message: expect.stringContaining('is no JSON: ') }]],
    ['is a list', '[]', [{ path: [], message: '`[list]` is no object' }]],
    ['is nothing', 'null', [{ path: [], message: '`null` is no object' }]],
    ['is no claim', '{"order":{},"item":{}}', [{ path: ['item', 'category'], message: 'is missing' }]],
    [
      'holds no claim',
      '{"claim":{"order":{},"item":{}}}',
      [{ path: ['claim', 'item', 'category'], message: 'is missing' }],
    ],
    [
      'misspells its instant',
      `{"claim":${line},"asof":"${AS_OF}"}`,
      [{ path: ['asof'], message: 'unknown key; did you mean `asOf`?' }],
    ],
    [
      'says more than it may',
      `{"claim":${line},"customer":"x"}`,
      [{ path: ['customer'], message: 'unknown key; beside `claim` stands `asOf` alone' }],
    ],
    [
      'has no instant that is one',
      `{"claim":${line},"asOf":"2026-03-02"}`,
      [{ path: ['asOf'], message: expect.stringContaining('`2026-03-02`') }],
    ],
  ])('because it %s, says why in its place, and the others are judged', async (_title, text, error) => {
    const { code, lines, errors } = await stream([`${line}\n\n${text}\n${line}\n`]);
    expect(code).toBe(3);
    expect(lines).toEqual([evaluation, { line: 3, error }, evaluation]);
    expect(errors).toBe('2 judged, 1 not read: see the lines with "error"\n');
  });

  test('because no instant is given anywhere, says where to give it', async () => {
    const { code, lines } = await stream([line], '--policy builtin');
    expect(code).toBe(3);
    expect(lines).toEqual([
      {
        line: 1,
        error: [{ path: ['asOf'], message: 'is missing; give it in the line, or --as-of for all' }],
      },
    ]);
  });

  test('because it never ends, is not kept', async () => {
    const pieces = Array.from({ length: 50 }, () => 'x'.repeat(100_000));
    const { code, lines } = await stream([...pieces, `y\n${line}\n`]);
    expect(code).toBe(3);
    expect(lines).toEqual([
      { line: 1, error: [{ path: [], message: 'the line is longer than 4000000 characters' }] },
      evaluation,
    ]);
  });

  test('goes before a decision that was to fail', async () => {
    const { code } = await stream([`${line}\nnull`], `--as-of ${AS_OF} --fail-on pending`);
    expect(code).toBe(3);
  });
});

test.each([
  ['pending', 1],
  ['rejected', 0],
])('--fail-on %s gives %i where one of them is pending', async (decisions, expected) => {
  const { code } = await stream([line], `--as-of ${AS_OF} --fail-on ${decisions}`);
  expect(code).toBe(expected);
});

describe('what the policy does not read', () => {
  test('is warned of once, where it is first seen', async () => {
    const strange = JSON.stringify({ ...claim, facts: { member: true } });
    const { code, errors } = await stream([`${line}\n${strange}\n${strange}\n`]);
    expect(code).toBe(0);
    expect(errors.match(/warning/g)).toHaveLength(1);
    expect(errors).toContain(
      '(standard input):2: warning: facts.member: the policy declares no fact `member`',
    );
  });

  test('is warned of twenty times at most', async () => {
    const facts = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`fact_${index}`, 1]));
    const others = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`other_${index}`, 1]));
    const { errors } = await stream([
      `${JSON.stringify({ ...claim, facts })}\n${JSON.stringify({ ...claim, facts: others })}`,
    ]);
    expect(errors.match(/warning/g)).toHaveLength(20);
  });
});

describe('what makes no sense for many claims', () => {
  test.each([
    [['claims.ndjson', '--ndjson'], 'returns-policy check - --ndjson < claims.ndjson'],
    [['-', '--ndjson', '--prices', 'p.json'], 'Leave out --prices'],
    [['-', '--ndjson', '--explain', 'en'], 'Leave out --explain'],
    [['-', '--ndjson', '--timeline', 't.svg'], 'Leave out --timeline'],
  ])('%j is refused, with what to write', async (argv, hint) => {
    const { code, errors } = await asked(['check', ...argv, '--as-of', AS_OF]);
    expect(code).toBe(2);
    expect(errors).toContain(hint);
  });
});

describe('progress', () => {
  const strange = JSON.stringify({ ...claim, facts: { member: true } });
  const told = async (isTerminal: boolean, input: readonly string[]) => {
    let now = 0;
    const world = aWorld({
      input,
      isTerminal: { output: false, errors: isTerminal },
      environment: { NO_COLOR: '1' },
      now: () => {
        now += 60;
        return now;
      },
    });
    await runCommand(['check', '-', '--ndjson', '--as-of', AS_OF], world);
    return world.errors();
  };

  test('is told on a terminal, ten times a second at most, and taken away at the end', async () => {
    const errors = await told(true, [`${line}\n`.repeat(8), 'null\n']);
    const shown = errors.split('\r\u001b[K');
    expect(shown.at(0)).toBe('');
    expect(shown.at(1)).toBe('2 judged');
    expect(shown.length).toBeLessThan(8);
    expect(shown.at(-1)).toBe('8 judged, 1 not read: see the lines with "error"\n');
  });

  test('makes room for a warning', async () => {
    const errors = await told(true, [`${line}\n`.repeat(3), strange]);
    expect(errors).toContain('judged\r\u001b[K(standard input):4: warning: ');
  });

  test('is not told where errors go to a file', async () => {
    expect(await told(false, [`${line}\n`.repeat(8)])).toBe('');
  });
});

test('no line is read before the one before it is written', async () => {
  const events: string[] = [];
  const world = {
    ...aWorld(),
    input: (async function* () {
      for (const number of [1, 2, 3]) {
        events.push(`read ${number}`);
        yield `${line}\n`;
      }
    })(),
    write: async (text: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (text !== '') events.push('written');
    },
  };
  expect(await runCommand(['check', '-', '--ndjson', '--as-of', AS_OF], world)).toBe(0);
  expect(events).toEqual(['read 1', 'written', 'read 2', 'written', 'read 3', 'written']);
});
