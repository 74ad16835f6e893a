import { explainEvaluation, type Finding, type Locale } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/vocabulary';
import { aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';
import { findingTexts } from './findingTexts';

const explain = (what: Parameters<typeof anEvaluation>[0], locale: Locale = 'en') =>
  explainEvaluation(anEvaluation(what), { locale, timeZone: 'Asia/Seoul' });
const textOf = (finding: Finding, locale: Locale = 'en') =>
  explain({ findings: [finding] }, locale).findings[0]?.text;

const waivedFor = (code: FindingCode, details: Finding['details'] = {}) =>
  aFinding('waived', 'advisory', { ...details, insteadOf: { standing: 'breached', code } });

/** What a shop's rulings speak of, and the codes of each: all that there are. */
const points: readonly (readonly [english: string, korean: string, codes: readonly FindingCode[]])[] = [
  [
    'what our policy excludes from returns',
    '반품·교환 제한 사유',
    ['returnable', 'category_excluded', 'order_type_excluded', 'excluded', 'depends_on_reason'],
  ],
  ['what our policy asks for', '정책의 요건', ['requirement_met', 'requirement_unmet']],
  ['what was still to be known', '확인이 필요했던 정보', ['fact_missing']],
  ['the clauses of our policy that do not agree', '서로 다르게 정한 정책 조항', ['terms_in_conflict']],
  ['the way in which your request was made', '요청 경로', ['channel_accepted', 'channel_not_accepted']],
  [
    'the time for your request',
    '요청 기한',
    ['delivery_awaited', 'claim_not_filed', 'claim_early', 'claim_in_time', 'claim_late'],
  ],
  [
    'the time for sending the item back',
    '상품 발송 기한',
    [
      'dispatch_awaited',
      'dispatch_early',
      'dispatch_in_time',
      'dispatch_late',
      'dispatch_missed',
      'authorization_overdue',
    ],
  ],
  [
    'the time for the arrival of the item',
    '상품 도착 기한',
    ['arrival_awaited', 'arrival_early', 'arrival_in_time', 'arrival_late', 'arrival_missed'],
  ],
  ['the deadline', '기한', ['deadline_unknown', 'authorized_too_late']],
  [
    'the reason for the return',
    '반품·교환 사유',
    ['reason_missing', 'reason_not_accepted', 'reason_accepted'],
  ],
  [
    'what you would like in return for the item',
    '원하시는 처리 방법',
    ['resolution_missing', 'resolution_not_offered', 'resolution_replaced', 'resolution_offered'],
  ],
  ['the order number', '주문번호', ['order_number_given', 'order_number_missing']],
  ['what belongs to your request', '요청에 필요한 자료', ['attachment_given', 'attachment_missing']],
  [
    'sending the item only after our answer',
    '안내 후 발송',
    ['authorized', 'authorization_awaited', 'dispatched_without_authorization'],
  ],
  [
    'the method in our answer',
    '안내해 드린 발송 방법',
    ['instructions_followed', 'instructions_not_followed'],
  ],
  [
    'the state in which the item came back',
    '돌아온 상품의 상태',
    ['inspection_awaited', 'as_received', 'item_used', 'item_damaged'],
  ],
  [
    'what came in the box',
    '박스에 들어 있던 구성품',
    ['contents_complete', 'contents_unchecked', 'contents_missing'],
  ],
  ['the number of pieces', '수량', ['quantity_complete', 'quantity_short']],
  ['the packing', '포장 방식', ['packed_as_sent', 'packed_differently']],
  ['the problem that you reported', '알려 주신 문제', ['problem_confirmed', 'problem_not_confirmed']],
  ['what we had promised to do', '저희가 약속드린 사항', ['duty_open', 'duty_done', 'duty_overdue']],
  [
    'this point of our policy',
    '정책의 이 조항',
    ['excepted', 'waived', 'upheld', 'weighed' as FindingCode, 'toString' as FindingCode],
  ],
];

test.each(
  points.flatMap(([english, korean, codes]) => codes.map((code) => [code, english, korean] as const)),
)('a ruling on %s speaks of its point', (code, english, korean) => {
  expect(textOf(waivedFor(code))).toBe(`On ${english}, we have decided to hold nothing against your return.`);
  expect(textOf(waivedFor(code), 'ko')).toBe(`${korean}에 대해서는 문제 삼지 않기로 결정하였습니다.`);
});

test('every code has its point', () => {
  const told: readonly string[] = points.flatMap(([, , codes]) => codes);
  expect(Object.keys(findingTexts).filter((code) => !told.includes(code))).toEqual([]);
});

test('a delay of the shop that is waived names the window by its deadline', () => {
  expect(textOf(waivedFor('authorized_too_late', { deadline: DEADLINE }))).toMatch(
    /^On the time for sending the item back \(deadline: Tuesday/,
  );
});

test.each([
  [{ by: 'front desk' }, '(decided by “front desk”)', '(결정: “front desk”)'],
  [{ why: 'goodwill' }, '(decided: “goodwill”)', '(사유: “goodwill”)'],
  [{ at: DEADLINE }, '(decided on Tuesday, 3 March', '(결정: 2026년 3월 3일'],
  [
    { by: 'front desk', why: ' a\n regular\tcustomer ' },
    ': “a regular customer”)',
    '사유: “a regular customer”)',
  ],
])('a ruling is told as far as it is known: %j', (ruling, english, korean) => {
  const finding = aFinding('upheld', 'breached', { ruling });
  expect(textOf(finding)).toContain(english);
  expect(textOf(finding, 'ko')).toContain(korean);
});

test('what still has to happen is told, also in words of a later version', () => {
  const awaiting = (awaits: string) => textOf(aFinding('excepted', 'outstanding', { awaits }));
  expect(awaiting('arrival_awaited')).toMatch(/; the item has not reached us yet\.$/);
  expect(awaiting('weighed')).toMatch(/; “weighed”\.$/);
});

describe('the letter', () => {
  test('does not say that nothing stands against what was waived', () => {
    const accepted = { decision: 'accepted', nextStep: aStep('shop', 'refund') } as const;
    expect(explain(accepted).email.text).toContain('Nothing in our return policy stands against it.');
    const { text } = explain({ ...accepted, findings: [waivedFor('claim_late')] }).email;
    expect(text).not.toContain('Nothing in our return policy');
    expect(text).toContain('- On the time for your request, we have decided');
  });

  test('tells what is open under an exception', () => {
    const finding = aFinding('excepted', 'outstanding', { awaits: 'dispatch_awaited' });
    expect(explain({ findings: [finding], nextStep: aStep('customer', 'dispatch') }).email.text).toContain(
      'What is still open:\n- On this point of our policy, an exception in our policy applies',
    );
  });

  test.each(['complete_claim', 'record_facts'])('names what is missing once: %s', (action) => {
    const findings = [
      aFinding('fact_missing', 'outstanding', { facts: ['seal_intact'] }),
      aFinding('requirement_unmet', 'outstanding', { needs: ['receipt'] }),
      aFinding('requirement_unmet', 'outstanding', { needs: [] }, 'seal.kept'),
    ];
    const nextStep = aStep('customer', action, null, [['seal_intact'], ['receipt'], []]);
    const { text } = explain({ findings, nextStep }).email;
    expect(text.match(/“seal intact”|“receipt”/g)).toEqual(['“seal intact”', '“receipt”']);
    expect(text.match(/you can still put this right/g)).toHaveLength(1);
    expect(text).toContain('“seal.kept”');
    expect(text).not.toMatch(/- \n|-\n/);
    const elsewhere = explain({ findings, nextStep: aStep('shop', 'inspect') }).email.text;
    expect(elsewhere).toContain('we still need to know this: “seal intact”.');
  });

  test('is careful about a parcel whose contents no policy speaks of', () => {
    const policy = { id: 'own', version: '1' };
    const sending = { policy, nextStep: aStep('customer', 'dispatch') };
    const box = 'Please put everything that came with the item back in the box with it.';
    expect(explain(sending).email.text).toContain(`${box}\n\nDeadlines`);
    const answered = { ...sending, findings: [aFinding('authorized', 'satisfied')] };
    expect(explain(answered).email.text).toContain(`${box} Please follow the method in our answer.\n`);
    expect(explain(answered, 'ko').email.text).toContain(
      '\n\n상품과 함께 받으신 구성품도 모두 박스에 넣어 보내 주시기 바랍니다. 안내해 드린 방법대로 보내 주시기 바랍니다.\n\n',
    );
    expect(explain(answered).email.text).not.toMatch(/cost may|pack it|neither used/);
  });
});
