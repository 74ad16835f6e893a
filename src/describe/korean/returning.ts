import { withParticle } from '../../explain/korean/withParticle';
import type { ReturnWords } from '../ReturnWords';
import { withDirection } from './withDirection';

const CASE_BY_CASE = '저희가 개별적으로 판단합니다';

/** The sentences on what is sent back, and what is given for it. */
export function returning(offersExchange: boolean): ReturnWords {
  const refused = offersExchange ? '반품·교환이 불가합니다' : '반품이 불가합니다';
  return {
    notNeeded: '상품을 저희에게 보내지 않으셔도 됩니다.',
    byHand: '상품은 발송하지 않고 직접 가져오셔야 합니다.',
    condition: '상품은 받으신 상태 그대로 보내 주시기 바랍니다.',
    faults: ([first, second]) =>
      second === undefined ? (first === 'used' ? '사용된' : '손상된') : '사용되었거나 손상된',
    refusedIf: (faults) => `도착한 상품이 알려 주신 문제 외에 ${faults} 것으로 확인되면 ${refused}.`,
    reviewedIf: (faults) => `도착한 상품이 알려 주신 문제 외에 ${faults} 것으로 확인되면 ${CASE_BY_CASE}.`,
    contents: '박스에 들어 있던 모든 구성품을 박스에 함께 넣어 보내 주시기 바랍니다.',
    whenMissing: {
      rejected: `빠진 것이 있으면 ${refused}.`,
      needs_review: `빠진 것이 있으면 ${CASE_BY_CASE}.`,
      open_until_arrival_deadline: `빠진 것은 상품 도착 기한까지 추가로 보내실 수 있으며, 그 후에는 ${refused}.`,
    },
    quantity: '알려 주신 수량만큼 보내 주시기 바랍니다.',
    whenShort: {
      rejected: `도착한 수량이 그보다 적으면 ${refused}.`,
      needs_review: `도착한 수량이 그보다 적으면 ${CASE_BY_CASE}.`,
    },
    packing: '포장은 처음 보내 드린 방식대로 부탁드립니다.',
    oneResolution: (resolution) => `요청하실 수 있는 처리 방법은 ${resolution}입니다.`,
    resolutions: (resolutions) => `다음 중에서 선택하실 수 있습니다: ${resolutions.join(', ')}.`,
    conditional: (resolution) => `${resolution}(일부 경우만 가능)`,
    onlyIf: (resolution, condition) =>
      `${withParticle(resolution, '은', '는')} 다음의 경우에만 가능합니다: ${condition}.`,
    instead: (resolution, other) =>
      `${withParticle(resolution, '이', '가')} 불가한 경우 ${withDirection(other)} 대신 처리해 드립니다.`,
    notOffered: {
      rejected: (resolution) =>
        `${withParticle(resolution, '이', '가')} 불가한 경우 그 요청은 받아들이지 않습니다.`,
      needs_review: (resolution) => `${withParticle(resolution, '이', '가')} 불가한 경우 ${CASE_BY_CASE}.`,
    },
    gives: (resolution, amount) => `${resolution} 시 돌려드리는 금액: ${amount}.`,
    validFor: (resolution, length) => `${resolution}의 유효 기간은 ${length}입니다.`,
    duties: {
      answer: (until) => `${until} 신청에 답변해 드립니다.`,
      inspect: (until) => `${until} 상품을 검수합니다.`,
      settle: (until) => `${until} ${offersExchange ? '환불 또는 교환을' : '환불을'} 진행해 드립니다.`,
    },
  };
}
