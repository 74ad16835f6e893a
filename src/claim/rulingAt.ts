import type { Ruling } from './Claim';
import type { ClaimFacts } from './ClaimFacts';

/** The ruling on a clause that stands at an instant: the one that came last. */
export function rulingAt(clause: string, claim: ClaimFacts, asOf: number): Ruling<number> | undefined {
  let standing: Ruling<number> | undefined;
  for (const ruling of claim.extras?.rulings ?? []) {
    if (ruling.at <= asOf && ruling.clause === clause) standing = ruling;
  }
  return standing;
}
