import type { Fields } from '../Field';

const roundTrip = { clause: 'cost.round_trip' };
const refund = { resolution: 'refund', legs: ['outbound', 'return'] };
const fee = { clause: 'fee.restocking', fee: 'restocking', amount: { percent: 15, of: 'item' } };
const twoDays = { length: { businessDays: 2 }, from: 'request' };
const duty = { duty: 'answer', clause: 'duty.answer', window: twoDays };
const bearers = { outbound: 'at_fault', return: 'customer', replacement: 'shop' };
const CONSEQUENCE = 'Default `rejected`; `needs_review`: the shop decides; `advisory`: nothing follows.';

/** The fields of the terms by which a return goes its way and ends. */
export const decidedFields: Fields = {
  'terms.resolutions': ['What a customer can ask for.', { clause: 'scope.resolutions', offered: [refund] }],
  'terms.resolutions.clause': ['The clause that says so.', 'scope.resolutions'],
  'terms.resolutions.offered': ['The resolutions.', [refund]],
  'terms.resolutions.offered[]': ['One resolution.', refund],
  'terms.authorization': [
    "The shop's answer before anything is sent. Without it, nothing has to be answered first.",
    { clause: 'authorization.before_dispatch' },
  ],
  'terms.authorization.clause': ['The clause that asks for it.', 'authorization.before_dispatch'],
  'terms.authorization.required': ['Whether it has to come before the item is sent. Default true.', false],
  'terms.authorization.whenMissing': [
    `What follows for an item sent without it. ${CONSEQUENCE}`,
    'needs_review',
  ],
  'terms.returnShipment': ['How the item comes back, if at all.', { required: true, by: 'hand' }],
  'terms.returnShipment.required': [
    'Whether it has to come back. True where `returnShipment` is absent.',
    false,
  ],
  'terms.returnShipment.by': [
    '`hand`: the customer brings it to the shop, so that no shipment is paid. Default `carrier`.',
    'hand',
  ],
  'terms.condition': [
    'The state in which the item comes back.',
    { clause: 'condition.unused', whenUsed: 'needs_review' },
  ],
  'terms.condition.clause': ['The clause that asks for it.', 'condition.unused'],
  'terms.condition.whenUsed': [`What follows where the item is used. ${CONSEQUENCE}`, 'needs_review'],
  'terms.condition.whenDamaged': [`What follows where the item is damaged. ${CONSEQUENCE}`, 'rejected'],
  'terms.contents': [
    'What goes back in the box.',
    { clause: 'completeness.contents', whenMissing: 'open_until_arrival_deadline' },
  ],
  'terms.contents.clause': ['The clause that asks for it.', 'completeness.contents'],
  'terms.contents.whenMissing': [
    'What follows when something is missing. `open_until_arrival_deadline`: it may follow. Default `rejected`.',
    'open_until_arrival_deadline',
  ],
  'terms.quantity': [
    'How many pieces come back.',
    { clause: 'completeness.quantity', whenShort: 'needs_review' },
  ],
  'terms.quantity.clause': ['The clause that asks for it.', 'completeness.quantity'],
  'terms.quantity.whenShort': [
    'What follows where fewer arrive than were announced. Default `advisory`.',
    'needs_review',
  ],
  'terms.packing': ['How the item is packed.', { clause: 'packing.as_sent' }],
  'terms.packing.clause': ['The clause that asks for it.', 'packing.as_sent'],
  'terms.costs': ['Who bears what.', { roundTrip, bearers }],
  'terms.costs.roundTrip': ['The shipping both ways.', roundTrip],
  'terms.costs.roundTrip.clause': ['The clause that lays it to a party.', 'cost.round_trip'],
  'terms.costs.instructions': [
    "A cost higher than normal where the shop's instructions were not followed.",
    { clause: 'cost.instructions' },
  ],
  'terms.costs.instructions.clause': ['The clause that says so.', 'cost.instructions'],
  'terms.costs.bearers': ['Who bears each shipment.', bearers],
  'terms.costs.sharedLegs': [
    'Who bears a shipment that claims of different fault share. Default `unknown`.',
    'split',
  ],
  'terms.fees': ['What is charged beside the shipping, or taken out of the refund.', [fee]],
  'terms.fees[]': [
    'One fee.',
    fee,
    { clause: 'fee.label', fee: 'label', amount: { flat: 600 }, per: 'parcel', covers: ['return'] },
  ],
  'terms.fees[].clause': ['The clause that says so.', 'fee.restocking'],
  'terms.fees[].fee': ['Its name.', 'restocking'],
  'terms.fees[].amount': ['How much it is.', { percent: 15, of: 'item' }, { flat: 600 }],
  'terms.fees[].per': ['What it is charged for each of. Default `claim`: once.', 'parcel'],
  'terms.fees[].bearer': [
    'Who bears it. Default `customer`; what the shop bears it pays to the customer.',
    'customer',
  ],
  'terms.fees[].covers': [
    'The shipments that it is the price of, so that they are not counted beside it.',
    ['return'],
  ],
  'terms.fees[].covers[]': ['One shipment.', 'return'],
  'terms.fees[].when': [
    'The claims that it is charged for; without it, all.',
    { field: 'request.reason', equals: 'change_of_mind' },
  ],
  'terms.priceDifference': [
    'An exchange for an item of another price: the customer pays what it costs more.',
    { clause: 'cost.price_difference', whenCheaper: 'refunded' },
  ],
  'terms.priceDifference.clause': ['The clause that says so.', 'cost.price_difference'],
  'terms.priceDifference.whenCheaper': [
    'What becomes of the difference where it costs less. Default `unknown`.',
    'refunded',
  ],
  'terms.duties': ['What the shop has promised to do in time.', [duty]],
  'terms.duties[]': ['One promise.', duty],
  'terms.duties[].duty': [
    'What is done: the request answered, the item inspected, the claim settled.',
    'answer',
  ],
  'terms.duties[].clause': ['The clause that promises it.', 'duty.answer'],
  'terms.duties[].window': ['The time for it.', twoDays],
  'terms.duties[].when': [
    'The claims it is promised for; without it, all.',
    { field: 'request.channel', equals: 'email' },
  ],
  'terms.rejection': [
    'What becomes of a parcel that is refused.',
    { clause: 'rejection.send_back', sendBack: 'customer' },
  ],
  'terms.rejection.clause': ['The clause that says so.', 'rejection.send_back'],
  'terms.rejection.sendBack': ['Who bears sending it back.', 'customer'],
  '#bearers': ['Who bears each shipment; default `at_fault`: the party that the reason is laid to.', bearers],
  '#bearers.outbound': ['The shipment to the customer.', 'at_fault'],
  '#bearers.return': ['The shipment back to the shop.', 'customer'],
  '#bearers.replacement': ['The shipment of a replacement.', 'shop'],
};
