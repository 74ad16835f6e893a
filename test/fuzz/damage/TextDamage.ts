import fc from 'fast-check';

/** What can be done to the text of a file. */
export const TEXT_KINDS = [
  'cut out',
  'cut off',
  'text twice',
  'other character',
  'snippet',
  'many snippets',
  'brackets deep',
  'indented deep',
  'aliases multiplied',
  'lines turned',
  'indentation',
  'line ends',
  'very long line',
  'bytes',
  'other encoding',
  'nothing left',
] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

/** One thing done to a text: where, and with what. */
export interface TextDamage {
  readonly kind: TextKind;
  readonly at: number;
  readonly other: number;
}

const choices = fc.nat({ max: 1_000_000 });

/** Mostly one thing, and often none: what is damaged already need not be damaged twice. */
export const textDamages: fc.Arbitrary<readonly TextDamage[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...TEXT_KINDS), at: choices, other: choices }),
  { maxLength: 3 },
);

/** What means something in YAML or JSON. */
const SNIPPETS: readonly string[] = [
  '&a ',
  '*a',
  '*a ',
  '<<: *a\n',
  '!!js/function "x" ',
  '!!binary aGVsbG8= ',
  '!!set {a, b}',
  '!!omap [a: 1]',
  '!!timestamp 2001-12-14',
  '!!int "x"',
  '!!float ',
  '!!null ',
  '!!str ',
  '!!map [',
  '!!seq {',
  '!foo!bar ',
  '!<tag:yaml.org,2002:str> ',
  '%YAML 1.1\n---\n',
  '%YAML 9.9\n---\n',
  '%TAG ! tag:x,2000:\n---\n',
  '\n---\n',
  '\n...\n',
  '\n--- |\n',
  '\t',
  '\n\t- ',
  '? ',
  '? [a, b]\n: c\n',
  '? {a: 1}\n: c\n',
  '? |\n  k\n: v\n',
  ': ',
  '- ',
  '- - - - - ',
  '# ',
  '|\n',
  '>-\n',
  '|9\n',
  '|+\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '\\u0000',
  '\\ud800',
  '\\x41',
  '\\z',
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '0x1F',
  '0o17',
  '1e999',
  '-1e999',
  '.nan',
  '.inf',
  '-.inf',
  '~',
  'null',
  'yes',
  'on',
  '1_000',
  '12:30:45',
  '012',
  '__proto__: {polluted: true}\n',
  '"__proto__": {"polluted": true},',
  'constructor: {prototype: {polluted: true}}\n',
  '"constructor": 1,',
  '@',
  '`',
  '%',
  '\ud83d\ude00',
  '\u202e',
];

const MANY = [10, 500, 5000];
const DEPTHS = [5, 100, 500, 1000, 5000, 100_000];
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['{"a":', '}'],
  ['[{"a":', '}]'],
  ['{a: [', ']}'],
  ['- ', ''],
  ['? ', ''],
  ['[', ''],
  ['{', ''],
  ['!a ', ''],
  ['&a ', ''],
  ["'", "'"],
  ['- - ', ''],
  ['- ? ', ''],
];

function pick<Value>(list: readonly Value[], how: number): Value {
  return list[how % list.length] as Value;
}

/** Maps in maps: as deep as a text of a bearable length can be. */
function indented(levels: number): string {
  const lines: string[] = [];
  for (let level = 0; level < Math.min(levels, 1500); level += 1) lines.push(`${' '.repeat(level)}a:`);
  return `\n${lines.join('\n')} 1\n`;
}

/** Each a list of many of the one before. */
function multiplied(how: number): string {
  const [width, height] = pick(
    [
      [2, 30],
      [9, 9],
      [3, 4],
      [90, 2],
      [1000, 1],
    ] as const,
    how,
  );
  const lines = ['a0: &a0 [x, y]'];
  for (let level = 1; level <= height; level += 1) {
    lines.push(`a${level}: &a${level} [${new Array<string>(width).fill(`*a${level - 1}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

/** A text with something done to it; bytes where it is no text any more. */
export function withTextDamage(text: string, damages: readonly TextDamage[]): string | Uint8Array {
  let damaged: string | Uint8Array = text;
  for (const damage of damages) {
    if (typeof damaged === 'string') damaged = inflictOn(damaged, damage);
  }
  return damaged;
}

function inflictOn(text: string, { kind, at, other }: TextDamage): string | Uint8Array {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  switch (kind) {
    case 'cut out':
      return before + after.slice(1 + (other % 40));
    case 'cut off':
      return before;
    case 'text twice':
      return text.slice(0, place + (other % 200)) + after;
    case 'other character':
      return (
        before + String.fromCharCode(other % 3 === 0 ? other % 0xffff : 32 + (other % 95)) + after.slice(1)
      );
    case 'snippet':
      return before + pick(SNIPPETS, other) + after;
    case 'many snippets':
      return before + pick(SNIPPETS, other).repeat(pick(MANY, at)) + after;
    case 'brackets deep': {
      const [open, close] = pick(BRACKETS, at);
      const depth = pick(DEPTHS, other);
      const where = other % 2 === 0 ? [before, after] : ['', ''];
      return `${where[0]}${open.repeat(depth)}1${close.repeat(depth)}${where[1]}`;
    }
    case 'indented deep':
      return other % 2 === 0 ? indented(pick(DEPTHS, at)) : text + indented(pick(DEPTHS, at));
    case 'aliases multiplied':
      return other % 2 === 0 ? multiplied(at) : multiplied(at) + text;
    case 'lines turned':
      return text.split('\n').reverse().join('\n');
    case 'indentation':
      return before + after.replace(/\n( *)/, pick(['\n', '\n$1 ', '\n\t$1', '\n$1$1'], other));
    case 'line ends':
      return text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\u2028', ''], other));
    case 'very long line':
      return (
        before +
        pick(['x', ' ', 'ab ', '"', '\\', ', ', '# '], other).repeat(pick([1025, 20_000, 60_000], at)) +
        after
      );
    case 'bytes': {
      const bytes = Buffer.from(text);
      if (bytes.length > 0) bytes[at % bytes.length] = pick([0xff, 0xc0, 0x80, 0xed, 0xf8, 0x00], other);
      return bytes;
    }
    case 'other encoding':
      return pick(
        [
          () => Buffer.from(`\ufeff${text}`, 'utf16le'),
          () => Buffer.from(`\ufeff${text}`, 'utf8'),
          () => Buffer.from(text, 'latin1'),
          () => Buffer.from(text, 'utf16le'),
        ],
        other,
      )();
    case 'nothing left':
      return pick(
        ['', ' ', '\n', '---', '...', '#', '\u0000', '\ufeff', 'null', '~', '[]', '{}', '7', '""'],
        other,
      );
  }
}
