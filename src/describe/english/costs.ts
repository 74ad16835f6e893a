import type { CostWords } from '../CostWords';
import { capitalized } from './capitalized';

const forReasons = (party: string, cost: string, reasons: string | null): readonly string[] =>
  reasons === null ? [] : [`${party} bear ${cost} for ${reasons}`];

const borneBy =
  (party: string) =>
  (cost: string, isAlways: boolean): string =>
    isAlways
      ? `${capitalized(party)} bear ${cost}, whatever the reason.`
      : `As a rule, ${party} bear ${cost}.`;

export const costs: CostWords = {
  shipping: (legs) => (legs === null ? 'the shipping' : `the cost of ${legs}`),
  bears: { shop: borneBy('we'), customer: borneBy('you') },
  byFault: (cost, shopReasons, customerReasons) => {
    const ours = forReasons('we', cost, shopReasons);
    const yours = forReasons('you', ours.length === 0 ? cost : 'it', customerReasons);
    return `As a rule, ${[...ours, ...yours].join(', and ')}.`;
  },
  trip: (resolution, legs) => `for ${resolution}, ${legs}`,
  oneTrip: (legs) => `By the shipping we mean ${legs}.`,
  trips: (trips) => `By the shipping we mean, ${trips.join('; ')}.`,
  problemNotFound: (cost) =>
    `If our inspection does not find the problem that you reported, you bear ${cost}.`,
  shared: {
    shop: 'Where a return that we pay for and one that you pay for share a shipment, we pay for it.',
    customer: 'Where a return that we pay for and one that you pay for share a shipment, you pay for it.',
    split: 'Where a return that we pay for and one that you pay for share a shipment, we share its cost.',
  },
  instructions: 'If you do not follow the method in our answer, the cost may be higher than normal.',
  priceDifference: 'Where you take an item in exchange that costs more, you pay the difference.',
  whenCheaper: {
    refunded: 'Where it costs less, we refund the difference.',
    kept: 'Where it costs less, the difference is not refunded.',
  },
  sendBack: {
    shop: 'A parcel that we refuse goes back to you at our cost.',
    customer: 'A parcel that we refuse goes back to you at your cost.',
  },
  sendBackByFault: (shopReasons, customerReasons) => {
    const ours = shopReasons === null ? [] : [`at our cost for ${shopReasons}`];
    const yours = customerReasons === null ? [] : [`at your cost for ${customerReasons}`];
    return `A parcel that we refuse goes back to you ${[...ours, ...yours].join(', and ')}.`;
  },
};
