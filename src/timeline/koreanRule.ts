import type { BuiltinEvent, Length, Limit, Opening, SpanTerm, Start, WindowTerm } from '../index';
import { eventName } from './eventName';
import { type LengthUnit, lengthParts } from './lengthParts';
import { startPoints } from './startPoints';

const EVENTS: Readonly<Record<BuiltinEvent, string>> = {
  delivery: '배송 완료',
  order: '주문',
  shipment: '출고',
  request: '요청 접수',
  authorization: '쇼핑몰 안내',
  dispatch: '반송',
  arrival: '도착',
  inspection: '검수',
  settlement: '처리 완료',
};

const UNITS: Readonly<Record<LengthUnit, string>> = {
  year: '년',
  month: '개월',
  week: '주',
  day: '일',
  hour: '시간',
  minute: '분',
  second: '초',
  businessDay: '영업일',
};

const WHICH = {
  first_known: '먼저 확인되는 시점',
  earliest: '가장 이른 시점',
  latest: '가장 늦은 시점',
} as const;

/** What a window counts from, by its event. */
export function koreanEvent(event: string): string {
  return eventName(EVENTS, event);
}

/** How long a window is, from when, how it opens and how it ends. */
export function koreanRule(term: WindowTerm): string {
  const { opens, extendedTo = [], cappedAt = [] } = term;
  return [
    wordSpan(term),
    ...(opens === undefined ? [] : [wordOpening(opens, term.from)]),
    ...extendedTo.map((limit) => `연장 시 ${wordLimit(limit)}`),
    ...cappedAt.map((limit) => `늦어도 ${wordLimit(limit)}`),
  ].join(', ');
}

function wordSpan({ length, from, ends, rollForward, direction }: SpanTerm): string {
  if (length === 'unlimited') return '기한 없음';
  const start = wordStart(from);
  const span =
    direction === 'before' ? `${start} ${wordLength(length)} 전` : `${start}부터 ${wordLength(length)}`;
  const rolled = rollForward === 'next_business_day' ? ', 휴일이면 다음 영업일' : '';
  return `${span}${rolled}${ends === 'end_of_day' ? ', 그날 자정 직전까지' : ''}`;
}

function wordStart(start: Start): string {
  const { which, points } = startPoints(start);
  const words = points.map(({ event, offset }) =>
    offset === undefined ? koreanEvent(event) : `${koreanEvent(event)} ${wordLength(offset)} 후`,
  );
  const listed = words.join(', ');
  return words.length < 2 ? listed : `${listed} 중 ${WHICH[which]}`;
}

function wordOpening({ after, on, at }: Opening, from: Start): string {
  const reached =
    after === undefined ? wordDate(on as string) : `${wordStart(from)}부터 ${wordLength(after)} 후`;
  if (at === undefined || at === 'exact') return `${reached} 시작`;
  return `${reached} ${at === 'start_of_day' ? '0시' : at} 시작`;
}

/** Another end: a date, or else a span. */
function wordLimit({ until, ...span }: Limit): string {
  return until === undefined ? wordSpan(span as SpanTerm) : `${wordDate(until)}까지`;
}

function wordLength(length: Length): string {
  return lengthParts(length)
    .map(([count, unit]) => `${count}${UNITS[unit]}`)
    .join(' ');
}

/** A date as the policy writes it, `YYYY-MM-DD`. */
function wordDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${year}년 ${month}월 ${day}일`;
}
