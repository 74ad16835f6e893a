import type { Scenario } from '../Scenario';

/** What is looked for; `docs/lint/` has a page for each. */
export type LintRuleName =
  | 'bands-gap'
  | 'bands-overlap'
  | 'bearer-unknown'
  | 'chain-nobody-can-keep'
  | 'claim-unanswered'
  | 'clause-decides-nothing'
  | 'deadline-depends-on-counting'
  | 'declared-never-read'
  | 'exception-never-applies'
  | 'exception-shadowed'
  | 'exceptions-in-conflict'
  | 'requirement-never-met'
  | 'resolution-unreachable'
  | 'window-never-open';

/** How grave a finding is: the policy cannot work as written; it says what nobody can have meant; it is good to know. */
export type LintSeverity = 'error' | 'warning' | 'info';

/** One thing to look at in a policy. */
export interface LintFinding {
  readonly rule: LintRuleName;
  readonly severity: LintSeverity;
  /** The place in the policy, as a JSON Pointer: `/terms/windows/dispatch`. */
  readonly path: string;
  /** The clauses that it is about. */
  readonly clauses: readonly string[];
  readonly message: string;
  /** What lies behind it, for programs. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** A claim that shows it; what never comes up has none. */
  readonly example?: Scenario;
  /** The address of the page on the rule. */
  readonly docs: string;
}

/** What is to be looked at in a policy: plain JSON. */
export interface LintResult {
  /** Whether every combination was gone through; else, what never came up may come up in one that was not. */
  readonly isComplete: boolean;
  /** How many claims were looked at. */
  readonly scenarios: number;
  /** The gravest first, then in the order of the policy. */
  readonly findings: readonly LintFinding[];
}

/** How far a policy is gone through, and who is told. */
export interface LintOptions {
  /** So many traits of a claim may be out of the ordinary at once; default 3. */
  readonly deviations?: number | undefined;
  /** Go through every combination, however many. */
  readonly complete?: boolean | undefined;
  /** Stop after so many claims; default 50,000, and without end where `complete` is asked for. */
  readonly mostScenarios?: number | undefined;
  /** Told now and then: the share gone through, from 0 to 1, and the claims so far. */
  readonly onProgress?:
    | ((progress: { readonly share: number; readonly scenarios: number }) => void)
    | undefined;
}
