import type { Labels } from '../labels';

export const labels: Labels = {
  needs: {
    defect_photo: 'pictures of the defect',
    tag_photo: 'a picture of the tag (or care card)',
    model_number: 'the model number',
    description: 'a short description of the problem',
    statement: 'a few words on why you want to return the item',
    order_number: 'the order number',
    reason: 'the reason for the return',
    resolution: 'what you would like in return for the item',
  },
  reasons: {
    defective_item: 'defective item',
    wrong_item: 'wrong item',
    change_of_mind: 'change of mind',
  },
  resolutions: {
    refund: 'a refund',
    exchange: 'an exchange',
    store_credit: 'store credit',
  },
  channels: {
    email: 'e-mail',
    phone: 'telephone',
    telephone: 'telephone',
    chat: 'chat',
  },
  categories: { jewelry: 'jewelry' },
  orderTypes: {
    standard: 'standard order',
    personal_request: 'personal request by quotation mail',
  },
  contents: {
    sample: 'sample',
    care_card: 'care card',
    tag: 'tag',
    warranty_card: 'warranty card',
  },
  actors: { shop: 'the shop', customer: 'you', carrier: 'the carrier' },
  legs: {
    outbound: 'the first delivery',
    return: 'the return',
    replacement: 'the delivery of the replacement',
  },
  standings: {
    satisfied: 'satisfied',
    advisory: 'to be noted',
    outstanding: 'still open',
    undetermined: 'to be looked at by a person at our shop',
    breached: 'not met',
  },
};
