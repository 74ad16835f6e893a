import { defaultPolicy, type Window } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/timeline/english';
import { korean } from '../../src/timeline/korean';
import { aClaim, usual } from '../support/aClaim';
import { linesOf, readSvg, spokenOf } from './readSvg';

const rules: readonly (readonly [window: Window, inEnglish: string, inKorean: string])[] = [
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
];

test.each(rules)('%j is %s', (window, inEnglish, inKorean) => {
  const windows = { ...defaultPolicy.terms.windows, arrival: window };
  const policy = { ...defaultPolicy, terms: { ...defaultPolicy.terms, windows } };
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
