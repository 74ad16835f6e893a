// A "Return this item" button for the page of an order: an HTML fragment that says, before anything is claimed, for which
// reasons the item can come back, until when, with what, and who pays. The page's server would hand in its own instant.
import { defaultPolicy } from 'returns-policy';
import { renderReturnButton } from './renderReturnButton';

const order = {
  order: { number: 'A-3001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes', contents: ['tag', 'warranty_card'] },
};

console.log(
  renderReturnButton(order, {
    policy: defaultPolicy,
    asOf: '2026-03-02T12:00:00+09:00',
    mailbox: 'returns@shop.example',
  }),
);
