// The parcel was sent back in time, but was too long on the way: the last instant of the seven days still counts, and
// one millisecond later it is too late. Only the time asked about differs; the record stays the same.
import { tell } from './tell';

const record = {
  order: { number: 'A-2003', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'coat' },
  request: {
    at: '2026-03-02T12:00:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'It is one size too large.' }],
  },
  authorization: { at: '2026-03-02T15:00:00+09:00' },
  dispatch: { at: '2026-03-03T09:55:00+09:00', followedInstructions: true },
  arrival: { at: '2026-03-10T11:00:00+09:00' },
} as const;

console.log(
  tell('The late parcel', record, [
    { at: '2026-03-03T09:55:00+09:00', what: 'the item is sent back, five minutes before the deadline' },
    { at: '2026-03-09T10:00:00+09:00', what: 'the last instant at which it may arrive' },
    { at: '2026-03-09T10:00:00.001+09:00', what: 'one millisecond later' },
    { at: '2026-03-10T11:00:00+09:00', what: 'it arrives after all' },
  ]),
);
