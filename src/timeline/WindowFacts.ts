import type { DeadlineStatus, WindowTerm } from '../index';

export type WindowName = 'claim' | 'dispatch' | 'arrival';

/** A window as the picture shows it, its instants in epoch milliseconds. */
export interface WindowFacts {
  readonly name: WindowName;
  readonly state: DeadlineStatus['state'];
  /** What sets the window for this claim; null where that is not known. */
  readonly term: WindowTerm | null;
  /** When it opens, where it opens later than its clock starts. */
  readonly opensAt: number | null;
  /** `deadline` is null where there is no limit; the whole is null while its end is not known. */
  readonly span: { readonly start: number; readonly deadline: number | null } | null;
}
