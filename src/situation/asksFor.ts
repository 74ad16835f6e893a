import type { PolicyFacts } from '../policy/PolicyFacts';
import type { AttachmentRequirement } from '../policy/Requirement';

/** Whether a request through another channel than those accepted is no claim. */
export function asksForChannel({ terms, lifted }: PolicyFacts): boolean {
  return !lifted.has(terms.channels.clause);
}

export function asksForNumber({ terms: { orderNumber }, lifted }: PolicyFacts): boolean {
  return orderNumber !== undefined && orderNumber.required !== false && !lifted.has(orderNumber.clause);
}

/** What is asked for under a condition alone is not held against the customer. */
export function asksForAttachment(
  { clause, required, when }: AttachmentRequirement,
  { lifted }: PolicyFacts,
): boolean {
  return required !== false && when === undefined && !lifted.has(clause);
}
