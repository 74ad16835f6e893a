import { styleText } from 'node:util';
import type { World } from './Command';

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'magenta' | 'red' | 'cyan';

/** Puts a style on a text, or leaves it as it is where no colour is wanted. */
export type Paint = (style: Style, text: string) => string;

/** For terminals alone, unless FORCE_COLOR asks for it anywhere; nowhere where NO_COLOR is set. */
export function paintFor({ isTerminal, environment }: World, stream: keyof World['isTerminal']): Paint {
  const { NO_COLOR: never = '', FORCE_COLOR: forced, TERM: terminal } = environment;
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false';
  const isWanted = forced === undefined ? isTerminal[stream] && terminal !== 'dumb' : isForced;
  if (never !== '' || !isWanted) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
