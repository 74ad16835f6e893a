import { labels } from '../../explain/korean/labels';
import type { NameWords } from '../Wording';

export const names: NameWords = /* @__PURE__ */ (() => ({
  reason: labels.reasons,
  resolution: labels.resolutions,
  channel: labels.channels,
  attachment: labels.needs,
  category: labels.categories,
  orderType: labels.orderTypes,
  event: {
    order: '주문',
    shipment: '출고',
    delivery: '상품 수령',
    request: '신청',
    authorization: '저희 안내',
    dispatch: '상품 발송',
    arrival: '상품 도착',
    inspection: '검수',
    settlement: '처리 완료',
  },
  fee: { restocking: '재입고 수수료' },
  leg: labels.legs,
}))();
