import { defaultPolicy, type WindowTerm } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/timeline/english';
import { korean } from '../../src/timeline/korean';
import { aClaim, usual } from '../support/aClaim';
import { linesOf, readSvg, spokenOf } from './readSvg';

const rules: readonly (readonly [window: WindowTerm, inEnglish: string, inKorean: string])[] = [
  [{ length: 'PT24H', from: 'delivery' }, '24 hours from delivery', '배송 완료부터 24시간'],
  [{ length: 'PT1H', from: 'request' }, '1 hour from the request', '요청 접수부터 1시간'],
  [{ length: 'P7D', from: 'order' }, '7 days from the order', '주문부터 7일'],
  [{ length: 'P0D', from: 'shipment' }, '0 days from shipment', '출고부터 0일'],
  [{ length: 'PT0S', from: 'dispatch' }, '0 days from dispatch', '반송부터 0일'],
  [{ length: 'P1DT12H', from: 'arrival' }, '1 day 12 hours from arrival', '도착부터 1일 12시간'],
  [
    { length: 'P1Y2M3W4DT5H6M7S', from: 'delivery' },
    '1 year 2 months 3 weeks 4 days 5 hours 6 minutes 7 seconds from delivery',
    '배송 완료부터 1년 2개월 3주 4일 5시간 6분 7초',
  ],
  [
    { length: { businessDays: 1 }, from: 'authorization' },
    "1 business day from the shop's answer",
    '쇼핑몰 안내부터 1영업일',
  ],
  [
    { length: { businessDays: 10 }, from: 'delivery', ends: 'end_of_day' },
    '10 business days from delivery, to the end of the day',
    '배송 완료부터 10영업일, 그날 자정 직전까지',
  ],
  [
    { length: 'P7D', from: 'delivery', ends: 'exact', rollForward: 'next_business_day' },
    '7 days from delivery, moved to a business day',
    '배송 완료부터 7일, 휴일이면 다음 영업일',
  ],
  [{ length: 'unlimited', from: 'delivery' }, 'no time limit', '기한 없음'],
  [
    { length: 'P7D', from: 'handover_to_carrier' },
    '7 days from handover to carrier',
    'handover to carrier부터 7일',
  ],
  [{ length: 'P1M', from: 'inspection' }, '1 month from inspection', '검수부터 1개월'],
  [{ length: 'P1M', from: { event: 'settlement' } }, '1 month from settlement', '처리 완료부터 1개월'],
  [{ length: 'P2D', from: 'show_day', direction: 'before' }, '2 days before show day', 'show day 2일 전'],
  [
    { length: 'P7D', from: { event: 'shipment', offset: 'P5D' } },
    '7 days from 5 days after shipment',
    '출고 5일 후부터 7일',
  ],
  [
    {
      length: 'P7D',
      from: { firstKnownOf: ['delivery', { event: 'shipment', offset: { businessDays: 3 } }] },
    },
    '7 days from the first known of delivery and 3 business days after shipment',
    '배송 완료, 출고 3영업일 후 중 먼저 확인되는 시점부터 7일',
  ],
  [
    { length: 'P7D', from: { earliestOf: ['delivery', 'show_day', 'order'] } },
    '7 days from the earliest of delivery, show day and the order',
    '배송 완료, show day, 주문 중 가장 이른 시점부터 7일',
  ],
  [
    { length: 'P7D', from: { latestOf: ['delivery', 'order'] } },
    '7 days from the latest of delivery and the order',
    '배송 완료, 주문 중 가장 늦은 시점부터 7일',
  ],
  [
    { length: 'P7D', from: 'delivery', opens: { after: 'P3D' } },
    '7 days from delivery, opens 3 days after delivery',
    '배송 완료부터 7일, 배송 완료부터 3일 후 시작',
  ],
  [
    { length: 'P7D', from: 'delivery', opens: { after: 'P3D', at: 'start_of_day' } },
    '7 days from delivery, opens 3 days after delivery, at the start of the day',
    '배송 완료부터 7일, 배송 완료부터 3일 후 0시 시작',
  ],
  [
    { length: 'P7D', from: 'delivery', opens: { on: '2026-03-05', at: '09:00' } },
    '7 days from delivery, opens on 5 Mar 2026, at 09:00',
    '배송 완료부터 7일, 2026년 3월 5일 09:00 시작',
  ],
  [
    { length: 'P7D', from: 'delivery', opens: { on: '2026-03-05' } },
    '7 days from delivery, opens on 5 Mar 2026',
    '배송 완료부터 7일, 2026년 3월 5일 시작',
  ],
  [
    { length: 'P7D', from: 'delivery', opens: { on: '2026-03-05', at: 'exact' } },
    '7 days from delivery, opens on 5 Mar 2026',
    '배송 완료부터 7일, 2026년 3월 5일 시작',
  ],
  [
    { length: 'P11Y12M13W14DT15H16M17S', from: 'delivery' },
    '11 years 12 months 13 weeks 14 days 15 hours 16 minutes 17 seconds from delivery',
    '배송 완료부터 11년 12개월 13주 14일 15시간 16분 17초',
  ],
  [{ length: 'PT30M', from: 'delivery' }, '30 minutes from delivery', '배송 완료부터 30분'],
  [{ length: 'PT5S', from: 'delivery' }, '5 seconds from delivery', '배송 완료부터 5초'],
  [
    {
      length: 'P7D',
      from: 'delivery',
      extendedTo: [{ until: '2027-01-31' }],
      cappedAt: [{ length: 'P90D', from: 'order', ends: 'end_of_day' }],
    },
    '7 days from delivery, extended to 31 Jan 2027, no later than 90 days from the order, to the end of the day',
    '배송 완료부터 7일, 연장 시 2027년 1월 31일까지, 늦어도 주문부터 90일, 그날 자정 직전까지',
  ],
];

test.each(rules)('%j is %s', (window, inEnglish, inKorean) => {
  const windows = { ...defaultPolicy.terms.windows, arrival: window };
  const events = [
    { event: 'handover_to_carrier', question: 'When was it handed over?' },
    { event: 'show_day', question: 'When is the show?', scheduled: true },
  ];
  const policy = { ...defaultPolicy, events, terms: { ...defaultPolicy.terms, windows } };
  const draw = (locale: 'en' | 'ko') => readSvg(renderTimeline(aClaim(), policy, usual.request, { locale }));
  expect(spokenOf(draw('en'), 'desc')).toContain(`${inEnglish}`);
  expect(spokenOf(draw('ko'), 'desc')).toContain(inKorean);
});

describe('both languages', () => {
  test.each(['steps', 'resolutions', 'needs', 'outcomes'] as const)('have words for the same %s', (table) => {
    expect(Object.keys(korean[table])).toEqual(Object.keys(english[table]));
  });

  test('have a line for each decision and each reason that it hangs on', () => {
    const linesAt = (asOf: string, traits: Parameters<typeof aClaim>[0]) =>
      linesOf(readSvg(renderTimeline(aClaim(traits), defaultPolicy, asOf, { locale: 'ko' })));
    expect(linesAt('2026-03-03T12:00+09:00', { upTo: 'delivery' }).slice(0, 2)).toEqual([
      '거절. 남은 절차 없음',
      '미충족 조항: deadline.claim',
    ]);
    expect(linesAt('2026-03-03T12:00+09:00', { upTo: 'request' }).slice(0, 2)).toEqual([
      '담당자 확인 필요. 다음: 쇼핑몰 담당자의 확인과 결정',
      '확인이 필요한 조항: deadline.dispatch',
    ]);
    const phone = { upTo: 'request', channel: 'phone', number: null } as const;
    expect(linesAt(usual.request, phone)).toContain('요청 접수 (phone) 3월 2일 12:00');
    expect(linesAt(usual.request, phone)).toContain('주문');
  });

  test('name a resolution and an anchor that are not the usual ones', () => {
    const { terms } = defaultPolicy;
    const resolutions = { ...terms.resolutions, offered: [{ resolution: 'upgrade', legs: ['return'] }] };
    const windows = { ...terms.windows, claim: { length: 'P14D', from: 'shipment' } };
    const lineOf = (changed: object, asOf: string, traits: Parameters<typeof aClaim>[0]) => {
      const policy = { ...defaultPolicy, terms: { ...terms, ...changed } };
      return linesOf(readSvg(renderTimeline(aClaim(traits), policy, asOf, { locale: 'ko' })))[0];
    };
    expect(lineOf({ resolutions }, usual.inspection, { upTo: 'inspection', resolution: 'upgrade' })).toBe(
      '승인. 다음: 쇼핑몰의 처리 (upgrade)',
    );
    expect(lineOf({ windows }, usual.request, { upTo: 'request' })).toBe(
      '진행 중. 다음: 쇼핑몰의 출고 시점 확인',
    );
  });
});
