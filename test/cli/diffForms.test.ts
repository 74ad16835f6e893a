import type { Money } from 'returns-policy';
import type { PolicyChange, PolicyDiff } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { diffMarkdown } from '../../src/cli/diff/diffMarkdown';
import { showDiff } from '../../src/cli/diff/showDiff';
import { sidesOf } from '../../src/cli/diff/sidesOf';

type Side = Partial<PolicyChange['example']['before']>;

function aChange(kind: PolicyChange['kind'], before: Side, after: Side, more: object = {}): PolicyChange {
  const claim = { order: {}, item: { category: 'shoes' } };
  const example = { claim, asOf: '2026-03-02T01:00:00.000Z', traits: [['category', 'shoes']], before, after };
  return {
    kind,
    how: 'other',
    effect: 'changed',
    scenarios: 1,
    sentence: 'Something is another.',
    traits: [],
    isExact: true,
    clauses: [],
    decisions: [],
    example: { ...example, quotes: null, ...more },
  } as unknown as PolicyChange;
}

const status = (deadline: string | null) => ({ deadline, state: 'open' as const });
const deadlines = (deadline: string | null): Side => ({
  deadlines: { claim: status(deadline), dispatch: status(null), arrival: status(null) },
});
const bornBy = (...legs: readonly { leg: 'return'; bearer: 'shop' }[]): Side => ({
  cost: { bearer: 'shop', fault: 'shop', legs, surcharge: 'none', clauses: [] },
});
const step = (needs: readonly string[][]): Side => ({
  nextStep: { actor: 'customer', action: 'complete_claim', before: null, needs },
});
const finding = (code: string, standing: 'satisfied' | 'advisory'): Side => ({
  findings: [{ clause: 'a.b', standing, code, details: {} }],
});

describe('what is said of the example on either side', () => {
  test.each<[title: string, change: PolicyChange, before: string, after: string]>([
    [
      'decisions',
      aChange('decision', { decision: 'pending' }, { decision: 'rejected' }),
      'pending',
      'rejected',
    ],
    [
      'ends of a window',
      aChange('deadline.claim', deadlines(null), deadlines('2026-03-02T01:00:00.000Z')),
      'no end known',
      '2026-03-02 10:00',
    ],
    [
      'bearers',
      aChange('bearer.return', bornBy(), bornBy({ leg: 'return', bearer: 'shop' })),
      'nobody',
      'shop',
    ],
    [
      'a bearer where there is no cost',
      aChange('bearer.return', { cost: null }, bornBy()),
      'nobody',
      'nobody',
    ],
    [
      'next steps',
      aChange('next_step', { nextStep: null }, step([['a', 'b'], ['c']])),
      'nothing',
      'customer: complete_claim (a or b, c)',
    ],
    [
      'a next step that needs nothing',
      aChange('next_step', step([]), step([['c']])),
      'customer: complete_claim',
      'customer: complete_claim (c)',
    ],
    [
      'findings',
      aChange('finding', finding('x', 'satisfied'), finding('y', 'advisory')),
      'nothing',
      'a.b: y',
    ],
  ])('%s', (_, change, before, after) => {
    expect(sidesOf(change, 'Asia/Seoul')).toEqual({ before, after });
  });
});

test('amounts are said with what is left to pay, where there is any', () => {
  const exact = (amount: number): Money => ({ kind: 'exact', amount });
  const quote = (refund: number, payment: number, currency: string) => ({
    currency,
    refundDue: exact(refund),
    paymentDue: exact(payment),
    totals: { customer: exact(250) },
  });
  const quotes = { before: quote(1000, 0, 'USD'), after: quote(0, 50, 'XXX') };
  expect(sidesOf(aChange('refund', {}, {}, { quotes }), 'UTC')).toEqual({
    before: 'refund 10.00 USD, customer bears 2.50 USD',
    after: 'refund 0, to pay 50, customer bears 250',
  });
});

const diffOf = (...changes: PolicyChange[]): PolicyDiff => ({
  isEquivalent: false,
  isComplete: true,
  scenarios: 1,
  changes,
  bump: 'minor',
  policies: { before: { id: 'a', version: '1' }, after: { id: 'a', version: '2' } },
});

describe('a change by no clause', () => {
  const change = aChange('decision', { decision: 'pending' }, { decision: 'accepted' });

  test('is told as such', () => {
    const shown = showDiff(diffOf(change), 'UTC', { width: 80, paint: (_, text) => text });
    expect(shown).toContain('1 change in 1 scenario\n');
    expect(shown).toContain('1 scenario; by no clause alone\n');
    expect(shown).toContain('Every claim that the two policies can tell apart was judged');
  });

  test('with a claim that is too long for a comment is told by its traits', () => {
    const claim = { order: { number: 'x'.repeat(5000) }, item: { category: 'shoes' } };
    const long = { ...change, example: { ...change.example, claim } };
    const comment = diffMarkdown(diffOf(long), 'UTC');
    expect(comment).toContain('category: shoes');
    expect(comment).not.toContain('```');
    expect(diffMarkdown(diffOf(change), 'UTC')).toContain('```json\n');
  });
});
