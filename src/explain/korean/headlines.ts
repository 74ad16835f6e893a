import type { Messages } from '../messages';

const CLOSER_LOOK = '반품·교환 요청을 좀 더 살펴보아야 합니다';

export const headlines: Messages['headlines'] = {
  accepted: '반품·교환 요청이 승인되었습니다',
  refund: '환불이 승인되었습니다',
  exchange: '교환이 승인되었습니다',
  pending: '반품·교환 절차가 아직 끝나지 않았습니다',
  deliver_order: '주문하신 상품의 배송 완료가 아직 확인되지 않았습니다',
  record: '기한의 기준이 되는 시점을 아직 확인해야 합니다',
  record_facts: '저희가 아직 확인해야 할 사항이 있습니다',
  file_claim: '아직 반품·교환을 요청하실 수 있습니다',
  file_claim_later: '아직 반품·교환 요청 기간이 시작되지 않았습니다',
  complete_claim: '반품·교환 요청에 아직 빠진 사항이 있습니다',
  authorize: '반품·교환 요청이 모두 갖추어져 저희가 안내해 드릴 차례입니다',
  dispatch: '이제 상품을 보내 주셔도 됩니다',
  hand_in: '이제 상품을 매장으로 가져오시면 됩니다',
  hand_in_later: '아직 상품을 매장으로 가져오실 기간이 시작되지 않았습니다',
  dispatch_later: '아직 상품 발송 기간이 시작되지 않았습니다',
  deliver_return: '보내신 상품이 저희에게 오는 중입니다',
  send_missing_contents: '박스에 들어 있던 구성품 중 아직 빠진 것이 있습니다',
  inspect: '상품 검수가 남아 있습니다',
  needs_review: CLOSER_LOOK,
  review: CLOSER_LOOK,
  rejected: '이번 반품·교환은 받아 드릴 수 없습니다',
};
