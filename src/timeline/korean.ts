import { koreanEvent, koreanRule } from './koreanRule';
import { koreanSteps } from './koreanSteps';
import type { ShopTime } from './shopClock';
import type { Words } from './Words';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];

const date = ({ month, day }: ShopTime): string => `${month}월 ${day}일`;

/** The picture's words in Korean. */
export const korean: Words = {
  ...koreanSteps,
  decisions: { accepted: '승인', pending: '진행 중', needs_review: '담당자 확인 필요', rejected: '거절' },
  states: { not_started: '시작 전', open: '기한 남음', met: '기한 내 완료', missed: '기한 지남' },
  windows: { claim: '요청', dispatch: '반송', arrival: '도착' },
  events: {
    placement: '주문',
    shipment: '출고',
    delivery: '배송 완료',
    request: '요청 접수',
    authorization: '쇼핑몰 안내',
    dispatch: '반송',
    arrival: '쇼핑몰 도착',
    inspection: '검수',
    settlement: '처리 완료',
  },
  recordStep: (event) => `쇼핑몰의 ${koreanEvent(event)} 시점 확인`,
  instant: (time) => `${time.year}년 ${date(time)} (${WEEKDAYS[time.weekday]}) ${time.clock}`,
  event: (time, withYear) => `${withYear ? `${time.year}년 ` : ''}${date(time)} ${time.clock}`,
  tick: (time, unit) => {
    switch (unit) {
      case 'clock':
        return `${date(time)} ${time.clock}`;
      case 'day':
        return date(time);
      case 'month':
        return `${time.year}년 ${time.month}월`;
      case 'year':
        return `${time.year}년`;
    }
  },
  from: (instant) => `${instant}부터`,
  by: (instant) => `${instant}까지`,
  overdue: (instant) => `${instant} 기한 지남`,
  asOf: (instant) => `${instant} 기준`,
  rule: koreanRule,
  anyRule: '경우에 따라 다름',
  notOnRecord: '기록 없음',
  noDeadline: '기한 미정',
  heading: (decision, step) =>
    `${korean.decisions[decision]}. ${step.length === 0 ? '남은 절차 없음' : `다음: ${step.join(', ')}`}`,
  settled: (decision, outcome) => `${korean.decisions[decision]}. 종결: ${outcome}`,
  missing: (needs) => `누락 사항: ${needs.map((names) => names.join(' 또는 ')).join('; ')}`,
  breached: (clauses) => `미충족 조항: ${clauses}`,
  undetermined: (clauses) => `확인이 필요한 조항: ${clauses}`,
  order: (number) => (number === '' ? '주문' : `주문 ${number}`),
  withDetail: (event, detail) => `${event} (${detail})`,
  title: (order, decision) => `${order} 반품·교환 진행표: ${korean.decisions[decision]}`,
  judgedAsOf: (instant) => `${instant} 기준 판단`,
  window: (name, state, deadline) => `${korean.windows[name]} 기한: ${korean.states[state]}, ${deadline}`,
  happened: (events) => (events.length === 0 ? '기록된 진행 상황 없음' : `진행 상황: ${events.join('; ')}`),
  footer: (policy, timeZone) => `정책 ${policy}. 현지 시각 ${timeZone}`,
  shortened: '지그재그: 실제보다 짧게 그린 구간',
};
