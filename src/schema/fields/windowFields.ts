import type { Fields } from '../Field';

const LENGTH =
  'an ISO 8601 duration (`PT24H` is elapsed time, `P7D` calendar days, `P1M` a month), or business days';
const END = '`exact` (the default): at the same clock time; `end_of_day`: with that local date.';
const ROLL =
  '`next_business_day`: an end on a weekend or holiday moves to the next business day. Default `none`.';
const BACK = '`before`: counted back from an event that is fixed in advance. Default `after`.';
const FROM = 'What it counts from: an event, one with an offset, or one of several.';
const businessDays = ['Business days, from 1 to 3650, counted from the day after.', 7] as const;
const shipped = { event: 'shipment', offset: 'P5D' };
const limit = { length: 'P90D', from: 'order' };

/** The fields of windows, and of what they are made of. */
export const windowFields: Fields = {
  '#window': [
    'A span of time that begins with an event, and in which something has to happen.',
    { clause: 'deadline.claim', length: 'P14D', from: 'delivery', ends: 'end_of_day' },
    { length: 'unlimited', from: 'delivery' },
  ],
  '#window.length': [
    `How long it is: ${LENGTH}, or \`unlimited\`.`,
    'P14D',
    { businessDays: 7 },
    'unlimited',
  ],
  '#window.from': [FROM, 'delivery', shipped, { firstKnownOf: ['delivery', shipped] }],
  '#window.ends': [END, 'end_of_day'],
  '#window.rollForward': [ROLL, 'next_business_day'],
  '#window.direction': [BACK, 'before'],
  '#window.clause': [
    "The clause that sets it. Default `deadline.` and the window's name; in an exception, its clause.",
    'deadline.claim',
  ],
  '#window.opens': ['When it opens, where that is not with its start.', { after: 'P1D', at: 'start_of_day' }],
  '#window.opens.after': ['So long after its start.', 'P1D'],
  '#window.opens.on': ['On that local date.', '2026-11-27'],
  '#window.opens.at': ['`exact` (the default), `start_of_day`, or a local time of that day.', '09:00'],
  '#window.extendedTo': ['It ends with the latest of these, where that is later.', [{ until: '2027-01-31' }]],
  '#window.extendedTo[]': ['One of them.', { until: '2027-01-31' }],
  '#window.cappedAt': ['It ends with the earliest of these, where that is earlier.', [limit]],
  '#window.cappedAt[]': ['One of them.', limit],
  '#window.whenLate': ['What follows for what comes after the end. Default `rejected`.', 'needs_review'],
  '#window.whenEarly': [
    'What follows for what comes before the opening; `pending`, the default: it has to wait.',
    'rejected',
  ],
  '#span': ['A span of time that begins with an event.', { length: { businessDays: 2 }, from: 'request' }],
  '#span.length': [`How long it is: ${LENGTH}, or \`unlimited\`.`, 'P14D', { businessDays: 2 }],
  '#span.from': [FROM, 'request', shipped],
  '#span.ends': [END, 'end_of_day'],
  '#span.rollForward': [ROLL, 'next_business_day'],
  '#span.direction': [BACK, 'before'],
  '#limit': [
    'Another end: a date, with which it ends, or a span of its own.',
    { until: '2027-01-31' },
    limit,
  ],
  '#limit.until': ['That local date is the last.', '2027-01-31'],
  '#limit.length': [`How long it is: ${LENGTH}.`, 'P90D'],
  '#limit.from': [FROM, 'order'],
  '#limit.ends': [END, 'end_of_day'],
  '#limit.rollForward': [ROLL, 'next_business_day'],
  '#limit.direction': [BACK, 'before'],
  '#addition': ['Further ends of a window.', { extendedTo: [{ until: '2027-01-31' }] }],
  '#addition.extendedTo': [
    'It ends with the latest of these too, where that is later.',
    [{ until: '2027-01-31' }],
  ],
  '#addition.extendedTo[]': ['One of them.', { until: '2027-01-31' }],
  '#addition.cappedAt': ['It ends with the earliest of these too, where that is earlier.', [limit]],
  '#addition.cappedAt[]': ['One of them.', limit],
  '#length': [`A length of time: ${LENGTH}.`, 'PT24H', { businessDays: 7 }],
  '#length.businessDays': businessDays,
  '#windowLength': [`A length of time: ${LENGTH}, or \`unlimited\`.`, 'P14D', 'unlimited'],
  '#windowLength.businessDays': businessDays,
  '#start': ['What a clock counts from.', 'delivery', shipped, { latestOf: ['delivery', 'authorization'] }],
  '#start.event': ['One event.', 'shipment'],
  '#start.offset': ['With `event`: so long after it.', 'P5D'],
  '#start.firstKnownOf': ['The first in the list that is known.', ['delivery', shipped]],
  '#start.firstKnownOf[]': ['One event, perhaps some time later.', shipped],
  '#start.earliestOf': ['The earliest of them; unknown while one of them is.', ['delivery', 'activation']],
  '#start.earliestOf[]': ['One event, perhaps some time later.', 'delivery'],
  '#start.latestOf': ['The latest of them; unknown while one of them is.', ['delivery', 'authorization']],
  '#start.latestOf[]': ['One event, perhaps some time later.', 'authorization'],
  '#point': ['An event, built in or declared, perhaps some time later.', 'delivery', shipped],
  '#point.event': ['The event.', 'shipment'],
  '#point.offset': ['So long after it.', 'P5D', { businessDays: 3 }],
};
