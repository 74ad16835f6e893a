import {
  type Check,
  type ClaimInput,
  defaultPolicy,
  type FindingCode,
  type InstantInput,
  type PolicyInput,
  type Standing,
} from 'returns-policy';
import { expect, test } from 'vitest';
import { titled } from './titled';

/** What a clause gives: standing, code and details, or nothing where it does not apply. */
export type Found =
  | readonly [standing: Standing, code: FindingCode, details?: Readonly<Record<string, unknown>>]
  | 'nothing';

/** One sentence of the policy, and a claim that shows it. */
export interface FindingRow {
  readonly clause: string;
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: InstantInput;
  /** Without it, the built-in policy. */
  readonly policy?: PolicyInput;
  readonly finds: Found;
}

/** Runs a table against a check: the findings of the row's clause are exactly the one that the row names. */
export function runFindingTable(check: Check, rows: readonly FindingRow[]): void {
  test.each(titled(rows))('%s', (_title, { clause, claim, asOf, policy = defaultPolicy, finds }) => {
    const found = check(claim, policy, asOf).filter((finding) => finding.clause === clause);
    expect(found).toStrictEqual(finds === 'nothing' ? [] : [toFinding(clause, finds)]);
  });
}

function toFinding(clause: string, [standing, code, details = {}]: Exclude<Found, 'nothing'>): object {
  return { clause, standing, code, details };
}
