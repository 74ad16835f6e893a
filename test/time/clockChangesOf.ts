import { Temporal } from 'temporal-polyfill';

/** The clock changes in a stretch of time, zone by zone as they are asked for; two New Years where a zone has none. */
export function changesIn(from: number, to: number): (timeZone: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (timeZone) => {
    const found = known.get(timeZone) ?? clockChangesOf(timeZone, from, to);
    const changes = found.length > 0 ? found : [Date.UTC(2008, 0), Date.UTC(2026, 0)];
    known.set(timeZone, changes);
    return changes;
  };
}

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
