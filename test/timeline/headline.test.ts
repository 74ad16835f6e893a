import { describe, expect, test } from 'vitest';
import type { Evaluation, NextStep } from '../../src/evaluation';
import { type Decided, headlineOf, reasonOf } from '../../src/timeline/headline';
import { type TimelineOptions, wordsFor } from '../../src/timeline/wordsFor';
import { aFinding, anEvaluation, aStep, DEADLINE } from '../explain/anEvaluation';

const OPENING = '2026-03-02T15:00:00.000Z';

function decided(what: Partial<Evaluation>, options: TimelineOptions): Decided {
  return { facts: { evaluation: anEvaluation(what) }, words: wordsFor(options).words };
}

const inBoth = (of: (one: Decided) => string | null, what: Partial<Evaluation>) =>
  (['en', 'ko'] as const).map((locale) => of(decided(what, { locale })));
const written = (instant: number): string => new Date(instant).toISOString();
const headlines = (what: Partial<Evaluation>) => inBoth((one) => headlineOf(one, written), what);

describe('the next step', () => {
  test.each([
    ['deliver_order', 'the carrier delivers the order', '택배사의 주문 상품 배송'],
    ['file_claim', 'the customer makes the claim', '고객의 반품·교환 요청'],
    ['complete_claim', 'the customer sends what is missing', '고객의 누락 사항 보완'],
    ['authorize', 'the shop answers with method and cost', '쇼핑몰의 방법·비용 안내'],
    ['dispatch', 'the customer sends the item back', '고객의 상품 반송'],
    ['hand_in', 'the customer brings the item back', '고객의 매장 반납'],
    ['deliver_return', 'the carrier brings the item to the shop', '택배사의 반송 상품 배송'],
    ['send_missing_contents', 'the customer sends the missing pieces', '고객의 누락 구성품 발송'],
    ['inspect', 'the shop inspects the item', '쇼핑몰의 상품 검수'],
    ['record_facts', 'the shop finds out what is not known yet', '쇼핑몰의 사실 확인'],
    ['record_delivery', 'the shop finds out the time of delivery', '쇼핑몰의 배송 완료 시점 확인'],
    ['record_order', 'the shop finds out the time of the order', '쇼핑몰의 주문 시점 확인'],
    ['record_show_day', 'the shop finds out the time of show day', '쇼핑몰의 show day 시점 확인'],
    ['re_record_it', 'the shop carries out re_record_it', '쇼핑몰의 처리 (re_record_it)'],
    ['toString', 'the shop carries out toString', '쇼핑몰의 처리 (toString)'],
  ])('of a pending claim: %s', (action, english, korean) => {
    expect(headlines({ nextStep: aStep('shop', action) })).toEqual([
      `Pending. Next: ${english}`,
      `진행 중. 다음: ${korean}`,
    ]);
  });

  test.each([
    ['refund', 'the shop refunds', '쇼핑몰의 환불'],
    ['exchange', 'the shop exchanges the item', '쇼핑몰의 교환'],
    ['store_credit', 'the shop gives store credit', '쇼핑몰의 적립금 지급'],
    ['repair', 'the shop repairs the item', '쇼핑몰의 수리'],
    ['gift_card', 'the shop gives a gift card', '쇼핑몰의 기프트 카드 지급'],
    ['replacement', 'the shop replaces the item', '쇼핑몰의 상품 교체'],
    ['part_refund', 'the shop refunds a part', '쇼핑몰의 부분 환불'],
    ['inspect', 'the shop carries out inspect', '쇼핑몰의 처리 (inspect)'],
    ['record_order', 'the shop carries out record_order', '쇼핑몰의 처리 (record_order)'],
  ])('of an accepted claim: %s', (action, english, korean) => {
    expect(headlines({ decision: 'accepted', nextStep: aStep('shop', action) })).toEqual([
      `Accepted. Next: ${english}`,
      `승인. 다음: ${korean}`,
    ]);
  });

  test.each(['rejected', 'needs_review'] as const)('of a claim that is %s', (decision) => {
    const [rejected, review] = [
      ['Rejected. No further step', '거절. 남은 절차 없음'],
      [
        'Needs review. Next: a person at the shop decides',
        '담당자 확인 필요. 다음: 쇼핑몰 담당자의 확인과 결정',
      ],
    ];
    const nextStep = decision === 'rejected' ? null : aStep('shop', 'review');
    expect(headlines({ decision, nextStep })).toEqual(decision === 'rejected' ? rejected : review);
  });

  test.each<[string, NextStep, Partial<Evaluation['deadlines']>, string, string]>([
    ['by its deadline', aStep('customer', 'dispatch', DEADLINE), {}, `, by ${DEADLINE}`, `, ${DEADLINE}까지`],
    [
      'late',
      { ...aStep('shop', 'inspect', DEADLINE), overdue: true },
      {},
      `, overdue since ${DEADLINE}`,
      `, ${DEADLINE} 기한 지남`,
    ],
    [
      'from when on',
      { ...aStep('customer', 'file_claim', DEADLINE), notBefore: OPENING },
      {},
      `, from ${OPENING}, by ${DEADLINE}`,
      `, ${OPENING}부터, ${DEADLINE}까지`,
    ],
    [
      'from when on, of the dispatch',
      aStep('customer', 'dispatch', DEADLINE),
      { dispatch: { deadline: DEADLINE, state: 'not_started', opensAt: OPENING } },
      `, from ${OPENING}, by ${DEADLINE}`,
      `, ${OPENING}부터, ${DEADLINE}까지`,
    ],
    [
      'from when on, by hand',
      aStep('customer', 'hand_in'),
      { dispatch: { deadline: DEADLINE, state: 'not_started', opensAt: OPENING } },
      `, from ${OPENING}`,
      `, ${OPENING}부터`,
    ],
    [
      'at once, where it is open',
      aStep('customer', 'dispatch'),
      { dispatch: { deadline: DEADLINE, state: 'open', opensAt: OPENING } },
      '',
      '',
    ],
    [
      'at once, where nobody knows from when',
      aStep('customer', 'dispatch'),
      { dispatch: { deadline: null, state: 'not_started' } },
      '',
      '',
    ],
    [
      'at once, where it is no dispatch',
      aStep('shop', 'authorize'),
      { dispatch: { deadline: DEADLINE, state: 'not_started', opensAt: OPENING } },
      '',
      '',
    ],
  ])('is told with its times: %s', (_, nextStep, changed, english, korean) => {
    const deadlines = { ...anEvaluation().deadlines, ...changed };
    const [inEnglish = '', inKorean = ''] = headlines({ nextStep, deadlines });
    const [plain = '', plainInKorean = ''] = headlines({ nextStep: aStep('shop', nextStep.action) });
    expect([inEnglish, inKorean]).toEqual([`${plain}${english}`, `${plainInKorean}${korean}`]);
  });
});

test.each([
  ['refunded', 'refunded', '환불'],
  ['part_refunded', 'refunded in part', '부분 환불'],
  ['exchanged', 'exchanged', '교환'],
  ['replaced', 'replaced', '교체'],
  ['repaired', 'repaired', '수리'],
  ['credited', 'store credit given', '적립금 지급'],
  ['sent_back', 'sent back', '고객에게 반송'],
  ['rejected', 'not accepted', '반품·교환 불가'],
  ['withdrawn', 'withdrawn', '요청 철회'],
  ['kept_for_parts', 'kept for parts', 'kept for parts'],
  ['toString', 'toString', 'toString'],
  ['a_very_long_name_of_an_outcome', 'a very long name of an …', 'a very long name of an …'],
])('a claim that ended as %s', (outcome, english, korean) => {
  expect(headlines({ settlement: { at: DEADLINE, outcome }, nextStep: aStep('shop', 'review') })).toEqual([
    `Pending. Settled: ${english}`,
    `진행 중. 종결: ${korean}`,
  ]);
});

describe('what the decision hangs on', () => {
  const reasons = (what: Partial<Evaluation>) => inBoth(reasonOf, what);
  test.each([
    ['defect_photo', 'picture of the defect', '불량 부위 사진'],
    ['tag_photo', 'picture of the tag or care card', '태그 또는 케어 카드 사진'],
    ['model_number', 'model number', '모델 번호'],
    ['description', 'short description', '간단한 설명'],
    ['statement', 'why the customer changed their mind', '변심 사유'],
    ['order_number', 'order number', '주문번호'],
    ['reason', 'reason', '반품·교환 사유'],
    ['resolution', 'choice of resolution', '원하는 처리 방법'],
    ['quantity', 'number of pieces', '수량'],
    ['contents', 'what came back in the box', '돌아온 구성품'],
    ['order', 'time of the order', '주문 시점'],
    ['shipment', 'time of shipment', '출고 시점'],
    ['seal_intact', 'seal intact', 'seal intact'],
    ['toString', 'toString', 'toString'],
  ])('what is missing: %s', (name, english, korean) => {
    expect(reasons({ nextStep: aStep('customer', 'complete_claim', null, [[], [name]]) })).toEqual([
      `Still missing: ${english}`,
      `누락 사항: ${korean}`,
    ]);
  });

  test('several, of which some stand for one another', () => {
    const needs = [['reason'], ['tag_photo', 'model_number']];
    expect(reasons({ nextStep: aStep('customer', 'complete_claim', null, needs) })).toEqual([
      'Still missing: reason; picture of the tag or care card or model number',
      '누락 사항: 반품·교환 사유; 태그 또는 케어 카드 사진 또는 모델 번호',
    ]);
  });

  test('nothing, where nothing is missing', () => {
    expect(reasons({})).toEqual([null, null]);
    expect(reasons({ nextStep: aStep('shop', 'inspect') })).toEqual([null, null]);
    expect(reasons({ nextStep: aStep('shop', 'inspect', null, [[]]) })).toEqual([null, null]);
  });

  const findings = [
    aFinding('item_used', 'breached', {}, 'b'),
    aFinding('claim_late', 'breached', {}, 'a'),
    aFinding('item_damaged', 'breached', {}, 'b'),
    aFinding('deadline_unknown', 'undetermined', {}, 'c'),
    aFinding('returnable', 'satisfied', {}, 'd'),
  ];
  test('the clauses that decide, each once', () => {
    expect(reasons({ decision: 'rejected', findings })).toEqual([
      'Clauses not met: b, a',
      '미충족 조항: b, a',
    ]);
    expect(reasons({ decision: 'needs_review', findings })).toEqual([
      'Clauses to look at: c',
      '확인이 필요한 조항: c',
    ]);
  });

  test.each([12, 13])('no more than twelve of %i', (count) => {
    const names = Array.from({ length: count }, (_, index) => `n${index + 1}`);
    const twelve = names.slice(0, 12);
    const many = names.map((clause) => aFinding('item_used', 'breached', {}, clause));
    expect(reasons({ decision: 'rejected', findings: many })[0]).toBe(
      `Clauses not met: ${twelve.join(', ')}`,
    );
    const asked = (needs: NextStep['needs']) =>
      reasons({ nextStep: aStep('customer', 'complete_claim', null, needs) })[0];
    expect(asked(names.map((name) => [name]))).toBe(`Still missing: ${twelve.join('; ')}`);
    expect(asked([names])).toBe(`Still missing: ${twelve.join(' or ')}`);
  });

  test('a long name is cut', () => {
    const name = 'x'.repeat(41);
    const cut = `${'x'.repeat(39)}…`;
    const clause = [aFinding('item_used', 'breached', {}, name)];
    expect(reasons({ decision: 'rejected', findings: clause })[0]).toBe(`Clauses not met: ${cut}`);
    expect(reasons({ nextStep: aStep('shop', 'inspect', null, [[name]]) })[0]).toBe(`Still missing: ${cut}`);
    expect(headlines({ nextStep: aStep('shop', name) })[0]).toBe(
      `Pending. Next: the shop carries out ${cut}`,
    );
    const whole = 'x'.repeat(40);
    expect(headlines({ nextStep: aStep('shop', whole) })[0]).toContain(`carries out ${whole}`);
  });
});
