/** The windows of a policy. */
export type WindowName = 'claim' | 'dispatch' | 'arrival';

export type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

/** Where a clock starts, in words. */
export interface StartPhrase {
  readonly text: string;
  /** One event, and nothing more. */
  readonly isPlain: boolean;
}

/** A span of time, its parts in words. */
export interface SpanPhrase {
  readonly length: string;
  readonly start: StartPhrase;
  readonly isBackward: boolean;
  readonly toEndOfDay: boolean;
  readonly rollsForward: boolean;
}

/** The end of a window, its parts in words. */
export interface UntilPhrase {
  /** Null where nothing but the other ends is told. */
  readonly span: SpanPhrase | null;
  /** Other ends, where they are later. */
  readonly extendedTo: readonly string[];
  /** Other ends, where they are earlier. */
  readonly cappedAt: readonly string[];
}

/** How a language speaks of time. */
export interface TimeWords {
  readonly units: Readonly<Record<Unit, (count: number) => string>>;
  readonly businessDays: (count: number) => string;
  readonly lengths: (parts: readonly string[]) => string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly inForce: (from: string | null, until: string | null) => string;
  /** An event, and so long after it. */
  readonly offset: (event: string, offset: string) => string;
  readonly starts: Readonly<
    Record<'firstKnownOf' | 'earliestOf' | 'latestOf', (points: readonly string[]) => string>
  >;
  /** `within 7 days of delivery` */
  readonly span: (span: SpanPhrase) => string;
  /** `60 days after your order` */
  readonly limit: (span: SpanPhrase) => string;
  /** The same as part of a sentence on who does what until when. */
  readonly until: (until: UntilPhrase) => string;
  readonly windows: Readonly<Record<WindowName, WindowWords>>;
  readonly opensOn: (date: string, time: string | null) => string;
  /** At the same clock time, at the start of that day, or at a time of it. */
  readonly opensAfter: (length: string, start: StartPhrase, at: string) => string;
  readonly late: string;
  readonly early: Readonly<Record<'needs_review' | 'rejected', string>>;
}

/** The sentences on one window. */
export interface WindowWords {
  readonly within: (until: string) => string;
  readonly unlimited: string;
  readonly opens: (from: string) => string;
}
