import type { PolicyFacts } from '../policy/PolicyFacts';
import { BUILTIN_EVENTS } from '../vocabulary';

/** What the inspection says, beside the facts that a policy declares. */
const INSPECTED = ['quantity', 'contents'];

/** Who can say something that is missing: a fact, an event, or a part of the request. */
export function whoKnows(
  name: string,
  { facts, events }: Pick<PolicyFacts, 'facts' | 'events'>,
): 'customer' | 'shop' | 'inspection' {
  const term = facts.get(name);
  if (term !== undefined) {
    return term.knownFrom === 'inspection' ? 'inspection' : (term.askedOf ?? 'customer');
  }
  if (events.has(name)) return 'customer';
  if (INSPECTED.includes(name)) return 'inspection';
  const builtin: readonly string[] = BUILTIN_EVENTS;
  return builtin.includes(name) ? 'shop' : 'customer';
}
