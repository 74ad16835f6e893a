/** A length of time: an ISO 8601 duration, or business days. */
export type Length = string | { readonly businessDays: number };

/** An event that starts a clock, perhaps some time later: `{ "event": "shipment", "offset": "P5D" }`. */
export interface StartPoint {
  readonly event: string;
  readonly offset?: Length;
}

/** Where a clock starts: at an event, at one with an offset, or at one of several. */
export type Start =
  | string
  | {
      readonly event?: string;
      readonly offset?: Length;
      /** The first in the list that is known. */
      readonly firstKnownOf?: readonly (string | StartPoint)[];
      /** The earliest of them; unknown while one of them is. */
      readonly earliestOf?: readonly (string | StartPoint)[];
      /** The latest of them; unknown while one of them is. */
      readonly latestOf?: readonly (string | StartPoint)[];
    };

/** A span of time with a start. */
export interface SpanTerm {
  /** `unlimited` has no last instant, and needs no event to have happened. */
  readonly length: Length;
  readonly from: Start;
  readonly ends?: 'exact' | 'end_of_day';
  readonly rollForward?: 'none' | 'next_business_day';
  /** `before`: counted back from an event that is fixed in advance. Default `after`. */
  readonly direction?: 'after' | 'before';
}

/** Another end of a window: a date, with which it ends, or a span of its own. */
export interface Limit extends Partial<SpanTerm> {
  /** `YYYY-MM-DD`; that local date is the last. */
  readonly until?: string;
}

/** When a window opens that does not open with its start. */
export interface Opening {
  /** How long after the start of the window. */
  readonly after?: Length;
  /** On that local date, `YYYY-MM-DD`. */
  readonly on?: string;
  /** `exact` (the default), `start_of_day`, or a local time of that day, `HH:MM`. */
  readonly at?: string;
}

/** A window of a policy, and the clause that sets it. */
export interface WindowTerm extends SpanTerm {
  /** Default `deadline.` and the window's name. */
  readonly clause?: string;
  readonly opens?: Opening;
  /** The window ends with the latest of these, where that is later. */
  readonly extendedTo?: readonly Limit[];
  /** The window ends with the earliest of these, where that is earlier. */
  readonly cappedAt?: readonly Limit[];
  /** What follows for what comes after the end: `rejected` (the default), or the shop decides: `needs_review`. */
  readonly whenLate?: 'rejected' | 'needs_review';
  /** What follows for what comes before the opening: `pending` (the default: wait, and do it then), or another. */
  readonly whenEarly?: 'pending' | 'needs_review' | 'rejected';
}
