import {
  defaultPolicy,
  evaluateClaim,
  explainEvaluation,
  type Locale,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, usual } from '../support/aClaim';
import { aFinding, anEvaluation, DEADLINE } from './anEvaluation';

const OPENING = 'Thursday, 5 March 2026, 10:00 (UTC+09:00)';
const END = 'Monday, 9 March 2026, 10:00 (UTC+09:00)';

/** A claim on the day of delivery, where claims are taken from the third day to the seventh. */
function explainEarly(window: Partial<WindowTerm>, asOf: string, locale: Locale = 'en') {
  const { terms } = defaultPolicy;
  const claim: WindowTerm = { length: 'P7D', from: 'delivery', opens: { after: 'P3D' }, ...window };
  const policy = {
    ...defaultPolicy,
    id: 'own',
    terms: { ...terms, windows: { ...terms.windows, claim, dispatch: { length: 'P9D', from: 'delivery' } } },
  };
  const evaluation = evaluateClaim(aClaim({ upTo: 'request' }), policy, asOf);
  return explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' });
}

describe('a claim that came before its time', () => {
  test('may be made again', () => {
    const told = explainEarly({}, usual.request);
    expect(told.headline).toBe('The time for a return request has not begun yet');
    expect(told.nextStep).toBe(`Please send us your request by e-mail, from ${OPENING} on, by ${END}.`);
    const sentence = `Your request was made before the time for it had begun, ${OPENING}; it can be made again from then on, until ${END}.`;
    expect(told.email.text).toContain(sentence);
    const inKorean = explainEarly({}, usual.request, 'ko');
    expect(inKorean.nextStep).toBe(
      '고객님께서는 2026년 3월 5일 (목) 10:00 (UTC+09:00)부터 2026년 3월 9일 (월) 10:00 (UTC+09:00)까지 이메일로 반품·교환을 요청해 주시기 바랍니다.',
    );
  });

  test('may be made again at once, when the time has begun', () => {
    const told = explainEarly({}, '2026-03-06T10:00:00+09:00');
    expect(told.headline).toBe('A return request can still be made');
    expect(told.nextStep).toBe(`Please send us your request by e-mail, by ${END}.`);
  });

  test('and was not made again in time', () => {
    const texts = (locale: Locale) => explainEarly({}, '2026-03-10T10:00:00+09:00', locale).email.text;
    expect(texts('en')).toContain(
      `before the time for it had begun, ${OPENING}, and was not made again by the deadline, ${END}.`,
    );
    expect(texts('ko')).toContain(
      '요청이 요청 기간 시작(2026년 3월 5일 (목) 10:00 (UTC+09:00)) 전에 접수되었으며, 기한인 2026년 3월 9일 (월) 10:00 (UTC+09:00)까지 다시 접수되지 않았습니다.',
    );
  });

  test.each([
    ['on the last instant', '2026-03-03T01:00:00.000Z', undefined, '.'],
    ['1 ms later', '2026-03-03T01:00:00.001Z', undefined, ', and was not made again by the deadline, '],
    [
      '1 ms later, settled on the last instant',
      '2026-03-03T01:00:00.001Z',
      { at: DEADLINE, outcome: 'withdrawn' },
      '.',
    ],
    [
      'settled 1 ms later',
      '2026-03-04T00:00:00.000Z',
      { at: '2026-03-03T01:00:00.001Z', outcome: 'withdrawn' },
      ', and was not made again by the deadline, ',
    ],
  ])('may be made again until its deadline: %s', (_, asOf, settlement, rest) => {
    const findings = [
      aFinding('claim_early', 'breached', { opensAt: '2026-03-02T15:00:00.000Z', deadline: DEADLINE }),
    ];
    const evaluation = anEvaluation({
      decision: 'rejected',
      findings,
      asOf,
      ...(settlement === undefined ? {} : { settlement }),
    });
    const [told] = explainEvaluation(evaluation, { locale: 'en', timeZone: 'Asia/Seoul' }).findings;
    const end = rest === '.' ? rest : `${rest}Tuesday, 3 March 2026, 10:00 (UTC+09:00).`;
    expect(told?.text).toBe(
      `Your request was made before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00)${end}`,
    );
  });

  test.each([
    [
      'needs_review',
      ', 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
    ],
    ['rejected', ', 10:00 (UTC+09:00).'],
  ] as const)('is not taken by a shop that says %s', (whenEarly, end) => {
    const { text } = explainEarly({ whenEarly }, usual.request).email;
    expect(text).toContain(`before the time for it had begun, Thursday, 5 March 2026${end}`);
  });
});

test.each([
  [
    'claim_not_filed',
    '; it is in time from Tuesday',
    ' on, until Monday',
    '부터 2026년 3월 9일',
    '까지 요청하실',
  ],
  [
    'dispatch_awaited',
    '; it is in time from Tuesday',
    ' on; the deadline is Monday',
    '발송 기간은 2026년 3월 3일',
    '까지입니다.',
  ],
  [
    'arrival_awaited',
    '; it is in time from Tuesday',
    ' on; the deadline is Monday',
    '도착 기간은 2026년 3월 3일',
    '까지입니다.',
  ],
])('%s tells from when on it is in time', (code, from, until, fromInKorean, untilInKorean) => {
  const told = (details: object, locale: Locale) =>
    explainEvaluation(anEvaluation({ findings: [aFinding(code, 'outstanding', { ...details })] }), {
      locale,
      timeZone: 'Asia/Seoul',
    }).findings[0]?.text;
  const both = { opensAt: DEADLINE, deadline: '2026-03-09T01:00:00.000Z' };
  expect(told(both, 'en')).toContain(from);
  expect(told(both, 'en')).toContain(until);
  expect(told(both, 'ko')).toContain(fromInKorean);
  expect(told(both, 'ko')).toContain(untilInKorean);
  const unlimited = { opensAt: DEADLINE, deadline: null };
  expect(told(unlimited, 'en')).toMatch(
    /; it is in time from Tuesday, 3 March 2026, 10:00 \(UTC\+09:00\) on\.$/,
  );
  expect(told(unlimited, 'ko')).toContain('2026년 3월 3일 (화) 10:00 (UTC+09:00)부터');
});
