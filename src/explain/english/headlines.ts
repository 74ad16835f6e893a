import type { Messages } from '../messages';

const CLOSER_LOOK = 'Your return needs a closer look';

export const headlines: Messages['headlines'] = {
  accepted: 'Your return is accepted',
  refund: 'Your refund is accepted',
  exchange: 'Your exchange is accepted',
  pending: 'Your return is still open',
  deliver_order: 'The delivery of your order is not on record yet',
  record: 'We still have to find out from when your deadline counts',
  record_facts: 'We still have to find out some facts about your return',
  file_claim: 'A return request can still be made',
  file_claim_later: 'The time for a return request has not begun yet',
  complete_claim: 'Your return request is not complete yet',
  authorize: 'Your return request is complete, and our answer comes next',
  dispatch: 'You can now send the item back',
  hand_in: 'You can now bring the item to us',
  hand_in_later: 'The time for bringing the item to us has not begun yet',
  dispatch_later: 'The time for sending the item back has not begun yet',
  deliver_return: 'The item is on its way back to us',
  send_missing_contents: 'Something that came in the box is still missing',
  inspect: 'Our inspection of the item comes next',
  needs_review: CLOSER_LOOK,
  review: CLOSER_LOOK,
  rejected: 'We cannot accept this return',
};
