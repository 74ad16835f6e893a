import type { Declared } from './Declared';
import type { Draft } from './Draft';
import { formOf } from './formOf';
import type { Path } from './Path';
import type { Start } from './PolicyWindow';
import type { Say } from './Say';
import { sayUnknownEvent } from './sayUnknownEvent';

const FORMS = ['event', 'firstKnownOf', 'earliestOf', 'latestOf'];
const LISTS = ['firstKnownOf', 'earliestOf', 'latestOf'] as const;

/** Says of what a clock counts from which events there are not, and which forms do not go together. */
export function checkStart(start: Draft<Start> | undefined, path: Path, declared: Declared, say: Say): void {
  if (start === undefined) return;
  if (typeof start === 'string') {
    sayUnknownEvent(start, path, declared, say);
    return;
  }
  formOf(start, FORMS, path, say);
  if (start.event !== undefined) sayUnknownEvent(start.event, [...path, 'event'], declared, say);
  else if (start.offset !== undefined) {
    say(path, 'has an `offset` without an `event`; give each event of a list one of its own');
  }
  for (const key of LISTS) {
    const list = start[key];
    if (list?.length === 0) say([...path, key], 'names no event, so the clock would never start; name one');
    for (const [index, point] of (list ?? []).entries()) {
      const here = [...path, key, index];
      if (typeof point === 'string') sayUnknownEvent(point, here, declared, say);
      else if (point?.event !== undefined) sayUnknownEvent(point.event, [...here, 'event'], declared, say);
    }
  }
}
