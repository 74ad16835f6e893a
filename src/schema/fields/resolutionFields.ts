import type { Fields } from '../Field';

const refund = { resolution: 'refund', legs: ['outbound', 'return'] };

/** The fields of a resolution, in the base and in exceptions. */
export const resolutionFields: Fields = {
  '#resolution': [
    'Something that a customer can ask for.',
    refund,
    {
      resolution: 'exchange',
      legs: ['return', 'replacement'],
      when: { fact: 'in_stock', equals: true },
      otherwise: { instead: 'refund' },
    },
  ],
  '#resolution.resolution': ['Its name.', 'refund', 'exchange', 'store_credit'],
  '#resolution.legs': ['The shipments of its round trip.', ['outbound', 'return']],
  '#resolution.legs[]': ['One shipment.', 'return'],
  '#resolution.when': ['The claims it is offered for; without it, all.', { fact: 'in_stock', equals: true }],
  '#resolution.clause': [
    'The clause that says so, where it is not that of the resolutions.',
    'scope.store_credit',
  ],
  '#resolution.otherwise': [
    'What follows where it is asked for and not offered. Default `choose_again`.',
    'rejected',
    { instead: ['exchange', 'store_credit'] },
  ],
  '#resolution.otherwise.instead': [
    'What is given in its place: of several, the first that is offered.',
    'store_credit',
  ],
  '#resolution.otherwise.instead[]': ['One of the resolutions offered.', 'store_credit'],
  '#resolution.validFor': ['How long a store credit is good for.', 'P1Y'],
  '#resolution.gives': [
    '`money`: the price comes back in some form. `item`: an item does; default where a replacement is shipped.',
    'money',
  ],
  '#resolution.amount': ['What comes back in place of the price of the item.', { percent: 50, of: 'item' }],
};
