import { defaultPolicy, type Length, type Policy, type SpanTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { statementsUnder } from './linesOf';

const ZONE = [
  'Dates and times are those of the time zone Asia/Seoul.',
  '날짜와 시각은 Asia/Seoul 시간대를 기준으로 합니다.',
];
const LAST = [
  'What comes at the last moment of a period is still in time.',
  '기한의 마지막 순간에 이루어진 것도 기한 내로 봅니다.',
];
const HOURS = [
  'Hours are counted as they pass, weekends and holidays included.',
  '시간 단위의 기간은 주말과 공휴일을 포함하여 실제로 흐른 시간으로 셉니다.',
];
const END_OF_DAY = [
  'Where a period runs to the end of a day, the day on which it begins is not counted, and its last day is in time to its end.',
  '마지막 날이 끝날 때까지인 기간은 시작하는 날을 세지 않으며, 마지막 날은 하루가 다 갈 때까지 기한 내로 봅니다.',
];
const SHORT_MONTH = [
  'Where a period in months or years would end on a date that a month lacks, it ends on the last day of that month.',
  '월 또는 년 단위의 기간이 끝나는 달에 해당 날짜가 없으면 그달의 마지막 날에 끝납니다.',
];
const WEEKDAYS = [
  'Every day is a business day but Saturdays and Sundays.',
  '영업일은 토요일과 일요일을 제외한 모든 날입니다.',
];
const sameTime = (units: string, korean: string) => [
  `A period in ${units} ends at the clock time at which it began.`,
  `${korean} 단위의 기간은 시작된 시각과 같은 시각에 끝납니다.`,
];

const span = (length: Length, more: Partial<SpanTerm> = {}): SpanTerm => ({
  length,
  from: 'delivery',
  ...more,
});
const counted = (claim: SpanTerm, others: Partial<Policy> = {}): Policy => {
  const windows = {
    claim: { clause: 'deadline.claim', ...claim },
    dispatch: { length: 'unlimited', from: 'delivery' },
    arrival: { length: 'unlimited', from: 'delivery' },
  };
  return aPolicy({ ...others, terms: { ...others.terms, windows } });
};

interface Row {
  readonly says: string;
  readonly policy: Policy;
  /** Between the time zone and the last moment, in English and in Korean. */
  readonly told: readonly (readonly string[])[];
}

const ROWS: readonly Row[] = [
  { says: 'nothing of periods, where there are none', policy: counted(span('unlimited')), told: [] },
  {
    says: 'nothing of days that a period without an end would end with',
    policy: counted(span('unlimited', { ends: 'end_of_day', rollForward: 'next_business_day' })),
    told: [],
  },
  { says: 'hours', policy: counted(span('PT24H')), told: [HOURS] },
  { says: 'minutes', policy: counted(span('PT30M')), told: [HOURS] },
  { says: 'seconds', policy: counted(span('PT30S')), told: [HOURS] },
  { says: 'days', policy: counted(span('P7D')), told: [sameTime('days', '일')] },
  { says: 'weeks', policy: counted(span('P1W')), told: [sameTime('weeks', '주')] },
  { says: 'months', policy: counted(span('P1M')), told: [sameTime('months', '개월'), SHORT_MONTH] },
  { says: 'years', policy: counted(span('P1Y')), told: [sameTime('years', '년'), SHORT_MONTH] },
  {
    says: 'all of them',
    policy: counted(span('P1Y1M1W1DT1H')),
    told: [HOURS, sameTime('days, weeks, months or years', '일 또는 주 또는 개월 또는 년'), SHORT_MONTH],
  },
  { says: 'the end of the day', policy: counted(span('P7D', { ends: 'end_of_day' })), told: [END_OF_DAY] },
  {
    says: 'business days',
    policy: counted(span({ businessDays: 2 })),
    told: [sameTime('business days', '영업일'), WEEKDAYS],
  },
  {
    says: 'what moves to the next business day',
    policy: counted(span('P7D', { ends: 'end_of_day', rollForward: 'next_business_day' })),
    told: [END_OF_DAY, WEEKDAYS],
  },
  {
    says: 'some periods to the end of the day and some not',
    policy: counted(span('P7D', { ends: 'end_of_day' }), {
      clauses: [aClause('duty.answer', 'We answer.')],
      terms: {
        ...defaultPolicy.terms,
        duties: [{ duty: 'answer', clause: 'duty.answer', window: { length: 'P2D', from: 'request' } }],
      },
    }),
    told: [
      [
        'A period in days ends at the clock time at which it began, unless it runs to the end of the day.',
        '일 단위의 기간은 마지막 날이 끝날 때까지라고 하지 않은 한 시작된 시각과 같은 시각에 끝납니다.',
      ],
      END_OF_DAY,
    ],
  },
  {
    says: 'what an exception counts, and what a start is put off by',
    policy: counted(span('unlimited'), {
      clauses: [aClause('deadline.members', 'Members have longer.')],
      exceptions: [
        {
          clause: 'deadline.members',
          when: { field: 'order.type', equals: 'member' },
          set: { windows: { claim: span('PT2H', { from: { event: 'delivery', offset: 'P2D' } }) } },
        },
      ],
    }),
    told: [HOURS, sameTime('days', '일')],
  },
  {
    says: 'business days that only a condition asks of',
    policy: counted(span('unlimited'), {
      clauses: [aClause('requirement.week', 'On weekdays.')],
      terms: {
        ...defaultPolicy.terms,
        requirements: [{ clause: 'requirement.week', must: { event: 'request', onBusinessDay: true } }],
      },
    }),
    told: [WEEKDAYS],
  },
  {
    says: 'an opening put off',
    policy: counted({ ...span('unlimited'), ...{ opens: { after: 'P3D' } } }),
    told: [sameTime('days', '일')],
  },
  {
    says: 'another weekend and holidays, each once and in their order',
    policy: counted(span({ businessDays: 2 }, { ends: 'end_of_day' }), {
      weekend: [7, 5],
      holidays: ['2026-12-25', '2026-01-01', '2026-12-25'],
    }),
    told: [
      END_OF_DAY,
      [
        'Every day is a business day but Fridays and Sundays, and these dates: 1 January 2026 and 25 December 2026.',
        '영업일은 금요일과 일요일과 다음 날짜(2026년 1월 1일과 2026년 12월 25일)를 제외한 모든 날입니다.',
      ],
    ],
  },
  {
    says: 'holidays without a weekend',
    policy: counted(span({ businessDays: 2 }, { ends: 'end_of_day' }), {
      weekend: [],
      holidays: ['2026-01-01'],
    }),
    told: [
      END_OF_DAY,
      [
        'Every day is a business day but these dates: 1 January 2026.',
        '영업일은 다음 날짜(2026년 1월 1일)를 제외한 모든 날입니다.',
      ],
    ],
  },
  {
    says: 'a weekend in the middle of the week',
    policy: counted(span({ businessDays: 2 }, { ends: 'end_of_day' }), { weekend: [1, 2, 3, 4] }),
    told: [
      END_OF_DAY,
      [
        'Every day is a business day but Mondays, Tuesdays, Wednesdays and Thursdays.',
        '영업일은 월요일, 화요일, 수요일, 목요일을 제외한 모든 날입니다.',
      ],
    ],
  },
  {
    says: 'neither weekend nor holidays',
    policy: counted(span({ businessDays: 2 }, { ends: 'end_of_day' }), { weekend: [] }),
    told: [END_OF_DAY, ['Every day is a business day.', '모든 날이 영업일입니다.']],
  },
];

describe('a page says how it counts', () => {
  test.each(ROWS)('$says', ({ policy, told }) => {
    const all = [ZONE, ...told, LAST];
    expect(statementsUnder(policy, 'en', 'How time is counted')).toEqual(all.map(([english]) => english));
    expect(statementsUnder(policy, 'ko', '기간을 세는 방법')).toEqual(all.map(([, korean]) => korean));
  });

  test('in a zone whose name has underscores', () => {
    const policy = aPolicy({ timeZone: 'America/New_York' });
    expect(statementsUnder(policy, 'en', 'How time is counted')[0]).toBe(
      'Dates and times are those of the time zone America/New York.',
    );
  });
});
