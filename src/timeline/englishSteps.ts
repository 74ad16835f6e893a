import type { Words } from './Words';

/** What happens next, and what is missing for it, in English. */
export const englishSteps: Pick<Words, 'steps' | 'resolutions' | 'otherStep' | 'needs'> = {
  steps: {
    deliver_order: 'the carrier delivers the order',
    file_claim: 'the customer makes the claim',
    complete_claim: 'the customer sends what is missing',
    authorize: 'the shop answers with method and cost',
    dispatch: 'the customer sends the item back',
    deliver_return: 'the carrier brings the item to the shop',
    send_missing_contents: 'the customer sends the missing pieces',
    inspect: 'the shop inspects the item',
    review: 'a person at the shop decides',
  },
  resolutions: {
    refund: 'the shop refunds',
    exchange: 'the shop exchanges the item',
    store_credit: 'the shop gives store credit',
  },
  otherStep: (action) => `the shop carries out ${action}`,
  needs: {
    defect_photo: 'picture of the defect',
    tag_photo: 'picture of the tag or care card',
    model_number: 'model number',
    description: 'short description',
    statement: 'why the customer changed their mind',
    order_number: 'order number',
    reason: 'reason',
    resolution: 'choice of resolution',
  },
};
