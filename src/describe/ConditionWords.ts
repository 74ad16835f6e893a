import type { ClaimField } from '../policy/When';
import type { Condition } from '../vocabulary';

/** How a language writes conditions, to stand after `if`: a subject, and what it is. */
export interface ConditionWords {
  readonly fields: Readonly<Record<ClaimField, string>>;
  readonly answerTo: (question: string) => string;
  readonly is: (subject: string, what: string, isDenied: boolean) => string;
  readonly found: Readonly<Record<Condition, string>>;
  readonly yes: string;
  readonly no: string;
  readonly above: (bound: string) => string;
  readonly atLeast: (bound: string) => string;
  readonly below: (bound: string) => string;
  readonly atMost: (bound: string) => string;
  readonly happened: string;
  readonly notHappened: string;
  /** Within a span that has no end. */
  readonly anyTime: string;
  readonly fromDate: (date: string) => string;
  readonly untilDate: (date: string) => string;
  readonly fromTime: (time: string) => string;
  readonly beforeTime: (time: string) => string;
  readonly onBusinessDay: string;
  readonly onNoBusinessDay: string;
  readonly together: (parts: readonly string[]) => string;
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
}
