import type { Policy, WindowTerm } from '../../index';
import { WINDOW_NAMES, type WindowName } from '../WINDOW_NAMES';
import { pointerTo } from './pointerTo';

/** A window of a policy, or of one of its exceptions. */
export interface PlacedWindow {
  readonly name: WindowName;
  readonly pointer: string;
  readonly clause: string;
  readonly term: WindowTerm;
}

/** All windows, those of the terms first. */
export function windowsOf({ terms, exceptions = [] }: Policy): readonly PlacedWindow[] {
  const base = WINDOW_NAMES.map((name): PlacedWindow => {
    const term = terms.windows[name];
    const pointer = pointerTo('terms', 'windows', name);
    return { name, pointer, clause: term.clause ?? `deadline.${name}`, term };
  });
  const others = exceptions.flatMap(({ clause, set }, index) =>
    WINDOW_NAMES.flatMap((name): readonly PlacedWindow[] => {
      const term = set?.windows?.[name];
      const pointer = pointerTo('exceptions', index, 'set', 'windows', name);
      return term === undefined ? [] : [{ name, pointer, clause: term.clause ?? clause, term }];
    }),
  );
  return [...base, ...others];
}

/** The window that a clause sets; that of the terms where it is not told apart. */
export function windowSetBy(name: WindowName, clause: string | undefined, policy: Policy): PlacedWindow {
  const windows = windowsOf(policy).filter((one) => one.name === name);
  return windows.find((one) => one.clause === clause) ?? (windows[0] as PlacedWindow);
}
