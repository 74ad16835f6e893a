import type { ClaimRecord } from './ClaimRecord';

/** What `parseClaim` gives: the claim as it was read, frozen plain JSON, every instant as ISO 8601 in UTC. */
export type Claim = WithInstants<ClaimRecord>;

type WithInstants<Part> = Part extends number
  ? string
  : Part extends readonly (infer Entry)[]
    ? readonly WithInstants<Entry>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: WithInstants<Part[Key]> }
      : Part;
