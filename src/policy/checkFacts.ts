import { showValue } from '../admission/showValue';
import type { Draft } from './Draft';
import type { Policy } from './Policy';
import type { Say } from './Say';

/** Says what the declarations of a policy cannot be: an enum without values, a policy that ends before it begins. */
export function checkFacts({ facts = [], inForce }: Draft<Policy>, say: Say): void {
  for (const [index, term] of facts.entries()) {
    if (term?.type === undefined) continue;
    const path = ['facts', index, 'values'];
    const { values } = term;
    if (term.type !== 'enum') {
      if (values !== undefined) say(path, 'goes with the type `enum` alone');
    } else if (values === undefined) say(path, 'is missing; name the values that an `enum` can have');
    else if (values.length === 0) say(path, 'names no value; name those that an `enum` can have');
    const seen = new Set<unknown>();
    for (const [at, value] of (values ?? []).entries()) {
      if (seen.has(value)) say([...path, at], `${showValue(value)} stands here twice`);
      seen.add(value);
    }
  }
  const { from, until } = inForce ?? {};
  if (from !== undefined && until !== undefined && until < from) {
    say(
      ['inForce', 'until'],
      `${showValue(until)} is before ${showValue(from)}, when the policy comes into force`,
    );
  }
}
