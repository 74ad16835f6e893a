import type { Party } from '../vocabulary';
import type { Describing } from './Describing';
import { reasonName } from './nameOf';

/** The reasons laid to each party, in words; null where there are none. */
export function reasonsByFault({ policy, words }: Describing): Readonly<Record<Party, string | null>> {
  const laidTo = (party: Party): string | null => {
    const reasons = policy.terms.reasons.accepted.filter(({ fault }) => fault === party);
    return reasons.length === 0 ? null : words.or(reasons.map(({ reason }) => reasonName(reason, words)));
  };
  return { shop: laidTo('shop'), customer: laidTo('customer') };
}
