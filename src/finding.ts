import type { FindingCode, Standing } from './vocabulary';

/** One clause applied to one claim, and how it came out. */
export interface Finding {
  readonly clause: string;
  readonly standing: Standing;
  /** One of the package's `FindingCode`s; open, so that a finding stored by a later version still reads. */
  readonly code: FindingCode | (string & {});
  /** Facts behind the standing, JSON only: `deadline`, `lateByMs`, `missing`, `anyOf`, ... */
  readonly details: Readonly<Record<string, unknown>>;
}

/** One clause applied to one claim. */
export function finding(
  clause: string,
  standing: Standing,
  code: FindingCode,
  details: Readonly<Record<string, unknown>> = NO_DETAILS,
): Finding {
  return { clause, standing, code, details };
}

const NO_DETAILS = Object.freeze({});

/** A finding that is the same for every claim: made once for a policy, shared by all evaluations, so frozen. */
export function shared(
  clause: string,
  standing: Standing,
  code: FindingCode,
  details: Readonly<Record<string, unknown>> = NO_DETAILS,
): Finding {
  return Object.freeze({ clause, standing, code, details: Object.freeze(details) });
}

/** The standing of a clause that is not kept, by what the policy says follows from it. */
export const STANDINGS = {
  rejected: 'breached',
  needs_review: 'undetermined',
  advisory: 'advisory',
} as const satisfies Readonly<Record<string, Standing>>;
