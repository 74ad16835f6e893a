import type { BuiltinEvent, Length, Limit, Opening, SpanTerm, Start, WindowTerm } from '../index';
import { englishMonth } from './englishMonth';
import { eventName } from './eventName';
import { type LengthUnit, lengthParts } from './lengthParts';
import { startPoints } from './startPoints';

const EVENTS: Readonly<Record<BuiltinEvent, string>> = {
  delivery: 'delivery',
  order: 'the order',
  shipment: 'shipment',
  request: 'the request',
  authorization: "the shop's answer",
  dispatch: 'dispatch',
  arrival: 'arrival',
  inspection: 'inspection',
  settlement: 'settlement',
};
const WHICH = { first_known: 'first known', earliest: 'earliest', latest: 'latest' } as const;

/** What a window counts from, by its event. */
export function englishEvent(event: string): string {
  return eventName(EVENTS, event);
}

/** How long a window is, from when, how it opens and how it ends. */
export function englishRule(term: WindowTerm): string {
  const { opens, extendedTo = [], cappedAt = [] } = term;
  return [
    wordSpan(term),
    ...(opens === undefined ? [] : [wordOpening(opens, term.from)]),
    ...extendedTo.map((limit) => `extended to ${wordLimit(limit)}`),
    ...cappedAt.map((limit) => `no later than ${wordLimit(limit)}`),
  ].join(', ');
}

function wordSpan({ length, from, ends, rollForward, direction }: SpanTerm): string {
  if (length === 'unlimited') return 'no time limit';
  const way = direction === 'before' ? 'before' : 'from';
  const rolled = rollForward === 'next_business_day' ? ', moved to a business day' : '';
  return `${wordLength(length)} ${way} ${wordStart(from)}${rolled}${ends === 'end_of_day' ? ', to the end of the day' : ''}`;
}

function wordStart(start: Start): string {
  const { which, points } = startPoints(start);
  const words = points.map(({ event, offset }) =>
    offset === undefined ? englishEvent(event) : `${wordLength(offset)} after ${englishEvent(event)}`,
  );
  const last = words.at(-1) as string;
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `the ${WHICH[which]} of ${others.join(', ')} and ${last}`;
}

function wordOpening({ after, on, at = 'exact' }: Opening, from: Start): string {
  const reached =
    after === undefined ? `on ${wordDate(on as string)}` : `${wordLength(after)} after ${wordStart(from)}`;
  if (at === 'exact') return `opens ${reached}`;
  return `opens ${reached}, at ${at === 'start_of_day' ? 'the start of the day' : at}`;
}

/** Another end: a date, or else a span. */
function wordLimit({ until, ...span }: Limit): string {
  return until === undefined ? wordSpan(span as SpanTerm) : wordDate(until);
}

function wordLength(length: Length): string {
  return lengthParts(length)
    .map(([count, unit]) => `${count} ${unitName(count, unit)}`)
    .join(' ');
}

function unitName(count: number, unit: LengthUnit): string {
  return `${unit === 'businessDay' ? 'business day' : unit}${count === 1 ? '' : 's'}`;
}

/** A date as the policy writes it, `YYYY-MM-DD`. */
function wordDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${englishMonth(month)} ${year}`;
}
