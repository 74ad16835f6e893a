import { toPlain } from '../admission/toPlain';
import { formatInstant } from '../time/formatInstant';
import type { Claim, ClaimRecord } from './Claim';

/** A claim as read, as plain data: every number of it is an instant, but for facts and quantities. */
export function toPlainClaim({ events, ...record }: ClaimRecord): Claim {
  const claim = toPlain(record, formatInstant, ['facts', 'quantity']) as Claim;
  if (events === undefined) return claim;
  return { ...claim, events: toPlain(events, formatInstant) as Readonly<Record<string, string>> };
}
