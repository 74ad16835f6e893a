import { describe, expect, test } from 'vitest';
import { english } from '../../src/timeline/english';
import { korean } from '../../src/timeline/korean';
import type { ShopTime } from '../../src/timeline/shopClock';

const time = (what: Partial<ShopTime>): ShopTime =>
  ({ year: 2026, month: 3, day: 2, weekday: 1, clock: '10:00', offset: 'UTC+09:00', ...what }) as ShopTime;

test.each([
  [1, 'Jan'],
  [2, 'Feb'],
  [3, 'Mar'],
  [4, 'Apr'],
  [5, 'May'],
  [6, 'Jun'],
  [7, 'Jul'],
  [8, 'Aug'],
  [9, 'Sep'],
  [10, 'Oct'],
  [11, 'Nov'],
  [12, 'Dec'],
])('month %i', (month, name) => {
  expect(english.tick(time({ month }), 'day')).toBe(`2 ${name}`);
  expect(korean.tick(time({ month }), 'day')).toBe(`${month}월 2일`);
});

test.each([
  [0, 'Sun', '일'],
  [1, 'Mon', '월'],
  [2, 'Tue', '화'],
  [3, 'Wed', '수'],
  [4, 'Thu', '목'],
  [5, 'Fri', '금'],
  [6, 'Sat', '토'],
])('weekday %i', (weekday, inEnglish, inKorean) => {
  expect(english.instant(time({ weekday }))).toBe(`${inEnglish} 2 Mar 2026 10:00`);
  expect(korean.instant(time({ weekday }))).toBe(`2026년 3월 2일 (${inKorean}) 10:00`);
});

test.each([
  ['clock', '2 Mar 10:00', '3월 2일 10:00'],
  ['day', '2 Mar', '3월 2일'],
  ['month', 'Mar 2026', '2026년 3월'],
  ['year', '2026', '2026년'],
] as const)('a tick of a %s', (unit, inEnglish, inKorean) => {
  expect(english.tick(time({}), unit)).toBe(inEnglish);
  expect(korean.tick(time({}), unit)).toBe(inKorean);
});

test.each([
  [false, '2 Mar 10:00', '3월 2일 10:00'],
  [true, '2 Mar 2026 10:00', '2026년 3월 2일 10:00'],
])('an event, with the year: %s', (withYear, inEnglish, inKorean) => {
  expect(english.event(time({}), withYear)).toBe(inEnglish);
  expect(korean.event(time({}), withYear)).toBe(inKorean);
});

describe('windows, states and events', () => {
  test.each([
    ['claim', 'met', 'Claim window: met, x', '요청 기한: 기한 내 완료, x'],
    ['dispatch', 'open', 'Dispatch window: open, x', '반송 기한: 기한 남음, x'],
    ['arrival', 'missed', 'Arrival window: missed, x', '도착 기한: 기한 지남, x'],
    ['arrival', 'not_started', 'Arrival window: not started, x', '도착 기한: 시작 전, x'],
  ] as const)('%s, %s', (name, state, inEnglish, inKorean) => {
    expect(english.window(name, state, 'x')).toBe(inEnglish);
    expect(korean.window(name, state, 'x')).toBe(inKorean);
  });

  test.each([
    ['placement', 'Ordered', '주문'],
    ['shipment', 'Shipped', '출고'],
    ['delivery', 'Delivered', '배송 완료'],
    ['request', 'Request', '요청 접수'],
    ['authorization', "Shop's answer", '쇼핑몰 안내'],
    ['dispatch', 'Sent back', '반송'],
    ['arrival', 'At the shop', '쇼핑몰 도착'],
    ['inspection', 'Inspected', '검수'],
    ['settlement', 'Settled', '처리 완료'],
  ] as const)('%s', (kind, inEnglish, inKorean) => {
    expect(english.events[kind]).toBe(inEnglish);
    expect(korean.events[kind]).toBe(inKorean);
  });
});

test.each([
  ['accepted', 'Order 7, return timeline: accepted', '주문 7 반품·교환 진행표: 승인'],
  ['pending', 'Order 7, return timeline: pending', '주문 7 반품·교환 진행표: 진행 중'],
  ['needs_review', 'Order 7, return timeline: needs review', '주문 7 반품·교환 진행표: 담당자 확인 필요'],
  ['rejected', 'Order 7, return timeline: rejected', '주문 7 반품·교환 진행표: 거절'],
] as const)('the title of a picture that says %s', (decision, inEnglish, inKorean) => {
  expect(english.title(english.order('7'), decision)).toBe(inEnglish);
  expect(korean.title(korean.order('7'), decision)).toBe(inKorean);
});

test.each([
  ['an order without a number', english.order(''), 'Order', korean.order(''), '주문'],
  ['no events', english.happened([]), 'No events on record', korean.happened([]), '기록된 진행 상황 없음'],
  ['events', english.happened(['a', 'b']), 'Events: a; b', korean.happened(['a', 'b']), '진행 상황: a; b'],
  ['the label of the instant', english.asOf('x'), 'as of x', korean.asOf('x'), 'x 기준'],
  ['when it was decided', english.judgedAsOf('x'), 'Decided as of x', korean.judgedAsOf('x'), 'x 기준 판단'],
  [
    'the footer',
    english.footer('p 1', 'Asia/Seoul'),
    'Policy p 1. Local times in Asia/Seoul',
    korean.footer('p 1', 'Asia/Seoul'),
    '정책 p 1. 현지 시각 Asia/Seoul',
  ],
  [
    'a stretch drawn shorter',
    english.shortened,
    'Zigzag: time drawn shorter than it is',
    korean.shortened,
    '지그재그: 실제보다 짧게 그린 구간',
  ],
  ['no deadline', english.noDeadline, 'deadline not known', korean.noDeadline, '기한 미정'],
  ['not on record', english.notOnRecord, 'not on record', korean.notOnRecord, '기록 없음'],
  ['no rule that is known', english.anyRule, 'depends on the case', korean.anyRule, '경우에 따라 다름'],
  ['an event told apart', english.withDetail('a', 'b'), 'a (b)', korean.withDetail('a', 'b'), 'a (b)'],
])('%s', (_, inEnglish, english, inKorean, korean) => {
  expect(inEnglish).toBe(english);
  expect(inKorean).toBe(korean);
});
