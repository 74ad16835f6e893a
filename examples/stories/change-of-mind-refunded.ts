// A change of mind: everything in time, the item as it was received, the money back.
// The customer bears the shipping both ways, and is told so from the first answer on.
import { tell } from './tell';

const record = {
  order: { number: 'A-2002', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'bag', contents: ['tag', 'dust_bag'] },
  request: {
    at: '2026-03-02T20:45:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'The colour does not go with my coat.' }],
  },
  authorization: { at: '2026-03-02T21:30:00+09:00' },
  dispatch: { at: '2026-03-03T09:10:00+09:00', followedInstructions: true },
  arrival: { at: '2026-03-05T13:00:00+09:00' },
  inspection: {
    at: '2026-03-05T16:20:00+09:00',
    condition: 'as_received',
    contents: ['dust_bag', 'tag'],
    packedAsSent: true,
  },
} as const;

console.log(
  tell('Change of mind, refunded', record, [
    { at: '2026-03-02T20:45:00+09:00', what: 'the customer writes and says why' },
    { at: '2026-03-02T21:30:00+09:00', what: 'the shop answers with method and cost' },
    { at: '2026-03-03T09:10:00+09:00', what: 'the item is sent back' },
    { at: '2026-03-05T13:00:00+09:00', what: 'it arrives at the shop' },
    { at: '2026-03-05T16:20:00+09:00', what: 'the shop has inspected it' },
  ]),
);
