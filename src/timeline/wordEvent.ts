import type { EventFacts } from './EventFacts';
import type { Words } from './Words';
import { wordOutcome } from './wordOutcome';

/** The name of an event, with what tells it apart. */
export function wordEvent({ kind, detail }: EventFacts, words: Words): string {
  if (kind === 'own') return detail;
  const name = words.events[kind];
  if (detail === null) return name;
  return words.withDetail(name, kind === 'settlement' ? wordOutcome(detail, words) : detail);
}
