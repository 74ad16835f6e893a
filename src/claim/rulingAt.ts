import type { Ruling } from './Claim';
import type { ClaimFacts } from './ClaimFacts';

/** The rulings that had been made by an instant; of several on one clause, the last one stands. */
export function rulingsBy(claim: ClaimFacts, asOf: number): readonly Ruling<number>[] {
  return (claim.extras?.rulings ?? []).filter(({ at }) => at <= asOf);
}

/** The ruling on a clause that stands at an instant. */
export function rulingAt(clause: string, claim: ClaimFacts, asOf: number): Ruling<number> | undefined {
  let last: Ruling<number> | undefined;
  for (const ruling of claim.extras?.rulings ?? []) {
    if (ruling.clause === clause && ruling.at <= asOf) last = ruling;
  }
  return last;
}
