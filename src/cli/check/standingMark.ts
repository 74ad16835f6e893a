import type { Standing } from '../../index';
import type { Style } from '../paintFor';

/** How a standing is told apart, gravest first: by a sign before the colour, as for decisions. */
export const standingMark: Readonly<Record<Standing, { readonly sign: string; readonly style: Style }>> = {
  breached: { sign: '✗', style: 'red' },
  undetermined: { sign: '?', style: 'magenta' },
  outstanding: { sign: '…', style: 'yellow' },
  advisory: { sign: '!', style: 'cyan' },
  satisfied: { sign: '✓', style: 'green' },
};
