import { NEVER } from '../claim/ClaimFacts';
import { formatInstant } from '../time/formatInstant';

/** A deadline in both forms, as an instant and as text. */
export interface Deadline {
  /** When its clock starts. */
  readonly startsAt: number;
  /** `NEVER` where there is no limit, null while it is not known. */
  readonly at: number | null;
  /** When its window opens, where that is later; `-NEVER` where it opens with its clock. */
  readonly notBefore: number;
  /** While `at` is not known: the instant up to which everything is in time, and the one after which everything is late. */
  readonly surelyUntil: number;
  readonly latest: number;
  /** What findings say of it. */
  readonly details: { readonly deadline: string | null; readonly opensAt?: string };
}

/** A deadline while the event that opens its window has not happened. */
export const UNKNOWN: Deadline = Object.freeze({
  startsAt: NEVER,
  at: null,
  notBefore: -NEVER,
  surelyUntil: -NEVER,
  latest: NEVER,
  details: Object.freeze({ deadline: null }),
});

/** The deadline of a window without a limit. */
export const UNLIMITED: Deadline = Object.freeze({ ...UNKNOWN, startsAt: -NEVER, at: NEVER });

/** What bounds alone decide about something that happened at an instant; null where that cannot be said. */
export function decisiveFor({ surelyUntil, latest }: Deadline, event: number): number | null {
  if (event <= surelyUntil) return surelyUntil;
  return event > latest ? latest : null;
}

/** A deadline of which only bounds are known. */
export function deadlineBetween(surelyUntil: number, latest: number, notBefore: number): Deadline {
  return { ...UNKNOWN, surelyUntil, latest, notBefore, details: detailsOf(null, notBefore) };
}

/** A deadline that is known. */
export function deadlineAt(startsAt: number, at: number, notBefore = -NEVER): Deadline {
  const deadline = at === NEVER ? null : formatInstant(at);
  return { startsAt, at, notBefore, surelyUntil: at, latest: at, details: detailsOf(deadline, notBefore) };
}

function detailsOf(deadline: string | null, notBefore: number): Deadline['details'] {
  return Object.freeze(notBefore === -NEVER ? { deadline } : { deadline, opensAt: formatInstant(notBefore) });
}
