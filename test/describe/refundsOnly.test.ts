import { defaultPolicy, describePolicy, type PolicyTerms } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { linesOf } from './linesOf';

const { reasons, resolutions } = defaultPolicy.terms;
const [refund] = resolutions.offered;
const clauses = [
  aClause('own.words', 'In the words of the clause.'),
  aClause('member.terms', 'Members have terms of their own.'),
];

/** A shop that gives the money back, and nothing else. */
const refundsOnly = (terms: Partial<PolicyTerms> = {}, exceptions: Parameters<typeof aPolicy>[0] = {}) =>
  aPolicy({
    ...exceptions,
    clauses,
    terms: { ...terms, resolutions: { ...resolutions, offered: refund === undefined ? [] : [refund] } },
  });

describe('the page of a shop that makes no exchanges', () => {
  test.each<[string, Partial<PolicyTerms>, string, string, string]>([
    [
      'the reasons',
      {},
      'scope.reasons',
      'You can ask for a return for these reasons: a defective item, a wrong item or a change of mind.',
      '반품은 다음 사유로 신청하실 수 있습니다: 상품 불량, 오배송, 단순 변심.',
    ],
    [
      'that there is no reason',
      { reasons: { ...reasons, accepted: [] } },
      'scope.reasons',
      'There is no reason for which a return can be asked for.',
      '반품을 신청하실 수 있는 사유가 없습니다.',
    ],
    [
      'what is excluded',
      {},
      'exclusion.jewelry',
      'Jewelry cannot be returned, whatever the reason.',
      '주얼리는 사유와 관계없이 반품이 불가합니다.',
    ],
    [
      'what the shop looks at',
      {
        exclusions: [
          { clause: 'own.words', by: 'category', values: ['jewelry'], consequence: 'needs_review' },
        ],
      },
      'own.words',
      'Whether jewelry can be returned is for us to decide case by case.',
      '주얼리는 반품 가능 여부를 저희가 개별적으로 판단합니다.',
    ],
    [
      'until when to ask',
      {},
      'deadline.claim',
      'Make your request within 24 hours of delivery.',
      '상품 수령 후 24시간 이내에 반품을 신청하셔야 합니다.',
    ],
    [
      'what the answer says',
      {},
      'authorization.before_dispatch',
      'We answer your request with the method and the cost of the return. Please wait for that answer: an item sent before it is not accepted.',
      '신청을 받으면 저희가 반품 방법과 비용을 안내해 드립니다. 안내 전에 보내신 상품은 받지 않으므로, 안내를 받으신 후에 보내 주시기 바랍니다.',
    ],
    [
      'what is refused',
      {},
      'condition.unused_undamaged',
      'Send the item back as you received it. An item that we find used or damaged on arrival, beyond any problem that you reported, is not accepted.',
      '상품은 받으신 상태 그대로 보내 주시기 바랍니다. 도착한 상품이 알려 주신 문제 외에 사용되었거나 손상된 것으로 확인되면 반품이 불가합니다.',
    ],
    [
      'what the shop promises',
      { duties: [{ duty: 'settle', clause: 'own.words', window: { length: 'P1W', from: 'inspection' } }] },
      'own.words',
      'We carry out the refund within 1 week of our inspection.',
      '검수 후 1주 이내에 환불을 진행해 드립니다.',
    ],
  ])('%s', (_what, terms, clause, english, korean) => {
    expect(linesOf(refundsOnly(terms), 'en', clause)).toEqual([english]);
    expect(linesOf(refundsOnly(terms), 'ko', clause)).toEqual([korean]);
  });

  const when = { field: 'order.type', equals: 'member' } as const;
  test.each<[string, NonNullable<Parameters<typeof aPolicy>[0]>]>([
    ['no exceptions', {}],
    [
      'an exception for other terms',
      {
        exceptions: [{ clause: 'member.terms', when, set: { authorization: { required: false } } }],
      },
    ],
    [
      'an exception that sets resolutions to nothing else',
      {
        exceptions: [
          { clause: 'member.terms', when, set: { resolutions: {}, authorization: { required: false } } },
        ],
      },
    ],
    [
      'an exception for another resolution',
      {
        exceptions: [
          {
            clause: 'member.terms',
            when,
            set: { resolutions: { offered: [{ resolution: 'repair', legs: [] }] } },
          },
        ],
      },
    ],
    [
      'an exception that waives a clause',
      { exceptions: [{ clause: 'member.terms', when, waives: ['exclusion.jewelry'] }] },
    ],
  ])('has its title with %s', (_what, exceptions) => {
    const policy = refundsOnly({}, exceptions);
    expect(describePolicy(policy, { locale: 'en' })).toMatch(/^# Returns\n\n/);
    expect(describePolicy(policy, { locale: 'ko' })).toMatch(/^# 반품 안내\n\n/);
  });

  test('has its headings', () => {
    const policy = refundsOnly({
      duties: [{ duty: 'settle', clause: 'own.words', window: { length: 'P1W', from: 'inspection' } }],
      rejection: { clause: 'own.words', sendBack: 'shop' },
    });
    const headings = (locale: 'en' | 'ko') =>
      [...describePolicy(policy, { locale }).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings('en')).toEqual([
      'What can come back',
      'Until when',
      'How to ask for it',
      'How to send the item back',
      'What you get',
      'Who pays',
      'What we promise',
      'What becomes of a refused parcel',
      'Good to know',
      'How time is counted',
    ]);
    expect(headings('ko')).toEqual([
      '반품이 가능한 경우',
      '기한',
      '신청 방법',
      '상품을 보내는 방법',
      '처리 방법',
      '비용 부담',
      '저희의 약속',
      '받아들일 수 없는 상품의 처리',
      '그 밖의 안내',
      '기간을 세는 방법',
    ]);
  });
});
