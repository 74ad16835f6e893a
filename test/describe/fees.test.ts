import { type AmountTerm, describePolicy, type FactTerm, type FeeTerm, type When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { linesOf } from './linesOf';

const facts: readonly FactTerm[] = [
  { fact: 'opened', type: 'boolean', question: 'Has the box been opened?' },
  { fact: 'tier', type: 'enum', values: ['gold_plus', 'basic'], question: 'Which tier?' },
  { fact: 'discount', type: 'number', question: 'How many percent off?' },
];
const events = [{ event: 'first_use', question: 'When was it first used?' }];
const clauses = [aClause('fee.own', 'There is a fee.')];

const charging = (fee: Partial<FeeTerm>, currency = 'USD') =>
  aPolicy({
    currency,
    facts,
    events,
    clauses,
    terms: { fees: [{ clause: 'fee.own', fee: 'restocking', amount: { flat: 100 }, ...fee }] },
  });

const PRICES: readonly (readonly [AmountTerm, string, string])[] = [
  [{ flat: 0 }, 'nothing', '없음'],
  [{ flat: 5 }, 'USD 0.05', 'USD 0.05'],
  [{ flat: 199 }, 'USD 1.99', 'USD 1.99'],
  [{ flat: 123_456_789 }, 'USD 1,234,567.89', 'USD 1,234,567.89'],
  [{ flat: 1_000_000_000_000 }, 'USD 10,000,000,000.00', 'USD 10,000,000,000.00'],
  [{ percent: 0 }, 'nothing', '없음'],
  [{ percent: 15 }, '15% of the price of the item', '상품 가격의 15%'],
  [{ fact: 'discount' }, 'the amount found (discount)', '확인된 금액(discount)'],
  [
    { percentFact: 'discount' },
    'the share found (discount) of the price of the item',
    '상품 가격 중 확인된 비율(discount)',
  ],
  [
    { minus: [{ price: 'item' }, { fact: 'discount' }] },
    'the price of the item less the amount found (discount)',
    '상품 가격에서 확인된 금액(discount)만큼을 뺀 금액',
  ],
  [{ percent: 12.5, of: 'outbound' }, '12.5% of the cost of the first delivery', '최초 배송비의 12.5%'],
  [{ percent: 0.0001, of: 'return' }, '0.0001% of the cost of the return', '반품 배송비의 0.0001%'],
  [
    { percent: 0.1 + 0.2, of: 'replacement' },
    '0.3% of the cost of the delivery of the replacement',
    '교환 상품 배송비의 0.3%',
  ],
  [{ price: 'replacement_item' }, 'the price of the item that you get in exchange', '교환받으시는 상품 가격'],
  [{ unknown: true }, 'an amount that we set', '저희가 정하는 금액'],
  [{ atLeast: { percent: 15 } }, 'at least 15% of the price of the item', '최소 상품 가격의 15%'],
  [{ atLeast: { flat: 0 } }, 'an amount that we set', '저희가 정하는 금액'],
  [
    { between: [{ flat: 0 }, { percent: 100 }] },
    'between USD 0.00 and 100% of the price of the item',
    '최소 USD 0.00, 최대 상품 가격의 100%',
  ],
  [
    { greatest: [{ flat: 500 }, { percent: 10 }, { price: 'return' }] },
    'the greatest of USD 5.00, 10% of the price of the item and the cost of the return',
    'USD 5.00, 상품 가격의 10%, 반품 배송비 중 가장 큰 금액',
  ],
  [
    { least: [{ flat: 500 }, { percent: 10 }] },
    'the least of USD 5.00 and 10% of the price of the item',
    'USD 5.00, 상품 가격의 10% 중 가장 작은 금액',
  ],
  [
    { sum: [{ price: 'return' }, { price: 'outbound' }, { least: [{ flat: 500 }, { unknown: true }] }] },
    'the cost of the return plus the cost of the first delivery plus (the least of USD 5.00 and an amount that we set)',
    '반품 배송비와 최초 배송비와 (USD 5.00, 저희가 정하는 금액 중 가장 작은 금액)의 합계',
  ],
  [
    {
      sum: [
        { flat: 100 },
        {
          bands: [
            { when: { fact: 'opened', equals: true }, amount: { percent: 5 } },
            { amount: { flat: 0 } },
          ],
        },
      ],
    },
    'USD 1.00 plus (5% of the price of the item if the answer to “Has the box been opened?” is yes, otherwise nothing)',
    'USD 1.00과 (“Has the box been opened?”에 대한 답이 예인 경우 상품 가격의 5%, 그 밖의 경우 없음)의 합계',
  ],
];

describe('an amount', () => {
  test.each(PRICES)('%j', (amount, en, ko) => {
    expect(linesOf(charging({ amount }), 'en', 'fee.own')).toEqual([
      `Restocking fee: ${en}, once for each return, borne by you.`,
    ]);
    expect(linesOf(charging({ amount }), 'ko', 'fee.own')).toEqual([
      `재입고 수수료: ${ko}, 반품 1건당, 고객님 부담.`,
    ]);
  });

  test.each([
    ['EUR', 'EUR 12.34', 'EUR 12.34'],
    ['KRW', 'KRW 1,234', '1,234원'],
    ['JPY', 'JPY 1,234', 'JPY 1,234'],
    ['KWD', 'KWD 1.234', 'KWD 1.234'],
    ['CLF', 'CLF 0.1234', 'CLF 0.1234'],
  ])('1234 minor units of %s', (currency, en, ko) => {
    const policy = charging({ amount: { flat: 1234 } }, currency);
    expect(linesOf(policy, 'en', 'fee.own')[0]).toContain(`: ${en},`);
    expect(linesOf(policy, 'ko', 'fee.own')[0]).toContain(`: ${ko},`);
  });
});

describe('a fee', () => {
  test.each([
    [
      'for each item, borne by the shop',
      { per: 'item', bearer: 'shop' },
      ['Restocking fee: USD 1.00, for each item, borne by us.'],
      ['재입고 수수료: USD 1.00, 상품 1개당, 저희 부담.'],
    ],
    [
      'for each parcel, of the shop’s own',
      { per: 'parcel', fee: 'return_label' },
      ['Fee (return label): USD 1.00, for each parcel, borne by you.'],
      ['수수료(return label): USD 1.00, 택배 1개당, 고객님 부담.'],
    ],
    [
      'that is the price of a shipment',
      { covers: ['return', 'outbound'] },
      [
        'Restocking fee: USD 1.00, once for each return, borne by you. The fee covers the return and the first delivery.',
      ],
      [
        '재입고 수수료: USD 1.00, 반품 1건당, 고객님 부담. 이 수수료에는 반품 배송비와 최초 배송비가 포함됩니다.',
      ],
    ],
    [
      'under a condition, in the words of its clause and with its amount',
      { when: { fact: 'opened', equals: true } },
      ['There is a fee. Restocking fee: USD 1.00, once for each return, borne by you.'],
      ['There is a fee. 재입고 수수료: USD 1.00, 반품 1건당, 고객님 부담.'],
    ],
    [
      'that grows with the days',
      {
        amount: {
          bands: [
            {
              when: { event: 'arrival', within: { length: 'P15D', from: 'delivery', ends: 'end_of_day' } },
              amount: { flat: 0 },
            },
            {
              when: { event: 'arrival', within: { length: 'P30D', from: 'delivery', ends: 'end_of_day' } },
              amount: { percent: 10 },
            },
            { amount: { percent: 15 } },
          ],
        },
        covers: ['return'],
      },
      [
        'The fee covers the return. Restocking fee, once for each return, borne by you, the first of these that applies:',
        'nothing if the arrival of the item is within 15 days of delivery (to the end of the last day)',
        '10% of the price of the item if the arrival of the item is within 30 days of delivery (to the end of the last day)',
        'otherwise 15% of the price of the item',
      ],
      [
        '이 수수료에는 반품 배송비가 포함됩니다. 재입고 수수료, 반품 1건당, 고객님 부담, 다음 중 먼저 해당하는 금액:',
        '상품 도착이 상품 수령 후 15일 이내(마지막 날이 끝날 때까지)인 경우 없음',
        '상품 도착이 상품 수령 후 30일 이내(마지막 날이 끝날 때까지)인 경우 상품 가격의 10%',
        '그 밖의 경우 상품 가격의 15%',
      ],
    ],
  ] as const)('%s', (_title, fee, en, ko) => {
    expect(linesOf(charging(fee), 'en', 'fee.own')).toEqual(en);
    expect(linesOf(charging(fee), 'ko', 'fee.own')).toEqual(ko);
  });

  test('stands under the costs', () => {
    const page = describePolicy(charging({}), { locale: 'en' });
    expect(page.split('\n## Who pays\n')[1]).toContain('Restocking fee: USD 1.00');
  });
});

const CONDITIONS: readonly (readonly [When, string, string])[] = [
  [
    { fact: 'opened', equals: false },
    'the answer to “Has the box been opened?” is no',
    '“Has the box been opened?”에 대한 답이 아니요인 경우',
  ],
  [
    { not: { fact: 'opened', equals: false } },
    'the answer to “Has the box been opened?” is yes',
    '“Has the box been opened?”에 대한 답이 예인 경우',
  ],
  [
    { not: { not: { fact: 'opened', equals: true } } },
    'the answer to “Has the box been opened?” is yes',
    '“Has the box been opened?”에 대한 답이 예인 경우',
  ],
  [
    { fact: 'opened', oneOf: [true, false] },
    'the answer to “Has the box been opened?” is yes or no',
    '“Has the box been opened?”에 대한 답이 예 또는 아니요인 경우',
  ],
  [
    { fact: 'tier', oneOf: ['gold_plus', 'basic'] },
    'the answer to “Which tier?” is gold plus or basic',
    '“Which tier?”에 대한 답이 gold plus 또는 basic인 경우',
  ],
  [
    { fact: 'discount', above: 10, below: 50 },
    'the answer to “How many percent off?” is more than 10 and less than 50',
    '“How many percent off?”에 대한 답이 10 초과 50 미만인 경우',
  ],
  [
    { fact: 'discount', atLeast: 10, atMost: 50.5 },
    'the answer to “How many percent off?” is at least 10 and at most 50.5',
    '“How many percent off?”에 대한 답이 10 이상 50.5 이하인 경우',
  ],
  [
    { fact: 'discount', equals: 0 },
    'the answer to “How many percent off?” is 0',
    '“How many percent off?”에 대한 답이 0인 경우',
  ],
  [
    { field: 'item.category', oneOf: ['jewelry', 'swim_wear'] },
    'the category of the item is jewelry or swim wear',
    '상품 분류가 주얼리 또는 swim wear인 경우',
  ],
  [
    { field: 'item.quantity', atLeast: 2 },
    'the number of pieces ordered is at least 2',
    '주문 수량이 2 이상인 경우',
  ],
  [
    { field: 'order.type', equals: 'pre_order' },
    'the type of the order is pre order',
    '주문 유형이 pre order인 경우',
  ],
  [
    { field: 'request.channel', equals: 'email' },
    'the way of your request is e-mail',
    '신청 방법이 이메일인 경우',
  ],
  [
    { not: { field: 'request.reason', equals: 'wrong_item' } },
    'the reason is not a wrong item',
    '사유가 오배송이 아닌 경우',
  ],
  [
    { field: 'request.resolution', equals: 'refund' },
    'what you ask for is a refund',
    '요청하신 처리 방법이 환불인 경우',
  ],
  [
    { field: 'request.quantity', atMost: 9 },
    'the number of pieces announced is at most 9',
    '반품 신청 수량이 9 이하인 경우',
  ],
  [
    { field: 'inspection.condition', oneOf: ['used', 'damaged'] },
    'the state in which we find the item is used or damaged',
    '도착한 상품의 상태가 사용됨 또는 손상됨인 경우',
  ],
  [
    { not: { field: 'inspection.condition', equals: 'as_received' } },
    'the state in which we find the item is not as received',
    '도착한 상품의 상태가 받으신 상태 그대로가 아닌 경우',
  ],
  [
    { field: 'inspection.quantity', below: 2 },
    'the number of pieces that come back is less than 2',
    '도착한 수량이 2 미만인 경우',
  ],
  [
    { not: { field: 'inspection.complete', equals: true } },
    'the answer to “Is everything there that came in the box?” is no',
    '“박스에 들어 있던 것이 모두 있습니까?”에 대한 답이 아니요인 경우',
  ],
  [{ event: 'first_use', happened: true }, 'first use is past', 'first use이(가) 이미 이루어진 상태인 경우'],
  [
    { event: 'inspection', happened: false },
    'our inspection is still to come',
    '검수가 아직 이루어지지 않은 상태인 경우',
  ],
  [
    { not: { event: 'settlement', within: { length: 'P7D', from: 'inspection' } } },
    'the settlement of your return is not within 7 days of our inspection',
    '처리 완료가 검수 후 7일 이내가 아닌 경우',
  ],
  [
    { event: 'order', within: { length: 'unlimited', from: 'delivery' } },
    'your order is at any time',
    '주문이 기한 없음인 경우',
  ],
  [
    { event: 'order', onOrAfter: '2025-11-09', onOrBefore: '2025-12-24' },
    'your order is on 9 November 2025 or later and on 24 December 2025 or earlier',
    '주문이 2025년 11월 9일 이후 2025년 12월 24일 이전인 경우',
  ],
  [
    { event: 'request', timeFrom: '08:30', timeUntil: '17:00', onBusinessDay: true },
    'your request is at 08:30 or later and before 17:00 and on a business day',
    '신청이 08:30 이후 17:00 전 영업일인 경우',
  ],
  [
    { event: 'request', onBusinessDay: false },
    'your request is on a day that is no business day',
    '신청이 영업일이 아닌 날인 경우',
  ],
  [
    {
      all: [
        { fact: 'opened', equals: true },
        {
          any: [
            { fact: 'tier', equals: 'basic' },
            { fact: 'discount', above: 10 },
          ],
        },
        { any: [{ fact: 'discount', above: 20 }] },
      ],
    },
    'the answer to “Has the box been opened?” is yes and (the answer to “Which tier?” is basic or the answer to “How many percent off?” is more than 10) and the answer to “How many percent off?” is more than 20',
    '“Has the box been opened?”에 대한 답이 예인 경우로서 (“Which tier?”에 대한 답이 basic인 경우 또는 “How many percent off?”에 대한 답이 10 초과인 경우)로서 “How many percent off?”에 대한 답이 20 초과인 경우',
  ],
  [
    {
      not: {
        any: [
          { fact: 'opened', equals: true },
          {
            not: {
              all: [
                { fact: 'tier', equals: 'basic' },
                { fact: 'discount', above: 10 },
              ],
            },
          },
        ],
      },
    },
    'the answer to “Has the box been opened?” is no and (the answer to “Which tier?” is basic and the answer to “How many percent off?” is more than 10)',
    '“Has the box been opened?”에 대한 답이 아니요인 경우로서 (“Which tier?”에 대한 답이 basic인 경우로서 “How many percent off?”에 대한 답이 10 초과인 경우)',
  ],
  [
    {
      not: {
        all: [
          { fact: 'opened', equals: true },
          { fact: 'tier', equals: 'basic' },
        ],
      },
    },
    'the answer to “Has the box been opened?” is no or the answer to “Which tier?” is not basic',
    '“Has the box been opened?”에 대한 답이 아니요인 경우 또는 “Which tier?”에 대한 답이 basic이(가) 아닌 경우',
  ],
];

describe('a condition', () => {
  test.each(CONDITIONS)('%j', (when, en, ko) => {
    const policy = charging({ amount: { bands: [{ when, amount: { flat: 100 } }] } });
    expect(linesOf(policy, 'en', 'fee.own')[1]).toBe(`USD 1.00 if ${en}`);
    expect(linesOf(policy, 'ko', 'fee.own')[1]).toBe(`${ko} USD 1.00`);
  });
});

test('what comes back in place of the price', () => {
  const offered = [{ resolution: 'store_credit', legs: [], amount: { percent: 90 } }];
  const policy = aPolicy({
    currency: 'USD',
    terms: { resolutions: { clause: 'scope.resolutions', offered } },
  });
  expect(linesOf(policy, 'en', 'scope.resolutions').at(-1)).toBe(
    'For store credit, you get back 90% of the price of the item.',
  );
  expect(linesOf(policy, 'ko', 'scope.resolutions').at(-1)).toBe(
    '적립금 시 돌려드리는 금액: 상품 가격의 90%.',
  );
});
