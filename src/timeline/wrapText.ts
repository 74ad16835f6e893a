import { textWidth } from './textWidth';

/** A text in at most so many lines, broken between words; what fits no line is cut short with an ellipsis. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  longest: number,
  isBold = false,
): string[] {
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (fits(joined) || lines.length === longest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => (fits(line) ? line : cut(line, fits)));
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (!fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
