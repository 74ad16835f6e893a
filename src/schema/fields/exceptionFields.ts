import type { Field, Fields } from '../Field';

const gold = { fact: 'tier', equals: 'gold' };
const claim = { length: 'P30D', from: 'delivery' };
const extension = { extendedTo: [{ until: '2027-01-31' }] };
const cap = { cappedAt: [{ length: 'P1Y', from: 'order' }] };
const exception = { clause: 'exception.gold', when: gold, set: { windows: { claim } } };
const credit = { resolution: 'store_credit', legs: ['return'] };
const bearers = { return: 'shop' };

const addition = (name: string, example: unknown): Field => [`Further ends of the window ${name}.`, example];

/** The fields of the exceptions. */
export const exceptionFields: Fields = {
  'exceptions[]': [
    'One exception: a condition, and what is different where it holds.',
    exception,
    {
      clause: 'exception.christmas',
      when: { event: 'order', onOrAfter: '2026-11-01' },
      adds: { windows: { claim: extension } },
    },
  ],
  'exceptions[].clause': ['The clause that says so.', 'exception.gold'],
  'exceptions[].when': ['The claims for which it holds.', gold],
  'exceptions[].set': [
    'Terms in place of those of the base; each of them counts as one.',
    { windows: { claim } },
  ],
  'exceptions[].set.windows': ['Windows in place of the base, each whole.', { claim }],
  'exceptions[].set.windows.claim': ['Another window to make the claim.', claim],
  'exceptions[].set.windows.dispatch': ['Another window to send the item back.', claim],
  'exceptions[].set.windows.arrival': [
    'Another window for the item to arrive.',
    { length: 'unlimited', from: 'dispatch' },
  ],
  'exceptions[].set.channels': ['The ways by which claims are taken.', { accepted: ['email', 'chat'] }],
  'exceptions[].set.channels.accepted': ['Names of channels, in place of all others.', ['email', 'chat']],
  'exceptions[].set.channels.accepted[]': ['One channel.', 'chat'],
  'exceptions[].set.resolutions': ['What a customer can ask for.', { offered: [credit] }],
  'exceptions[].set.resolutions.offered': ['Resolutions, in place of all others.', [credit]],
  'exceptions[].set.resolutions.offered[]': ['One resolution.', credit],
  'exceptions[].set.authorization': ["The shop's answer before anything is sent.", { required: false }],
  'exceptions[].set.authorization.required': ['Whether it has to come before the item is sent.', false],
  'exceptions[].set.returnShipment': ['How the item comes back, if at all.', { required: false }],
  'exceptions[].set.returnShipment.required': ['Whether it has to come back.', false],
  'exceptions[].set.returnShipment.by': ['Whether a carrier or the customer brings it.', 'hand'],
  'exceptions[].set.costs': ['Who bears what.', { bearers }],
  'exceptions[].set.costs.bearers': ['Who bears each shipment; those not named stay as they are.', bearers],
  'exceptions[].set.rejection': ['What becomes of a parcel that is refused.', { sendBack: 'shop' }],
  'exceptions[].set.rejection.sendBack': ['Who bears sending it back.', 'shop'],
  'exceptions[].adds': [
    'Further ends of the windows that govern; several exceptions can add to one window.',
    { windows: { claim: extension } },
  ],
  'exceptions[].adds.windows': ['The windows that get them.', { claim: extension }],
  'exceptions[].adds.windows.claim': addition('to make the claim', extension),
  'exceptions[].adds.windows.dispatch': addition('to send the item back', cap),
  'exceptions[].adds.windows.arrival': addition('for the item to arrive', cap),
  'exceptions[].waives': [
    'Clauses that do not stand against a claim for which the exception holds.',
    ['packing.as_sent'],
  ],
  'exceptions[].waives[]': ['The id of a clause that some term names.', 'packing.as_sent'],
  'exceptions[].over': [
    'The clauses of exceptions over which this one goes, where both set one term.',
    ['exception.sale'],
  ],
  'exceptions[].over[]': ['The clause of another exception.', 'exception.sale'],
};
