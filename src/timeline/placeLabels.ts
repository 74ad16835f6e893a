import { PLOT_LEFT, PLOT_RIGHT } from './frame';

/** A label beside the line that leads down from its mark: rows are counted downwards. */
export interface LabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly row: number;
}

/** Between a label and the line that leads to it. */
const INDENT = 4;
const GAP = 8;

/**
 * Places for the labels of a lane's marks, given from left to right. Labels stand to the left of their marks, where the
 * line of `asOf` never is, but to the right where there is no room; staggered so that none covers another, or the line
 * that leads to another.
 */
export function placeLabels(marks: readonly number[], widths: readonly number[]): readonly LabelPlace[] {
  const room = Math.max(0, ...widths) + INDENT + GAP;
  const isNear = (index: number): boolean => (marks[index] as number) - (marks[index - 1] as number) < room;
  let rightwards = 0;
  for (const [index, x] of marks.entries()) {
    const isForced = x - room < PLOT_LEFT || (rightwards === index && index > 0 && isNear(index));
    if (rightwards === index && isForced) rightwards++;
  }
  const rows: number[] = [];
  for (let index = rightwards - 1; index >= 0; index--) {
    rows[index] = index + 1 < rightwards && isNear(index + 1) ? (rows[index + 1] as number) + 1 : 0;
  }
  const deepest = Math.max(-1, ...rows);
  const reach = Math.max(
    0,
    ...marks.slice(0, rightwards).map((x, index) => x + (widths[index] as number) + GAP),
  );
  for (let index = rightwards; index < marks.length; index++) {
    const start = (marks[index] as number) - INDENT - (widths[index] as number);
    if (index === rightwards) rows[index] = start < reach ? deepest + 1 : 0;
    else rows[index] = isNear(index) ? (rows[index - 1] as number) + 1 : 0;
  }
  return marks.map((x, index): LabelPlace => {
    const width = widths[index] as number;
    const row = rows[index] as number;
    if (index >= rightwards) return { x: x - INDENT, anchor: 'end', row };
    return { x: Math.min(x + INDENT, PLOT_RIGHT - width), anchor: 'start', row };
  });
}
