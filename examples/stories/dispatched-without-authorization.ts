// The customer sends the item back at once, without waiting for the shop's answer: that answer, when it comes, does not
// mend it. The rejection stands from the moment of sending on.
import { tell } from './tell';

const record = {
  order: { number: 'A-2005', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
  request: {
    at: '2026-03-02T10:40:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'They pinch.' }],
  },
  dispatch: { at: '2026-03-02T12:15:00+09:00' },
  authorization: { at: '2026-03-02T14:00:00+09:00' },
  arrival: { at: '2026-03-04T09:50:00+09:00' },
} as const;

console.log(
  tell('Sent before the shop had answered', record, [
    { at: '2026-03-02T10:40:00+09:00', what: 'the customer writes' },
    { at: '2026-03-02T12:15:00+09:00', what: 'and sends the item without waiting' },
    { at: '2026-03-02T14:00:00+09:00', what: 'the shop answers' },
    { at: '2026-03-04T09:50:00+09:00', what: 'the item arrives' },
  ]),
);
