import type { FindingSentences } from '../sentences';
import { laterThanDeadline, untilDeadline } from './untilDeadline';
import { withParticle } from './withParticle';

// The particle after a bracket follows the word before it, which never varies here.
const named = (name: string | null): string => (name === null ? '' : `(${name})`);
const choiceOf = (offered: string | null): string => (offered === null ? '' : `(선택 가능: ${offered})`);
const ANSWERED_ANYWAY = '이미 안내를 드렸으므로 진행에는 문제가 되지 않습니다';

/** The sentences on the order, the item and the request. */
export const requestSentences = /* @__PURE__ */ (() =>
  ({
    returnable: {
      satisfied: ({ category, orderType }) =>
        `${orderType === null ? `상품 분류${named(category)}는` : `주문 유형${named(orderType)}은`} 이번 반품·교환의 제한 사유가 아닙니다.`,
    },
    category_excluded: {
      breached: ({ category }) => `해당 상품 분류${named(category)}는 반품·교환이 불가합니다.`,
    },
    order_type_excluded: {
      breached: ({ orderType }) => `해당 주문 유형${named(orderType)}은 반품·교환이 불가합니다.`,
    },
    depends_on_reason: {
      advisory: ({ category, orderType }) =>
        `${orderType === null ? `상품 분류${named(category)}` : `주문 유형${named(orderType)}`}에 따른 반품·교환 제한 여부는 사유에 따라 달라지며, 사유를 아직 알려 주지 않으셨습니다.`,
    },
    channel_accepted: {
      satisfied: ({ channel }) => `요청이 접수 가능한 경로${named(channel)}로 들어왔습니다.`,
    },
    channel_not_accepted: {
      advisory: ({ channel }) =>
        `요청이 평소 접수하지 않는 경로${named(channel)}로 들어왔으나, ${ANSWERED_ANYWAY}.`,
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
      outstanding: ({ deadline }) =>
        deadline === null
          ? '접수 가능한 경로로 들어온 요청이 아직 없습니다.'
          : `접수 가능한 경로로 들어온 요청이 아직 없으며, ${deadline}까지 요청하실 수 있습니다.`,
      breached: ({ deadline }) => `${untilDeadline(deadline)} 접수 가능한 경로로 들어온 요청이 없었습니다.`,
    },
    claim_in_time: { satisfied: ({ deadline }) => `요청이 ${untilDeadline(deadline)} 접수되었습니다.` },
    claim_late: {
      breached: ({ deadline, lateBy }) => `요청이 ${laterThanDeadline(deadline, lateBy)} 접수되었습니다.`,
    },
    reason_missing: { outstanding: '반품·교환 사유를 아직 알려 주지 않으셨습니다.' },
    reason_not_accepted: {
      breached: ({ reason }) => `말씀해 주신 사유${named(reason)}로는 반품·교환이 불가합니다.`,
    },
    reason_accepted: {
      satisfied: ({ reason }) => `말씀해 주신 사유${named(reason)}는 반품·교환이 가능한 사유입니다.`,
    },
    resolution_missing: {
      outstanding: ({ offered }) => `원하시는 처리 방법${choiceOf(offered)}을 아직 알려 주지 않으셨습니다.`,
    },
    resolution_not_offered: {
      outstanding: ({ resolution, offered }) =>
        `요청하신 처리 방법${named(resolution)}은 제공되지 않습니다${choiceOf(offered)}.`,
    },
    resolution_offered: {
      satisfied: ({ resolution }) => `요청하신 처리 방법${named(resolution)}은 제공되는 방법입니다.`,
    },
    order_number_given: { satisfied: '요청에 주문번호가 기재되어 있습니다.' },
    order_number_missing: {
      advisory: `요청에 주문번호가 없으나, ${ANSWERED_ANYWAY}.`,
      outstanding: '요청에 주문번호가 기재되어 있지 않습니다.',
    },
    attachment_given: {
      satisfied: ({ anyOf }) => `${withParticle(anyOf ?? '필요한 자료', '이', '가')} 접수되었습니다.`,
    },
    attachment_missing: {
      advisory: ({ anyOf }) =>
        `${withParticle(anyOf ?? '필요한 자료', '이', '가')} 접수되지 않았으나, ${ANSWERED_ANYWAY}.`,
      outstanding: ({ anyOf }) => `${withParticle(anyOf ?? '추가 자료', '이', '가')} 아직 필요합니다.`,
    },
  }) satisfies Partial<FindingSentences>)();
