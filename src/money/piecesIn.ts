import type { Situation } from '../situation/Situation';

/** How many pieces of the item the claim is about: those that arrived, once they were counted, else those announced. */
export function piecesIn({ claim: { extras }, isInspected }: Situation): number {
  const announced = extras?.announced ?? extras?.quantity ?? 1;
  return isInspected ? (extras?.arrived ?? announced) : announced;
}
