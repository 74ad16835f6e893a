import { describe, expect, test } from 'vitest';
import type { Deadlines } from '../../src/evaluation';
import { english } from '../../src/explain/english/english';
import type { Locale } from '../../src/explain/explanation';
import { korean } from '../../src/explain/korean/korean';
import { explainEvaluation } from '../../src/explainEvaluation';
import type { Finding } from '../../src/finding';
import { ARRIVAL_DEADLINE, aCost, aFinding, anEvaluation, DEADLINE } from './anEvaluation';
import { findingTexts } from './findingTexts';

function textOf(
  finding: Finding,
  locale: Locale,
  what: Parameters<typeof anEvaluation>[0] = {},
): string | undefined {
  const evaluation = anEvaluation({ ...what, findings: [finding] });
  return explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' }).findings[0]?.text;
}

const rows = Object.entries(findingTexts).flatMap(([code, byStanding]) =>
  Object.entries(byStanding).map(
    ([standing, [details, english, korean]]) =>
      [code, standing as Finding['standing'], details, english, korean] as const,
  ),
);

/** The finding on the dispatch, so that its clause says which window a delay is about. */
const clauseOf = (code: string): string =>
  code === 'authorized_too_late' ? 'deadline.dispatch' : 'some.clause';

describe.each(rows)('%s, %s', (code, standing, details, english, korean) => {
  test('in English', () => {
    expect(textOf(aFinding(code, standing, details, clauseOf(code)), 'en')).toBe(english);
  });
  test('in Korean', () => {
    expect(textOf(aFinding(code, standing, details, clauseOf(code)), 'ko')).toBe(korean);
  });
  test('reads well where the details are missing', () => {
    for (const locale of ['en', 'ko'] as const) {
      const text = textOf(aFinding(code, standing), locale) ?? '';
      expect(text).toMatch(/[^\s.]\.$/);
      expect(text).not.toMatch(/undefined|null|\[object|NaN| {2}|\(\)| [,;.)]/);
    }
  });
});

test.each([
  ['English', english],
  ['Korean', korean],
])('every code has a row, in every standing of the catalogue: %s', (_, { findings }) => {
  const pairsOf = (table: object): readonly string[] =>
    Object.entries(table).flatMap(([code, byStanding]) =>
      Object.keys(byStanding).map((standing) => `${code}, ${standing}`),
    );
  expect(pairsOf(findings).toSorted()).toEqual(pairsOf(findingTexts).toSorted());
});

test('details of another shape count as not said', () => {
  const odd = { deadline: 7, lateByMs: -1, category: ' ', anyOf: 'tag_photo', missing: [7, null] };
  for (const code of ['claim_late', 'category_excluded', 'contents_missing'] as const) {
    expect(textOf(aFinding(code, 'breached', odd), 'en')).toBe(textOf(aFinding(code, 'breached'), 'en'));
  }
  expect(textOf(aFinding('attachment_missing', 'outstanding', odd), 'ko')).toBe(
    '추가 자료가 아직 필요합니다.',
  );
});

describe('the shop answered too late', () => {
  const missed = { deadline: DEADLINE };
  test.each([
    [
      'the item was sent late',
      'deadline.dispatch',
      { ...missed, lateByMs: 1 },
      'The item was sent back 1 millisecond after',
    ],
    [
      'the item was not sent',
      'deadline.dispatch',
      missed,
      'The item was not sent back by the deadline, Tuesday',
    ],
    [
      'the item arrived late',
      'own.clause',
      { deadline: ARRIVAL_DEADLINE, lateByMs: 1 },
      'The item reached us 1 millisecond after',
    ],
    [
      'the deadline is of another time, and the clause tells',
      'deadline.arrival',
      { deadline: '2026-04-01T00:00:00.000Z' },
      'The item did not reach us by the deadline, Wednesday',
    ],
    [
      'the deadline tells: dispatch',
      'own.clause',
      missed,
      'The item was not sent back by the deadline, Tuesday',
    ],
    [
      'the deadline tells: arrival',
      'own.clause',
      { deadline: ARRIVAL_DEADLINE },
      'The item did not reach us by the deadline, Monday',
    ],
    ['nothing tells', 'own.clause', { deadline: '2026-04-01T00:00:00.000Z' }, 'For the deadline, Wednesday'],
  ])('%s', (_, clause, details, start) => {
    const finding = aFinding('authorized_too_late', 'undetermined', details, clause);
    expect(textOf(finding, 'en')).toMatch(new RegExp(`^${start}`));
    expect(textOf(finding, 'en')).toMatch(
      /this is our own delay, and a person at our shop has to look at it\.$/,
    );
    expect(textOf(finding, 'ko')).toMatch(/저희 측의 지연이며, 담당자의 확인이 필요합니다\.$/);
  });
  test('for the arrival, in whole sentences', () => {
    const finding = aFinding('authorized_too_late', 'undetermined', { deadline: ARRIVAL_DEADLINE });
    expect(textOf(finding, 'en')).toBe(
      'The item did not reach us by the deadline, Monday, 9 March 2026, 10:00 (UTC+09:00), but our answer to your complete request came too late; this is our own delay, and a person at our shop has to look at it.',
    );
    expect(textOf(finding, 'ko')).toBe(
      '상품이 기한인 2026년 3월 9일 (월) 10:00 (UTC+09:00)까지 도착하지 않았으나, 빠짐없이 갖추어진 요청에 대한 저희 안내가 늦었으므로 이는 저희 측의 지연이며, 담당자의 확인이 필요합니다.',
    );
  });

  test.each([
    ['deadline.dispatch', { ...missed, lateByMs: 1 }, '늦게 발송되었으나'],
    ['deadline.dispatch', missed, '까지 발송되지 않았으나'],
    ['own.clause', { deadline: ARRIVAL_DEADLINE, lateByMs: 1 }, '늦게 도착하였으나'],
    ['own.clause', { deadline: ARRIVAL_DEADLINE }, '까지 도착하지 않았으나'],
    [
      'own.clause',
      { deadline: '2026-04-01T00:00:00.000Z' },
      '기한이 2026년 4월 1일 (수) 09:00 (UTC+09:00)인데',
    ],
  ])('in Korean: %s %o', (clause, details, part) => {
    expect(textOf(aFinding('authorized_too_late', 'undetermined', details, clause), 'ko')).toContain(part);
  });
});

test.each([
  ['deadline.dispatch', 'The deadline for sending the item back is not known', '상품 발송 기한'],
  ['deadline.arrival', 'The deadline for the arrival of the item at our shop is not known', '상품 도착 기한'],
])('an unknown deadline names its event: %s', (clause, english, korean) => {
  const finding = aFinding('deadline_unknown', 'undetermined', { deadline: null }, clause);
  expect(textOf(finding, 'en')).toContain(english);
  expect(textOf(finding, 'ko')).toContain(korean);
});

describe('under a policy with clauses of its own, the order of the findings tells which deadline is meant', () => {
  const policy = { id: 'own', version: '2' };
  const unknown = aFinding('deadline_unknown', 'undetermined', { deadline: null }, 'deadline.dispatch');
  const textsOf = (findings: readonly Finding[]): readonly string[] =>
    explainEvaluation(anEvaluation({ policy, findings }), { locale: 'en', timeZone: 'UTC' }).findings.map(
      ({ text }) => text.slice(0, 34),
    );
  test('the dispatch comes before the arrival', () => {
    expect(textsOf([{ ...unknown }, { ...unknown }])).toEqual([
      'The deadline for sending the item ',
      'The deadline for the arrival of th',
    ]);
    expect(textsOf([aFinding('dispatch_early', 'undetermined'), unknown])[1]).toContain('for the arrival');
    expect(textsOf([unknown, aFinding('arrival_late', 'undetermined')])[0]).toContain('for sending');
    expect(textsOf([aFinding('authorization_overdue', 'undetermined'), unknown])[1]).toContain('arrival');
  });
  test('what an exception or a ruling changed counts as what it was', () => {
    const insteadOf = { standing: 'breached', code: 'dispatch_late' };
    expect(textsOf([aFinding('waived', 'advisory', { insteadOf }), unknown])[1]).toContain('for the arrival');
  });
  test('what came of the claim tells nothing', () => {
    const ofClaim = [aFinding('claim_late', 'breached'), aFinding('claim_in_time', 'satisfied')];
    expect(textsOf([...ofClaim, unknown]).at(-1)).toBe('The deadline is not known, as the ');
  });
  test('the window without a deadline is the one whose deadline is not known', () => {
    const known = anEvaluation().deadlines;
    const none = { deadline: null, state: 'not_started' } as const;
    const told = (deadlines: Deadlines): string | undefined =>
      textOf(aFinding('deadline_unknown', 'undetermined', { deadline: null }), 'en', { policy, deadlines });
    expect(told({ ...known, dispatch: none })).toContain('The deadline for sending the item back is not');
    expect(told({ ...known, arrival: none })).toContain('The deadline for the arrival of the item at our');
    expect(told({ ...known, dispatch: none, arrival: none })).toContain('The deadline is not known, as');
  });
  test('an unknown deadline of the claim stays that of the claim, whatever has become of it', () => {
    const insteadOf = { standing: 'outstanding', code: 'deadline_unknown' };
    const waived = aFinding('waived', 'advisory', { insteadOf });
    const late = aFinding('dispatch_late', 'undetermined');
    expect(textOf(waived, 'en')).toContain('On the deadline, we have decided');
    const evaluation = anEvaluation({ policy, findings: [waived, late] });
    const [told] = explainEvaluation(evaluation, { locale: 'en', timeZone: 'UTC' }).findings;
    expect(told?.text).toBe('On the deadline, we have decided to hold nothing against your return.');
  });
  test('alone, its clause says nothing, and nor does an unknown deadline of the claim', () => {
    const ofClaim = aFinding('deadline_unknown', 'outstanding', { deadline: null });
    expect(textsOf([ofClaim, unknown])[1]).toBe('The deadline is not known, as the ');
  });
});

describe('what is missing does not count against a request', () => {
  const codes = ['order_number_missing', 'attachment_missing'] as const;
  const textsAfter = (code: string, before: readonly string[], id = 'own') => {
    const findings = [...before.map((each) => aFinding(each, 'satisfied')), aFinding(code, 'advisory')];
    const evaluation = anEvaluation({ policy: { id, version: '1' }, findings });
    return (['en', 'ko'] as const).map(
      (locale) => explainEvaluation(evaluation, { locale, timeZone: 'UTC' }).findings.at(-1)?.text,
    );
  };
  test.each(codes)('that the shop has answered: %s', (code) => {
    for (const answered of ['authorized', 'authorized_too_late']) {
      const [inEnglish, inKorean] = textsAfter(code, [answered]);
      expect(inEnglish).toContain('as we have already answered');
      expect(inKorean).toContain('이미 안내를 드렸으므로');
    }
  });
  test.each(codes)('where it was merely wished for: %s', (code) => {
    for (const before of [[], ['authorization_awaited']]) {
      const [inEnglish, inKorean] = textsAfter(code, before);
      expect(inEnglish).toMatch(/; this does not stand against (it|your request)\.$/);
      expect(inKorean).toMatch(/없으나|않았으나/);
      expect(inKorean).not.toContain('안내');
    }
    expect(textsAfter(code, ['authorization_awaited'], 'builtin')[0]).not.toContain('answered');
  });
});

test.each(['returnable', 'depends_on_reason'] as const)(
  '%s speaks of the kind of order where that was looked at',
  (code) => {
    const standing = code === 'returnable' ? 'satisfied' : 'advisory';
    const finding = aFinding(code, standing, { orderType: 'standard' });
    expect(textOf(finding, 'en')).toContain('the kind of order (standard order)'.slice(1));
    expect(textOf(finding, 'ko')).toContain('주문 유형(일반 주문)');
  },
);

test('no problem found: the customer bears the shipping only where the evaluation says so', () => {
  const finding = aFinding('problem_not_confirmed', 'advisory');
  expect(textOf(finding, 'en', { cost: aCost('customer') })).toBe(
    'Our inspection did not find the problem that you reported, so you bear the shipping both ways, as for a change of mind.',
  );
  expect(textOf(finding, 'ko', { cost: aCost('customer') })).toContain('왕복 배송비는 고객님께서 부담');
  expect(textOf(finding, 'en', { cost: aCost('shop') })).not.toContain('bear');
  expect(textOf(finding, 'ko', { cost: aCost('shop') })).not.toContain('부담');
  const [leg] = aCost('customer').legs;
  const oneLeg = { ...aCost('customer'), legs: leg === undefined ? [] : [leg] };
  const own = { cost: oneLeg, policy: { id: 'own', version: '1' } };
  expect(textOf(finding, 'en', own)).not.toContain('both ways');
  expect(textOf(finding, 'en', { ...own, cost: aCost('customer') })).toContain('both ways');
  expect(textOf(finding, 'en', { cost: oneLeg })).toContain('both ways');
});

describe('the way to make a request', () => {
  const finding = aFinding('channel_not_accepted', 'outstanding', { channel: 'telephone' }, 'own.channel');
  const own = { policy: { id: 'own', version: '2' } };
  test('is by e-mail under the built-in policy, whatever another calls its clause', () => {
    expect(textOf(finding, 'en')).toContain('please make it by e-mail');
    expect(textOf({ ...finding, clause: 'channel.email' }, 'en', own)).not.toContain('by e-mail');
  });
  test('is left open where nothing tells', () => {
    expect(textOf(finding, 'en', own)).toContain('please make it in a way that we accept');
    expect(textOf(finding, 'ko', own)).toContain('접수 가능한 경로로 다시 요청해');
  });
  test('is not by e-mail where an e-mail was refused', () => {
    expect(textOf({ ...finding, details: { channel: 'email' } }, 'en')).not.toContain('make it by e-mail');
  });
});

test('a word without a label is shown as it is, in quotes; also one that every object has', () => {
  expect(textOf(aFinding('category_excluded', 'breached', { category: 'constructor' }), 'en')).toContain(
    '(“constructor”)',
  );
  expect(textOf(aFinding('attachment_missing', 'outstanding', { anyOf: ['video', 'tag_photo'] }), 'ko')).toBe(
    '“video” 또는 태그(또는 케어 카드) 사진이 아직 필요합니다.',
  );
  expect(textOf(aFinding('attachment_missing', 'outstanding', { anyOf: ['video'] }), 'ko')).toBe(
    '“video”이(가) 아직 필요합니다.',
  );
  expect(textOf(aFinding('attachment_given', 'satisfied', { anyOf: ['a', 'b', 'c'] }), 'en')).toBe(
    'We have received “a”, “b” or “c”.',
  );
});

test.each([
  [
    'a code of a later version',
    aFinding('weighed', 'advisory'),
    'Clause “some.clause” came out as “weighed” (to be noted).',
    '조항 “some.clause”의 결과는 “weighed”(참고)입니다.',
  ],
  [
    'a standing of a later version',
    aFinding('returnable', 'breached'),
    'Clause “some.clause” came out as “returnable” (not met).',
    '조항 “some.clause”의 결과는 “returnable”(미충족)입니다.',
  ],
  [
    'a code that every object has',
    aFinding('toString', 'satisfied'),
    'Clause “some.clause” came out as “toString” (satisfied).',
    '조항 “some.clause”의 결과는 “toString”(충족)입니다.',
  ],
])('%s gets a neutral sentence', (_, finding, english, korean) => {
  expect(textOf(finding, 'en')).toBe(english);
  expect(textOf(finding, 'ko')).toBe(korean);
});

describe('what is only possible stays possible', () => {
  test.each(rows.map(([code, standing, details]) => [code, standing, details] as const))(
    '%s, %s',
    (code, standing, details) => {
      const english = textOf(aFinding(code, standing, details), 'en') ?? '';
      const korean = textOf(aFinding(code, standing, details), 'ko') ?? '';
      expect(english).not.toMatch(/\b(will|must|always|never|certainly|law|legal|illegal)\b/i);
      expect(korean).not.toMatch(/반드시|절대|무조건|법률|법에/);
      expect(/higher/.test(english)).toBe(/may be higher/.test(english));
      expect(/비용이 더/.test(korean)).toBe(/비용이 더 나올 수 있/.test(korean));
      expect(/person at our shop/.test(english)).toBe(standing === 'undetermined');
      expect(/담당자/.test(korean)).toBe(standing === 'undetermined');
    },
  );
});

test('the findings keep the order, the clauses and the standings of the evaluation', () => {
  const findings = [
    aFinding('item_used', 'breached', {}, 'b'),
    aFinding('claim_in_time', 'satisfied', {}, 'a'),
  ];
  const explained = explainEvaluation(anEvaluation({ findings }), { locale: 'en', timeZone: 'UTC' }).findings;
  expect(explained.map(({ clause, standing }) => [clause, standing])).toEqual([
    ['b', 'breached'],
    ['a', 'satisfied'],
  ]);
});
