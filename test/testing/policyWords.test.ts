import { defaultPolicy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/testing/claims/PolicyWords';

const { terms } = defaultPolicy;
const policy = parsePolicy(defaultPolicy);

describe('the words of a policy', () => {
  test('are all that it names, with what is usual first and a stranger last', () => {
    const { exclusions: _, ...others } = terms;
    const words = wordsOf({
      ...policy,
      holidays: ['2026-05-05', '2026-03-01'],
      inForce: { from: '2026-01-01' },
      exceptions: [
        {
          clause: 'preamble.guarantee',
          when: {
            all: [
              { field: 'order.type', oneOf: ['gift', 'standard'] },
              { field: 'item.category', equals: 'hats' },
              { field: 'request.quantity', above: 9 },
              { field: 'inspection.quantity', atMost: 0 },
              { field: 'item.quantity', below: 6 },
              { field: 'request.reason', equals: 'regret' },
              { field: 'request.resolution', equals: 'repair' },
              { event: 'request', onOrAfter: '2026-03-01', onOrBefore: '2026-04-30' },
            ],
          },
          set: { channels: { accepted: ['counter', 'email'] } },
        },
        { clause: 'preamble.guarantee', when: { field: 'request.channel', equals: 'phone' } },
      ],
      terms: {
        ...others,
        exclusions: [
          { clause: 'exclusion.jewelry', by: 'category', values: ['watch', 'ring'] },
          { clause: 'exclusion.jewelry', by: 'order_type', values: ['made'] },
          { clause: 'exclusion.jewelry', when: { field: 'item.category', equals: 'watch' } },
          { clause: 'exclusion.jewelry', by: 'category' },
        ],
        channels: { clause: 'channel.email', accepted: ['email'] },
        resolutions: {
          clause: 'scope.resolutions',
          offered: [
            { resolution: 'refund', legs: ['return'] },
            { resolution: 'exchange', legs: ['return'] },
          ],
        },
        attachmentKinds: [{ kind: 'photo', needs: 'picture' }],
        reasons: {
          clause: 'scope.reasons',
          accepted: [{ reason: 'wrong_item', fault: 'shop', attachments: [] }],
        },
      },
    } as unknown as typeof policy);
    expect(words).toEqual({
      categories: ['shoes', 'watch', 'ring', 'hats', 'something_else'],
      orderTypes: ['standard', 'made', 'gift', 'something_else'],
      channels: ['email', 'counter', 'phone', 'something_else'],
      reasons: ['wrong_item', 'regret', 'something_else'],
      resolutions: ['refund', 'exchange', 'repair', 'something_else'],
      kinds: ['photo', 'something_else'],
      quantities: [1, 2, 3, 5, 6, 7, 8, 9, 10, 0],
      dates: ['2026-03-01', '2026-04-30', '2026-05-05', '2026-01-01'],
    });
  });
});
