/** What an editor shows for a field, and values to begin with. */
export type Field = string | readonly [description: string, ...examples: unknown[]];

/**
 * Fields by their path: `[]` stands for the entries of a list, `{}` for those of a record, and `#name` for a part that
 * stands in many places.
 */
export type Fields = Readonly<Record<string, Field>>;
