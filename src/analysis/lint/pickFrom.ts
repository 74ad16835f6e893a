import type { ClaimInput } from '../../index';
import { fulfilled, type Wish } from './wishesOf';

/** One of those that fulfil most wishes; of them the first, which is the ordinary one, as often as all others. */
export function pickFrom<One extends { readonly claim: ClaimInput }>(
  all: readonly One[],
  wishes: readonly Wish[],
  roll: () => number,
): One {
  const most = Math.max(...all.map(({ claim }) => fulfilled(wishes, claim)));
  const good = roll() < 0.9 ? all.filter(({ claim }) => fulfilled(wishes, claim) === most) : all;
  return good[roll() < 0.5 ? 0 : Math.floor(roll() * good.length)] as One;
}
