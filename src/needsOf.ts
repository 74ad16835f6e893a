import type { NextStep } from './evaluation';
import type { Finding } from './finding';
import { whoKnows } from './governing/whoKnows';
import type { PolicyFacts } from './policy/PolicyFacts';
import type { Party } from './vocabulary';

/**
 * What a claim still has to give, each entry alternatives of which one is enough, in the order of the findings; of facts,
 * those that the customer can say, or those that the shop can.
 */
export function needsOf(
  findings: readonly Finding[],
  policy: PolicyFacts,
  of: Party = 'customer',
): NextStep['needs'] {
  const needs: (readonly string[])[] = [];
  for (const { standing, code, details } of findings) {
    if (standing !== 'outstanding') continue;
    if (code === 'reason_missing') needs.push(REASON);
    else if (code === 'resolution_missing' || code === 'resolution_not_offered') needs.push(RESOLUTION);
    else if (code === 'order_number_missing') needs.push(ORDER_NUMBER);
    else if (code === 'attachment_missing') needs.push(details['anyOf'] as readonly string[]);
    else if (code === 'requirement_unmet') needs.push(details['needs'] as readonly string[]);
    else if (code === 'fact_missing') {
      for (const fact of details['facts'] as readonly string[]) {
        if ((whoKnows(fact, policy) === 'customer') !== (of === 'customer')) continue;
        if (!needs.some((names) => names.length === 1 && names[0] === fact)) needs.push([fact]);
      }
    }
  }
  return needs;
}

const REASON = Object.freeze(['reason']);
const RESOLUTION = Object.freeze(['resolution']);
const ORDER_NUMBER = Object.freeze(['order_number']);
