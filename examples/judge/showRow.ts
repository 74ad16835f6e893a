import { displayWidth } from './displayWidth';
import { wrapText } from './wrapText';

const LABEL_WIDTH = 16;
/** Where there is less room than this, a label stands above its text and not beside it. */
const ROOM_FOR_TWO_COLUMNS = 60;

type Dress = (text: string) => string;

const undressed: Dress = (text) => text;

/** A label and its entries, each wrapped; styled after wrapping, so that colours take no room. */
export function showRow(
  label: string,
  entries: readonly string[],
  width: number,
  dressLabel: Dress = undressed,
  dressText: Dress = undressed,
): readonly string[] {
  const isNarrow = width < ROOM_FOR_TWO_COLUMNS;
  const indent = isNarrow ? 2 : LABEL_WIDTH;
  const lines = wrapEntries(entries, width - indent).map((line) => ' '.repeat(indent) + dressText(line));
  if (label === '') return lines;
  if (isNarrow) return [...wrapText(label, width).map(dressLabel), ...lines];
  const [first = '', ...rest] = lines;
  return [dressLabel(label) + first.slice(displayWidth(label)), ...rest];
}

/** Several entries are told apart by a dash. */
function wrapEntries(entries: readonly string[], width: number): readonly string[] {
  if (entries.length === 1) return wrapText(entries[0] ?? '', width);
  return entries.flatMap((entry) =>
    wrapText(entry, width - 2).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
  );
}
