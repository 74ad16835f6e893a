import { quoteText } from './quoteText';

const LONGEST = 60;

/** A value as it stands in a message, in backticks and at a bearable length. Never throws. */
export function showValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return showObject(value);
  if (typeof value === 'function') return '`[function]`';
  if (typeof value === 'bigint') return inBackticks(`${value}n`);
  return inBackticks(String(value));
}

function inBackticks(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
  // What would break the line or the backticks, or turn the text round, is written as JSON can write it.
  const safe = quoteText(short).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\u0060');
  return `\`${safe}\``;
}

function showObject(value: object): string {
  try {
    if (Array.isArray(value)) return '`[list]`';
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === 'Object' ? '`[object]`' : inBackticks(`[${tag}]`);
  } catch {
    return '`[object]`';
  }
}
