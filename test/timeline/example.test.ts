import { defaultPolicy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { expect, test } from 'vitest';
import { statement } from '../support/aClaim';

test('the picture in the documents is what the library draws', async () => {
  const claim = {
    order: {
      number: 'A-1001',
      placedAt: '2026-02-26T21:12:00+09:00',
      shippedAt: '2026-02-27T15:00:00+09:00',
      deliveredAt: '2026-03-02T10:00:00+09:00',
    },
    item: { category: 'shoes', contents: ['tag', 'warranty_card'] },
    request: {
      at: '2026-03-02T15:30:00+09:00',
      channel: 'email',
      reason: 'change_of_mind',
      resolution: 'refund',
      attachments: [statement],
    },
    authorization: { at: '2026-03-02T17:45:00+09:00' },
  };
  const picture = renderTimeline(claim, defaultPolicy, '2026-03-02T20:00:00+09:00');
  // `vitest run test/timeline --update` draws it anew.
  await expect(picture).toMatchFileSnapshot('../../docs/timeline.svg');
});
