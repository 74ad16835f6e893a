import { counted } from '../../explain/english/counted';
import { joined } from '../../explain/english/joined';
import { MONTHS } from '../../explain/english/MONTHS';
import type { SpanPhrase, StartPhrase, TimeWords, UntilPhrase } from '../TimeWords';

function span({ length, start, isBackward, toEndOfDay, rollsForward }: SpanPhrase): string {
  const rolled = toEndOfDay
    ? 'to the end of the last day, or of the next business day where that day is none'
    : 'or on the next business day, where the last day is none';
  const note = rollsForward ? rolled : toEndOfDay ? 'to the end of the last day' : '';
  return `${body(length, start, isBackward)}${note === '' ? '' : ` (${note})`}`;
}

function body(length: string, { text, isPlain }: StartPhrase, isBackward: boolean): string {
  if (isBackward) return `no later than ${length} before ${text}`;
  return isPlain ? `within ${length} of ${text}` : `within ${length}, counted from ${text}`;
}

function limit({ length, start, isBackward, toEndOfDay, rollsForward }: SpanPhrase): string {
  const rolled = toEndOfDay
    ? 'to the end of that day, or of the next business day where that day is none'
    : 'or the next business day, where that day is none';
  const note = rollsForward ? rolled : toEndOfDay ? 'to the end of that day' : '';
  return `${length} ${isBackward ? 'before' : 'after'} ${start.text}${note === '' ? '' : ` (${note})`}`;
}

function until({ span: own, extendedTo, cappedAt }: UntilPhrase): string {
  const later = extendedTo.map((other) => `until ${other} where that is later`);
  const ends = [...(own === null ? [] : [span(own)]), ...later];
  const caps = cappedAt.map((other) => `no later than ${other}`);
  return [ends.join(', or '), caps.join(' and ')].filter((part) => part !== '').join(', but ');
}

export const time: TimeWords = /* @__PURE__ */ ((): TimeWords => ({
  units: {
    years: counted('year'),
    months: counted('month'),
    weeks: counted('week'),
    days: counted('day'),
    hours: counted('hour'),
    minutes: counted('minute'),
    seconds: counted('second'),
  },
  businessDays: counted('business day'),
  lengths: (parts) => joined(parts, 'and'),
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  inForce: (from, until) => {
    const since = from === null ? '' : ` from ${from} on`;
    return `This policy holds for orders placed${since}${until === null ? '' : ` until ${until}`}.`;
  },
  offset: (event, offset) => `${offset} after ${event}`,
  starts: {
    firstKnownOf: (points) => points.join(' or, where that is not known, '),
    earliestOf: (points) => `${joined(points, 'or')}, whichever comes first`,
    latestOf: (points) => `${joined(points, 'or')}, whichever comes last`,
  },
  span,
  limit,
  until,
  windows: {
    claim: {
      within: (until) => `Make your request ${until}.`,
      unlimited: 'There is no time limit for your request.',
      opens: (from) => `Make it no earlier than ${from}.`,
    },
    dispatch: {
      within: (until) => `Send the item back ${until}.`,
      unlimited: 'There is no time limit for sending the item back.',
      opens: (from) => `Send it no earlier than ${from}.`,
    },
    arrival: {
      within: (until) => `The item has to reach us ${until}.`,
      unlimited: 'There is no time limit for the item to reach us.',
      opens: (from) => `It has to reach us no earlier than ${from}.`,
    },
  },
  opensOn: (date, at) => (at === null ? date : `${at} on ${date}`),
  opensAfter: (length, { text }, at) => {
    const reached = `${length} after ${text}`;
    if (at === 'exact') return reached;
    return `${at === 'start_of_day' ? 'the start of' : `${at} on`} the day that is ${reached}`;
  },
  late: 'What comes later is for us to decide case by case.',
  early: {
    needs_review: 'What comes earlier is for us to decide case by case.',
    rejected: 'What comes earlier is not accepted.',
  },
}))();
