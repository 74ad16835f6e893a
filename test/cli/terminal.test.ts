import { describe, expect, test } from 'vitest';
import { showMoney } from '../../src/cli/check/showMoney';
import { localTime } from '../../src/cli/localTime';
import { displayWidth } from '../../src/cli/terminal/displayWidth';
import { layoutFor } from '../../src/cli/terminal/layoutFor';
import { layRow } from '../../src/cli/terminal/layRow';
import { wrapText } from '../../src/cli/terminal/wrapText';
import type { CostQuote, Evaluation } from '../../src/index';
import { aClaim } from '../support/aClaim';
import { aFolder } from './aFolder';
import { asked } from './asked';
import { aWorld } from './aWorld';

const cwd = aFolder({
  'claim.json': aClaim({ reason: 'defective_item', upTo: 'inspection', condition: 'used' }),
  'prices.json': { currency: 'KRW', item: 59_000, return: { amount: 3_000 } },
});

describe('the report of a claim', () => {
  const report = async (columns: number) => {
    const argv = 'check claim.json --as-of 2026-03-06T10:00:00+09:00 --prices prices.json'.split(' ');
    return (await asked(argv, { cwd, columns })).output.split('\n');
  };

  test.each([20, 40, 60, 80, 100, 120])(
    'fits into %i columns, with no gap but those between its parts',
    async (columns) => {
      const lines = await report(columns);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(lines.join('\n').match(/\n\n/g)).toHaveLength(2);
    },
  );

  test('has the standing, the clause and what it says beside each other in 120 columns', async () => {
    const [line] = (await report(120)).filter((one) => one.includes('condition.unused_undamaged'));
    expect(line).toMatch(/^✗ breached {6}condition\.unused_undamaged {2,}\S/);
  });

  test('has what it says below the clause in 80 columns', async () => {
    const lines = await report(80);
    const at = lines.indexOf('✗ breached      condition.unused_undamaged');
    expect(lines[at + 1]).toMatch(/^ {16}\S/);
  });

  test('has everything below each other in 40 columns', async () => {
    const lines = await report(40);
    const at = lines.indexOf('✗ breached');
    expect(lines[at + 1]).toBe('  condition.unused_undamaged');
    expect(lines[at + 2]).toMatch(/^ {2}\S/);
    expect(lines).toContain('Deadlines');
    expect(lines).toContain('  - claim: met, until 2026-03-03 10:00');
  });

  test('says the same in any width', async () => {
    const said = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ');
    expect(said(await report(40))).toBe(said(await report(120)));
  });
});

describe('the width', () => {
  test.each([
    [0, 20],
    [20, 20],
    [93, 93],
    [300, 120],
  ])('of a terminal of %i columns is %i', (columns, width) => {
    expect(layoutFor(aWorld({ columns })).width).toBe(width);
  });

  test.each([
    ['abc', 3],
    ['반품', 4],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['👍', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

test.each<[text: string, width: number, lines: readonly string[]]>([
  ['one two three', 7, ['one two', 'three']],
  ['one\n  two\u00a0three', 20, ['one two three']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['x abcdefgh y', 4, ['x', 'abcd', 'efgh', 'y']],
  ['반품 접수', 5, ['반품', '접수']],
  ['a\u001b[31mb\u202e', 20, ['a\ufffd[31mb\ufffd']],
  ['', 5, ['']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('an empty cell takes its room, and nothing is painted for it', () => {
  const layout = { width: 60, paint: (_style: string, text: string) => `<${text}>` };
  const cells = [{ text: '', style: 'bold' as const, width: 4 }];
  expect(layRow(cells, { text: 'said', style: 'dim' }, layout)).toEqual(['    <said>']);
});

test.each<[money: CostQuote['refundDue'], currency: string, shown: string]>([
  [{ kind: 'exact', amount: 59_000 }, 'KRW', '59,000 KRW'],
  [{ kind: 'exact', amount: 1_234_567_890 }, 'KRW', '1,234,567,890 KRW'],
  [{ kind: 'exact', amount: 1250 }, 'USD', '12.50 USD'],
  [{ kind: 'exact', amount: 5 }, 'USD', '0.05 USD'],
  [{ kind: 'exact', amount: 0 }, 'EUR', '0.00 EUR'],
  [{ kind: 'exact', amount: 1_234_567 }, 'KWD', '1,234.567 KWD'],
  [{ kind: 'at_least', amount: 100 }, 'USD', 'at least 1.00 USD'],
  [{ kind: 'range', least: 0, most: 999 }, 'USD', '0.00 to 9.99 USD'],
  [{ kind: 'unknown' }, 'USD', 'not known'],
])('%j of %s is shown as %s', (money, currency, shown) => {
  expect(showMoney(money, currency)).toBe(shown);
});

test.each<[instant: Evaluation['asOf'], zone: string, shown: string]>([
  ['2026-03-02T01:00:00.000Z', 'Asia/Seoul', '2026-03-02 10:00'],
  ['2026-03-02T15:00:00.000Z', 'Asia/Seoul', '2026-03-03 00:00'],
  ['2026-03-02T01:00:07.000Z', 'UTC', '2026-03-02 01:00:07'],
  ['2026-03-02T04:59:59.999Z', 'America/New_York', '2026-03-01 23:59:59.999'],
])('%s in %s is %s', (instant, zone, shown) => {
  expect(localTime(instant, zone)).toBe(shown);
});
