/** The sentences on what can come back. */
export interface ScopeWords {
  readonly reasons: (reasons: readonly string[]) => string;
  readonly noReasons: string;
  /** The reason that a request without one is taken for. */
  readonly reasonNotNeeded: (reason: string) => string;
  readonly otherReasons: string;
  /** Categories and types of orders that have no word of their own. */
  readonly things: Readonly<Record<'category' | 'orderType', (names: readonly string[]) => string>>;
  /** For some reasons, or without them for all; `isAlways` where nothing makes an exception. */
  readonly excluded: (things: string, reasons: string | null, isAlways: boolean) => string;
  readonly excludedOnReview: (things: string, reasons: string | null) => string;
}
