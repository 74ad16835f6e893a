import { englishMonth } from './englishMonth';
import { englishEvent, englishRule } from './englishRule';
import { englishSteps } from './englishSteps';
import type { ShopTime } from './shopClock';
import type { Words } from './Words';

// Names of our own: those of the runtime differ from version to version.
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const month = (time: ShopTime): string => englishMonth(time.month);
const date = (time: ShopTime): string => `${time.day} ${month(time)}`;

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
    settlement: 'Settled',
  },
  recordStep: (event) => `the shop finds out the time of ${englishEvent(event)}`,
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
  from: (instant) => `from ${instant}`,
  by: (instant) => `by ${instant}`,
  overdue: (instant) => `overdue since ${instant}`,
  asOf: (instant) => `as of ${instant}`,
  rule: englishRule,
  anyRule: 'depends on the case',
  notOnRecord: 'not on record',
  noDeadline: 'deadline not known',
  heading: (decision, step) =>
    `${english.decisions[decision]}. ${step.length === 0 ? 'No further step' : `Next: ${step.join(', ')}`}`,
  settled: (decision, outcome) => `${english.decisions[decision]}. Settled: ${outcome}`,
  missing: (needs) => `Still missing: ${needs.map((names) => names.join(' or ')).join('; ')}`,
  breached: (clauses) => `Clauses not met: ${clauses}`,
  undetermined: (clauses) => `Clauses to look at: ${clauses}`,
  order: (number) => (number === '' ? 'Order' : `Order ${number}`),
  withDetail: (event, detail) => `${event} (${detail})`,
  title: (order, decision) => `${order}, return timeline: ${english.decisions[decision].toLowerCase()}`,
  judgedAsOf: (instant) => `Decided as of ${instant}`,
  window: (name, state, deadline) => `${english.windows[name]} window: ${english.states[state]}, ${deadline}`,
  happened: (events) => (events.length === 0 ? 'No events on record' : `Events: ${events.join('; ')}`),
  footer: (policy, timeZone) => `Policy ${policy}. Local times in ${timeZone}`,
  shortened: 'Zigzag: time drawn shorter than it is',
};
