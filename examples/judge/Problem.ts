/** Something that went wrong, in words for the person at the terminal. */
export interface Problem {
  /** The file or argument, and what is the matter with it. */
  readonly message: string;
  /** One line for each thing that is wrong in it. */
  readonly issues: readonly string[];
  /** What to do next. */
  readonly advice: string;
}
