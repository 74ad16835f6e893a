import { BUILTIN_EVENTS } from '../vocabulary';
import type { Draft } from './Draft';
import type { FactTerm, Policy } from './Policy';

/** The names that a policy declares, for its other parts to use; a list that is not known whole is undefined. */
export interface Declared {
  readonly facts: ReadonlyMap<string, Draft<FactTerm>> | undefined;
  readonly events: ReadonlySet<string> | undefined;
  readonly reasons: ReadonlySet<string> | undefined;
  readonly resolutions: ReadonlySet<string> | undefined;
}

/** The facts and events of a draft, as far as all their names could be read. */
export function declaredIn({ facts = [], events = [] }: Draft<Policy>): Pick<Declared, 'facts' | 'events'> {
  const factsByName = new Map<string, Draft<FactTerm>>();
  const eventNames = new Set<string>(BUILTIN_EVENTS);
  for (const term of facts) if (term?.fact !== undefined) factsByName.set(term.fact, term);
  for (const term of events) if (term?.event !== undefined) eventNames.add(term.event);
  return {
    facts: facts.every((term) => term?.fact !== undefined) ? factsByName : undefined,
    events: events.every((term) => term?.event !== undefined) ? eventNames : undefined,
  };
}
