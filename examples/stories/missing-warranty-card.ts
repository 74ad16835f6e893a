// All went well until the box was opened at the shop: the warranty card that came in it did not come back.
// Until somebody has looked into the box, nothing is held against the customer.
import { tell } from './tell';

const record = {
  order: { number: 'A-2004', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'watch', contents: ['care_card', 'warranty_card'] },
  request: {
    at: '2026-03-02T13:00:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'It is heavier than I thought.' }],
  },
  authorization: { at: '2026-03-02T16:00:00+09:00' },
  dispatch: { at: '2026-03-03T08:50:00+09:00', followedInstructions: true },
  arrival: { at: '2026-03-05T10:30:00+09:00' },
  inspection: { at: '2026-03-05T11:00:00+09:00', condition: 'as_received', contents: ['care_card'] },
} as const;

console.log(
  tell('The missing warranty card', record, [
    { at: '2026-03-03T08:50:00+09:00', what: 'the item is sent back' },
    { at: '2026-03-05T10:30:00+09:00', what: 'it arrives at the shop' },
    { at: '2026-03-05T11:00:00+09:00', what: 'the box is opened' },
  ]),
);
