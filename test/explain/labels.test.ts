import { describe, expect, test } from 'vitest';
import { explainEvaluation } from '../../src/explainEvaluation';
import type { Finding } from '../../src/finding';
import { aFinding, anEvaluation, aStep } from './anEvaluation';

type What = Parameters<typeof anEvaluation>[0];

const told = (what: What) =>
  (['en', 'ko'] as const).map((locale) =>
    explainEvaluation(anEvaluation(what), { locale, timeZone: 'Asia/Seoul' }),
  );
const stepsOf = (what: What) => told(what).map(({ nextStep }) => nextStep);
const textsOf = (finding: Finding) =>
  told({ findings: [finding] }).map(({ findings: [first] }) => first?.text);

describe('what a request can lack', () => {
  test.each([
    ['defect_photo', 'pictures of the defect', '불량 부위 사진'],
    ['tag_photo', 'a picture of the tag (or care card)', '태그(또는 케어 카드) 사진'],
    ['model_number', 'the model number', '모델 번호'],
    ['description', 'a short description of the problem', '문제에 대한 간단한 설명'],
    ['statement', 'a few words on why you want to return the item', '반품·교환을 원하시는 이유'],
    ['order_number', 'the order number', '주문번호'],
    ['reason', 'the reason for the return', '반품·교환 사유'],
    ['resolution', 'what you would like in return for the item', '원하시는 처리 방법'],
    ['quantity', 'the number of pieces', '수량'],
    ['contents', 'what came back in the box', '돌아온 구성품'],
    ['order', 'when the order was placed', '주문 시점'],
    ['shipment', 'when the order was shipped', '출고 시점'],
  ])('%s', (name, english, korean) => {
    expect(stepsOf({ nextStep: aStep('customer', 'complete_claim', null, [[name]]) })).toEqual([
      `Please send us what is still missing: ${english}.`,
      `고객님께서는 아직 빠진 사항을 보내 주시기 바랍니다: ${korean}.`,
    ]);
  });
});

test.each([
  ['defective_item', 'defective item', '상품 불량'],
  ['wrong_item', 'wrong item', '오배송'],
  ['change_of_mind', 'change of mind', '단순 변심'],
])('the reason %s', (reason, english, korean) => {
  expect(textsOf(aFinding('reason_accepted', 'satisfied', { reason }))).toEqual([
    `The reason for the return (${english}) is one for which we take items back.`,
    `반품·교환 사유(${korean})는 받아 드릴 수 있는 사유입니다.`,
  ]);
});

test.each([
  ['email', 'e-mail', '이메일'],
  ['phone', 'telephone', '전화'],
  ['telephone', 'telephone', '전화'],
  ['chat', 'chat', '채팅'],
])('a request by %s', (channel, english, korean) => {
  expect(textsOf(aFinding('channel_accepted', 'satisfied', { channel }))).toEqual([
    `Your request reached us by ${english}, a way that we accept.`,
    `요청이 접수 가능한 경로(${korean})로 들어왔습니다.`,
  ]);
});

test.each([
  ['shop', 'the shop', '저희 쇼핑몰'],
  ['customer', 'you', '고객님'],
  ['carrier', 'the carrier', '택배사'],
] as const)('a step of a later version, for the %s', (actor, english, korean) => {
  expect(stepsOf({ nextStep: aStep(actor, 'weigh') })).toEqual([
    `The next step is “weigh”, for ${english}.`,
    `다음 단계는 “weigh”, 담당은 ${korean}입니다.`,
  ]);
});

test.each([
  ['satisfied', 'satisfied', '충족'],
  ['advisory', 'to be noted', '참고'],
  ['outstanding', 'still open', '미완료'],
  ['undetermined', 'to be looked at by a person at our shop', '담당자 확인 필요'],
  ['breached', 'not met', '미충족'],
] as const)('a finding of a later version that is %s', (standing, english, korean) => {
  expect(textsOf(aFinding('weighed', standing))).toEqual([
    `Clause “some.clause” came out as “weighed” (${english}).`,
    `조항 “some.clause”의 결과는 “weighed”(${korean})입니다.`,
  ]);
});

test.each([
  ['windows.claim', 'the time for your request', '요청 기한'],
  ['windows.dispatch', 'the time for sending the item back', '상품 발송 기한'],
  ['windows.arrival', 'the time for the arrival of the item', '상품 도착 기한'],
  ['channels.accepted', 'the ways to make a request', '요청 경로'],
  ['resolutions.offered', 'what we offer in return for the item', '제공되는 처리 방법'],
  ['authorization.required', 'whether our answer has to come first', '안내 후 발송 여부'],
  ['returnShipment.required', 'whether the item has to come back', '상품 반송 필요 여부'],
  ['returnShipment.by', 'how the item comes back', '상품 반송 방법'],
  ['costs.bearers.outbound', 'who bears the first delivery', '최초 배송비 부담'],
  ['costs.bearers.return', 'who bears the return', '반품 배송비 부담'],
  ['costs.bearers.replacement', 'who bears the delivery of the replacement', '교환 상품 배송비 부담'],
  ['rejection.sendBack', 'who bears sending a refused item back', '받아 드리지 않은 상품의 반송비 부담'],
])('clauses that do not agree on %s', (term, english, korean) => {
  expect(textsOf(aFinding('terms_in_conflict', 'undetermined', { terms: [term], clauses: ['a'] }))).toEqual([
    `Clauses of our policy (“a”) give different answers on ${english}; a person at our shop has to look at this.`,
    `정책 조항(“a”)이 ${korean}에 대해 서로 다르게 정하고 있으므로, 담당자의 확인이 필요합니다.`,
  ]);
});
