import { NEVER } from '../claim/ClaimFacts';
import { formatInstant } from '../time/formatInstant';

/** A deadline in both forms; `opens` is when its clock starts, `notBefore` when its window does. */
export interface Deadline {
  readonly opens: number;
  /** `NEVER` where there is no limit, null while it is not known. */
  readonly at: number | null;
  readonly notBefore: number;
  /** What findings say of it. */
  readonly details: { readonly deadline: string | null; readonly opensAt?: string };
}

/** A deadline while the event that opens its window has not happened. */
export const UNKNOWN: Deadline = Object.freeze({
  opens: NEVER,
  at: null,
  notBefore: -NEVER,
  details: Object.freeze({ deadline: null }),
});

/** The deadline of a window without a limit. */
export const UNLIMITED: Deadline = Object.freeze({ ...UNKNOWN, opens: -NEVER, at: NEVER });

/** A deadline that is known. */
export function deadlineAt(opens: number, at: number, notBefore = -NEVER): Deadline {
  const deadline = at === NEVER ? null : formatInstant(at);
  const details = notBefore === -NEVER ? { deadline } : { deadline, opensAt: formatInstant(notBefore) };
  return { opens, at, notBefore, details: Object.freeze(details) };
}
