import { labels } from '../../explain/english/labels';
import type { NameWords } from '../Wording';

export const names: NameWords = /* @__PURE__ */ (() => ({
  reason: {
    defective_item: 'a defective item',
    wrong_item: 'a wrong item',
    change_of_mind: 'a change of mind',
  },
  resolution: labels.resolutions,
  channel: labels.channels,
  attachment: labels.needs,
  category: labels.categories,
  orderType: {
    standard: 'standard orders',
    personal_request: 'orders placed by personal request (by quotation mail)',
  },
  event: {
    order: 'your order',
    shipment: 'shipment',
    delivery: 'delivery',
    request: 'your request',
    authorization: 'our answer',
    dispatch: 'the dispatch of the item',
    arrival: 'the arrival of the item',
    inspection: 'our inspection',
    settlement: 'the settlement of your return',
  },
  fee: { restocking: 'restocking fee' },
  leg: labels.legs,
}))();
