import { defaultPolicy, describePolicy, type ExceptionTerm, type PolicyTerms } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { headingOver, linesOf } from './linesOf';

const when = { field: 'order.type', equals: 'member' } as const;
const excepting = (...exceptions: readonly Omit<ExceptionTerm, 'when'>[]) =>
  aPolicy({
    clauses: [
      aClause('member.terms', 'Members have terms of their own.'),
      aClause('member.deadline', 'Members have longer.'),
      aClause('member.waiver', 'And more.'),
    ],
    exceptions: exceptions.map((exception) => ({ ...exception, when })),
  });
const LINE = '- Members have terms of their own. <sub>[member.terms]</sub>';

describe('an exception stands under the heading of what it sets', () => {
  test.each<[string, string, Omit<ExceptionTerm, 'when' | 'clause'>]>([
    ['How to ask for it', 'channels', { set: { channels: { accepted: ['chat'] } } }],
    ['How to ask for it', 'the authorization', { set: { authorization: { required: false } } }],
    ['How to send the item back', 'the way back', { set: { returnShipment: { required: false } } }],
    [
      'What you get',
      'resolutions',
      { set: { resolutions: { offered: [{ resolution: 'refund', legs: [] }] } } },
    ],
    ['Who pays', 'bearers', { set: { costs: { bearers: { return: 'shop' } } } }],
    ['What becomes of a refused parcel', 'refused parcels', { set: { rejection: { sendBack: 'shop' } } }],
    ['What can come back', 'a waived exclusion', { waives: ['exclusion.jewelry'] }],
    ['How to ask for it', 'a waived attachment', { waives: ['evidence.defect'] }],
    ['Until when', 'a waived deadline', { waives: ['deadline.dispatch'] }],
    [
      'Who pays',
      'what it sets before what it waives',
      {
        set: { costs: { bearers: { return: 'shop' } } },
        waives: ['exclusion.jewelry'],
      },
    ],
  ])('%s: %s', (heading, _what, exception) => {
    const policy = excepting({ clause: 'member.terms', ...exception });
    expect(linesOf(policy, 'en', 'member.terms')).toHaveLength(1);
    expect(headingOver(describePolicy(policy, { locale: 'en' }), LINE)).toBe(heading);
    expect(linesOf(policy, 'ko', 'member.terms')).toEqual(['Members have terms of their own.']);
  });

  test('with the windows that it sets under their heading alone', () => {
    const policy = excepting({
      clause: 'member.terms',
      set: { windows: { claim: { length: 'P28D', from: 'delivery' } }, channels: { accepted: ['chat'] } },
      adds: {},
    });
    expect(linesOf(policy, 'en', 'member.terms')).toEqual([
      'Members have terms of their own. In this case:',
      'Make your request within 28 days of delivery.',
      'Members have terms of their own.',
    ]);
    const page = describePolicy(policy, { locale: 'en' });
    expect(headingOver(page, '- Members have terms of their own. In this case:')).toBe('Until when');
    expect(headingOver(page, LINE)).toBe('How to ask for it');
  });

  test('and under each of them where it sets several', () => {
    const policy = excepting({
      clause: 'member.terms',
      set: {
        channels: { accepted: ['chat'] },
        authorization: { required: false },
        costs: { bearers: { return: 'shop' } },
      },
    });
    expect(linesOf(policy, 'en', 'member.terms')).toHaveLength(2);
  });
});

describe('an exception that sets windows', () => {
  const longer = excepting({
    clause: 'member.terms',
    set: {
      windows: {
        dispatch: { length: 'P28D', from: 'delivery', extendedTo: [{ until: '2026-01-13' }] },
        claim: { clause: 'member.deadline', length: 'unlimited', from: 'delivery' },
      },
    },
  });

  test('says what they are, in the order of the page and by their own clauses', () => {
    expect(describePolicy(longer, { locale: 'en' })).toContain(`<sub>[deadline.arrival]</sub>
- Members have terms of their own. In this case: <sub>[member.terms]</sub>
  - There is no time limit for your request. <sub>[member.deadline]</sub>
  - Send the item back within 28 days of delivery, or until 13 January 2026 where that is later. <sub>[member.terms]</sub>

## How to ask`);
  });

  test('says so in Korean', () => {
    expect(describePolicy(longer, { locale: 'ko' })).toContain(`<sub>[deadline.arrival]</sub>
- Members have terms of their own. 이 경우: <sub>[member.terms]</sub>
  - 신청에는 기한이 없습니다. <sub>[member.deadline]</sub>
  - 상품 수령 후 28일 이내(2026년 1월 13일이 더 늦으면 그때까지)에 상품을 발송하셔야 합니다. <sub>[member.terms]</sub>

## 신청 방법`);
  });
});

test('exceptions with one clause are told once under a heading', () => {
  const policy = excepting(
    { clause: 'member.terms', set: { channels: { accepted: ['chat'] } } },
    { clause: 'member.terms', set: { authorization: { required: false } } },
  );
  expect(linesOf(policy, 'en', 'member.terms')).toEqual(['Members have terms of their own.']);
});

test('an exception in the words that a fee has told already is not told again', () => {
  const fee = { clause: 'member.terms', fee: 'restocking', amount: { flat: 100 }, when };
  const { terms, ...policy } = excepting({
    clause: 'member.terms',
    set: { costs: { bearers: { return: 'shop' } } },
  });
  expect(
    linesOf({ ...policy, currency: 'EUR', terms: { ...terms, fees: [fee] } }, 'en', 'member.terms'),
  ).toEqual([
    'Members have terms of their own. Restocking fee: EUR 1.00, once for each return, borne by you.',
  ]);
});

test('an exception in the words of another clause is told', () => {
  const fee = { clause: 'member.fee', fee: 'restocking', amount: { flat: 100 }, when };
  const { terms, clauses, ...policy } = excepting({
    clause: 'member.terms',
    set: { costs: { bearers: { return: 'shop' } } },
  });
  const alike = {
    ...policy,
    currency: 'EUR',
    clauses: [...clauses, aClause('member.fee', 'Members have terms of their own.')],
    terms: { ...terms, fees: [fee] },
  };
  const page = describePolicy(alike, { locale: 'en' });
  expect(page.split('\n').filter((line) => line === LINE)).toHaveLength(1);
  expect(headingOver(page, LINE)).toBe('Who pays');
});

test('an exception with the clause of the term that it sets is told in the words of the clause', () => {
  const { terms, ...policy } = excepting({
    clause: 'member.terms',
    set: { channels: { accepted: ['chat'] } },
  });
  const channels = { clause: 'member.terms', accepted: ['email'] };
  expect(linesOf({ ...policy, terms: { ...terms, channels } }, 'en', 'member.terms')).toEqual([
    'We take requests by e-mail.',
    'Members have terms of their own.',
  ]);
});

test('an exception without a window of those that it speaks of is told in its words', () => {
  const policy = excepting({ clause: 'member.terms', set: { windows: {} }, waives: ['exclusion.jewelry'] });
  expect(linesOf(policy, 'en', 'member.terms')).toEqual(['Members have terms of their own.']);
});

describe('an exception that adds to windows', () => {
  const added = excepting({
    clause: 'member.terms',
    adds: {
      windows: {
        claim: {
          extendedTo: [{ until: '2026-01-13' }, { length: 'P60D', from: 'order' }],
          cappedAt: [{ until: '2026-02-28' }],
        },
        dispatch: { cappedAt: [{ until: '2026-03-31' }] },
      },
    },
  });

  test('says what it adds', () => {
    expect(describePolicy(added, { locale: 'en' })).toContain(`
- Members have terms of their own. In this case: <sub>[member.terms]</sub>
  - Make your request until 13 January 2026 where that is later, or until 60 days after your order where that is later, but no later than 28 February 2026. <sub>[member.terms]</sub>
  - Send the item back no later than 31 March 2026. <sub>[member.terms]</sub>

## How to ask`);
  });

  test('says so in Korean', () => {
    expect(describePolicy(added, { locale: 'ko' })).toContain(`
- Members have terms of their own. 이 경우: <sub>[member.terms]</sub>
  - 2026년 1월 13일이 더 늦으면 그때까지, 주문 60일 후가 더 늦으면 그때까지, 늦어도 2026년 2월 28일까지 반품·교환을 신청하셔야 합니다. <sub>[member.terms]</sub>
  - 늦어도 2026년 3월 31일까지 상품을 발송하셔야 합니다. <sub>[member.terms]</sub>

## 신청 방법`);
  });
});

describe('where an exception is made, a page does not say that something holds in any case:', () => {
  const { terms } = defaultPolicy;
  const fixed = {
    ...terms.costs,
    bearers: { outbound: 'shop', return: 'shop', replacement: 'shop' },
  } as const;

  test.each<[string, Partial<PolicyTerms>, Omit<ExceptionTerm, 'when' | 'clause'>, string, string, string]>([
    [
      'an exclusion',
      {},
      { waives: ['exclusion.jewelry'] },
      'exclusion.jewelry',
      'Jewelry cannot be returned or exchanged.',
      '주얼리는 반품·교환이 불가합니다.',
    ],
    [
      'one way to ask',
      {},
      { set: { channels: { accepted: ['chat'] } } },
      'channel.email',
      'We take requests by e-mail.',
      '신청은 이메일로 받습니다.',
    ],
    [
      'several ways to ask, waived',
      { channels: { clause: 'channel.email', accepted: ['email', 'portal'] } },
      { waives: ['channel.email'] },
      'channel.email',
      'We take requests in these ways: e-mail or portal.',
      '신청은 다음 방법으로 받습니다: 이메일, portal.',
    ],
    [
      'the bearer of the shipping',
      { costs: fixed },
      { set: { costs: { bearers: { return: 'customer' } } } },
      'cost.round_trip',
      'As a rule, we bear the shipping.',
      '배송비는 기본적으로 저희가 부담합니다.',
    ],
    [
      'the customer as bearer of the shipping',
      { costs: { ...fixed, bearers: { outbound: 'customer', return: 'customer', replacement: 'customer' } } },
      { set: { costs: { bearers: { return: 'shop' } } } },
      'cost.round_trip',
      'As a rule, you bear the shipping.',
      '배송비는 기본적으로 고객님께서 부담하셔야 합니다.',
    ],
  ])('%s', (_what, changed, exception, clause, en, ko) => {
    const policy = excepting({ clause: 'member.terms', ...exception });
    const all = { ...policy, terms: { ...policy.terms, ...changed } };
    expect(linesOf(all, 'en', clause)[0]).toBe(en);
    expect(linesOf(all, 'ko', clause)[0]).toBe(ko);
  });
});

describe('where an exception is made to something else, a page still says what holds in any case:', () => {
  const only = 'We take requests only by e-mail.';
  const never = 'Jewelry cannot be returned or exchanged, whatever the reason.';
  test.each<[string, readonly Omit<ExceptionTerm, 'when' | 'clause'>[], string, string]>([
    ['nothing at all', [], only, never],
    ['another term', [{ set: { authorization: { required: false } } }], only, never],
    ['another clause', [{ waives: ['deadline.dispatch'] }], only, never],
    [
      'another window',
      [{ adds: { windows: { claim: { cappedAt: [{ until: '2026-12-31' }] } } } }],
      only,
      never,
    ],
    [
      'another term, and then to this',
      [{ set: { authorization: { required: false } } }, { set: { channels: { accepted: ['chat'] } } }],
      'We take requests by e-mail.',
      never,
    ],
    [
      'another term and this',
      [{ set: { authorization: { required: false }, channels: { accepted: ['chat'] } } }],
      'We take requests by e-mail.',
      never,
    ],
    [
      'another clause and this',
      [{ waives: ['deadline.dispatch', 'exclusion.jewelry'] }, { waives: ['deadline.dispatch'] }],
      only,
      'Jewelry cannot be returned or exchanged.',
    ],
  ])('%s', (_what, exceptions, channels, exclusion) => {
    const policy = excepting(...exceptions.map((exception) => ({ clause: 'member.terms', ...exception })));
    expect(linesOf(policy, 'en', 'channel.email')).toEqual([channels]);
    expect(linesOf(policy, 'en', 'exclusion.jewelry')).toEqual([exclusion]);
  });
});

describe('an exception that lifts a clause of another exception', () => {
  const lifting = (clause: string) =>
    excepting(
      { clause: 'member.waiver', waives: [clause] },
      {
        clause: 'member.terms',
        set: {
          windows: { claim: { clause: 'member.deadline', length: 'P28D', from: 'delivery' } },
        },
      },
    );

  test('stands under the heading of that clause', () => {
    const page = describePolicy(lifting('member.deadline'), { locale: 'en' });
    expect(headingOver(page, '- And more.')).toBe('Until when');
  });

  test('stands under the heading of the first of its clauses that stands anywhere', () => {
    const policy = excepting(
      { clause: 'member.waiver', waives: ['member.terms', 'deadline.claim', 'exclusion.jewelry'] },
      { clause: 'member.terms', waives: ['exclusion.jewelry'] },
    );
    expect(headingOver(describePolicy(policy, { locale: 'en' }), '- And more.')).toBe('Until when');
  });

  test('stands under a heading for the rest where that clause stands nowhere yet', () => {
    const policy = excepting(
      { clause: 'member.waiver', waives: ['member.terms'] },
      { clause: 'member.terms', waives: ['exclusion.jewelry'] },
    );
    expect(headingOver(describePolicy(policy, { locale: 'en' }), '- And more.')).toBe('Good to know');
  });
});
