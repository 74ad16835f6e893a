import type { Messages, StepFacts } from '../messages';

const until = ({ before }: StepFacts): string => (before === null ? '' : `${before}까지 `);
const between = (facts: StepFacts): string =>
  `${facts.notBefore === null ? '' : `${facts.notBefore}부터 `}${until(facts)}`;

const record = (event: string) => (): string =>
  `기한의 기준이 되는 ${event} 시점을 저희가 확인하여 기록해야 합니다`;

export const steps: Messages['steps'] = /* @__PURE__ */ ((): Messages['steps'] => ({
  deliver_order: (facts) => `먼저 택배사에서 ${until(facts)}주문하신 상품을 배송해야 합니다`,
  record_delivery: record('배송 완료'),
  record_order: record('주문'),
  record_shipment: record('출고'),
  record_request: record('요청 접수'),
  record_authorization: record('안내'),
  record_dispatch: record('반송 상품 발송'),
  record_arrival: record('반송 상품 도착'),
  record_inspection: record('검수'),
  record_settlement: record('처리 완료'),
  record_facts: (facts) => `저희가 ${until(facts)}반품·교환에 필요한 사항을 확인해야 합니다`,
  file_claim: (facts) =>
    `고객님께서는 ${facts.hasNeeds ? '다음 사항과 함께 ' : ''}${between(facts)}${facts.byEmail ? '이메일' : '접수 가능한 경로'}로 반품·교환을 요청해 주시기 바랍니다`,
  complete_claim: (facts) => `고객님께서는 ${until(facts)}아직 빠진 사항을 보내 주시기 바랍니다`,
  authorize: (facts) =>
    `저희가 ${until(facts)}반품·교환 방법과 비용을 안내해 드려야 하며, 상품은 안내를 받으신 후에 보내 주시기 바랍니다`,
  hand_in: (facts) => `고객님께서는 ${between(facts)}상품을 매장으로 가져와 주시기 바랍니다`,
  dispatch: (facts) => `고객님께서는 ${between(facts)}상품을 저희에게 보내 주시기 바랍니다`,
  deliver_return: (facts) => `택배사에서 ${until(facts)}상품을 저희에게 배송해야 합니다`,
  send_missing_contents: (facts) => `고객님께서는 ${until(facts)}빠진 구성품을 보내 주시기 바랍니다`,
  inspect: (facts) => `저희가 ${until(facts)}상품과 구성품을 검수해야 합니다`,
  review: (facts) => `저희 담당자가 ${until(facts)}내용을 확인하고 결정해야 합니다`,
  refund: (facts) => `저희가 ${until(facts)}환불을 진행합니다`,
  exchange: (facts) => `저희가 ${until(facts)}교환을 진행합니다`,
}))();
