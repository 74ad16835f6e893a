// The shop sent the wrong item: reported with a picture of the tag, sent back after the shop's answer, exchanged.
// One record, asked about at six instants of its life. The shop bears the shipping, as the fault is its own.
import { tell } from './tell';

const record = {
  order: { number: 'A-2001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes', contents: ['tag', 'warranty_card'] },
  request: {
    at: '2026-03-02T11:20:00+09:00',
    channel: 'email',
    reason: 'wrong_item',
    resolution: 'exchange',
    attachments: [
      { kind: 'description', text: 'I ordered the black pair; the brown one came.' },
      { kind: 'tag_photo', mediaType: 'image/jpeg', at: '2026-03-02T13:00:00+09:00' },
    ],
  },
  authorization: { at: '2026-03-02T14:05:00+09:00' },
  dispatch: { at: '2026-03-02T18:40:00+09:00', followedInstructions: true },
  arrival: { at: '2026-03-04T11:15:00+09:00' },
  inspection: {
    at: '2026-03-04T15:00:00+09:00',
    condition: 'as_received',
    contents: ['tag', 'warranty_card'],
    problemConfirmed: true,
  },
} as const;

console.log(
  tell('Wrong item, exchanged', record, [
    { at: '2026-03-02T10:00:00+09:00', what: 'the parcel is delivered' },
    { at: '2026-03-02T11:20:00+09:00', what: 'the customer writes, without a picture of the tag' },
    { at: '2026-03-02T13:00:00+09:00', what: 'the picture follows' },
    { at: '2026-03-02T14:05:00+09:00', what: 'the shop answers with method and cost' },
    { at: '2026-03-02T18:40:00+09:00', what: 'the item is sent back' },
    { at: '2026-03-04T15:00:00+09:00', what: 'the shop has inspected it' },
  ]),
);
