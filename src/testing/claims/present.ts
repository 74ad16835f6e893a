/** A copy without the fields that say nothing. */
export function present<Part extends object>(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
}

/** A list or a record; undefined where nothing is in it. */
export function unlessEmpty<Part extends object>(part: Part): Part | undefined {
  return Object.keys(part).length > 0 ? part : undefined;
}
