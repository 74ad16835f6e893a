import type { ClaimInput } from '../../index';
import { isoInstant } from '../isoInstant';
import type { Scenario } from '../Scenario';
import type { Trail, Visit } from './walkScenarios';

/** A visited claim as it is shown: instants as ISO 8601 in UTC. */
export function scenarioOf({ claim, asOf, trail }: Pick<Visit, 'claim' | 'asOf' | 'trail'>): Scenario {
  return { claim: readable(claim) as ClaimInput, asOf: isoInstant(asOf), traits: traitsOf(trail) };
}

function traitsOf(trail: Trail | null): Scenario['traits'] {
  const traits: (readonly [string, string])[] = [];
  for (let one = trail; one !== null; one = one.before) traits.unshift([one.trait, one.value]);
  return traits;
}

/** Under these names there are instants, but for facts. */
const INSTANTS = ['at', 'placedAt', 'shippedAt', 'deliveredAt'];

function readable(part: unknown, isInstants = false): unknown {
  if (Array.isArray(part)) return part.map((entry) => readable(entry));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === 'facts') return [key, value];
      const isInstant = isInstants || INSTANTS.includes(key);
      return [key, isInstant ? isoInstant(Number(value)) : readable(value, key === 'events')];
    }),
  );
}
