const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  red: [31, 39],
} as const;

export type Style = keyof typeof CODES;

/** Puts a style on a text, or leaves it as it is where no colour is wanted. */
export type Paint = (style: Style, text: string) => string;

const colourful: Paint = (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
const plain: Paint = (_style, text) => text;

/** Colours on a terminal only, unless FORCE_COLOR asks for them anywhere; never where NO_COLOR is set. */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const { NO_COLOR: never = '', FORCE_COLOR: forced, TERM: terminal } = env;
  if (never !== '') return plain;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : colourful;
  return stream.isTTY === true && terminal !== 'dumb' ? colourful : plain;
}
