import { showValue } from '../admission/showValue';
import { BUILTIN_EVENTS } from '../vocabulary';
import type { Draft, Say } from './Draft';
import type { Policy } from './Policy';

/** Says what the declarations of a policy cannot be: an enum without values, an event that there is already. */
export function checkFacts({ facts = [], events = [], inForce }: Draft<Policy>, say: Say): void {
  for (const [index, term] of facts.entries()) {
    if (term?.type === undefined) continue;
    const isEnum = term.type === 'enum';
    const hasValues = term.values !== undefined && term.values.length > 0;
    if (isEnum && !hasValues) say(['facts', index], 'is an `enum` without `values`');
    if (!isEnum && term.values !== undefined) say(['facts', index, 'values'], 'goes with `enum` alone');
  }
  for (const [index, term] of events.entries()) {
    if (!BUILTIN_EVENTS.some((event) => event === term?.event)) continue;
    say(['events', index, 'event'], `${showValue(term?.event)} is built in already`);
  }
  const { from, until } = inForce ?? {};
  if (from !== undefined && until !== undefined && until < from) {
    say(['inForce', 'until'], 'is before the policy comes into force');
  }
}
