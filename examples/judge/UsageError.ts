import type { Problem } from './Problem';

/** The program was called in a way that leaves nothing to judge. */
export class UsageError extends Error implements Problem {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly advice: string,
    readonly issues: readonly string[] = [],
  ) {
    super(message);
  }
}
