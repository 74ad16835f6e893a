import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const sealed = { fact: 'sealed', equals: true };

describe('an exclusion that cannot be is refused', () => {
  const clause = 'exclusion.jewelry';
  const what =
    'does not say what is excluded; give it either `by` and `values`, or a condition in `when`, or `reasons` alone';
  it.each<[what: string, exclusion: object, path: string, message: string]>([
    ['of nothing', {}, '', what],
    ['by a kind without values', { by: 'category' }, '', what],
    ['of values by nothing', { values: ['jewelry'], reasons: ['wrong_item'] }, '', what],
    ['by values and a condition', { by: 'category', values: ['jewelry'], when: sealed }, '', what],
    ['by half and a condition', { by: 'category', when: sealed }, '', what],
    [
      'for no reason',
      { when: sealed, reasons: [] },
      '.reasons',
      'names no reason; leave it out to exclude for every reason',
    ],
    [
      'for a reason that is not accepted',
      { when: sealed, reasons: ['regret'] },
      '.reasons.0',
      '`regret` is not among the reasons of the policy; add it to `terms.reasons.accepted`',
    ],
    [
      'for a misspelt reason',
      { reasons: ['wrong-item'] },
      '.reasons.0',
      '`wrong-item` is not among the reasons of the policy; did you mean `wrong_item`?',
    ],
  ])('%s', (_what, exclusion, path, message) => {
    expect(problemsOf(policyWith({ 'terms.exclusions': [{ clause, ...exclusion }] }))).toEqual([
      [`terms.exclusions.0${path}`, message],
    ]);
  });

  it.each<[what: string, exclusion: object]>([
    ['by values', { by: 'category', values: ['jewelry'] }],
    ['by no values yet', { by: 'category', values: [] }],
    ['by a condition', { when: sealed }],
    ['by reasons alone', { reasons: ['change_of_mind'] }],
    ['by a condition, for some reasons', { when: sealed, reasons: ['change_of_mind'] }],
  ])('but not one %s', (_what, exclusion) => {
    expect(() => parsePolicy(policyWith({ 'terms.exclusions': [{ clause, ...exclusion }] }))).not.toThrow();
  });
});

describe('a requirement that cannot be is refused', () => {
  const needs = 'is missing; name what the customer has to give to put it right';
  it.each<[what: string, requirement: object, path: string, message: string]>([
    ['that can be cured by nothing', { otherwise: 'customer_cures' }, '.needs', needs],
    ['that can be cured by an empty list', { otherwise: 'customer_cures', needs: [] }, '.needs', needs],
    [
      'that cannot be cured, and has a time for it',
      { otherwise: 'rejected', curableUntil: 'claim' },
      '',
      'has `curableUntil`, which goes with `customer_cures` in `otherwise` alone; leave out one, or give both',
    ],
  ])('%s', (_what, requirement, path, message) => {
    const requirements = [{ clause: 'condition.sealed', must: sealed, ...requirement }];
    expect(problemsOf(policyWith({ 'terms.requirements': requirements }))).toEqual([
      [`terms.requirements.0${path}`, message],
    ]);
  });

  it('but not one that can be cured in time', () => {
    const cured = { otherwise: 'customer_cures', needs: ['photo'], curableUntil: 'claim' };
    const requirements = [{ clause: 'condition.sealed', must: sealed, ...cured }];
    expect(() => parsePolicy(policyWith({ 'terms.requirements': requirements }))).not.toThrow();
  });
});

describe('a resolution in place of another that cannot be is refused', () => {
  const offered = 'is not among the resolutions offered here';
  it.each<[what: string, instead: string, message: string]>([
    ['that is not offered', 'voucher', `\`voucher\` ${offered}; offer it, or name another one`],
    ['that is misspelt', 'exchang', `\`exchang\` ${offered}; did you mean \`exchange\`?`],
    ['that is itself', 'refund', '`refund` is the resolution itself; name another one that is offered'],
  ])('%s', (_what, instead, message) => {
    const offers = [
      { resolution: 'refund', legs: [], when: sealed, otherwise: { instead } },
      { resolution: 'exchange', legs: [], when: sealed, otherwise: 'rejected' },
    ];
    expect(problemsOf(policyWith({ 'terms.resolutions.offered': offers }))).toEqual([
      ['terms.resolutions.offered.0.otherwise.instead', message],
    ]);
    const exceptions = [
      { clause: 'exception.gold', when: sealed, set: { resolutions: { offered: offers } } },
    ];
    expect(problemsOf(policyWith({ exceptions }))).toEqual([
      ['exceptions.0.set.resolutions.offered.0.otherwise.instead', message],
    ]);
  });

  it('of several, each in its place', () => {
    const offersWith = (instead: unknown): unknown =>
      policyWith({ 'terms.resolutions.offered.0.otherwise': { instead } });
    expect(() => parsePolicy(offersWith(['exchange']))).not.toThrow();
    const at = 'terms.resolutions.offered.0.otherwise.instead';
    expect(problemsOf(offersWith(['exchange', 'voucher', 'refund']))).toEqual([
      [`${at}.1`, `\`voucher\` ${offered}; offer it, or name another one`],
      [`${at}.2`, '`refund` is the resolution itself; name another one that is offered'],
    ]);
    expect(problemsOf(offersWith([]))).toEqual([[at, 'names no resolution; name one that is offered']]);
    expect(problemsOf(offersWith([7, 'exchange']))).toEqual([[`${at}.0`, '`7` is no text']]);
    expect(problemsOf(offersWith(undefined))).toEqual([[at, 'is missing']]);
  });

  it('where the base offers it, and the exception does not', () => {
    const offers = [{ resolution: 'credit', legs: [], when: sealed, otherwise: { instead: 'refund' } }];
    const exceptions = [
      { clause: 'exception.gold', when: sealed, set: { resolutions: { offered: offers } } },
    ];
    expect(problemsOf(policyWith({ exceptions }))).toEqual([
      [
        'exceptions.0.set.resolutions.offered.0.otherwise.instead',
        `\`refund\` ${offered}; offer it, or name another one`,
      ],
    ]);
  });
});

describe('a reason that stands for a missing one', () => {
  it('is one of the policy', () => {
    expect(() => parsePolicy(policyWith({ 'terms.reasons.whenMissing': 'change_of_mind' }))).not.toThrow();
    expect(problemsOf(policyWith({ 'terms.reasons.whenMissing': 'change_of_mood' }))).toEqual([
      [
        'terms.reasons.whenMissing',
        '`change_of_mood` is not among the reasons of the policy; did you mean `change_of_mind`?',
      ],
    ]);
    expect(problemsOf(policyWith({ 'terms.reasons.whenMissing': 'none' }))).toEqual([
      [
        'terms.reasons.whenMissing',
        '`none` is not among the reasons of the policy; add it to `terms.reasons.accepted`',
      ],
    ]);
  });
});
