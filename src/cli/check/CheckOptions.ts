import type { Decision, Locale } from '../../index';

interface Asked {
  readonly policy: string;
  /** The decisions that make it exit with 1. */
  readonly failOn: ReadonlySet<Decision>;
}

/** What `check` is asked of one claim; null for what it is not. */
export interface OneClaim extends Asked {
  readonly isStream: false;
  /** A file, or `-` for standard input. */
  readonly claim: string;
  readonly asOf: string;
  readonly prices: string | null;
  readonly explain: Locale | null;
  readonly timeline: string | null;
  readonly isJson: boolean;
}

/** What `check` is asked of many claims. */
export interface ManyClaims extends Asked {
  readonly isStream: true;
  /** For lines that do not bring their own. */
  readonly asOf: string | null;
}

/** What `check` is asked for. */
export type CheckOptions = OneClaim | ManyClaims;
