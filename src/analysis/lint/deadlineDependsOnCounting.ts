import type { Policy } from '../../index';
import { isoInstant } from '../isoInstant';
import { localDate, localInstant } from '../scenarios/localInstant';
import { countingsOf } from './countingsOf';
import type { LintRule, Told } from './LintRule';
import { type PlacedWindow, windowsOf } from './windowsOf';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A Wednesday, in the middle of the afternoon. */
const ORDINARY = '2026-03-04';
const TIME = '15:00';

/** How much a window hangs on how its days are counted: what a page does not say, two people read in two ways. */
export const deadlineDependsOnCounting: LintRule = {
  rule: 'deadline-depends-on-counting',
  watch: (policy) => ({
    tell: () => [...sameSpans(policy)].map((windows) => told(windows, policy)),
  }),
};

/** Windows that are counted alike are told of once. */
function sameSpans(policy: Policy): Iterable<readonly [PlacedWindow, ...PlacedWindow[]]> {
  const groups = new Map<string, [PlacedWindow, ...PlacedWindow[]]>();
  for (const window of windowsOf(policy)) {
    const { length, ends, rollForward, direction } = window.term;
    if (length === 'unlimited' || direction === 'before') continue;
    const key = JSON.stringify([length, ends, rollForward]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [window]);
    else group.push(window);
  }
  return groups.values();
}

function told(windows: readonly [PlacedWindow, ...PlacedWindow[]], policy: Policy): Told {
  const [{ pointer, term }] = windows;
  const samples = startsIn(policy.timeZone).map((start) => {
    const { own, others } = countingsOf(term, start, policy);
    const countings = [...others].map(([counting, at]) => {
      return { counting, lastInstant: isoInstant(at), laterByMs: at - own };
    });
    return { start: isoInstant(start), lastInstant: isoInstant(own), countings };
  });
  const later = samples.flatMap(({ countings }) => countings.map(({ laterByMs }) => laterByMs));
  const names = [...new Set(windows.map(({ name }) => name))].join(', ');
  const written = typeof term.length === 'string' ? term.length : `${term.length.businessDays} business days`;
  const differing = `up to ${hoursIn(-Math.min(...later))} earlier or ${hoursIn(Math.max(...later))} later`;
  const message = `${written} (${names}): counted in another way, it would end ${differing}; see that the page says which way is meant`;
  const clauses = [...new Set(windows.map(({ clause }) => clause))];
  return { severity: 'info', path: pointer, clauses, message, details: { samples } };
}

function hoursIn(ms: number): string {
  return `${Math.round(ms / HOUR)} hours`;
}

/** Instants for a clock to start: on an ordinary day, and on the day before the clocks change. */
function startsIn(timeZone: string): readonly number[] {
  const ordinary = localInstant(ORDINARY, TIME, timeZone);
  for (let day = 0; day < 366; day += 1) {
    const at = ordinary + day * DAY;
    if (localInstant(localDate(at + DAY, timeZone), TIME, timeZone) - at !== DAY) return [ordinary, at];
  }
  return [ordinary];
}
