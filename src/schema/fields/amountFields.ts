import type { Fields } from '../Field';

const flat = { flat: 1500 };
const share = { percent: 15, of: 'item' };
const early = { event: 'dispatch', within: { length: 'P15D', from: 'delivery' } };
const bands = [{ when: early, amount: { flat: 0 } }, { amount: share }];
const PRICES = 'of the item, of a shipment, or of the item given in exchange';

/** The fields of an amount. */
export const amountFields: Fields = {
  '#amount': [
    'An amount of money, in one form. What nobody knows stays unknown; it is never taken for zero.',
    flat,
    share,
    { greatest: [flat, share] },
    { bands },
  ],
  '#amount.flat': ['So much, in minor units of the currency: 1500 is 15.00 in `EUR`.', 1500],
  '#amount.percent': ['A percentage of a price, from 0 to 100, with at most four decimals.', 15],
  '#amount.percentFact': ['A declared number fact that is the percentage.', 'wear_percent'],
  '#amount.fact': ['A declared number fact that is the amount, in minor units.', 'value_lost'],
  '#amount.minus': ['The first less the second, and not below zero.', [{ price: 'item' }, flat]],
  '#amount.minus[]': ['One of the two.', flat],
  '#amount.of': [`What a percentage is taken of: the price ${PRICES}. Default \`item\`.`, 'item'],
  '#amount.price': [`The price ${PRICES}.`, 'outbound'],
  '#amount.greatest': ['The greatest of them.', [flat, share]],
  '#amount.greatest[]': ['One amount.', flat],
  '#amount.least': ['The least of them.', [flat, share]],
  '#amount.least[]': ['One amount.', share],
  '#amount.sum': ['All of them together.', [flat, { price: 'outbound' }]],
  '#amount.sum[]': ['One amount.', { price: 'outbound' }],
  '#amount.bands': ['The first of them whose condition holds; unknown where none does.', bands],
  '#amount.bands[]': ['One band.', { when: early, amount: { flat: 0 } }],
  '#amount.bands[].when': [
    'The claims that it is for; without it, all. Only the last can be without.',
    early,
  ],
  '#amount.bands[].amount': ['How much it is for them.', { flat: 0 }],
  '#amount.atLeast': ['So much, and perhaps more.', flat],
  '#amount.between': ['The lowest it can be and the highest.', [flat, { flat: 3000 }]],
  '#amount.between[]': ['The one or the other.', flat],
  '#amount.unknown': ['True: the policy does not say.', true],
};
