import type { Describing } from './Describing';
import type { Item } from './Page';
import type { WindowName } from './TimeWords';
import { wordWindow } from './wordWindow';

export const WINDOWS: readonly WindowName[] = ['claim', 'dispatch', 'arrival'];

/** Until when a return can be asked for, sent and received. */
export function describeWindows({ policy, words }: Describing): readonly Item[] {
  return WINDOWS.map((name) => {
    const term = policy.terms.windows[name];
    return { text: wordWindow(name, term, words), clauses: [term.clause ?? `deadline.${name}`] };
  });
}
