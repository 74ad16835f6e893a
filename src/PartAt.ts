/** What a type has at a path, with `number` for any entry of a list; never where there is nothing. */
export type PartAt<Whole, Path extends readonly PropertyKey[]> = Path extends readonly [
  infer Key,
  ...infer Rest extends readonly PropertyKey[],
]
  ? Whole extends unknown
    ? Key extends keyof Whole
      ? PartAt<NonNullable<Whole[Key]>, Rest>
      : never
    : never
  : Whole;
