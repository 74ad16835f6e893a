/** What a finding's sentence may mention, already in the reader's words; null where the finding does not say. */
export interface FindingFacts {
  /** The clause by its id. */
  readonly clause: string;
  readonly deadline: string | null;
  readonly lateBy: string | null;
  /** When the window opens, where it opens later than its clock starts. */
  readonly opensAt: string | null;
  /** The deadline has passed. */
  readonly isOver: boolean;
  readonly category: string | null;
  readonly orderType: string | null;
  readonly channel: string | null;
  readonly reason: string | null;
  readonly resolution: string | null;
  readonly offered: string | null;
  /** The resolution that is given in place of the one asked for. */
  readonly granted: string | null;
  readonly anyOf: string | null;
  readonly missing: string | null;
  /** What still has to be known. */
  readonly facts: string | null;
  /** What would put it right; one of them is enough. */
  readonly needs: string | null;
  readonly announced: number | null;
  readonly arrived: number | null;
  readonly duty: string | null;
  /** What the clauses in conflict are about, and their ids. */
  readonly terms: string | null;
  readonly clauses: string | null;
  /** What the point is about that does not stand, or stands after all. */
  readonly point: string;
  /** The id of the exception that lifts it. */
  readonly exception: string | null;
  /** What still has to happen all the same. */
  readonly awaits: string | null;
  readonly ruling: RulingFacts;
  /** The event that the deadline is for, where it is one of the return and the code leaves open which. */
  readonly window: 'dispatch' | 'arrival' | null;
  /** Requests are taken by e-mail. */
  readonly byEmail: boolean;
  /** The shop has answered the request. */
  readonly isAnswered: boolean;
  readonly customerBears: boolean;
}

/** A person's decision, already in the reader's words. */
export interface RulingFacts {
  readonly by: string | null;
  readonly why: string | null;
  readonly at: string | null;
}
