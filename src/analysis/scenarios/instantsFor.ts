import { computeDeadlines, type Policy, type When } from '../../index';
import { endOf } from '../endOf';
import { eventsOf } from '../eventsOf';
import { lastInstant } from '../lastInstant';
import { localDate, localInstant } from './localInstant';
import type { Draft, Space } from './Space';

/** An instant at which an event can come. */
export interface Moment {
  readonly at: number;
  readonly value: string;
  readonly isEnd?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What comes within the hour after it can be asked about too. */
const LATEST = lastInstant - HOUR;

/** The windows that an event has to keep, or that an answer of the shop can come too late for. */
const WINDOWS: Readonly<Record<string, readonly ('claim' | 'dispatch' | 'arrival')[]>> = {
  request: ['claim'],
  authorization: ['claim', 'dispatch'],
  dispatch: ['dispatch'],
  arrival: ['arrival'],
};

/**
 * The instants that make a difference for the next event of a claim: soon after the last, and just before, on and just
 * after every edge that it can come near to. None where all of them lie after what can be asked about.
 */
export function instantsFor(event: string, draft: Draft, space: Space): readonly Moment[] {
  const soon = draft.at + HOUR;
  const moments = new Map<number, Moment>();
  const put = (at: number, value: string, isEnd = false): void => {
    if (at >= draft.at && at <= LATEST && !moments.has(at))
      moments.set(at, isEnd ? { at, value, isEnd } : { at, value });
  };
  put(soon, 'soon');
  const conditions = space.parts.events.get(event) ?? [];
  for (const policy of space.policies) {
    for (const { at, name, isOpening } of edgesFor(event, draft, policy, conditions)) {
      const before = isOpening ? at - 1 : at;
      put(before, isOpening ? `just before ${name}` : `at the end of ${name}`);
      put(before + 1, isOpening ? `at the start of ${name}` : `just after ${name}`);
      put(isOpening ? at + 1 : at - 1, `within ${name}`, true);
    }
    for (const moment of daysFor(draft, policy, conditions)) put(moment.at, moment.value);
  }
  return [...moments.values()];
}

interface Edge {
  /** The last instant of something, or the first where it opens. */
  readonly at: number;
  readonly name: string;
  readonly isOpening: boolean;
}

function* edgesFor(event: string, { claim, at }: Draft, policy: Policy, conditions: readonly When[]) {
  const windows = WINDOWS[event];
  if (windows !== undefined) {
    const deadlines = computeDeadlines(claim, policy, at);
    for (const name of windows) {
      const { deadline, opensAt } = deadlines[name];
      if (deadline !== null) yield edge(Date.parse(deadline), `the ${name} window`);
      if (opensAt !== undefined) yield edge(Date.parse(opensAt), `the ${name} window`, true);
    }
  }
  const events = eventsOf(claim);
  for (const { within, onOrAfter, onOrBefore } of conditions) {
    if (within !== undefined) {
      const end = endOf(within, events, policy);
      if (end !== null) yield edge(end, JSON.stringify(within.length));
    }
    if (onOrAfter !== undefined)
      yield edge(localInstant(onOrAfter, '00:00', policy.timeZone), onOrAfter, true);
    if (onOrBefore !== undefined) {
      const next = localDate(Date.parse(`${onOrBefore}T12:00:00Z`) + DAY, 'UTC');
      yield edge(localInstant(next, '00:00', policy.timeZone) - 1, onOrBefore);
    }
  }
}

function edge(at: number, name: string, isOpening = false): Edge {
  return { at, name, isOpening };
}

/** Where the time of day or the kind of day counts: the next days, at noon and around those times. */
function* daysFor({ at }: Draft, { timeZone }: Policy, conditions: readonly When[]): Iterable<Moment> {
  const times = conditions.flatMap(({ timeFrom, timeUntil }) => [timeFrom, timeUntil]).filter(isGiven);
  const isDay = conditions.some(({ onBusinessDay }) => onBusinessDay !== undefined);
  // To know which day it is takes long.
  if (times.length === 0 && !isDay) return;
  const tomorrow = localDate(at + DAY, timeZone);
  for (const time of times) {
    const first = localInstant(tomorrow, time, timeZone);
    yield { at: first - 1, value: `just before ${time}` };
    yield { at: first, value: `at ${time}` };
  }
  if (!isDay) return;
  for (let days = 1; days <= 7; days += 1) {
    const date = localDate(Date.parse(`${tomorrow}T12:00:00Z`) + (days - 1) * DAY, 'UTC');
    yield { at: localInstant(date, '12:00', timeZone), value: `in ${days} days` };
  }
}

function isGiven<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
