import type { Labels } from '../labels';

export const labels: Labels = {
  needs: {
    defect_photo: '불량 부위 사진',
    tag_photo: '태그(또는 케어 카드) 사진',
    model_number: '모델 번호',
    description: '문제에 대한 간단한 설명',
    statement: '반품·교환을 원하시는 이유',
    order_number: '주문번호',
    reason: '반품·교환 사유',
    resolution: '원하시는 처리 방법',
  },
  reasons: {
    defective_item: '상품 불량',
    wrong_item: '오배송',
    change_of_mind: '단순 변심',
  },
  resolutions: {
    refund: '환불',
    exchange: '교환',
    store_credit: '적립금',
  },
  channels: {
    email: '이메일',
    phone: '전화',
    telephone: '전화',
    chat: '채팅',
  },
  categories: { jewelry: '주얼리' },
  orderTypes: {
    standard: '일반 주문',
    personal_request: '견적 메일을 통한 개인 요청 주문',
  },
  contents: {
    sample: '샘플',
    care_card: '케어 카드',
    tag: '태그',
    warranty_card: '보증서',
  },
  actors: { shop: '저희 쇼핑몰', customer: '고객님', carrier: '택배사' },
  legs: {
    outbound: '최초 배송비',
    return: '반품 배송비',
    replacement: '교환 상품 배송비',
  },
  standings: {
    satisfied: '충족',
    advisory: '참고',
    outstanding: '미완료',
    undetermined: '담당자 확인 필요',
    breached: '미충족',
  },
};
