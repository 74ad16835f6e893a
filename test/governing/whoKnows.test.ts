import { expect, test } from 'vitest';
import { whoKnows } from '../../src/governing/whoKnows';
import { policyFactsOf } from '../../src/policy/parsePolicy';
import { aShop } from './aShop';

test.each([
  ['a fact', 'opened', 'customer'],
  ['a fact that is asked of the shop', 'member', 'shop'],
  ['a fact that shows at the inspection', 'worn', 'inspection'],
  ['an event of the policy’s own', 'pick_up', 'customer'],
  ['when the order was delivered', 'delivery', 'shop'],
  ['when it was placed', 'order', 'shop'],
  ['what was in the box', 'contents', 'inspection'],
  ['how many came back', 'quantity', 'inspection'],
  ['the reason', 'reason', 'customer'],
])('%s is for somebody to say: %s, the %s', (_says, name, who) => {
  expect(whoKnows(name, policyFactsOf(aShop()))).toBe(who);
});
