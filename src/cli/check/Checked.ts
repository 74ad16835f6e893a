import type { CostQuote, Evaluation, Policy } from '../../index';

/** A claim judged at a shell. */
export interface Checked {
  /** The file it came from, as it was named. */
  readonly file: string;
  readonly policy: Policy;
  readonly evaluation: Evaluation;
  /** Where prices were given. */
  readonly quote: CostQuote | null;
}
