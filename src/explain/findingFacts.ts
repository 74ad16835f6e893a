/** What a finding's sentence may mention, already in the reader's words; null where the finding does not say. */
export interface FindingFacts {
  readonly deadline: string | null;
  readonly lateBy: string | null;
  readonly category: string | null;
  readonly orderType: string | null;
  readonly channel: string | null;
  readonly reason: string | null;
  readonly resolution: string | null;
  readonly offered: string | null;
  readonly anyOf: string | null;
  readonly missing: string | null;
  /** The event that the deadline is for, where it is one of the return. */
  readonly window: 'dispatch' | 'arrival' | null;
  /** Requests are taken by e-mail. */
  readonly byEmail: boolean;
  readonly customerBears: boolean;
}
