import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { endings } from './endings';
import { beforeOpening, fromOpening, laterThanDeadline, untilDeadline } from './untilDeadline';

const OWN_DELAY = '이는 저희 측의 지연이며, 담당자의 확인이 필요합니다';
const UNANSWERED = '반품·교환 방법과 비용을 안내해 드리기 전에 상품이 발송되었';
const USED = '도착한 상품은 알려 주신 문제를 제외하더라도 사용된 상태였';
const DAMAGED = '도착한 상품은 알려 주신 문제를 제외하더라도 손상된 상태였';
const FEWER = '예정된 수량보다 적게 도착하였';
const missingPieces = (missing: string | null): string => (missing === null ? '' : `(누락: ${missing})`);
const incomplete = ({ missing }: FindingFacts): string =>
  `박스에 들어 있던 구성품 중 돌아오지 않은 것${missingPieces(missing)}이`;
const pieces = ({ announced, arrived }: FindingFacts): string =>
  announced === null || arrived === null ? '' : `(예정 ${announced}개, 도착 ${arrived}개)`;

/** The rest of a sentence on what has not happened yet, with the time that there is for it. */
function stillIn(event: string, { deadline, opensAt }: FindingFacts): string {
  if (opensAt !== null) return `으며, ${event} 기간은 ${fromOpening(opensAt, deadline)}입니다`;
  return deadline === null ? '습니다' : `으며, ${event} 기한은 ${deadline}입니다`;
}

function answeredTooLate({ window, deadline, lateBy }: FindingFacts): string {
  if (window === null) {
    const lead = deadline === null ? '' : `기한이 ${deadline}인데, `;
    return `${lead}빠짐없이 갖추어진 요청에 대한 저희 안내가 늦었으므로 ${OWN_DELAY}.`;
  }
  const [came, didNotCome] = {
    dispatch: ['발송되었으나', '발송되지 않았으나'] as const,
    arrival: ['도착하였으나', '도착하지 않았으나'] as const,
  }[window];
  const event =
    lateBy === null
      ? `${untilDeadline(deadline)} ${didNotCome}`
      : `${laterThanDeadline(deadline, lateBy)} ${came}`;
  const answer = window === 'dispatch' ? '그 기한이 지난 후에 이루어졌으므로' : '늦었으므로';
  return `상품이 ${event}, 빠짐없이 갖추어진 요청에 대한 저희 안내가 ${answer} ${OWN_DELAY}.`;
}

/** The sentences on the shop's answer, the way back and what came back. */
export const returnSentences = {
  authorized: { satisfied: '반품·교환 방법과 비용을 안내해 드렸습니다.' },
  authorization_awaited: {
    outstanding:
      '아직 반품·교환 방법과 비용을 안내해 드리지 않았으며, 안내 전에 보내신 상품은 받아 드리지 않으므로 안내를 받으신 후에 보내 주시기 바랍니다.',
  },
  dispatched_without_authorization: {
    advisory: () => `${UNANSWERED}으나, ${endings.harmless}.`,
    undetermined: () => `${UNANSWERED}으나 ${endings.mayTake}.`,
    breached: () => `${UNANSWERED}습니다.`,
  },
  dispatch_awaited: {
    outstanding: (facts) => `상품이 아직 발송되지 않았${stillIn('발송', facts)}.`,
  },
  dispatch_early: {
    undetermined: ({ opensAt }) =>
      `상품이 ${beforeOpening('발송 기간', opensAt)} 발송되었으나 ${endings.mayTake}.`,
    breached: ({ opensAt }) => `상품이 ${beforeOpening('발송 기간', opensAt)} 발송되었습니다.`,
  },
  dispatch_in_time: { satisfied: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 발송되었습니다.` },
  dispatch_late: {
    undetermined: ({ deadline, lateBy }) =>
      `상품이 ${laterThanDeadline(deadline, lateBy)} 발송되었으나 ${endings.mayTake}.`,
    breached: ({ deadline, lateBy }) => `상품이 ${laterThanDeadline(deadline, lateBy)} 발송되었습니다.`,
  },
  dispatch_missed: {
    undetermined: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 발송되지 않았으나 ${endings.mayTake}.`,
    breached: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 발송되지 않았습니다.`,
  },
  authorized_too_late: { undetermined: answeredTooLate },
  authorization_overdue: {
    undetermined: ({ deadline }) =>
      `빠짐없이 갖추어진 요청을 기한 내에 주셨으나 저희가 상품 발송 ${untilDeadline(deadline)} 안내를 드리지 못하였으므로, ${OWN_DELAY}.`,
  },
  instructions_followed: { satisfied: '상품이 안내해 드린 방법대로 발송되었습니다.' },
  instructions_not_followed: {
    advisory: '상품이 안내해 드린 방법대로 발송되지 않아 평소보다 비용이 더 나올 수 있습니다.',
  },
  arrival_awaited: {
    outstanding: (facts) => `상품이 아직 도착하지 않았${stillIn('도착', facts)}.`,
  },
  arrival_early: {
    undetermined: ({ opensAt }) =>
      `상품이 ${beforeOpening('도착 기간', opensAt)} 도착하였으나 ${endings.mayTake}.`,
    breached: ({ opensAt }) => `상품이 ${beforeOpening('도착 기간', opensAt)} 도착하였습니다.`,
  },
  arrival_in_time: { satisfied: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 도착하였습니다.` },
  arrival_late: {
    undetermined: ({ deadline, lateBy }) =>
      `상품이 ${laterThanDeadline(deadline, lateBy)} 도착하였으나 ${endings.mayTake}.`,
    breached: ({ deadline, lateBy }) => `상품이 ${laterThanDeadline(deadline, lateBy)} 도착하였습니다.`,
  },
  arrival_missed: {
    undetermined: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 도착하지 않았으나 ${endings.mayTake}.`,
    breached: ({ deadline }) => `상품이 ${untilDeadline(deadline)} 도착하지 않았습니다.`,
  },
  inspection_awaited: { outstanding: '상품이 도착하였으며 아직 검수 전입니다.' },
  as_received: { satisfied: '상품이 받으셨던 상태 그대로 돌아왔습니다.' },
  item_used: {
    advisory: () => `${USED}으나, ${endings.harmless}.`,
    undetermined: () => `${USED}으므로, ${endings.look}.`,
    breached: () => `${USED}습니다.`,
  },
  item_damaged: {
    advisory: () => `${DAMAGED}으나, ${endings.harmless}.`,
    undetermined: () => `${DAMAGED}으므로, ${endings.look}.`,
    breached: () => `${DAMAGED}습니다.`,
  },
  contents_complete: { satisfied: '박스에 들어 있던 구성품이 모두 돌아왔습니다.' },
  contents_unchecked: {
    outstanding: '박스에 들어 있던 구성품이 모두 돌아왔는지 아직 확인되지 않았습니다.',
  },
  contents_missing: {
    outstanding: ({ missing }) =>
      `박스에 들어 있던 구성품 중 아직 돌아오지 않은 것${missingPieces(missing)}이 있으며, 추가로 보내 주실 수 있습니다.`,
    advisory: (facts) => `${incomplete(facts)} 있으나, ${endings.harmless}.`,
    undetermined: (facts) => `${incomplete(facts)} 있으므로, ${endings.look}.`,
    breached: (facts) => `${incomplete(facts)} 있습니다.`,
  },
  quantity_complete: {
    satisfied: (facts) => `돌아와야 할 수량이 모두 도착하였습니다${pieces(facts)}.`,
  },
  quantity_short: {
    advisory: (facts) => `${FEWER}으나${pieces(facts)}, ${endings.harmless}.`,
    undetermined: (facts) => `${FEWER}으므로${pieces(facts)}, ${endings.look}.`,
    breached: (facts) => `${FEWER}습니다${pieces(facts)}.`,
  },
  packed_as_sent: { satisfied: '상품이 처음 보내 드린 방식대로 포장되어 있었습니다.' },
  packed_differently: {
    advisory:
      '상품이 처음 보내 드린 방식과 다르게 포장되어 있었으나, 포장 방식은 부탁드린 사항이므로 불이익은 없습니다.',
  },
  problem_confirmed: { satisfied: '검수 결과 알려 주신 문제가 확인되었습니다.' },
  problem_not_confirmed: {
    advisory: ({ customerBears }) =>
      customerBears
        ? '검수 결과 알려 주신 문제가 확인되지 않아, 단순 변심과 마찬가지로 왕복 배송비는 고객님께서 부담하셔야 합니다.'
        : '검수 결과 알려 주신 문제가 확인되지 않았습니다.',
  },
} satisfies Partial<FindingSentences>;
