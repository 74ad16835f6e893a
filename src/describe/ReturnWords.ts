import type { DutyTerm } from '../policy/PolicyTerms';

/** What may be found of an item, beyond the problem that was reported. */
export type Fault = 'used' | 'damaged';

/** The sentences on what is sent back, what is given for it, and what the shop does. */
export interface ReturnWords {
  readonly notNeeded: string;
  /** Brought by the customer, and not sent. */
  readonly byHand: string;
  readonly condition: string;
  readonly faults: (faults: readonly Fault[]) => string;
  readonly refusedIf: (faults: string) => string;
  readonly reviewedIf: (faults: string) => string;
  readonly contents: string;
  readonly whenMissing: Readonly<Record<'rejected' | 'needs_review' | 'open_until_arrival_deadline', string>>;
  readonly quantity: string;
  readonly whenShort: Readonly<Record<'rejected' | 'needs_review', string>>;
  readonly packing: string;
  readonly oneResolution: (resolution: string) => string;
  readonly resolutions: (resolutions: readonly string[]) => string;
  readonly conditional: (resolution: string) => string;
  readonly onlyIf: (resolution: string, condition: string) => string;
  readonly instead: (resolution: string, other: string) => string;
  readonly notOffered: Readonly<Record<'rejected' | 'needs_review', (resolution: string) => string>>;
  /** What comes back in place of the price. */
  readonly gives: (resolution: string, amount: string) => string;
  readonly validFor: (resolution: string, length: string) => string;
  readonly duties: Readonly<Record<DutyTerm['duty'], (until: string) => string>>;
}
