import { counted } from '../../explain/korean/counted';
import { withParticle } from '../../explain/korean/withParticle';
import type { SpanPhrase, StartPhrase, TimeWords, UntilPhrase } from '../TimeWords';

const noted = (text: string, notes: readonly string[]): string =>
  notes.length === 0 ? text : `${text}(${notes.join(', ')})`;

const body = ({ length, start, isBackward }: SpanPhrase): string => {
  if (isBackward) return `${start.text} ${length} 전까지`;
  return start.isPlain ? `${start.text} 후 ${length} 이내` : `${start.text}부터 ${length} 이내`;
};

function notesOf({ toEndOfDay, rollsForward }: SpanPhrase): readonly string[] {
  if (toEndOfDay && rollsForward) {
    return ['마지막 날이 끝날 때까지', '그날이 영업일이 아니면 다음 영업일이 끝날 때까지'];
  }
  if (toEndOfDay) return ['마지막 날이 끝날 때까지'];
  return rollsForward ? ['마지막 날이 영업일이 아니면 다음 영업일까지'] : [];
}

const after = (length: string, { text, isPlain }: StartPhrase): string =>
  isPlain ? `${text} ${length} 후` : `${text}부터 ${length} 후`;

function limit({ length, start, isBackward, toEndOfDay, rollsForward }: SpanPhrase): string {
  return noted(isBackward ? `${start.text} ${length} 전` : after(length, start), [
    ...(toEndOfDay ? ['그날이 끝날 때'] : []),
    ...(rollsForward ? ['그날이 영업일이 아니면 다음 영업일'] : []),
  ]);
}

function until({ span, extendedTo, cappedAt }: UntilPhrase): string {
  const later = extendedTo.map((other) => `${withParticle(other, '이', '가')} 더 늦으면 그때까지`);
  const caps = cappedAt.map((other) => `늦어도 ${other}까지`);
  if (span === null) return [...later, ...caps].join(', ');
  const within = noted(body(span), [...notesOf(span), ...later]);
  return [`${within}${span.isBackward ? '' : '에'}`, ...caps].join(', ');
}

/** How periods and deadlines are told. */
export function time(offersExchange: boolean): TimeWords {
  const returns = offersExchange ? '반품·교환을' : '반품을';
  return {
    units: {
      years: counted('년'),
      months: counted('개월'),
      weeks: counted('주'),
      days: counted('일'),
      hours: counted('시간'),
      minutes: counted('분'),
      seconds: counted('초'),
    },
    businessDays: counted('영업일'),
    lengths: (parts) => parts.join(' '),
    date: (year, month, day) => `${year}년 ${month}월 ${day}일`,
    inForce: (from, to) => {
      const days = [...(from === null ? [] : [`${from}부터`]), ...(to === null ? [] : [`${to}까지`])];
      return `이 정책은 ${days.join(' ')}의 주문에 적용됩니다.`;
    },
    offset: (event, offset) => `${event} ${offset} 후`,
    starts: {
      firstKnownOf: (points) =>
        points.map((point, at) => (at === 0 ? point : `(알 수 없는 경우 ${point})`)).join(''),
      earliestOf: (points) => `${points.join(', ')} 중 가장 이른 때`,
      latestOf: (points) => `${points.join(', ')} 중 가장 늦은 때`,
    },
    span: (span) => noted(body(span), notesOf(span)),
    limit,
    until,
    windows: {
      claim: {
        within: (end) => `${end} ${returns} 신청하셔야 합니다.`,
        unlimited: '신청에는 기한이 없습니다.',
        opens: (from) => `신청은 ${from}부터 받습니다.`,
      },
      dispatch: {
        within: (end) => `${end} 상품을 발송하셔야 합니다.`,
        unlimited: '상품 발송에는 기한이 없습니다.',
        opens: (from) => `상품은 ${from}부터 발송하셔야 합니다.`,
      },
      arrival: {
        within: (end) => `${end} 상품이 저희에게 도착해야 합니다.`,
        unlimited: '상품 도착에는 기한이 없습니다.',
        opens: (from) => `상품은 ${from}부터 저희에게 도착해야 합니다.`,
      },
    },
    opensOn: (date, at) => (at === null ? date : `${date} ${at}`),
    opensAfter: (length, start, at) => {
      const reached = after(length, start);
      if (at === 'exact') return reached;
      return `${reached} 해당일의 ${at === 'start_of_day' ? '시작' : at}`;
    },
    late: '그보다 늦은 경우에는 저희가 개별적으로 판단합니다.',
    early: {
      needs_review: '그보다 이른 경우에는 저희가 개별적으로 판단합니다.',
      rejected: '그보다 이른 경우에는 받지 않습니다.',
    },
  };
}
