import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { When } from '../policy/When';
import { type ClockSpan, toClockSpan } from '../policy/WindowFacts';
import { clockTest } from './clockTest';
import { endOfSpan } from './endOfSpan';
import { knownAt } from './knownAt';
import { conjunction, type Test, type Truth } from './Test';

/** Events that are still to come as long as a claim does not have them, so that one can ask what if they came now. */
const TO_COME = ['request', 'authorization', 'dispatch', 'arrival', 'inspection', 'settlement'];

/** When an event is taken to have happened: then, now, some time later, or at a time that has to be asked for. */
type Point = number | 'later' | 'unknown';

/** What it means that a claim does not have an event. */
type Absence = 'to_come' | 'later' | 'unknown';

/** What is asked of the instant of an event. */
export function eventTest(when: When, policy: PolicyFacts): Test {
  const event = when.event as string;
  const span = when.within === undefined ? null : toClockSpan(when.within);
  const clock = clockTest(when, policy.calendar);

  const pointOf = (claim: ClaimFacts, asOf: number): Point => {
    const at = knownAt(event, claim, policy, asOf);
    if (at !== NEVER) return at;
    const absence = absenceOf(event, claim, policy, asOf);
    return absence === 'to_come' ? asOf : absence;
  };

  const hasHappened = (claim: ClaimFacts, asOf: number): Truth => {
    const at = knownAt(event, claim, policy, asOf);
    const isToAsk = at === NEVER && policy.events.has(event);
    if (isToAsk && absenceOf(event, claim, policy, asOf) === 'unknown') return 'unknown';
    return at <= asOf === when.happened ? 'yes' : 'no';
  };

  const isWithin = (claim: ClaimFacts, asOf: number, point: number, within: ClockSpan): Truth => {
    const end = endOfSpan(within, claim, policy, asOf);
    if (end === null) return missingStarts(within, claim, asOf).length > 0 ? 'unknown' : 'later';
    return point <= end ? 'yes' : 'no';
  };

  const missingStarts = (within: ClockSpan, claim: ClaimFacts, asOf: number): readonly string[] => {
    const names = within.points.map((point) => point.event);
    return names.filter((name) => isToAskFor(name, claim, policy, asOf));
  };

  const of = (claim: ClaimFacts, asOf: number): Truth => {
    const truths: Truth[] = when.happened === undefined ? [] : [hasHappened(claim, asOf)];
    if (!asksForInstant(when)) return conjunction(truths);
    const point = pointOf(claim, asOf);
    if (typeof point === 'string') truths.push(point);
    else {
      truths.push(clock.holds(point) ? 'yes' : 'no');
      if (span !== null) truths.push(isWithin(claim, asOf, point, span));
    }
    return conjunction(truths);
  };

  return {
    of,
    ask: (claim, asOf, names) => {
      if (of(claim, asOf) !== 'unknown') return;
      if (isToAskFor(event, claim, policy, asOf)) names.add(event);
      if (span !== null) for (const name of missingStarts(span, claim, asOf)) names.add(name);
    },
    until: (claim, asOf) => {
      const at = knownAt(event, claim, policy, asOf);
      // What is fixed in advance has not happened up to then.
      if (at !== NEVER) return at > asOf ? at - 1 : NEVER;
      if (absenceOf(event, claim, policy, asOf) !== 'to_come') return NEVER;
      const end = span === null ? NEVER : (endOfSpan(span, claim, policy, asOf) ?? NEVER);
      const edges = [end, ...clock.edgesFrom(asOf)];
      return Math.min(NEVER, ...edges.filter((edge) => edge >= asOf));
    },
  };
}

/** Of an item that is claimed, nobody waits for the delivery any more: what is missing is its date. */
function absenceOf(event: string, claim: ClaimFacts, policy: PolicyFacts, asOf: number): Absence {
  const own = policy.events.get(event);
  if (own !== undefined) return own.whenAbsent === 'not_happened' ? 'to_come' : 'unknown';
  if (TO_COME.includes(event)) return 'to_come';
  return event === 'delivery' && claim.requestedAt > asOf ? 'later' : 'unknown';
}

function isToAskFor(event: string, claim: ClaimFacts, policy: PolicyFacts, asOf: number): boolean {
  const isKnown = knownAt(event, claim, policy, asOf) !== NEVER;
  return !isKnown && absenceOf(event, claim, policy, asOf) === 'unknown';
}

function asksForInstant(when: When): boolean {
  const { within, onOrAfter, onOrBefore, timeFrom, timeUntil, onBusinessDay } = when;
  return [within, onOrAfter, onOrBefore, timeFrom, timeUntil, onBusinessDay].some(
    (asked) => asked !== undefined,
  );
}
