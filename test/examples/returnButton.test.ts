import { defaultPolicy, parsePolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import { renderReturnButton } from '../../examples/return-button/renderReturnButton';
import { runProgram } from './runProgram';

const context = {
  policy: defaultPolicy,
  asOf: '2026-03-02T12:00:00+09:00',
  mailbox: 'returns@shop.example',
};
const order = {
  order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
};

test('the program prints a button with one entry for each reason', async () => {
  const { code, stdout } = await runProgram(['examples/return-button/main.ts']);
  expect(code).toBe(0);
  expect(stdout.match(/<li>/g)).toHaveLength(3);
  expect(stdout).toContain('<summary>Return this item (order A-3001)</summary>');
});

test('each reason says until when, with what, and who pays', () => {
  const html = renderReturnButton(order, context);
  expect(html).toContain('<time datetime="2026-03-03T01:00:00.000Z">Tuesday, 3 March 2026');
  expect(html).toContain('a picture of the tag or care card or the model number');
  expect(html).toMatch(/defective.*We pay the shipping/);
  expect(html).toMatch(/changed my mind.*You pay the shipping/);
  expect(html).toContain('mailto:returns@shop.example?subject=Order%20A-1%3A');
});

test('an item that is never returnable has no button, but the clause that says so', () => {
  const html = renderReturnButton({ ...order, item: { category: 'jewelry' } }, context);
  expect(html).not.toContain('<details');
  expect(html).toContain('Jewelry is never returnable.');
});

test('past the deadline there is no button either', () => {
  const html = renderReturnButton(order, { ...context, asOf: '2026-03-03T10:00:00.001+09:00' });
  expect(html).toContain('cannot be returned');
  expect(html).toContain('within 24 hours');
});

test('an item excluded for one reason keeps the others', () => {
  const [first, ...rest] = defaultPolicy.terms.exclusions;
  const exclusions = [{ ...first, reasons: ['change_of_mind'] }, ...rest];
  const policy = parsePolicy({ ...defaultPolicy, terms: { ...defaultPolicy.terms, exclusions } });
  const html = renderReturnButton({ ...order, item: { category: 'jewelry' } }, { ...context, policy });
  expect(html).toContain('I have changed my mind: not possible. Jewelry is never returnable.');
  expect(html).toMatch(/<a href[^>]*>The item is defective/);
});

test('before delivery it says from when the time counts', () => {
  const html = renderReturnButton({ ...order, order: { number: 'A-1' } }, context);
  expect(html).toContain('Time to do so starts when the item is delivered.');
  expect(html).not.toContain('<time');
});

test('whatever an order is called, it stays text', () => {
  const number = `"><script>alert('1')</script>&`;
  const html = renderReturnButton({ ...order, order: { ...order.order, number } }, context);
  expect(html).not.toContain('<script');
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;');
  expect(html).not.toMatch(/href="[^"]*'/);
});
