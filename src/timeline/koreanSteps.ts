import type { Words } from './Words';

/** What happens next, and what is missing for it, in Korean. */
export const koreanSteps: Pick<Words, 'steps' | 'resolutions' | 'otherStep' | 'needs'> = {
  steps: {
    deliver_order: '택배사의 주문 상품 배송',
    file_claim: '고객의 반품·교환 요청',
    complete_claim: '고객의 누락 사항 보완',
    authorize: '쇼핑몰의 방법·비용 안내',
    dispatch: '고객의 상품 반송',
    deliver_return: '택배사의 반송 상품 배송',
    send_missing_contents: '고객의 누락 구성품 발송',
    inspect: '쇼핑몰의 상품 검수',
    review: '쇼핑몰 담당자의 확인과 결정',
  },
  resolutions: {
    refund: '쇼핑몰의 환불',
    exchange: '쇼핑몰의 교환',
    store_credit: '쇼핑몰의 적립금 지급',
  },
  otherStep: (action) => `쇼핑몰의 처리 (${action})`,
  needs: {
    defect_photo: '불량 부위 사진',
    tag_photo: '태그 또는 케어 카드 사진',
    model_number: '모델 번호',
    description: '간단한 설명',
    statement: '변심 사유',
    order_number: '주문번호',
    reason: '반품·교환 사유',
    resolution: '원하는 처리 방법',
  },
};
