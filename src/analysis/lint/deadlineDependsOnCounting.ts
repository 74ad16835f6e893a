import type { Policy } from '../../index';
import { localDate, localInstant } from '../localInstant';
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
    tell: () => {
      const seen = new Set<string>();
      return windowsOf(policy).flatMap((window) => {
        const { length, ends, rollForward, direction } = window.term;
        const key = JSON.stringify([length, ends, rollForward]);
        if (length === 'unlimited' || direction === 'before' || seen.has(key)) return [];
        seen.add(key);
        return [told(window, policy)];
      });
    },
  }),
};

function told({ pointer, clause, term, name }: PlacedWindow, policy: Policy): Told {
  const samples = startsIn(policy.timeZone).map((start) => {
    const { own, others } = countingsOf(term, start, policy);
    const countings = [...others].map(([counting, at]) => {
      return { counting, lastInstant: isoOf(at), laterByHours: (at - own) / HOUR };
    });
    return { start: isoOf(start), lastInstant: isoOf(own), countings };
  });
  const hours = samples.flatMap(({ countings }) => countings.map(({ laterByHours }) => laterByHours));
  const earlier = Math.max(0, -Math.floor(Math.min(...hours)));
  const later = Math.max(0, Math.ceil(Math.max(...hours)));
  const written = typeof term.length === 'string' ? term.length : `${term.length.businessDays} business days`;
  const message = `the ${name} window (${written}) would end up to ${earlier} hours earlier or ${later} hours later if its days were counted otherwise: does the page say how?`;
  return { severity: 'info', path: pointer, clauses: [clause], message, details: { samples } };
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

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
