import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exponentOf } from './page/exponentOf';
import { fillPage } from './page/fillPage';
import { lineChart } from './page/lineChart';
import { pageFiles } from './page/pageFiles';
import { spreadOf } from './page/spreadOf';

describe('docs/benchmarks', () => {
  test.each(Object.entries(pageFiles()))('%s shows what was measured, and nothing else', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a table of the page', () => {
  const page = 'before\n<!-- a -->\n\nold\n\n<!-- end of a -->\nafter';

  test('stands between its comments, in place of the one before', () => {
    expect(fillPage(page, { a: ['| new |'] })).toBe(
      'before\n<!-- a -->\n\n| new |\n\n<!-- end of a -->\nafter',
    );
  });

  test('needs a place', () => {
    expect(() => fillPage(page, { b: ['| new |'] })).toThrow('the page has no place for b');
  });
});

describe('the power with which a time grows', () => {
  test.each([
    ['nothing', 0],
    ['the square root', 0.5],
    ['proportion', 1],
    ['the square', 2],
  ])('is found for %s', (_, power) => {
    const points = [1, 5, 10, 20, 50, 100].map((x) => ({ x, us: 3 * x ** power }));
    expect(exponentOf(points)).toBeCloseTo(power, 10);
  });

  test('leaves out what is below a tenth of the largest size', () => {
    const points = [1, 2, 5, 10, 30, 100].map((x) => ({ x, us: x < 10 ? 1e6 : x }));
    expect(exponentOf(points)).toBeCloseTo(1, 10);
  });
});

test('a spread names the median and between what most lie', () => {
  const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
  expect(spreadOf(values)).toEqual({ p10: 10, p50: 50, p90: 90 });
});

describe('a drawing', () => {
  const line = (name: string, factor: number) => ({
    name,
    points: [1, 10, 100].map((x) => ({ x, y: factor * x })),
  });
  const svg = lineChart({
    title: 'Time & size',
    description: 'One line.',
    across: 'entries',
    up: 'time',
    lines: [line('first', 2), line('a < b', 2.01)],
  });

  test('has a title and a description that are read out', () => {
    expect(svg).toContain('role="img" aria-labelledby="title description"');
    expect(svg).toContain('<title id="title">Time &amp; size</title>');
    expect(svg).toContain('<desc id="description">One line.</desc>');
    expect(svg).toContain('a &lt; b');
  });

  test('can be read in light and dark', () => {
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  test('keeps the names of lines that lie together apart', () => {
    const heights = [...svg.matchAll(/y="([\d.]+)">(?:first|a &lt; b)</g)].map(([, y]) => Number(y));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });
});
