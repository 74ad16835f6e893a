import type { When } from './When';

/** What follows from a clause that is not kept. */
export type Consequence = 'rejected' | 'needs_review' | 'advisory';

/** Orders or items that never come back, by category, by type of order, or by any condition. */
export interface Exclusion {
  readonly clause: string;
  /** What is looked at: the category of the item ordered, or the type of the order. */
  readonly by?: 'category' | 'order_type';
  readonly values?: readonly string[];
  /** In place of `by` and `values`. Without any of them, it is for its `reasons` alone. */
  readonly when?: When;
  /** Default `rejected`. */
  readonly consequence?: Consequence;
  /** The reasons for which it is excluded; without them, for every reason. */
  readonly reasons?: readonly string[];
}

/** Something that has to hold for a claim. */
export interface RequirementTerm {
  readonly clause: string;
  readonly must: When;
  /** The claims it is asked of; without it, all. */
  readonly when?: When;
  /** What follows where it does not hold; `customer_cures`: the customer can put it right. Default `rejected`. */
  readonly otherwise?: Consequence | 'customer_cures';
  /** What the customer is asked for, where it can be put right: names, of which one is enough. */
  readonly needs?: readonly string[];
  /** The window in which it can be put right; without one, always. */
  readonly curableUntil?: 'claim' | 'dispatch' | 'arrival';
}

/** What has to be attached: one of the kinds is enough. */
export interface AttachmentRequirement {
  readonly clause: string;
  readonly anyOf: readonly string[];
  /** Default true; where false, it helps and nothing follows from its absence. */
  readonly required?: boolean;
  /** The window in which it has to come; without one, it may always follow. */
  readonly curableUntil?: 'claim' | 'dispatch' | 'arrival';
  /** The claims it is asked of; without it, all of the reason. */
  readonly when?: When;
}

/** A kind of attachment, and what makes one of that kind count. */
export interface AttachmentKind {
  readonly kind: string;
  /** `text`: a text that is not blank. `picture`: no media type, or a picture's. `video` likewise. `nothing`: its being there. */
  readonly needs: 'text' | 'picture' | 'video' | 'nothing';
}
