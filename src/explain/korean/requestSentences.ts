import type { FindingSentences } from '../sentences';
import { endings } from './endings';
import { beforeOpening, fromOpening, laterThanDeadline, untilDeadline } from './untilDeadline';
import { withParticle } from './withParticle';

// The particle after a bracket follows the word before it, which never varies here.
const named = (name: string | null): string => (name === null ? '' : `(${name})`);
const choiceOf = (offered: string | null): string => (offered === null ? '' : `(선택 가능: ${offered})`);
const harmless = (isAnswered: boolean): string =>
  `${isAnswered ? '이미 안내를 드렸으므로 ' : ''}진행에는 문제가 되지 않습니다`;

/** The sentences on the request. */
export const requestSentences = {
  channel_accepted: {
    satisfied: ({ channel }) => `요청이 접수 가능한 경로${named(channel)}로 들어왔습니다.`,
  },
  channel_not_accepted: {
    advisory: ({ channel }) =>
      `요청이 평소 접수하지 않는 경로${named(channel)}로 들어왔으나, ${harmless(true)}.`,
    outstanding: ({ channel, byEmail }) =>
      `요청이 접수하지 않는 경로${named(channel)}로 들어왔으므로, ${byEmail ? '이메일' : '접수 가능한 경로'}로 다시 요청해 주시기 바랍니다.`,
    breached: ({ channel }) =>
      `요청이 접수하지 않는 경로${named(channel)}로 들어왔으며, 다른 경로로 요청하실 수 있는 기한이 지났습니다.`,
  },
  deadline_unknown: {
    outstanding: '기한의 기준이 되는 시점이 기록되어 있지 않아 요청 기한을 아직 알 수 없습니다.',
    undetermined: ({ window }) => {
      const event = { dispatch: '상품 발송 ', arrival: '상품 도착 ' };
      return `기한의 기준이 되는 시점이 기록되어 있지 않아 ${window === null ? '' : event[window]}기한을 알 수 없으므로, 담당자의 확인이 필요합니다.`;
    },
  },
  delivery_awaited: { outstanding: '주문하신 상품의 배송 완료가 아직 확인되지 않았습니다.' },
  claim_not_filed: {
    outstanding: ({ deadline, opensAt }) => {
      const period = fromOpening(opensAt, deadline);
      return period === null
        ? '접수 가능한 경로로 들어온 요청이 아직 없습니다.'
        : `접수 가능한 경로로 들어온 요청이 아직 없으며, ${period} 요청하실 수 있습니다.`;
    },
    undetermined: ({ deadline }) =>
      `${untilDeadline(deadline)} 접수 가능한 경로로 들어온 요청이 없었으나 ${endings.mayTake}.`,
    breached: ({ deadline }) => `${untilDeadline(deadline)} 접수 가능한 경로로 들어온 요청이 없었습니다.`,
  },
  claim_early: {
    outstanding: ({ deadline, opensAt }) =>
      `요청이 ${beforeOpening('요청 기간', opensAt)} 접수되었으며, 시작 후 ${deadline === null ? '' : `${deadline}까지 `}다시 요청하실 수 있습니다.`,
    undetermined: ({ opensAt }) =>
      `요청이 ${beforeOpening('요청 기간', opensAt)} 접수되었으나 ${endings.mayTake}.`,
    breached: ({ deadline, opensAt, isOver }) =>
      `요청이 ${beforeOpening('요청 기간', opensAt)} 접수되었${isOver ? `으며, ${untilDeadline(deadline)} 다시 접수되지 않았습니다` : '습니다'}.`,
  },
  claim_in_time: { satisfied: ({ deadline }) => `요청이 ${untilDeadline(deadline)} 접수되었습니다.` },
  claim_late: {
    undetermined: ({ deadline, lateBy }) =>
      `요청이 ${laterThanDeadline(deadline, lateBy)} 접수되었으나 ${endings.mayTake}.`,
    breached: ({ deadline, lateBy }) => `요청이 ${laterThanDeadline(deadline, lateBy)} 접수되었습니다.`,
  },
  reason_missing: { outstanding: '반품·교환 사유를 아직 알려 주지 않으셨습니다.' },
  reason_not_accepted: {
    undetermined: ({ reason }) =>
      `말씀해 주신 사유${named(reason)}는 보통 반품·교환이 가능한 사유가 아니므로, ${endings.look}.`,
    breached: ({ reason }) => `말씀해 주신 사유${named(reason)}로는 반품·교환이 불가합니다.`,
  },
  reason_accepted: {
    satisfied: ({ reason }) => `반품·교환 사유${named(reason)}는 받아 드릴 수 있는 사유입니다.`,
  },
  resolution_missing: {
    outstanding: ({ offered }) => `원하시는 처리 방법${choiceOf(offered)}을 아직 알려 주지 않으셨습니다.`,
  },
  resolution_not_offered: {
    outstanding: ({ resolution, offered }) =>
      `요청하신 처리 방법${named(resolution)}은 제공되지 않습니다${choiceOf(offered)}.`,
    undetermined: ({ resolution }) =>
      `요청하신 처리 방법${named(resolution)}은 이번 경우 보통 제공되지 않으므로, ${endings.look}.`,
    breached: ({ resolution }) => `요청하신 처리 방법${named(resolution)}은 이번 경우 제공되지 않습니다.`,
  },
  resolution_replaced: {
    advisory: ({ resolution, granted }) =>
      `요청하신 처리 방법${named(resolution)}은 이번 경우 제공되지 않으며, 대신 ${withParticle(granted ?? '다른 방법', '을', '를')} 제공합니다.`,
  },
  resolution_offered: {
    satisfied: ({ resolution }) => `요청하신 처리 방법${named(resolution)}은 제공되는 방법입니다.`,
  },
  order_number_given: { satisfied: '요청에 주문번호가 기재되어 있습니다.' },
  order_number_missing: {
    advisory: ({ isAnswered }) => `요청에 주문번호가 없으나, ${harmless(isAnswered)}.`,
    outstanding: '요청에 주문번호가 기재되어 있지 않습니다.',
  },
  attachment_given: {
    satisfied: ({ anyOf }) => `${withParticle(anyOf ?? '필요한 자료', '이', '가')} 접수되었습니다.`,
  },
  attachment_missing: {
    advisory: ({ anyOf, isAnswered }) =>
      `${withParticle(anyOf ?? '필요한 자료', '이', '가')} 접수되지 않았으나, ${harmless(isAnswered)}.`,
    outstanding: ({ anyOf }) => `${withParticle(anyOf ?? '추가 자료', '이', '가')} 아직 필요합니다.`,
    breached: ({ anyOf }) =>
      `${withParticle(anyOf ?? '필요한 자료', '이', '가')} 기한 안에 접수되지 않았습니다.`,
  },
} satisfies Partial<FindingSentences>;
