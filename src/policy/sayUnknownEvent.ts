import { showValue } from '../admission/showValue';
import { BUILTIN_EVENTS } from '../vocabulary';
import type { Declared } from './Declared';
import type { Path } from './Path';
import type { Say } from './Say';

const BUILT_IN = BUILTIN_EVENTS.map((event) => `\`${event}\``).join(', ');

/** Says of the name of an event that there is none of that name. */
export function sayUnknownEvent(event: string, path: Path, { events }: Declared, say: Say): void {
  if (events === undefined || events.has(event)) return;
  const message = `${showValue(event)} is neither built in (${BUILT_IN}) nor declared in \`events\``;
  say(path, message, { name: event, known: events });
}
