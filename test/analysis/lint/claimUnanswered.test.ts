import { describe, expect, test } from 'vitest';
import { claimUnanswered } from '../../../src/analysis/lint/claimUnanswered';
import { aClaim, type ClaimTraits, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { lookedAt, type Seen, toldAfter } from './lookedAt';

const facts = [{ fact: 'sale', type: 'boolean', question: 'Was it bought in a sale?' }];
const defect = { field: 'request.reason', equals: 'defective_item' };
const review = { consequence: 'needs_review' };
const policyOf = (terms: object) => policyWith({ facts, terms });
const plain = policyOf({ authorization: { clause: 'authorization.answer' } });

const claimed = (traits: ClaimTraits = {}, known: object = { sale: false }): Seen => [
  { ...aClaim({ reason: 'defective_item', ...traits }), facts: { ...known } },
  usual.inspection,
];
const minds = claimed({ reason: 'change_of_mind', upTo: 'inspection' });
const accepted = claimed({ upTo: 'inspection', problemConfirmed: true });
const authorized = claimed({ upTo: 'authorization' });
const sent = claimed({ upTo: 'dispatch' });
const late = claimed({ requestedAt: '2026-03-16T10:00:00.001+09:00', authorizedAt: null });

const noneAccepted = (best: string) =>
  `defective_item is an accepted reason, and no claim for it is ever accepted: at best it is ${best}`;

describe('a reason for which no claim is ever accepted', () => {
  test.each([
    ['error', true],
    ['warning', false],
  ])('is told of, also where nobody can come to give it: %s', (severity, isComplete) => {
    const delivered: Seen = [aClaim({ upTo: 'delivery' }), usual.delivery];
    const reason = { severity, clauses: ['scope.reasons'] };
    expect(
      toldAfter(claimUnanswered, plain, [delivered, claimed({ reason: 'unheard_of' })], isComplete),
    ).toEqual([
      {
        ...reason,
        path: '/terms/reasons/accepted/0',
        message: noneAccepted('never made').replace('defective_item', 'change_of_mind'),
      },
      { ...reason, path: '/terms/reasons/accepted/1', message: noneAccepted('never made') },
    ]);
  });

  test.each<[what: string, seen: readonly Seen[], best: string, shows: number]>([
    ['the first of several alike', [authorized, authorized], 'pending', 0],
    ['of two, the later step', [claimed(), authorized], 'pending', 1],
    ['of two, the later step, wherever it comes', [sent, authorized], 'pending', 0],
    [
      'one that is better off, whatever has happened',
      [[sent[0], '2026-05-05T10:00:00Z'], claimed()],
      'pending',
      1,
    ],
    ['one that is refused, where there is no other', [[late[0], '2026-03-17T10:00:00Z']], 'rejected', 0],
  ])('shows the claim that came furthest: %s', (_, seen, best, shows) => {
    expect(toldAfter(claimUnanswered, plain, [minds, ...seen])).toEqual([
      {
        severity: 'warning',
        path: '/terms/reasons/accepted/1',
        clauses: ['scope.reasons'],
        message: noneAccepted(best),
        shows: shows + 1,
      },
    ]);
  });

  test.each<[what: string, seen: readonly Seen[], reasons: readonly string[]]>([
    ['before any claim, both', [], ['change_of_mind', 'defective_item']],
    ['while none is accepted, both', [sent, claimed({ reason: null })], ['change_of_mind', 'defective_item']],
    ['once one is, the other', [sent, accepted, sent], ['change_of_mind']],
    ['once one is for each, neither', [minds, accepted], []],
  ])('is looked for: %s', (_, seen, reasons) => {
    const watch = lookedAt(claimUnanswered, plain, seen);
    expect(watch.waitsFor?.()).toEqual(reasons.map((equals) => ({ field: 'request.reason', equals })));
    expect(watch.tell(false)).toHaveLength(reasons.length);
  });

  test('a claim without a reason counts for the one that it is taken for, once it is made', () => {
    const policy = policyOf({ reasons: { whenMissing: 'defective_item' } });
    const delivered: Seen = [aClaim({ upTo: 'delivery' }), usual.delivery];
    expect(toldAfter(claimUnanswered, policy, [minds, delivered])).toMatchObject([
      { message: noneAccepted('never made') },
    ]);
    expect(toldAfter(claimUnanswered, policy, [minds, claimed({ reason: null })])).toMatchObject([
      { message: noneAccepted('pending'), shows: 1 },
    ]);
  });
});

describe('a reason that the policy itself keeps out', () => {
  const ofDefects = (terms: object, seen: readonly Seen[]) =>
    toldAfter(claimUnanswered, policyOf(terms), seen).filter(({ path }) => path.endsWith('/1'));
  const outright = { clause: 'scope.defects', when: defect };
  const onSale = { clause: 'scope.sale', when: { fact: 'sale', equals: true } };
  const sold = claimed({}, { sale: true });
  const causes = { clause: 'scope.causes', must: { not: defect } };
  const saleOnly = { clause: 'condition.sale', must: { fact: 'sale', equals: true } };

  test.each<[what: string, terms: object, seen: readonly Seen[], words: string, clauses: readonly string[]]>([
    ['an exclusion', { exclusions: [outright] }, [claimed()], 'refused', ['scope.defects']],
    [
      'an exclusion, for a person',
      { exclusions: [{ ...outright, ...review }] },
      [claimed()],
      'left to a person',
      ['scope.defects'],
    ],
    ['a requirement', { requirements: [causes] }, [claimed()], 'refused', ['scope.causes']],
    [
      'several clauses',
      { exclusions: [outright], requirements: [causes] },
      [claimed(), sold],
      'refused',
      ['scope.defects', 'scope.causes'],
    ],
    ['one of several', { exclusions: [onSale, outright] }, [sold, claimed()], 'refused', ['scope.defects']],
    [
      'one of several, the other way round',
      { exclusions: [onSale, outright] },
      [claimed(), sold],
      'refused',
      ['scope.defects'],
    ],
    [
      'a requirement on reasons alone',
      { requirements: [causes, saleOnly] },
      [claimed()],
      'refused',
      ['scope.causes'],
    ],
  ])('is good to know: by %s', (_, terms, seen, words, clauses) => {
    expect(ofDefects(terms, seen)).toEqual([
      {
        severity: 'info',
        path: '/terms/reasons/accepted/1',
        clauses,
        message: `every claim for defective_item is ${words} by ${clauses.join(', ')}: the policy itself says so`,
        shows: 0,
      },
    ]);
  });

  test.each<[what: string, terms: object, seen: readonly Seen[]]>([
    ['keeps out some of its claims', { exclusions: [onSale] }, [sold, claimed()]],
    ['keeps out others of its claims', { exclusions: [onSale] }, [claimed(), sold]],
    ['asks for something else', { requirements: [saleOnly] }, [claimed()]],
    ['is kept', { requirements: [{ ...causes, must: defect }, saleOnly] }, [claimed()]],
  ])('is none where a clause %s', (_, terms, seen) => {
    expect(ofDefects(terms, seen)).toMatchObject([{ severity: 'warning', clauses: ['scope.reasons'] }]);
  });
});
