const NO_TERMINAL = 80;
/** Below this nothing readable can be laid out. */
const NARROWEST = 20;
/** Longer lines are hard to read, however much room there is. */
const WIDEST = 120;

/** How many columns to write in. */
export function widthOf({ columns }: { readonly columns?: number | undefined }): number {
  // Some terminals say that they have no columns at all.
  return Math.min(Math.max(columns || NO_TERMINAL, NARROWEST), WIDEST);
}
