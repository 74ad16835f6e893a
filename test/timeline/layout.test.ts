import { test as prop } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLOT_LEFT, PLOT_RIGHT } from '../../src/timeline/frame';
import { placeLabels } from '../../src/timeline/placeLabels';
import { textWidth } from '../../src/timeline/textWidth';
import { wrapText } from '../../src/timeline/wrapText';

describe('labels', () => {
  test('stand to the left of their marks where there is room', () => {
    expect(placeLabels([600], [100])).toEqual([{ x: 596, anchor: 'end', row: 0 }]);
  });

  test('stand to the right where there is none', () => {
    expect(placeLabels([320], [100])).toEqual([{ x: 324, anchor: 'start', row: 0 }]);
  });

  test('that are near one another take a row each', () => {
    expect(placeLabels([320, 330, 340], [100, 100, 100]).map(({ row }) => row)).toEqual([2, 1, 0]);
    expect(placeLabels([600, 610, 620], [100, 100, 100]).map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(placeLabels([320, 500], [100, 100]).map(({ row }) => row)).toEqual([0, 1]);
    expect(placeLabels([320, 700], [100, 100]).map(({ row }) => row)).toEqual([0, 0]);
  });

  const marks = fc
    .array(
      fc.record({
        x: fc.integer({ min: PLOT_LEFT + 9, max: PLOT_RIGHT - 9 }),
        width: fc.integer({ min: 20, max: 130 }),
      }),
      { maxLength: 3 },
    )
    .map((list) => list.sort((one, other) => one.x - other.x));

  prop.prop([marks])('cover neither one another nor the line that leads to another', (list) => {
    const places = placeLabels(
      list.map(({ x }) => x),
      list.map(({ width }) => width),
    );
    const boxes = places.map(({ x, anchor, row }, index) => {
      const width = list[index]?.width ?? 0;
      const left = anchor === 'end' ? x - width : x;
      return { left, right: left + width, row, mark: list[index]?.x ?? 0 };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(PLOT_LEFT);
      expect(box.right).toBeLessThanOrEqual(PLOT_RIGHT);
      for (const other of boxes.filter((_, place) => place !== index)) {
        const isBeside = box.right <= other.left || other.right <= box.left;
        expect(isBeside || box.row !== other.row).toBe(true);
        const isCrossed = other.row >= box.row && box.left < other.mark && other.mark < box.right;
        expect(isCrossed).toBe(false);
      }
    }
  });
});

describe('lines', () => {
  test('break between words, and the last is cut', () => {
    expect(wrapText('one two three four', 10, 60, 4)).toEqual(['one two', 'three four']);
    expect(wrapText('one two three four', 10, 60, 1)).toEqual(['one two…']);
    expect(wrapText('one', 10, 60, 2)).toEqual(['one']);
    expect(wrapText('', 10, 60, 2)).toEqual(['']);
  });

  prop.prop([fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 3 }), fc.boolean()])(
    'fit their room, and are no more than allowed',
    (text, longest, isBold) => {
      const lines = wrapText(text, 12, 120, longest, isBold);
      expect(lines.length).toBeLessThanOrEqual(longest);
      for (const line of lines) expect(textWidth(line, 12, isBold)).toBeLessThanOrEqual(120);
    },
  );

  test('are taken for wider than a broad font sets them', () => {
    // Advance widths of Verdana in thousandths of its size.
    const broad = { a: 601, i: 274, m: 973, W: 989, M: 843, Q: 787, '0': 636, '+': 818, '@': 1000, ':': 454 };
    for (const [character, width] of Object.entries(broad)) {
      expect(textWidth(character, 1000), character).toBeGreaterThanOrEqual(width);
    }
    expect(textWidth('한', 1000)).toBeGreaterThanOrEqual(1000);
    expect(textWidth('가나다', 10, true)).toBeGreaterThan(textWidth('가나다', 10));
  });
});
