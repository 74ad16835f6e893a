import { type Evaluation, evaluateClaim, type PolicyTerms, type RequirementTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, stepIn, type Traits, theClaim } from './aShop';

const SEALED = 'condition.sealed';
const END = '2026-03-16T01:00:00.000Z';

function judged(
  rest: Partial<RequirementTerm>,
  traits: Traits = {},
  asOf: string = usual.inspection,
  terms: Partial<PolicyTerms> = {},
): Evaluation {
  const requirement = { clause: SEALED, must: { fact: 'opened', equals: false }, ...rest } as const;
  return evaluateClaim(theClaim(traits), aShop({ ...terms, requirements: [requirement] }), asOf);
}

const found = (...args: Parameters<typeof judged>): string => onClause(judged(...args), SEALED);
const OPENED: Traits = { facts: { opened: true } };
const SHUT: Traits = { facts: { opened: false } };

describe('a requirement', () => {
  test('that is kept is told', () => {
    expect(judged({}, SHUT).findings[0]).toEqual({
      clause: SEALED,
      standing: 'satisfied',
      code: 'requirement_met',
      details: {},
    });
  });

  test.each([
    [undefined, 'breached requirement_unmet', 'rejected'],
    ['rejected', 'breached requirement_unmet', 'rejected'],
    ['needs_review', 'undetermined requirement_unmet', 'needs_review'],
    ['advisory', 'advisory requirement_unmet', 'pending'],
    ['customer_cures', 'outstanding requirement_unmet', 'pending'],
  ] as const)('that is not kept, where %s follows', (otherwise, comes, decision) => {
    const evaluation = judged(
      { ...(otherwise && { otherwise }), ...(otherwise === 'customer_cures' && { needs: ['seal'] }) },
      OPENED,
    );
    expect([onClause(evaluation, SEALED), evaluation.decision]).toEqual([comes, decision]);
  });

  test.each([
    [undefined, 'outstanding fact_missing'],
    ['needs_review', 'outstanding fact_missing'],
    ['customer_cures', 'outstanding fact_missing'],
    ['advisory', 'advisory fact_missing'],
  ] as const)('of which nobody knows, where %s follows', (otherwise, comes) => {
    const evaluation = judged({
      ...(otherwise && { otherwise }),
      ...(otherwise === 'customer_cures' && { needs: ['seal'] }),
    });
    expect(onClause(evaluation, SEALED)).toBe(comes);
    const isAsked = comes.startsWith('outstanding');
    expect(stepIn(evaluation)).toBe(
      isAsked
        ? 'customer complete_claim by 2026-04-01T01:00:00.000Z opened'
        : 'customer dispatch by 2026-04-01T01:00:00.000Z',
    );
  });

  test('that is not for this claim is not told', () => {
    const hats = { when: { field: 'item.category', equals: 'hats' } } as const;
    expect(found(hats, OPENED)).toBe('nothing');
    expect(found(hats, { ...OPENED, category: 'hats' })).toBe('breached requirement_unmet');
  });

  test('that may be for this claim asks whether it is, unless it is kept', () => {
    const members = { when: { fact: 'price', above: 100 } } as const;
    expect(found(members, SHUT)).toBe('satisfied requirement_met');
    expect(judged(members, OPENED).findings[0]?.details).toEqual({ facts: ['price'] });
    expect(judged(members).findings[0]?.details).toEqual({ facts: ['price', 'opened'] });
    expect(found(members, { facts: { price: 5 } })).toBe('nothing');
  });

  test('that will show to be for this claim at the inspection waits for that', () => {
    const worn = { when: { fact: 'worn', equals: true } } as const;
    expect(found(worn, { ...OPENED, upTo: 'dispatch' })).toBe('nothing');
    expect(found(worn, { ...SHUT, upTo: 'arrival' })).toBe('nothing');
    expect(found(worn, { ...OPENED, upTo: 'arrival' })).toBe('outstanding inspection_awaited');
    expect(found(worn, { ...OPENED, upTo: 'inspection', found: { worn: true } })).toBe(
      'breached requirement_unmet',
    );
  });

  test('that will show at the inspection waits for that, and asks nobody', () => {
    const unworn: Partial<RequirementTerm> = { must: { fact: 'worn', equals: false } };
    expect(found(unworn, { upTo: 'dispatch' })).toBe('nothing');
    const there = judged(unworn, { upTo: 'arrival' });
    expect([onClause(there, SEALED), there.decision, stepIn(there)]).toEqual([
      'outstanding inspection_awaited',
      'pending',
      'shop inspect',
    ]);
    // A wish holds nothing up.
    expect(judged({ ...unworn, otherwise: 'advisory' }, { upTo: 'arrival' }).decision).toBe('accepted');
    // Where the item is looked at anyway, that is told once.
    const condition = { clause: 'condition.new' };
    expect(found(unworn, { upTo: 'arrival' }, usual.arrival, { condition })).toBe('nothing');
    expect(stepIn(judged(unworn, { upTo: 'arrival' }, usual.arrival, { condition }))).toBe('shop inspect');
    const looked = judged(unworn, { upTo: 'inspection' });
    expect([onClause(looked, SEALED), stepIn(looked)]).toEqual(['outstanding fact_missing', 'shop inspect']);
    expect(judged(unworn, { upTo: 'inspection', found: { worn: false } }).decision).toBe('accepted');
  });

  test('that hangs on the time of the request holds from then on', () => {
    const soon: Partial<RequirementTerm> = { must: { event: 'request', onOrBefore: '2026-03-03' } };
    const unclaimed = judged(soon, { upTo: 'delivery' }, usual.delivery);
    expect([onClause(unclaimed, SEALED), unclaimed.validUntil]).toEqual([
      'satisfied requirement_met',
      '2026-03-03T14:59:59.999Z',
    ]);
    expect(found(soon, { upTo: 'delivery' }, '2026-03-04T00:00:00+09:00')).toBe('breached requirement_unmet');
    expect(found(soon, {}, '2026-03-04T00:00:00+09:00')).toBe('satisfied requirement_met');
  });
});

describe('what the customer can put right', () => {
  const cured: Partial<RequirementTerm> = { otherwise: 'customer_cures', needs: ['seal', 'new_box'] };

  test('is asked for, by its names', () => {
    const evaluation = judged(cured, OPENED);
    expect(evaluation.findings[0]?.details).toEqual({ needs: ['seal', 'new_box'] });
    expect(stepIn(evaluation)).toBe('customer complete_claim by 2026-04-01T01:00:00.000Z seal|new_box');
    expect(stepIn(judged(cured, { ...OPENED, upTo: 'delivery' }))).toBe(
      `customer file_claim by ${END} seal|new_box`,
    );
  });

  test('stays open for good, unless a window ends it', () => {
    const YEARS_LATER = '2029-01-01T00:00:00Z';
    expect(found(cured, { ...OPENED, upTo: 'arrival', authorizedAt: null }, YEARS_LATER)).toBe(
      'outstanding requirement_unmet',
    );
  });

  test.each([
    ['claim', '2026-03-16T01:00:00.000Z'],
    ['dispatch', '2026-04-01T01:00:00.000Z'],
  ] as const)('until the %s window ends', (curableUntil, end) => {
    const until = { ...cured, curableUntil };
    expect(found(until, OPENED, end)).toBe('outstanding requirement_unmet');
    expect(found(until, OPENED, msFrom(end, 1))).toBe('breached requirement_unmet');
    expect(judged(until, OPENED, usual.request).validUntil).toBe(end);
  });

  test('until a window that has no end', () => {
    expect(found({ ...cured, curableUntil: 'arrival' }, OPENED, '2029-01-01T00:00:00Z')).toBe(
      'outstanding requirement_unmet',
    );
  });

  test('is not minded by a shop that has answered all the same', () => {
    const until = { ...cured, curableUntil: 'claim' } as const;
    expect(found(until, { ...OPENED, upTo: 'authorization' })).toBe('advisory requirement_unmet');
    expect(found(cured, { ...OPENED, upTo: 'authorization' })).toBe('advisory requirement_unmet');
    expect(found(until, { ...OPENED, upTo: 'authorization' }, msFrom(END, 1))).toBe(
      'advisory requirement_unmet',
    );
    // An answer after its time does not bring it back; a ruling can.
    expect(found(until, { ...OPENED, authorizedAt: msFrom(END, 1) }, msFrom(END, 1))).toBe(
      'breached requirement_unmet',
    );
  });

  test('is asked about, where nobody knows whether the shop had answered all the same', () => {
    const both: Partial<RequirementTerm> = {
      ...cured,
      curableUntil: 'claim',
      must: {
        all: [
          { event: 'dispatch', onOrBefore: '2026-03-10' },
          { fact: 'opened', equals: false },
        ],
      },
    };
    const late = (traits: Traits): string =>
      found(both, { ...traits, upTo: 'authorization' }, msFrom(END, 1));
    // Too late now whatever it was; open when the shop answered only if it had been opened.
    expect(late({})).toBe('outstanding fact_missing');
    expect(late(OPENED)).toBe('advisory requirement_unmet');
    expect(late(SHUT)).toBe('breached requirement_unmet');
  });

  test('but was kept when the shop answered, and is not now, is minded', () => {
    const untilTheTenth: Partial<RequirementTerm> = {
      ...cured,
      must: { event: 'dispatch', onOrBefore: '2026-03-10' },
    };
    const answered: Traits = { upTo: 'authorization' };
    expect(found(untilTheTenth, answered, usual.authorization)).toBe('satisfied requirement_met');
    expect(found(untilTheTenth, answered, '2026-03-11T00:00:00+09:00')).toBe('outstanding requirement_unmet');
  });
});

describe('an exclusion', () => {
  const excluded = (
    exclusion: object,
    traits: Traits = {},
    asOf: string = usual.inspection,
    terms: Partial<PolicyTerms> = {},
  ) =>
    evaluateClaim(
      theClaim(traits),
      aShop({ ...terms, exclusions: [{ clause: 'exclusion.one', ...exclusion }] }),
      asOf,
    );
  const line = (...args: Parameters<typeof excluded>): string => onClause(excluded(...args), 'exclusion.one');
  const worn = { when: { fact: 'worn', equals: true } };
  const opened = { when: { fact: 'opened', equals: true } };

  test('by a condition', () => {
    expect(line(opened, OPENED)).toBe('breached excluded');
    expect(line(opened, SHUT)).toBe('satisfied returnable');
    expect(line(opened)).toBe('outstanding fact_missing');
    expect(line(worn, { upTo: 'dispatch' })).toBe('nothing');
    expect(line(worn, { upTo: 'arrival' })).toBe('outstanding inspection_awaited');
    expect(line(worn, { upTo: 'arrival' }, usual.arrival, { condition: { clause: 'condition.new' } })).toBe(
      'nothing',
    );
    expect(line(worn, { upTo: 'inspection' })).toBe('outstanding fact_missing');
    expect(line(worn, { upTo: 'inspection', found: { worn: true } })).toBe('breached excluded');
  });

  test.each([
    ['rejected', 'breached excluded', 'outstanding fact_missing', 'outstanding inspection_awaited'],
    ['needs_review', 'undetermined excluded', 'outstanding fact_missing', 'outstanding inspection_awaited'],
    ['advisory', 'advisory excluded', 'advisory fact_missing', 'nothing'],
  ] as const)('where %s follows', (consequence, comes, unknown, awaited) => {
    expect(line({ ...opened, consequence }, OPENED)).toBe(comes);
    expect(line({ ...opened, consequence })).toBe(unknown);
    expect(line({ ...worn, consequence }, { upTo: 'arrival' })).toBe(awaited);
    const category = line({ by: 'category', values: ['shoes'], consequence });
    expect(category).toBe(comes.replace('excluded', 'category_excluded'));
  });

  test('for some reasons alone', () => {
    const forSome = { ...opened, reasons: ['change_of_mind'] };
    expect(line(forSome, OPENED)).toBe('breached excluded');
    expect(line(forSome, { ...OPENED, reason: 'defective_item' })).toBe('satisfied returnable');
    // For another reason, nobody needs to know.
    expect(line(forSome, { reason: 'defective_item' })).toBe('satisfied returnable');
    expect(line(forSome)).toBe('outstanding fact_missing');
    expect(line(forSome, { ...OPENED, reason: null })).toBe('advisory depends_on_reason');
    expect(line(forSome, { ...OPENED, upTo: 'delivery' })).toBe('advisory depends_on_reason');
  });

  test('for a reason that a request without one is taken for', () => {
    const reasons = {
      clause: 'scope.reasons',
      accepted: [{ reason: 'change_of_mind', fault: 'customer', attachments: [] }] as const,
      whenMissing: 'change_of_mind',
    };
    expect(
      line({ ...opened, reasons: ['change_of_mind'] }, { ...OPENED, reason: ' ' }, usual.inspection, {
        reasons,
      }),
    ).toBe('breached excluded');
  });

  test('by a type of order', () => {
    expect(line({ by: 'order_type', values: ['sample'] }, { orderType: 'sample' })).toBe(
      'breached order_type_excluded',
    );
    expect(line({ by: 'order_type', values: ['sample'] })).toBe('satisfied returnable');
  });
});
