import type { Anchor, WindowTerm } from '../index';
import { englishSteps } from './englishSteps';
import { type LengthUnit, lengthParts } from './lengthParts';
import type { ShopTime } from './shopClock';
import type { Words } from './Words';

// Names of our own: those of the runtime differ from version to version.
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const anchors: Readonly<Record<Anchor, string>> = {
  delivery: 'delivery',
  order: 'the order',
  shipment: 'shipment',
  request: 'the request',
  authorization: "the shop's answer",
  dispatch: 'dispatch',
  arrival: 'arrival',
};

const month = (time: ShopTime): string => `${MONTHS[time.month - 1]}`;
const date = (time: ShopTime): string => `${time.day} ${month(time)}`;
const unitName = (count: number, unit: LengthUnit): string =>
  `${unit === 'businessDay' ? 'business day' : unit}${count === 1 ? '' : 's'}`;

function rule({ length, from, ends, rollForward }: WindowTerm): string {
  const span = lengthParts(length).map(([count, unit]) => `${count} ${unitName(count, unit)}`);
  const rolled = rollForward === 'next_business_day' ? ', moved to a business day' : '';
  return `${span.join(' ')} from ${anchors[from]}${rolled}${ends === 'end_of_day' ? ', to the end of the day' : ''}`;
}

/** The picture's words in English. */
export const english: Words = {
  ...englishSteps,
  decisions: { accepted: 'Accepted', pending: 'Pending', needs_review: 'Needs review', rejected: 'Rejected' },
  states: { not_started: 'not started', open: 'open', met: 'met', missed: 'missed' },
  windows: { claim: 'Claim', dispatch: 'Dispatch', arrival: 'Arrival' },
  events: {
    placement: 'Ordered',
    shipment: 'Shipped',
    delivery: 'Delivered',
    request: 'Request',
    authorization: "Shop's answer",
    dispatch: 'Sent back',
    arrival: 'At the shop',
    inspection: 'Inspected',
  },
  recordStep: (anchor) => `the shop finds out the time of ${anchors[anchor]}`,
  instant: (time) => `${WEEKDAYS[time.weekday]} ${date(time)} ${time.year} ${time.clock}`,
  event: (time, withYear) => `${date(time)}${withYear ? ` ${time.year}` : ''} ${time.clock}`,
  tick: (time, unit) => {
    switch (unit) {
      case 'clock':
        return `${date(time)} ${time.clock}`;
      case 'day':
        return date(time);
      case 'month':
        return `${month(time)} ${time.year}`;
      case 'year':
        return `${time.year}`;
    }
  },
  by: (instant) => `by ${instant}`,
  asOf: (instant) => `as of ${instant}`,
  rule,
  notOnRecord: 'not on record',
  noDeadline: 'no deadline yet',
  heading: (decision, step, before) => {
    if (step === null) return `${english.decisions[decision]}. No further step`;
    return `${english.decisions[decision]}. Next: ${step}${before === null ? '' : `, by ${before}`}`;
  },
  missing: (needs) => `Still missing: ${needs.map((names) => names.join(' or ')).join('; ')}`,
  breached: (clauses) => `Clauses not met: ${clauses}`,
  undetermined: (clauses) => `Clauses to look at: ${clauses}`,
  order: (number) => (number === '' ? 'Order' : `Order ${number}`),
  byChannel: (event, channel) => `${event} (${channel})`,
  title: (order, decision) => `${order}, return timeline: ${english.decisions[decision].toLowerCase()}`,
  judgedAsOf: (instant) => `Decided as of ${instant}`,
  window: (name, state, deadline) => `${english.windows[name]} window: ${english.states[state]}, ${deadline}`,
  happened: (events) => (events.length === 0 ? 'No events on record' : `Events: ${events.join('; ')}`),
  footer: (policy, timeZone) => `Policy ${policy}. Local times in ${timeZone}`,
  shortened: 'Zigzag: time drawn shorter than it is',
};
