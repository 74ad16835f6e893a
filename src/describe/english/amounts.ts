import { joined } from '../../explain/english/joined';
import type { AmountWords } from '../AmountWords';
import { capitalized } from './capitalized';

export const amounts: AmountWords = {
  money: (amount, currency) => `${currency} ${amount}`,
  nothing: 'nothing',
  prices: {
    item: 'the price of the item',
    outbound: 'the cost of the first delivery',
    return: 'the cost of the return',
    replacement: 'the cost of the delivery of the replacement',
    replacement_item: 'the price of the item that you get in exchange',
  },
  percent: (percent, price) => `${percent}% of ${price}`,
  found: (name) => `the amount found (${name})`,
  foundShare: (name, price) => `the share found (${name}) of ${price}`,
  minus: (parts) => parts.join(' less '),
  greatest: (parts) => `the greatest of ${joined(parts, 'and')}`,
  least: (parts) => `the least of ${joined(parts, 'and')}`,
  sum: (parts) => parts.join(' plus '),
  atLeast: (amount) => `at least ${amount}`,
  between: (least, most) => `between ${least} and ${most}`,
  unknown: 'an amount that we set',
  bands: (bands) => bands.join(', '),
  band: (amount, condition) => (condition === null ? `otherwise ${amount}` : `${amount} if ${condition}`),
  per: { claim: 'once for each return', item: 'for each item', parcel: 'for each parcel' },
  borneBy: { shop: 'borne by us', customer: 'borne by you' },
  feeName: (name) => `fee (${name})`,
  covers: (legs) => `The fee covers ${legs}.`,
  fee: (amount, name, per, bearer) => `${capitalized(name)}: ${amount}, ${per}, ${bearer}.`,
  feeHead: (name, per, bearer) => `${capitalized(name)}, ${per}, ${bearer}, the first of these that applies:`,
};
