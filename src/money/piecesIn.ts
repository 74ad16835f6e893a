import type { Situation } from '../situation/Situation';

/**
 * How many pieces of the item the claim is about: those that arrived, once they were counted, else those announced, else
 * those ordered; never more than were ordered.
 */
export function piecesIn({ claim: { extras }, isRequested, isInspected }: Situation): number {
  if (extras === null) return 1;
  const { quantity, announced, arrived } = extras;
  const counted = (isInspected ? arrived : null) ?? (isRequested ? announced : null) ?? quantity ?? 1;
  return Math.min(counted, quantity ?? counted);
}
