import { expect, test } from 'vitest';
import { runProgram } from './runProgram';

test.each([
  [
    'wrong-item-exchanged',
    ['pending', 'pending', 'pending', 'pending', 'pending', 'accepted'],
    'we carry out the exchange',
  ],
  [
    'change-of-mind-refunded',
    ['pending', 'pending', 'pending', 'pending', 'accepted'],
    'we carry out the refund',
  ],
  ['late-parcel', ['pending', 'pending', 'rejected', 'rejected'], '1 day 1 hour after the deadline'],
  ['missing-warranty-card', ['pending', 'pending', 'rejected'], 'missing: warranty card'],
  [
    'dispatched-without-authorization',
    ['pending', 'rejected', 'rejected', 'rejected'],
    '(authorization.before_dispatch)',
  ],
  ['jewelry', ['rejected', 'rejected', 'pending'], '(exclusion.jewelry)'],
])('the story %s goes %j', async (name, decisions, expected) => {
  const { code, stdout, stderr } = await runProgram([`examples/stories/${name}.ts`]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Array.from(stdout.matchAll(/^ {2}decision {2}(\w+)$/gm), ([, decision]) => decision)).toEqual(
    decisions,
  );
  expect(stdout).toContain(expected);
});
