import { defaultPolicy, type WindowTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { linesOf } from './linesOf';

const events = [
  { event: 'first_use', question: 'When was it first used?' },
  { event: 'departure', question: 'When does the journey begin?', scheduled: true },
];
const clauses = [aClause('deadline.own', 'In time.')];

const withWindow = (name: 'claim' | 'dispatch' | 'arrival', term: WindowTerm) =>
  aPolicy({
    events,
    clauses,
    terms: { windows: { ...defaultPolicy.terms.windows, [name]: { clause: 'deadline.own', ...term } } },
  });

interface Row {
  readonly says: string;
  readonly window: WindowTerm;
  readonly en: string;
  readonly ko: string;
}

const LENGTHS: readonly Row[] = (
  [
    ['PT1S', '1 second', '1초'],
    ['PT90M', '90 minutes', '90분'],
    ['PT48H', '48 hours', '48시간'],
    ['P1D', '1 day', '1일'],
    ['P2W', '2 weeks', '2주'],
    ['P1M', '1 month', '1개월'],
    ['P2Y', '2 years', '2년'],
    ['P1Y6M', '1 year and 6 months', '1년 6개월'],
    ['P1DT12H30M', '1 day, 12 hours and 30 minutes', '1일 12시간 30분'],
    ['P10Y', '10 years', '10년'],
    ['P18M', '18 months', '18개월'],
    ['P12W', '12 weeks', '12주'],
    ['PT45S', '45 seconds', '45초'],
    ['P007D', '7 days', '7일'],
    ['P0Y3D', '3 days', '3일'],
    ['P0D', '0 days', '0일'],
    [{ businessDays: 1 }, '1 business day', '1영업일'],
    [{ businessDays: 10 }, '10 business days', '10영업일'],
  ] as const
).map(([length, en, ko]) => ({
  says: en,
  window: { length, from: 'delivery' },
  en: `Make your request within ${en} of delivery.`,
  ko: `상품 수령 후 ${ko} 이내에 반품·교환을 신청하셔야 합니다.`,
}));

const STARTS: readonly Row[] = (
  [
    ['order', 'within 14 days of your order', '주문 후 14일 이내에'],
    ['shipment', 'within 14 days of shipment', '출고 후 14일 이내에'],
    ['request', 'within 14 days of your request', '신청 후 14일 이내에'],
    ['authorization', 'within 14 days of our answer', '저희 안내 후 14일 이내에'],
    ['dispatch', 'within 14 days of the dispatch of the item', '상품 발송 후 14일 이내에'],
    ['first_use', 'within 14 days of first use', 'first use 후 14일 이내에'],
    [{ event: 'delivery' }, 'within 14 days of delivery', '상품 수령 후 14일 이내에'],
    [
      { event: 'shipment', offset: 'P5D' },
      'within 14 days, counted from 5 days after shipment',
      '출고 5일 후부터 14일 이내에',
    ],
    [
      { firstKnownOf: ['delivery', { event: 'shipment', offset: { businessDays: 3 } }] },
      'within 14 days, counted from delivery or, where that is not known, 3 business days after shipment',
      '상품 수령(알 수 없는 경우 출고 3영업일 후)부터 14일 이내에',
    ],
    [
      { earliestOf: ['first_use', { event: 'delivery' }] },
      'within 14 days, counted from first use or delivery, whichever comes first',
      'first use, 상품 수령 중 가장 이른 때부터 14일 이내에',
    ],
    [
      { latestOf: ['order', 'shipment', 'delivery'] },
      'within 14 days, counted from your order, shipment or delivery, whichever comes last',
      '주문, 출고, 상품 수령 중 가장 늦은 때부터 14일 이내에',
    ],
  ] as const
).map(([from, en, ko]) => ({
  says: en,
  window: { length: 'P14D', from },
  en: `Make your request ${en}.`,
  ko: `${ko} 반품·교환을 신청하셔야 합니다.`,
}));

const ENDS: readonly Row[] = [
  {
    says: 'to the end of the last day',
    window: { length: 'P14D', from: 'delivery', ends: 'end_of_day' },
    en: 'Make your request within 14 days of delivery (to the end of the last day).',
    ko: '상품 수령 후 14일 이내(마지막 날이 끝날 때까지)에 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'on the next business day',
    window: { length: 'P14D', from: 'delivery', rollForward: 'next_business_day' },
    en: 'Make your request within 14 days of delivery (or on the next business day, where the last day is none).',
    ko: '상품 수령 후 14일 이내(마지막 날이 영업일이 아니면 다음 영업일까지)에 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'to the end of the next business day',
    window: { length: 'P14D', from: 'delivery', ends: 'end_of_day', rollForward: 'next_business_day' },
    en: 'Make your request within 14 days of delivery (to the end of the last day, or of the next business day where that day is none).',
    ko: '상품 수령 후 14일 이내(마지막 날이 끝날 때까지, 그날이 영업일이 아니면 다음 영업일이 끝날 때까지)에 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'counted back from a day that is fixed',
    window: { length: 'P3D', from: 'departure', direction: 'before' },
    en: 'Make your request no later than 3 days before departure.',
    ko: 'departure 3일 전까지 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'until a date, where that is later',
    window: { length: 'P28D', from: 'delivery', extendedTo: [{ until: '2026-01-13' }] },
    en: 'Make your request within 28 days of delivery, or until 13 January 2026 where that is later.',
    ko: '상품 수령 후 28일 이내(2026년 1월 13일이 더 늦으면 그때까지)에 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'extended and capped by other spans',
    window: {
      length: 'P28D',
      from: 'delivery',
      ends: 'end_of_day',
      extendedTo: [{ length: 'P60D', from: 'order', ends: 'end_of_day' }],
      cappedAt: [{ length: 'P1Y', from: 'shipment' }, { until: '2027-12-31' }],
    },
    en: 'Make your request within 28 days of delivery (to the end of the last day), or until 60 days after your order (to the end of that day) where that is later, but no later than 1 year after shipment and no later than 31 December 2027.',
    ko: '상품 수령 후 28일 이내(마지막 날이 끝날 때까지, 주문 60일 후(그날이 끝날 때)가 더 늦으면 그때까지)에, 늦어도 출고 1년 후까지, 늦어도 2027년 12월 31일까지 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'capped by a span counted back, and by one that moves on',
    window: {
      length: 'P28D',
      from: 'delivery',
      cappedAt: [
        { length: 'P1D', from: 'departure', direction: 'before' },
        { length: 'P9D', from: { event: 'order', offset: 'P1D' }, rollForward: 'next_business_day' },
        { length: 'P9D', from: 'order', rollForward: 'next_business_day', ends: 'end_of_day' },
      ],
    },
    en: 'Make your request within 28 days of delivery, but no later than 1 day before departure and no later than 9 days after 1 day after your order (or the next business day, where that day is none) and no later than 9 days after your order (to the end of that day, or of the next business day where that day is none).',
    ko: '상품 수령 후 28일 이내에, 늦어도 departure 1일 전까지, 늦어도 주문 1일 후부터 9일 후(그날이 영업일이 아니면 다음 영업일)까지, 늦어도 주문 9일 후(그날이 끝날 때, 그날이 영업일이 아니면 다음 영업일)까지 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'by a date alone',
    window: { length: 'unlimited', from: 'delivery', cappedAt: [{ until: '2026-12-31' }] },
    en: 'Make your request no later than 31 December 2026.',
    ko: '늦어도 2026년 12월 31일까지 반품·교환을 신청하셔야 합니다.',
  },
  {
    says: 'without an end',
    window: { length: 'unlimited', from: 'delivery', whenLate: 'needs_review' },
    en: 'There is no time limit for your request.',
    ko: '신청에는 기한이 없습니다.',
  },
  {
    says: 'with a shop that looks at what is late',
    window: { length: 'P14D', from: 'delivery', whenLate: 'needs_review' },
    en: 'Make your request within 14 days of delivery. What comes later is for us to decide case by case.',
    ko: '상품 수령 후 14일 이내에 반품·교환을 신청하셔야 합니다. 그보다 늦은 경우에는 저희가 개별적으로 판단합니다.',
  },
];

const OPENINGS: readonly Row[] = (
  [
    [{ after: 'P20D' }, '20 days after delivery', '상품 수령 20일 후'],
    [
      { after: 'P20D', at: 'start_of_day' },
      'the start of the day that is 20 days after delivery',
      '상품 수령 20일 후 해당일의 시작',
    ],
    [
      { after: 'P20D', at: '18:00' },
      '18:00 on the day that is 20 days after delivery',
      '상품 수령 20일 후 해당일의 18:00',
    ],
    [{ on: '2026-03-09' }, '9 March 2026', '2026년 3월 9일'],
    [{ on: '2026-03-09', at: 'start_of_day' }, '9 March 2026', '2026년 3월 9일'],
    [{ on: '2026-03-09', at: '08:30' }, '08:30 on 9 March 2026', '2026년 3월 9일 08:30'],
  ] as const
).map(([opens, en, ko]) => ({
  says: `no earlier than ${en}`,
  window: { length: 'P60D', from: 'delivery', opens },
  en: `Make your request within 60 days of delivery. Make it no earlier than ${en}.`,
  ko: `상품 수령 후 60일 이내에 반품·교환을 신청하셔야 합니다. 신청은 ${ko}부터 받습니다.`,
}));

const EARLY: readonly Row[] = [
  {
    says: 'with a shop that refuses what is early',
    window: { length: 'P60D', from: 'delivery', opens: { after: 'P1D' }, whenEarly: 'rejected' },
    en: 'Make your request within 60 days of delivery. Make it no earlier than 1 day after delivery. What comes earlier is not accepted.',
    ko: '상품 수령 후 60일 이내에 반품·교환을 신청하셔야 합니다. 신청은 상품 수령 1일 후부터 받습니다. 그보다 이른 경우에는 받지 않습니다.',
  },
  {
    says: 'with a shop that looks at what is early',
    window: { length: 'P60D', from: 'delivery', opens: { after: 'P1D' }, whenEarly: 'needs_review' },
    en: 'Make your request within 60 days of delivery. Make it no earlier than 1 day after delivery. What comes earlier is for us to decide case by case.',
    ko: '상품 수령 후 60일 이내에 반품·교환을 신청하셔야 합니다. 신청은 상품 수령 1일 후부터 받습니다. 그보다 이른 경우에는 저희가 개별적으로 판단합니다.',
  },
  {
    says: 'with nothing of what is early where it opens at once',
    window: { length: 'P60D', from: 'delivery', whenEarly: 'rejected' },
    en: 'Make your request within 60 days of delivery.',
    ko: '상품 수령 후 60일 이내에 반품·교환을 신청하셔야 합니다.',
  },
];

describe.each([
  ['how long', LENGTHS],
  ['from when', STARTS],
  ['until when', ENDS],
  ['not before', OPENINGS],
  ['what comes too early', EARLY],
])('%s a request can be made', (_title, rows) => {
  test.each(rows)('$says', ({ window, en, ko }) => {
    const policy = withWindow('claim', window);
    expect(linesOf(policy, 'en', 'deadline.own')).toEqual([en]);
    expect(linesOf(policy, 'ko', 'deadline.own')).toEqual([ko]);
  });
});

test.each([
  ['claim', 'Make your request within 2 days of delivery.'],
  ['dispatch', 'Send the item back within 2 days of delivery.'],
  ['arrival', 'The item has to reach us within 2 days of delivery.'],
] as const)('a window without a clause of its own has the usual one: %s', (name, line) => {
  const term = { length: 'P2D', from: 'delivery' } as const;
  const policy = aPolicy({ terms: { windows: { ...defaultPolicy.terms.windows, [name]: term } } });
  expect(linesOf(policy, 'en', `deadline.${name}`)).toEqual([line]);
});

describe('the other windows', () => {
  test.each([
    [
      'dispatch',
      { length: 'P2D', from: 'authorization', opens: { on: '2026-03-09' } },
      'Send the item back within 2 days of our answer. Send it no earlier than 9 March 2026.',
      '저희 안내 후 2일 이내에 상품을 발송하셔야 합니다. 상품은 2026년 3월 9일부터 발송하셔야 합니다.',
    ],
    [
      'dispatch',
      { length: 'unlimited', from: 'delivery' },
      'There is no time limit for sending the item back.',
      '상품 발송에는 기한이 없습니다.',
    ],
    [
      'arrival',
      { length: 'P9D', from: 'dispatch', opens: { on: '2026-03-09' } },
      'The item has to reach us within 9 days of the dispatch of the item. It has to reach us no earlier than 9 March 2026.',
      '상품 발송 후 9일 이내에 상품이 저희에게 도착해야 합니다. 상품은 2026년 3월 9일부터 저희에게 도착해야 합니다.',
    ],
    [
      'arrival',
      { length: 'unlimited', from: 'delivery' },
      'There is no time limit for the item to reach us.',
      '상품 도착에는 기한이 없습니다.',
    ],
  ] as const)('%s', (name, window, en, ko) => {
    expect(linesOf(withWindow(name, window), 'en', 'deadline.own')).toEqual([en]);
    expect(linesOf(withWindow(name, window), 'ko', 'deadline.own')).toEqual([ko]);
  });
});
