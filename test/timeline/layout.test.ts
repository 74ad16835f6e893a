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

  // A label of 100 has room for itself, 4 to its mark and 8 to the next: 112. Labels stand between 308 and 900.
  test.each<[string, number[], number[], string[]]>([
    ['none', [], [], []],
    ['the first that has room at its left', [420], [100], ['416 end 0']],
    ['the first that has none', [419.9], [100], ['423.9 start 0']],
    ['the widest counts for all', [425], [106], ['429 start 0']],
    ['no further right than the edge', [317], [580], ['320 start 0']],
    ['in a row of its own beside a near one', [600, 711.9], [100, 100], ['596 end 0', '707.9 end 1']],
    ['in the same row where there is room', [600, 712], [100, 100], ['596 end 0', '708 end 0']],
    [
      'of three, the third again at the top',
      [500, 600, 712],
      [100, 100, 100],
      ['496 end 0', '596 end 1', '708 end 0'],
    ],
    ['to the right, the last at the top', [320, 431.9], [100, 100], ['324 start 1', '435.9 start 0']],
    [
      'to the right, both at the top',
      [310, 415, 522],
      [90, 90, 90],
      ['314 start 0', '411 end 1', '518 end 0'],
    ],
    ['to the right, as the next would be on it', [320, 425], [100, 100], ['324 start 1', '429 start 0']],
    ['to the left, past the end of one at the right', [320, 532], [100, 100], ['324 start 0', '528 end 0']],
    ['to the left, a row below one at the right', [320, 531.9], [100, 100], ['324 start 0', '527.9 end 1']],
    [
      'to the left, a row below the deepest at the right',
      [320, 330, 445],
      [100, 100, 100],
      ['324 start 1', '334 start 0', '441 end 2'],
    ],
    ['with a wider one beside it', [320, 600], [40, 200], ['324 start 0', '596 end 0']],
  ])('%s', (_, marks, widths, shown) => {
    expect(placeLabels(marks, widths).map(({ x, anchor, row }) => `${x} ${anchor} ${row}`)).toEqual(shown);
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

  test('are whole where they just fit', () => {
    // Two letters of 64 each, and an ellipsis of 110.
    expect(wrapText('aa', 100, 128, 1)).toEqual(['aa']);
    expect(wrapText('aa', 100, 127.9, 1)).toEqual(['…']);
    expect(wrapText('aa', 100, 128, 1, true)).toEqual(['…']);
    expect(wrapText('a a', 100, 174.1, 2)).toEqual(['a a']);
    expect(wrapText('a a', 100, 173.9, 2)).toEqual(['a', 'a']);
  });

  test('are cut between words without a blank before the ellipsis', () => {
    // Letters and ellipsis have 238, and with the blank 284.
    expect(wrapText('aa aa', 100, 300, 1)).toEqual(['aa…']);
  });

  prop.prop([fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 3 }), fc.boolean()])(
    'fit their room, and are no more than allowed',
    (text, longest, isBold) => {
      const lines = wrapText(text, 12, 120, longest, isBold);
      expect(lines.length).toBeLessThanOrEqual(longest);
      for (const line of lines) expect(textWidth(line, 12, isBold)).toBeLessThanOrEqual(120);
    },
  );

  test.each([
    [" iIjlftr.,:;'|!()[]-", 0.46],
    ['mwMW@%…', 1.1],
    ['abcdeghknopqsuvxyz0123456789_·', 0.64],
    ['ABCDEFGHKLNOPQRSTUVXYZJ', 0.8],
    ['+#$&*/<=>?"\\^`{}~\u007f', 0.84],
    ['\u0080é한👟', 1.05],
  ])('%s: each %f of the size', (characters, width) => {
    for (const character of characters) {
      expect(textWidth(character, 1), character).toBe(width);
      expect(textWidth(character, 10), character).toBeCloseTo(10 * width, 10);
      expect(textWidth(character + character, 1, true), character).toBeCloseTo(2.26 * width, 10);
    }
  });

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
