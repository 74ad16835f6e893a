import { nearestOf } from './nearestOf';

/** What to do about a name that is not known: the known one that may have been meant, or else what is handed in. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestOf(name, known);
  return nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;
}
