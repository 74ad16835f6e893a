import { showValue } from '../admission/showValue';
import { BUILTIN_EVENTS } from '../vocabulary';
import type { Draft } from './Draft';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { Say } from './Say';

/** Says which names of a policy stand for two things: in one list, or for a fact and an event. */
export function checkNames(
  { clauses, facts, events, terms, exceptions = [] }: Draft<Policy>,
  say: Say,
): void {
  const at = ['terms'];
  const offeredAt = ['resolutions', 'offered'];
  checkTwice(clauses, 'id', ['clauses'], say);
  checkTwice(facts, 'fact', ['facts'], say);
  checkTwice(events, 'event', ['events'], say);
  checkTwice(terms?.reasons?.accepted, 'reason', [...at, 'reasons', 'accepted'], say);
  checkTwice(terms?.attachmentKinds, 'kind', [...at, 'attachmentKinds'], say);
  checkTwice(terms?.resolutions?.offered, 'resolution', [...at, ...offeredAt], say);
  for (const [index, exception] of exceptions.entries()) {
    const path = ['exceptions', index, 'set', ...offeredAt];
    checkTwice(exception?.set?.resolutions?.offered, 'resolution', path, say);
  }
  const factNames = new Set(facts?.map((term) => term?.fact));
  const builtin = new Set<string>(BUILTIN_EVENTS);
  for (const [index, term] of (events ?? []).entries()) {
    if (term?.event === undefined) continue;
    const path = ['events', index, 'event'];
    if (builtin.has(term.event)) say(path, `${showValue(term.event)} is built in already; leave it out here`);
    else if (factNames.has(term.event)) {
      say(path, `${showValue(term.event)} is a fact already; give the event a name of its own`);
    }
  }
}

function checkTwice<Key extends string>(
  list: readonly ({ readonly [Name in Key]?: string | undefined } | undefined)[] | undefined,
  key: Key,
  path: Path,
  say: Say,
): void {
  const names = new Set<string>();
  for (const [index, entry] of (list ?? []).entries()) {
    const name = entry?.[key];
    if (name === undefined) continue;
    if (names.has(name)) say([...path, index, key], `${showValue(name)} stands here twice`);
    names.add(name);
  }
}
