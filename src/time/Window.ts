import type { Anchor } from '../vocabulary';

/** A span of time with an anchor that opens it; its deadline is its last instant, which is still in time. */
export interface Window {
  /** ISO 8601 duration: `PT24H` is elapsed time, `P7D` calendar days in the policy's time zone. Or business days. */
  readonly length: string | { readonly businessDays: number };
  /** The event that opens the window. */
  readonly from: Anchor;
  /** `exact` (the default): at the same clock time. `end_of_day`: with the last millisecond of that local date. */
  readonly ends?: 'exact' | 'end_of_day';
  /** `next_business_day`: a deadline on a weekend or holiday moves to the next business day. Default `none`. */
  readonly rollForward?: 'none' | 'next_business_day';
}
