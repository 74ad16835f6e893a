import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/explain/explanation';
import { explainEvaluation } from '../../src/explainEvaluation';
import type { Decision } from '../../src/vocabulary';
import { aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';

const explain = (what: Parameters<typeof anEvaluation>[0], locale: Locale = 'en') =>
  explainEvaluation(anEvaluation(what), { locale, timeZone: 'Asia/Seoul' });

const EN = 'Tuesday, 3 March 2026, 10:00 (UTC+09:00)';
const KO = '2026년 3월 3일 (화) 10:00 (UTC+09:00)';

test.each([
  [
    'carrier',
    'deliver_order',
    `The carrier has to deliver your order first by ${EN}.`,
    `먼저 택배사에서 ${KO}까지 주문하신 상품을 배송해야 합니다.`,
  ],
  [
    'customer',
    'file_claim',
    `Please send us your request by e-mail, by ${EN}.`,
    `고객님께서는 ${KO}까지 이메일로 반품·교환을 요청해 주시기 바랍니다.`,
  ],
  [
    'customer',
    'complete_claim',
    `Please send us what is still missing by ${EN}.`,
    `고객님께서는 ${KO}까지 아직 빠진 사항을 보내 주시기 바랍니다.`,
  ],
  [
    'shop',
    'authorize',
    `We have to answer your request with the method and the cost of the return, by ${EN}; please wait for that answer before you send the item.`,
    `저희가 ${KO}까지 반품·교환 방법과 비용을 안내해 드려야 하며, 상품은 안내를 받으신 후에 보내 주시기 바랍니다.`,
  ],
  [
    'customer',
    'dispatch',
    `Please send the item back to us by ${EN}.`,
    `고객님께서는 ${KO}까지 상품을 저희에게 보내 주시기 바랍니다.`,
  ],
  [
    'carrier',
    'deliver_return',
    `The carrier has to deliver the item to us by ${EN}.`,
    `택배사에서 ${KO}까지 상품을 저희에게 배송해야 합니다.`,
  ],
  [
    'customer',
    'send_missing_contents',
    `Please send us the missing pieces by ${EN}.`,
    `고객님께서는 ${KO}까지 빠진 구성품을 보내 주시기 바랍니다.`,
  ],
  [
    'shop',
    'inspect',
    `We have to inspect the item and what came back with it by ${EN}.`,
    `저희가 ${KO}까지 상품과 구성품을 검수해야 합니다.`,
  ],
  [
    'shop',
    'review',
    `A person at our shop has to look at your return and decide by ${EN}.`,
    `저희 담당자가 ${KO}까지 내용을 확인하고 결정해야 합니다.`,
  ],
  ['shop', 'refund', `Next, we carry out the refund by ${EN}.`, `저희가 ${KO}까지 환불을 진행합니다.`],
  ['shop', 'exchange', `Next, we carry out the exchange by ${EN}.`, `저희가 ${KO}까지 교환을 진행합니다.`],
  [
    'shop',
    'weigh',
    `The next step is “weigh”, for the shop, by ${EN}.`,
    `다음 단계는 “weigh”, 담당은 저희 쇼핑몰, 기한은 ${KO}입니다.`,
  ],
] as const)('%s: %s', (actor, action, english, korean) => {
  const dated = { nextStep: aStep(actor, action, DEADLINE) };
  const undated = { nextStep: aStep(actor, action) };
  expect(explain(dated).nextStep).toBe(english);
  expect(explain(dated, 'ko').nextStep).toBe(korean);
  expect(explain(undated).nextStep).toBe(english.replace(`, by ${EN}`, '').replace(` by ${EN}`, ''));
  expect(explain(undated, 'ko').nextStep).toBe(
    korean.replace(`, 기한은 ${KO}`, '').replace(`${KO}까지 `, ''),
  );
});

test.each([
  ['record_delivery', 'your order was delivered', '배송 완료'],
  ['record_order', 'your order was placed', '주문'],
  ['record_shipment', 'your order was shipped', '출고'],
  ['record_request', 'your request reached us', '요청 접수'],
  ['record_authorization', 'we answered your request', '안내'],
  ['record_dispatch', 'the item was sent back', '반송 상품 발송'],
  ['record_arrival', 'the item reached us', '반송 상품 도착'],
  ['record_inspection', 'the item was inspected', '검수'],
  ['record_settlement', 'your return was settled', '처리 완료'],
])('shop: %s', (action, english, korean) => {
  const what = { nextStep: aStep('shop', action) };
  expect(explain(what).nextStep).toBe(`We have to record when ${english}, as the deadline counts from then.`);
  expect(explain(what, 'ko').nextStep).toBe(
    `기한의 기준이 되는 ${korean} 시점을 저희가 확인하여 기록해야 합니다.`,
  );
  expect(explain(what).headline).toBe('We still have to find out from when your deadline counts');
  expect(explain(what, 'ko').headline).toBe('기한의 기준이 되는 시점을 아직 확인해야 합니다');
});

test('a request goes the way that the policy accepts, where its ids do not say e-mail', () => {
  const what = { nextStep: aStep('customer', 'file_claim'), policy: { id: 'own', version: '1' } };
  expect(explain(what).nextStep).toBe('Please send us your request in a way that we accept.');
  expect(explain(what, 'ko').nextStep).toBe(
    '고객님께서는 접수 가능한 경로로 반품·교환을 요청해 주시기 바랍니다.',
  );
});

describe('what is missing', () => {
  const needs = [['reason'], ['resolution'], ['order_number'], ['tag_photo', 'model_number'], ['video']];
  const nextStep = aStep('customer', 'complete_claim', null, needs);
  test('is listed, any of several being enough', () => {
    expect(explain({ nextStep }).nextStep).toBe(
      'Please send us what is still missing: the reason for the return; what you would like in return for the item; the order number; a picture of the tag (or care card) or the model number; “video”.',
    );
    expect(explain({ nextStep }, 'ko').nextStep).toBe(
      '고객님께서는 아직 빠진 사항을 보내 주시기 바랍니다: 반품·교환 사유; 원하시는 처리 방법; 주문번호; 태그(또는 케어 카드) 사진 또는 모델 번호; “video”.',
    );
  });
  test('names the resolutions where the evaluation does', () => {
    const findings = [aFinding('resolution_missing', 'outstanding', { offered: ['refund', 'store_credit'] })];
    const what = { nextStep, findings };
    expect(explain(what).nextStep).toContain('; your choice of a refund or store credit;');
    expect(explain(what, 'ko').nextStep).toContain('; 원하시는 처리 방법(환불 또는 적립금);');
    const silent = { nextStep, findings: [aFinding('resolution_missing', 'outstanding')] };
    expect(explain(silent).nextStep).toContain('; what you would like in return for the item;');
  });
});

test("an accepted resolution of the shop's own is carried out by its name", () => {
  const known = { decision: 'accepted', nextStep: aStep('shop', 'store_credit') } as const;
  const unknown = { decision: 'accepted', nextStep: aStep('shop', 'loan_item') } as const;
  expect(explain(known).nextStep).toBe('Next, we carry out what you asked for: store credit.');
  expect(explain(unknown, 'ko').nextStep).toBe('저희가 요청하신 내용(“loan item”)을 진행합니다.');
  expect(explain(known).headline).toBe('Your return is accepted');
});

test.each<[Decision, string | null, string, string]>([
  ['rejected', null, 'We cannot accept this return', '이번 반품·교환은 받아 드릴 수 없습니다'],
  ['needs_review', 'review', 'Your return needs a closer look', '반품·교환 요청을 좀 더 살펴보아야 합니다'],
  ['needs_review', null, 'Your return needs a closer look', '반품·교환 요청을 좀 더 살펴보아야 합니다'],
  ['accepted', 'refund', 'Your refund is accepted', '환불이 승인되었습니다'],
  ['accepted', 'exchange', 'Your exchange is accepted', '교환이 승인되었습니다'],
  ['accepted', 'toString', 'Your return is accepted', '반품·교환 요청이 승인되었습니다'],
  ['pending', 'weigh', 'Your return is still open', '반품·교환 절차가 아직 끝나지 않았습니다'],
  [
    'pending',
    'deliver_order',
    'The delivery of your order is not on record yet',
    '주문하신 상품의 배송 완료가 아직 확인되지 않았습니다',
  ],
  ['pending', 'deliver_return', 'The item is on its way back to us', '보내신 상품이 저희에게 오는 중입니다'],
  ['pending', 'inspect', 'Our inspection of the item comes next', '상품 검수가 남아 있습니다'],
])('the headline of %s, %s', (decision, action, english, korean) => {
  const what = { decision, nextStep: action === null ? null : aStep('shop', action) };
  expect(explain(what).headline).toBe(english);
  expect(explain(what, 'ko').headline).toBe(korean);
});

test('nothing is left to do after a rejection', () => {
  expect(explain({ decision: 'rejected' }).nextStep).toBeNull();
});

test.each([
  ['store_credit', 'store credit', '적립금'],
  ['repair', 'a repair', '수리'],
  ['gift_card', 'a gift card', '기프트 카드'],
  ['replacement', 'a replacement', '교체 상품'],
  ['part_refund', 'a partial refund', '부분 환불'],
  ['dispatch', '“dispatch”', '“dispatch”'],
  ['record_delivery', '“record delivery”', '“record delivery”'],
])('the accepted resolution %s is carried out, whatever else has its name', (action, english, korean) => {
  const asked = { decision: 'accepted', nextStep: aStep('shop', action) } as const;
  expect(explain(asked).nextStep).toBe(`Next, we carry out what you asked for: ${english}.`);
  expect(explain(asked, 'ko').nextStep).toBe(`저희가 요청하신 내용(${korean})을 진행합니다.`);
  expect(explain(asked).headline).toBe('Your return is accepted');
  expect(explain(asked).email.text).not.toContain('back in the box');
  const dated = { decision: 'accepted', nextStep: aStep('shop', action, DEADLINE) } as const;
  expect(explain(dated).nextStep).toBe(`Next, we carry out what you asked for by ${EN}: ${english}.`);
  expect(explain(dated, 'ko').nextStep).toBe(`저희가 ${KO}까지 요청하신 내용(${korean})을 진행합니다.`);
});

describe('a resolution in place of the one asked for', () => {
  const findings = [
    aFinding('resolution_replaced', 'advisory', { resolution: 'refund', granted: 'store_credit' }),
  ];
  const replaced = (action: string, before: string | null = null) =>
    ({ decision: 'accepted', findings, nextStep: aStep('shop', action, before) }) as const;
  test('is not said to have been asked for', () => {
    expect(explain(replaced('store_credit')).nextStep).toBe(
      'Next, we carry out what we offer in place of what you asked for: store credit.',
    );
    expect(explain(replaced('store_credit', DEADLINE)).nextStep).toBe(
      `Next, we carry out what we offer in place of what you asked for, by ${EN}: store credit.`,
    );
    expect(explain(replaced('store_credit'), 'ko').nextStep).toBe(
      '저희가 요청하신 내용을 대신하는 방법(적립금)을 진행합니다.',
    );
    expect(explain(replaced('store_credit', DEADLINE), 'ko').nextStep).toContain(`저희가 ${KO}까지 요청`);
  });
  test('has the plain headline, and its note', () => {
    expect(explain(replaced('exchange')).headline).toBe('Your return is accepted');
    expect(explain(replaced('exchange')).email.text).toContain('in its place, we offer store credit.');
  });
});

describe('an event of the policy’s own', () => {
  const what = { nextStep: aStep('shop', 'record_handover_to_carrier') };
  test('is found out by its name', () => {
    expect(explain(what).nextStep).toBe(
      'We have to record when “handover to carrier” took place, as the deadline counts from then.',
    );
    expect(explain(what, 'ko').nextStep).toBe(
      '기한의 기준이 되는 “handover to carrier” 시점을 저희가 확인하여 기록해야 합니다.',
    );
    expect(explain(what).headline).toBe('We still have to find out from when your deadline counts');
  });
});

describe('facts that are missing', () => {
  const facts = [['seal_intact'], ['quantity'], ['order'], ['contents'], []];
  test('are asked of the customer by their names', () => {
    const nextStep = aStep('customer', 'complete_claim', null, facts);
    expect(explain({ nextStep }).nextStep).toBe(
      'Please send us what is still missing: “seal intact”; the number of pieces; when the order was placed; what came back in the box.',
    );
    expect(explain({ nextStep }, 'ko').nextStep).toBe(
      '고객님께서는 아직 빠진 사항을 보내 주시기 바랍니다: “seal intact”; 수량; 주문 시점; 돌아온 구성품.',
    );
  });
  test('are found out by the shop where only the shop knows', () => {
    const nextStep = aStep('shop', 'record_facts', null, [['paid_shipping']]);
    expect(explain({ nextStep }).nextStep).toBe(
      'We still have to find out some facts about your return: “paid shipping”.',
    );
    expect(explain({ nextStep }, 'ko').nextStep).toBe(
      '저희가 반품·교환에 필요한 사항을 확인해야 합니다: “paid shipping”.',
    );
    expect(explain({ nextStep }).headline).toBe('We still have to find out some facts about your return');
    expect(explain({ nextStep }, 'ko').headline).toBe('저희가 아직 확인해야 할 사항이 있습니다');
  });
});

describe('a step that has to wait', () => {
  const OPENS = '2026-03-02T15:00:00.000Z';
  const FROM = 'Tuesday, 3 March 2026, 00:00 (UTC+09:00)';
  const FROM_IN_KOREAN = '2026년 3월 3일 (화) 00:00 (UTC+09:00)';
  const early = { ...aStep('customer', 'file_claim', DEADLINE), notBefore: OPENS };
  test('the claim, from when on', () => {
    expect(explain({ nextStep: early }).nextStep).toBe(
      `Please send us your request by e-mail, from ${FROM} on, by ${EN}.`,
    );
    expect(explain({ nextStep: early }, 'ko').nextStep).toBe(
      `고객님께서는 ${FROM_IN_KOREAN}부터 ${KO}까지 이메일로 반품·교환을 요청해 주시기 바랍니다.`,
    );
    expect(explain({ nextStep: { ...early, before: null } }).nextStep).toBe(
      `Please send us your request by e-mail, from ${FROM} on.`,
    );
    expect(explain({ nextStep: early }).headline).toBe('The time for a return request has not begun yet');
    expect(explain({ nextStep: early }, 'ko').headline).toBe(
      '아직 반품·교환 요청 기간이 시작되지 않았습니다',
    );
  });
  const { deadlines } = anEvaluation();
  const nextStep = aStep('customer', 'dispatch', DEADLINE);
  const waiting = { deadline: DEADLINE, state: 'not_started', opensAt: OPENS } as const;
  test('the item, while the window for sending it is not open', () => {
    const what = { nextStep, deadlines: { ...deadlines, dispatch: waiting } };
    expect(explain(what).nextStep).toBe(`Please send the item back to us, from ${FROM} on, by ${EN}.`);
    expect(explain(what, 'ko').nextStep).toBe(
      `고객님께서는 ${FROM_IN_KOREAN}부터 ${KO}까지 상품을 저희에게 보내 주시기 바랍니다.`,
    );
    expect(explain(what).headline).toBe('The time for sending the item back has not begun yet');
    expect(explain(what, 'ko').headline).toBe('아직 상품 발송 기간이 시작되지 않았습니다');
    expect(explain(what).email.text).toContain(`- sending the item back: ${EN}, but not before ${FROM}`);
    expect(explain(what, 'ko').email.text).toContain(`- 상품 발송: ${FROM_IN_KOREAN}부터 ${KO}까지`);
  });
  test('another step does not wait for the time for sending the item back', () => {
    const what = { nextStep: aStep('shop', 'authorize'), deadlines: { ...deadlines, dispatch: waiting } };
    expect(explain(what).headline).toBe('Your return request is complete, and our answer comes next');
  });
  test('does not once it is open, nor where no opening is known', () => {
    const open = { ...waiting, state: 'open' } as const;
    const unknown = { deadline: null, state: 'not_started' } as const;
    for (const dispatch of [open, unknown]) {
      const what = { nextStep, deadlines: { ...deadlines, dispatch } };
      expect(explain(what).nextStep).toBe(`Please send the item back to us by ${EN}.`);
      expect(explain(what).email.text).not.toContain('not before');
    }
  });
});

describe('a step of the shop’s that is overdue', () => {
  const late = (action: string) => ({ ...aStep('shop', action, DEADLINE), overdue: true }) as const;
  const sorry = `We had promised this by ${EN} and are late; we are sorry for the delay.`;
  const sorryInKorean = `약속드린 기한(${KO})보다 늦어지고 있는 점 사과드립니다.`;
  test.each([
    ['authorize', 'pending', / before you send the item\. We had/],
    ['inspect', 'pending', / what came back with it\. We had/],
    ['review', 'needs_review', / and decide\. We had/],
    ['refund', 'accepted', /^Next, we carry out the refund\. We had/],
    ['store_credit', 'accepted', /: store credit\. We had/],
  ] as const)('%s: it says so, and asks for nothing more', (action, decision, lead) => {
    const what = { decision, nextStep: late(action) };
    expect(explain(what).nextStep).toMatch(lead);
    expect(explain(what).nextStep?.endsWith(sorry)).toBe(true);
    expect(explain(what).nextStep?.split(EN)).toHaveLength(2);
    expect(explain(what, 'ko').nextStep?.endsWith(sorryInKorean)).toBe(true);
    expect(explain(what).email.text).toContain(sorry);
  });
  test('is not said twice in a letter, but another delay is', () => {
    const duty = (name: string, deadline: string) =>
      aFinding('duty_overdue', 'advisory', { duty: name, deadline });
    const findings = [duty('answer', '2026-03-01T00:00:00.000Z'), duty('inspect', DEADLINE)];
    const { text } = explain({ findings, nextStep: late('inspect') }).email;
    expect(text).toContain('We did not keep our promise to answer your request by Sunday, 1 March 2026');
    expect(text).not.toContain('promise to inspect');
  });
  test('without a deadline there is none to be late for', () => {
    expect(explain({ nextStep: { ...late('inspect'), before: null } }).nextStep).toBe(
      'We have to inspect the item and what came back with it.',
    );
  });
});

describe('an item that is brought by hand', () => {
  const nextStep = aStep('customer', 'hand_in', DEADLINE);
  test('is brought to the shop', () => {
    expect(explain({ nextStep }).nextStep).toBe(`Please bring the item to us by ${EN}.`);
    expect(explain({ nextStep }, 'ko').nextStep).toBe(
      `고객님께서는 ${KO}까지 상품을 매장으로 가져와 주시기 바랍니다.`,
    );
    expect(explain({ nextStep }).headline).toBe('You can now bring the item to us');
    expect(explain({ nextStep }, 'ko').headline).toBe('이제 상품을 매장으로 가져오시면 됩니다');
  });
  test('not before its window is open', () => {
    const { deadlines } = anEvaluation();
    const dispatch = {
      deadline: DEADLINE,
      state: 'not_started',
      opensAt: '2026-03-02T15:00:00.000Z',
    } as const;
    const what = { nextStep, deadlines: { ...deadlines, dispatch } };
    expect(explain(what).nextStep).toMatch(/^Please bring the item to us, from Tuesday, 3 March 2026, 00:00/);
    expect(explain(what).headline).toBe('The time for bringing the item to us has not begun yet');
    expect(explain(what, 'ko').headline).toBe('아직 상품을 매장으로 가져오실 기간이 시작되지 않았습니다');
  });
});

test('a claim that is still to be made is made with what it needs', () => {
  const nextStep = aStep('customer', 'file_claim', DEADLINE, [['seal_intact']]);
  const findings = [aFinding('fact_missing', 'outstanding', { facts: ['seal_intact'] })];
  expect(explain({ nextStep }).nextStep).toBe(
    `Please send us your request by e-mail, by ${EN}, with the following: “seal intact”.`,
  );
  expect(explain({ nextStep }, 'ko').nextStep).toBe(
    `고객님께서는 다음 사항과 함께 ${KO}까지 이메일로 반품·교환을 요청해 주시기 바랍니다: “seal intact”.`,
  );
  expect(explain({ nextStep, findings }).email.text.match(/seal intact/g)).toHaveLength(1);
});
