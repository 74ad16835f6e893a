import { displayWidth } from './displayWidth';
import type { Cell, Layout, Styled } from './Layout';
import { wrapText } from './wrapText';

/** In fewer columns than these a text reads badly, and goes below what stands before it. */
const ROOM_FOR_TEXT = 44;
const INDENT = 2;

/** The lines of a row: a text beside its cells, or below them where there is no room. */
export function layRow(cells: readonly Cell[], text: Styled, layout: Layout): readonly string[] {
  const { width } = layout;
  const beside = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (width - beside >= ROOM_FOR_TEXT) {
    const [first = '', ...rest] = linesOf(text, beside, layout);
    return [`${lead(cells, layout)}${first.slice(beside)}`.trimEnd(), ...rest];
  }
  // Under the second column, so that the first can be run down by eye; where there is no room, only set off.
  const [{ width: second }] = cells as readonly [Cell];
  const under = width - second >= ROOM_FOR_TEXT ? second : INDENT;
  const above =
    beside <= width
      ? [lead(cells, layout).trimEnd()].filter((line) => line !== '')
      : cells.flatMap((cell, index) => linesOf(cell, index === 0 ? 0 : INDENT, layout));
  return [...above, ...linesOf(text, under, layout)];
}

function lead(cells: readonly Cell[], layout: Layout): string {
  return cells
    .map((cell) => dressed(cell, layout) + ' '.repeat(Math.max(0, cell.width - displayWidth(cell.text))))
    .join('');
}

function linesOf(text: Styled, indent: number, layout: Layout): readonly string[] {
  const [first, others] = text.isItem === true ? ['- ', '  '] : ['', ''];
  return wrapText(text.text, layout.width - indent - first.length).map(
    (line, index) =>
      ' '.repeat(indent) + (index === 0 ? first : others) + dressed({ ...text, text: line }, layout),
  );
}

function dressed({ text, style }: Styled, { paint }: Layout): string {
  // Spaces alone have nothing to show; a style on them would be in the way of trimming.
  return style === undefined || text === '' ? text : paint(style, text);
}
