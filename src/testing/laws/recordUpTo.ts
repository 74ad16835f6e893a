import type { ClaimInput, Policy } from '../../index';

/** A claim with what had happened at an instant, and what was fixed for later. Instants are ISO 8601 in UTC. */
export function recordUpTo(claim: ClaimInput, policy: Policy, asOf: string): ClaimInput {
  const fixed = (policy.events ?? []).flatMap(({ event, scheduled }) => (scheduled ? [event] : []));
  const isKnown = (at: unknown): boolean => typeof at === 'string' && at <= asOf;
  const hasHappened = (part: unknown): boolean =>
    typeof part !== 'object' ||
    part === null ||
    !Object.hasOwn(part, 'at') ||
    isKnown(Reflect.get(part, 'at'));
  const copy = (part: unknown, place: string): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.filter(hasHappened).map((entry) => copy(entry, place));
    const entries = Object.entries(part).filter(([name, value]) => {
      if (place === 'events') return fixed.includes(name) || isKnown(value);
      if (place === 'order' && name.endsWith('At')) return isKnown(value);
      return hasHappened(value);
    });
    return Object.fromEntries(entries.map(([name, value]) => [name, copy(value, name)]));
  };
  return copy(claim, 'claim') as ClaimInput;
}
