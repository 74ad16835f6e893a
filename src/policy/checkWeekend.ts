import type { OpenIssue } from '../admission/Issue';

/** The most weekdays that can be weekend: one has to be left for business. */
const MOST_WEEKEND_DAYS = 6;

/** Adds an issue for a weekend that leaves no business day. An entry that was refused is undefined, and no weekday. */
export function checkWeekend(
  weekend: readonly (number | undefined)[] | undefined,
  issues: OpenIssue[],
): void {
  const weekdays = new Set(weekend?.filter((weekday) => weekday !== undefined));
  if (weekdays.size <= MOST_WEEKEND_DAYS) return;
  const message = `names all seven weekdays; at most ${MOST_WEEKEND_DAYS} can be weekend`;
  issues.push({ path: ['weekend'], message });
}
