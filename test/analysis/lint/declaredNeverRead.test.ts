import { describe, expect, test } from 'vitest';
import { declaredNeverRead } from '../../../src/analysis/lint/declaredNeverRead';
import { policyWith } from '../lintedPolicy';
import { toldAfter } from './lookedAt';

const declared = {
  facts: [
    { fact: 'share', type: 'number', question: 'How much is it worth still?' },
    { fact: 'on_sale', type: 'boolean', question: 'Was it bought in a sale?' },
  ],
  events: [
    { event: 'pickup', question: 'When was it picked up?' },
    { event: 'first_use', question: 'When was it first used?' },
  ],
};
const kinds = [
  { kind: 'photo', needs: 'picture' },
  { kind: 'film', needs: 'video' },
];

describe('what is declared and never read', () => {
  const toldOf = (terms: object) =>
    toldAfter(
      declaredNeverRead,
      policyWith({ ...declared, terms: { attachmentKinds: kinds, ...terms } }),
      [],
    );

  test('is told of with its place', () => {
    const message = (what: string) =>
      `the ${what} is declared, and nothing in the policy looks at it: is a term missing?`;
    expect(toldOf({})).toEqual([
      { severity: 'warning', path: '/facts/0', clauses: [], message: message('fact share') },
      { severity: 'warning', path: '/facts/1', clauses: [], message: message('fact on_sale') },
      { severity: 'warning', path: '/events/0', clauses: [], message: message('event pickup') },
      { severity: 'warning', path: '/events/1', clauses: [], message: message('event first_use') },
      {
        severity: 'warning',
        path: '/terms/attachmentKinds/0',
        clauses: [],
        message: message('kind of attachment photo'),
      },
      {
        severity: 'warning',
        path: '/terms/attachmentKinds/1',
        clauses: [],
        message: message('kind of attachment film'),
      },
    ]);
  });

  test('is nothing where nothing is declared', () => {
    expect(toldAfter(declaredNeverRead, policyWith({}), [])).toEqual([]);
  });

  const claim = (from: unknown) => ({ windows: { claim: { from } } });
  const excluding = (when: object) => ({ exclusions: [{ clause: 'exclusion.own', when }] });
  const charging = (amount: object) => ({ fees: [{ clause: 'fee.wear', fee: 'wear', amount }] });

  test.each<[what: string, terms: object, path: string]>([
    ['a fact in a condition', excluding({ fact: 'on_sale', equals: true }), '/facts/1'],
    ['a fact that is a percentage', charging({ percentFact: 'share' }), '/facts/0'],
    ['a fact that is an amount', charging({ fact: 'share' }), '/facts/0'],
    ['an event in a condition', excluding({ event: 'pickup', happened: true }), '/events/0'],
    ['an event that starts a window', claim('pickup'), '/events/0'],
    ['an event that starts a window with an offset', claim({ event: 'pickup', offset: 'P1D' }), '/events/0'],
    ['the first event known', claim({ firstKnownOf: ['first_use', 'delivery'] }), '/events/1'],
    ['the earliest event', claim({ earliestOf: ['delivery', 'first_use'] }), '/events/1'],
    ['the latest event', claim({ latestOf: ['delivery', { event: 'pickup' }] }), '/events/0'],
    ['the latest of two events by name', claim({ latestOf: ['delivery', 'pickup'] }), '/events/0'],
    [
      'an attachment for a reason',
      {
        reasons: {
          accepted: [
            {
              reason: 'change_of_mind',
              fault: 'customer',
              attachments: [{ clause: 'evidence.film', anyOf: ['film'] }],
            },
          ],
        },
      },
      '/terms/attachmentKinds/1',
    ],
    [
      'an attachment that puts a requirement right',
      {
        requirements: [
          {
            clause: 'condition.own',
            must: { field: 'item.category', equals: 'shoes' },
            otherwise: 'customer_cures',
            needs: ['photo'],
          },
        ],
      },
      '/terms/attachmentKinds/0',
    ],
  ])('is not %s', (_, terms, path) => {
    const paths = [0, 1].flatMap((at) => [`/facts/${at}`, `/events/${at}`, `/terms/attachmentKinds/${at}`]);
    const expected = paths.filter((one) => one !== path);
    expect(
      toldOf(terms)
        .map((told) => told.path)
        .sort(),
    ).toEqual(expected.sort());
  });
});
