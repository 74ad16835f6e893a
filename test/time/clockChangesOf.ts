import { Temporal } from 'temporal-polyfill';

/** The instants in (from, to) at which a zone changes its clock, in epoch milliseconds. */
export function clockChangesOf(timeZone: string, from: number, to: number): number[] {
  const changes: number[] = [];
  let change = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(timeZone)
    .getTimeZoneTransition('next');
  while (change !== null && change.epochMilliseconds < to) {
    changes.push(change.epochMilliseconds);
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}
