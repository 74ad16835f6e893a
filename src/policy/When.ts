import type { FactValue } from '../claim/Claim';
import type { SpanTerm } from './PolicyWindow';

/** What a value is compared with; where several are given, all of them have to hold. */
export interface Comparison {
  readonly equals?: FactValue;
  readonly oneOf?: readonly FactValue[];
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
}

/** A part of a claim that a condition can look at beside the declared facts. */
export type ClaimField =
  | 'item.category'
  | 'item.quantity'
  | 'order.type'
  | 'request.channel'
  | 'request.reason'
  | 'request.resolution'
  | 'request.quantity'
  | 'inspection.condition'
  | 'inspection.quantity'
  | 'inspection.complete';

/**
 * Something that holds for a claim, does not hold, or is not known. It has one of the forms: `all`, `any`, `not`, a
 * `fact` compared, a `field` of the claim compared, or an `event` with what is asked of its instant.
 */
export interface When extends Comparison {
  readonly all?: readonly When[];
  readonly any?: readonly When[];
  readonly not?: When;
  /** A fact that the policy declares. */
  readonly fact?: string;
  readonly field?: ClaimField;
  /** An event, built in or declared. One that is still to come is taken to happen at the instant that is asked of. */
  readonly event?: string;
  readonly happened?: boolean;
  /** At or before the last instant of a span of time. */
  readonly within?: SpanTerm;
  /** On that local date or later, `YYYY-MM-DD`. */
  readonly onOrAfter?: string;
  /** On that local date or earlier. */
  readonly onOrBefore?: string;
  /** At that local time of day or later, `HH:MM`. */
  readonly timeFrom?: string;
  /** Before that local time of day. */
  readonly timeUntil?: string;
  readonly onBusinessDay?: boolean;
}
