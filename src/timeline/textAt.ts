import { element, escapeXml, rounded } from './element';
import { paint } from './paint';
import type { Ink } from './palette';

interface Lettering {
  readonly size: number;
  readonly ink?: Ink;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text; what it crosses is kept off it by a rim of paper. */
export function textAt(x: number, y: number, text: string, lettering: Lettering): string {
  const { size, ink = 'text', isBold = false, anchor = 'start' } = lettering;
  return element(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      ...paint(ink, 'paper', 4),
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
      'font-size': size,
      ...(isBold ? { 'font-weight': 'bold' } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    escapeXml(text),
  );
}
