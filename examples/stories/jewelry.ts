// Jewelry is never returnable, so the answer is known before anything is claimed, and no claim changes it.
// What counts is the item that was ordered: costume jewelry under a category of its own is another matter.
import { tell } from './tell';

const record = {
  order: { number: 'A-2006', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'jewelry', contents: ['warranty_card'] },
  request: {
    at: '2026-03-02T10:30:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'The ring is too small.' }],
  },
} as const;

console.log(
  tell('A ring', record, [
    { at: '2026-03-01T18:00:00+09:00', what: 'the ring is on its way to the customer' },
    { at: '2026-03-02T10:30:00+09:00', what: 'the customer asks for the money back' },
  ]),
);
console.log();
console.log(
  tell('A hair clip from the costume jewelry', { ...record, item: { category: 'costume_jewelry' } }, [
    { at: '2026-03-02T10:30:00+09:00', what: 'the customer asks for the money back' },
  ]),
);
