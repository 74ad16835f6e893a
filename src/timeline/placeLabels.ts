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
  const isForced = (index: number): boolean =>
    (marks[index] as number) - room < PLOT_LEFT || (index > 0 && isNear(index));
  while (rightwards < marks.length && isForced(rightwards)) rightwards++;
  const reaches = marks.slice(0, rightwards).map((x, index) => x + (widths[index] as number) + GAP);
  const reach = Math.max(0, ...reaches);
  let row = 0;
  return marks.map((x, index): LabelPlace => {
    const width = widths[index] as number;
    if (index < rightwards) {
      const right = Math.min(x + INDENT, PLOT_RIGHT - width);
      return { x: right, anchor: 'start', row: rightwards - 1 - index };
    }
    const left = x - INDENT;
    if (index === rightwards) row = left - width < reach ? rightwards : 0;
    else row = isNear(index) ? row + 1 : 0;
    return { x: left, anchor: 'end', row };
  });
}
