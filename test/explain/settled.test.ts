import { defaultPolicy, evaluateClaim, explainEvaluation, type Locale } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, type ClaimTraits } from '../support/aClaim';
import { aCost, aFinding, anEvaluation } from './anEvaluation';

const SETTLED = '2026-03-07T09:00:00+09:00';

function explain(traits: ClaimTraits, outcome: string, locale: Locale = 'en') {
  const claim = { ...aClaim(traits), settlement: { at: SETTLED, outcome } };
  const evaluation = evaluateClaim(claim, defaultPolicy, '2026-04-01T00:00:00Z');
  return { evaluation, ...explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' }) };
}

test.each([
  ['refunded', 'refunded', '환불 완료'],
  ['part_refunded', 'refunded in part', '부분 환불 완료'],
  ['exchanged', 'exchanged', '교환 완료'],
  ['replaced', 'replaced', '교체 완료'],
  ['repaired', 'repaired', '수리 완료'],
  ['credited', 'store credit given', '적립금 지급 완료'],
  ['sent_back', 'the item was sent back to you', '상품을 고객님께 돌려보내 드림'],
  ['rejected', 'not accepted', '반품·교환 불가'],
  ['withdrawn', 'withdrawn', '요청 철회'],
  ['kept_for_parts', '“kept for parts”', '“kept for parts”'],
])('a claim that ended as %s says so', (outcome, english, korean) => {
  const told = explain({ upTo: 'inspection' }, outcome);
  expect(told.headline).toBe(`Your return is settled: ${english}`);
  expect(told.email.subject).toBe(told.headline);
  expect(told.nextStep).toBeNull();
  const inKorean = explain({ upTo: 'inspection' }, outcome, 'ko');
  expect(inKorean.headline).toBe(`반품·교환 절차가 종료되었습니다(${korean})`);
});

describe('the letter on a claim that is settled', () => {
  test('an accepted one', () => {
    expect(explain({ upTo: 'inspection' }, 'refunded').email.text.split('\n')).toEqual([
      'Hello,',
      '',
      'Thank you for your request. Your return is settled: refunded. It was settled on Saturday, 7 March 2026, 09:00 (UTC+09:00), and there is nothing more for you to do.',
      '',
      'For this return, you bear the shipping cost of the first delivery and the return.',
      '',
      'Kind regards,',
      'Your shop',
    ]);
    expect(explain({ upTo: 'inspection' }, 'refunded', 'ko').email.text.split('\n')).toEqual([
      '안녕하세요, 고객님.',
      '',
      '요청해 주셔서 감사합니다. 반품·교환 절차가 종료되었습니다(환불 완료). 처리 시점은 2026년 3월 7일 (토) 09:00 (UTC+09:00)이며, 고객님께서 더 하실 일은 없습니다.',
      '',
      '최초 배송비와 반품 배송비는 고객님께서 부담하셔야 합니다.',
      '',
      '감사합니다.',
      '고객센터 드림',
    ]);
  });

  test('a rejected one says what had stood against it', () => {
    const told = explain({ upTo: 'inspection', condition: 'used' }, 'sent_back');
    expect(told.evaluation.decision).toBe('rejected');
    expect(told.email.text).toContain(
      'What stood against it under our return policy:\n- We found on arrival that the item had been used',
    );
    expect(explain({ upTo: 'inspection', condition: 'used' }, 'sent_back', 'ko').email.text).toContain(
      '저희 반품·교환 정책상 제한되었던 사항은 다음과 같습니다:\n- 도착한 상품은',
    );
  });

  test.each<[string, ClaimTraits]>([
    ['was never made by e-mail', { upTo: 'request', channel: 'telephone' }],
    ['was never completed', { upTo: 'request', attachments: [], number: null, resolution: null }],
    ['was never sent', { upTo: 'authorization' }],
    ['waited for a review', { upTo: 'dispatch', deliveredAt: null }],
    ['was authorized without its order number', { upTo: 'authorization', number: null }],
  ])('asks for nothing where it %s', (_, traits) => {
    for (const locale of ['en', 'ko'] as const) {
      const { email, nextStep } = explain(traits, 'withdrawn', locale);
      expect(nextStep).toBeNull();
      expect(email.text).not.toMatch(/please|still|has to|Deadlines|order number/i);
      expect(email.text).not.toMatch(/바랍니다|아직|기한은|담당자|주문번호/);
    }
  });

  test('still notes what is to be noted', () => {
    const settlement = { at: '2026-03-07T00:00:00.000Z', outcome: 'refunded' };
    const findings = [
      aFinding('waived', 'advisory', { insteadOf: { standing: 'breached', code: 'claim_late' } }),
      aFinding('requirement_unmet', 'advisory'),
    ];
    const evaluation = anEvaluation({ findings, settlement, cost: aCost('shop') });
    const { email, cost } = explainEvaluation(evaluation, { locale: 'en', timeZone: 'UTC' });
    expect(email.text).toContain('Please note:\n- On the time for your request, we have decided');
    expect(email.text).not.toContain('What our policy asks for');
    expect(cost).toMatch(/^For this return, we bear/);
  });
});
