import { Settings } from 'luxon';
import { afterEach, describe, expect, test } from 'vitest';
import { explainEvaluation } from '../../src/explainEvaluation';
import { aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';

function deadlineOf(before: string, timeZone: string): readonly [english: string, korean: string] {
  const evaluation = anEvaluation({ nextStep: aStep('customer', 'dispatch', before) });
  const english = explainEvaluation(evaluation, { locale: 'en', timeZone }).nextStep ?? '';
  const korean = explainEvaluation(evaluation, { locale: 'ko', timeZone }).nextStep ?? '';
  return [
    english.replace('Please send the item back to us by ', '').replace(/\.$/, ''),
    korean.replace('고객님께서는 ', '').replace(/까지 상품을.*$/, ''),
  ];
}

test.each([
  [
    '2026-03-07T15:00:00.000Z',
    'America/New_York',
    'Saturday, 7 March 2026, 10:00 (UTC-05:00)',
    '2026년 3월 7일 (토) 10:00 (UTC-05:00)',
  ],
  [
    '2026-03-08T06:59:00.000Z',
    'America/New_York',
    'Sunday, 8 March 2026, 01:59 (UTC-05:00)',
    '2026년 3월 8일 (일) 01:59 (UTC-05:00)',
  ],
  [
    '2026-03-08T07:00:00.000Z',
    'America/New_York',
    'Sunday, 8 March 2026, 03:00 (UTC-04:00)',
    '2026년 3월 8일 (일) 03:00 (UTC-04:00)',
  ],
  [
    '2026-03-08T15:00:00.000Z',
    'America/New_York',
    'Sunday, 8 March 2026, 11:00 (UTC-04:00)',
    '2026년 3월 8일 (일) 11:00 (UTC-04:00)',
  ],
  [
    '2026-07-01T12:00:00.000Z',
    'Pacific/Chatham',
    'Thursday, 2 July 2026, 00:45 (UTC+12:45)',
    '2026년 7월 2일 (목) 00:45 (UTC+12:45)',
  ],
  [
    '2026-12-31T15:00:00.000Z',
    'Asia/Seoul',
    'Friday, 1 January 2027, 00:00 (UTC+09:00)',
    '2027년 1월 1일 (금) 00:00 (UTC+09:00)',
  ],
  [
    '2028-02-29T23:59:59.999Z',
    'UTC',
    'Tuesday, 29 February 2028, 23:59:59.999 (UTC+00:00)',
    '2028년 2월 29일 (화) 23:59:59.999 (UTC+00:00)',
  ],
])('%s in %s', (instant, timeZone, english, korean) => {
  expect(deadlineOf(instant, timeZone)).toEqual([english, korean]);
});

test.each([
  ['2026-03-03T01:00:00.000Z', '10:00 ('],
  ['2026-03-03T01:00:05.000Z', '10:00:05 ('],
  ['2026-03-03T01:00:05.060Z', '10:00:05.060 ('],
  ['2026-03-03T01:00:00.001Z', '10:00:00.001 ('],
])('no digit is cut off that makes the deadline what it is: %s', (instant, clock) => {
  for (const text of deadlineOf(instant, 'Asia/Seoul')) expect(text).toContain(` ${clock}`);
});

test.each([
  'tomorrow',
  '2026-03-03',
  '2026-03-03T10:00',
  '2026-02-30T00:00:00.000Z',
  '+012026-03-03T01:00:00.000Z',
])('what is no instant of an evaluation is shown as it is: %s', (instant) => {
  expect(deadlineOf(instant, 'Asia/Seoul')).toEqual([`“${instant}”`, `“${instant}”`]);
});

test.each([
  ['2026-01', 'Thursday, 15 January', '1월 15일 (목)'],
  ['2026-02', 'Sunday, 15 February', '2월 15일 (일)'],
  ['2026-03', 'Sunday, 15 March', '3월 15일 (일)'],
  ['2026-04', 'Wednesday, 15 April', '4월 15일 (수)'],
  ['2026-05', 'Friday, 15 May', '5월 15일 (금)'],
  ['2026-06', 'Monday, 15 June', '6월 15일 (월)'],
  ['2026-07', 'Wednesday, 15 July', '7월 15일 (수)'],
  ['2026-08', 'Saturday, 15 August', '8월 15일 (토)'],
  ['2026-09', 'Tuesday, 15 September', '9월 15일 (화)'],
  ['2026-10', 'Thursday, 15 October', '10월 15일 (목)'],
  ['2026-11', 'Sunday, 15 November', '11월 15일 (일)'],
  ['2026-12', 'Tuesday, 15 December', '12월 15일 (화)'],
])('the middle of %s, in words', (month, english, korean) => {
  expect(deadlineOf(`${month}-15T12:00:00.000Z`, 'UTC')).toEqual([
    `${english} 2026, 12:00 (UTC+00:00)`,
    `2026년 ${korean} 12:00 (UTC+00:00)`,
  ]);
});

describe('what the application has set for all of luxon', () => {
  const { defaultZone, defaultLocale, defaultNumberingSystem, defaultOutputCalendar } = Settings;
  afterEach(() => {
    Object.assign(Settings, { defaultZone, defaultLocale, defaultNumberingSystem, defaultOutputCalendar });
  });
  test('changes nothing', () => {
    const before = deadlineOf(DEADLINE, 'Asia/Seoul');
    Settings.defaultZone = 'Pacific/Apia';
    Settings.defaultLocale = 'ar-EG';
    Settings.defaultNumberingSystem = 'arab';
    Settings.defaultOutputCalendar = 'buddhist';
    expect(deadlineOf(DEADLINE, 'Asia/Seoul')).toEqual(before);
  });
});

test.each([
  [1, '1 millisecond', '1밀리초'],
  [999, '999 milliseconds', '999밀리초'],
  [1_000, '1 second', '1초'],
  [60_001, '1 minute 1 millisecond', '1분 1밀리초'],
  [7_500_000, '2 hours 5 minutes', '2시간 5분'],
  [86_400_000, '1 day', '1일'],
  [183_902_003, '2 days 3 hours 5 minutes 2 seconds 3 milliseconds', '2일 3시간 5분 2초 3밀리초'],
])('late by %i ms, in words', (lateByMs, english, korean) => {
  const evaluation = anEvaluation({
    findings: [aFinding('arrival_late', 'breached', { deadline: null, lateByMs })],
  });
  const textIn = (locale: 'en' | 'ko') =>
    explainEvaluation(evaluation, { locale, timeZone: 'UTC' }).findings[0]?.text;
  expect(textIn('en')).toBe(`The item reached us ${english} after the deadline.`);
  expect(textIn('ko')).toBe(`상품이 기한보다 ${korean} 늦게 도착하였습니다.`);
});

test.each([0, -1, 0.5, Number.NaN, '60000', null])('%o ms is no delay to speak of', (lateByMs) => {
  const evaluation = anEvaluation({
    findings: [aFinding('arrival_late', 'breached', { deadline: null, lateByMs })],
  });
  expect(explainEvaluation(evaluation, { locale: 'en', timeZone: 'UTC' }).findings[0]?.text).toBe(
    'The item reached us after the deadline.',
  );
});
