/** What is written in the details of a finding; whatever is not of the expected shape counts as not said. */
export interface DetailsReader {
  /** A text that is not blank. */
  readonly text: (name: string) => string | null;
  readonly texts: (name: string) => readonly string[];
  /** A whole number. */
  readonly count: (name: string) => number | null;
  readonly part: (name: string) => DetailsReader;
}

/** Reads details as they come out of a database. */
export function detailsReader(details: unknown): DetailsReader {
  const valueAt = (name: string): unknown =>
    typeof details === 'object' && details !== null ? Reflect.get(details, name) : undefined;
  return {
    text: (name) => {
      const value = valueAt(name);
      return typeof value === 'string' && value.trim() !== '' ? value : null;
    },
    texts: (name) => {
      const value = valueAt(name);
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    },
    count: (name) => {
      const value = valueAt(name);
      return Number.isSafeInteger(value) ? (value as number) : null;
    },
    part: (name) => detailsReader(valueAt(name)),
  };
}
