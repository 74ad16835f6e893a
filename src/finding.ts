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
