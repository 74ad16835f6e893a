import type { StandingsByCode } from '../../src/explain/standingsByCode';
import type { Finding } from '../../src/finding';
import type { FindingCode } from '../../src/vocabulary';
import { DEADLINE } from './anEvaluation';

const OPENS = '2026-03-02T15:00:00.000Z';
const ruling = { by: 'front desk', why: 'goodwill', at: OPENS };

type Texts = readonly [details: Finding['details'], english: string, korean: string];

/** What is said of each code in each of its standings; a code without its texts does not compile. */
export const findingTexts: {
  readonly [Code in FindingCode]: Readonly<Record<StandingsByCode[Code], Texts>>;
} = {
  returnable: {
    satisfied: [
      { category: 'shoes' },
      "The item's category (“shoes”) does not rule out this return.",
      '상품 분류(“shoes”)는 이번 반품·교환의 제한 사유가 아닙니다.',
    ],
  },
  category_excluded: {
    breached: [
      { category: 'jewelry' },
      "The item's category (jewelry) rules out a return or an exchange.",
      '해당 상품 분류(주얼리)는 반품·교환이 불가합니다.',
    ],
    advisory: [
      { category: 'jewelry' },
      'Under our policy, items of this category (jewelry) are not normally taken back; by itself, this does not stand against your return.',
      '해당 상품 분류(주얼리)는 정책상 보통 반품·교환 대상이 아니나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      { category: 'jewelry' },
      "The item's category (jewelry) may rule out a return or an exchange; a person at our shop has to look at this.",
      '해당 상품 분류(주얼리)는 반품·교환이 제한될 수 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  order_type_excluded: {
    breached: [
      { orderType: 'personal_request' },
      'The kind of order (personal request by quotation mail) rules out a return or an exchange.',
      '해당 주문 유형(견적 메일을 통한 개인 요청 주문)은 반품·교환이 불가합니다.',
    ],
    advisory: [
      { orderType: 'personal_request' },
      'Under our policy, orders of this kind (personal request by quotation mail) are not normally taken back; by itself, this does not stand against your return.',
      '해당 주문 유형(견적 메일을 통한 개인 요청 주문)은 정책상 보통 반품·교환 대상이 아니나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      { orderType: 'personal_request' },
      'The kind of order (personal request by quotation mail) may rule out a return or an exchange; a person at our shop has to look at this.',
      '해당 주문 유형(견적 메일을 통한 개인 요청 주문)은 반품·교환이 제한될 수 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  depends_on_reason: {
    advisory: [
      { category: 'jewelry' },
      "Whether the item's category (jewelry) rules out a return depends on the reason for it, which has not been given yet.",
      '상품 분류(주얼리)에 따른 반품·교환 제한 여부는 사유에 따라 달라지며, 사유를 아직 알려 주지 않으셨습니다.',
    ],
  },
  channel_accepted: {
    satisfied: [
      { channel: 'email' },
      'Your request reached us by e-mail, a way that we accept.',
      '요청이 접수 가능한 경로(이메일)로 들어왔습니다.',
    ],
  },
  channel_not_accepted: {
    advisory: [
      { channel: 'telephone' },
      'Your request reached us by telephone, a way in which we do not normally take requests; as we have already answered it, this does not stand against it.',
      '요청이 평소 접수하지 않는 경로(전화)로 들어왔으나, 이미 안내를 드렸으므로 진행에는 문제가 되지 않습니다.',
    ],
    outstanding: [
      { channel: 'telephone' },
      'Your request reached us by telephone, a way in which we do not take requests; please make it by e-mail.',
      '요청이 접수하지 않는 경로(전화)로 들어왔으므로, 이메일로 다시 요청해 주시기 바랍니다.',
    ],
    breached: [
      { channel: 'telephone' },
      'Your request reached us by telephone, a way in which we do not take requests, and the time to make it in another way has passed.',
      '요청이 접수하지 않는 경로(전화)로 들어왔으며, 다른 경로로 요청하실 수 있는 기한이 지났습니다.',
    ],
  },
  deadline_unknown: {
    outstanding: [
      { deadline: null },
      'The deadline for your request is not known yet, as the event it counts from is not on record.',
      '기한의 기준이 되는 시점이 기록되어 있지 않아 요청 기한을 아직 알 수 없습니다.',
    ],
    undetermined: [
      { deadline: null },
      'The deadline is not known, as the event it counts from is not on record; a person at our shop has to look at this.',
      '기한의 기준이 되는 시점이 기록되어 있지 않아 기한을 알 수 없으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  delivery_awaited: {
    outstanding: [
      { deadline: null },
      'The delivery of your order is not on record yet.',
      '주문하신 상품의 배송 완료가 아직 확인되지 않았습니다.',
    ],
  },
  claim_not_filed: {
    outstanding: [
      { deadline: DEADLINE },
      'No request has been made yet in a way that we accept; it is in time until Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '접수 가능한 경로로 들어온 요청이 아직 없으며, 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 요청하실 수 있습니다.',
    ],
    breached: [
      { deadline: DEADLINE },
      'No request was made in a way that we accept by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 접수 가능한 경로로 들어온 요청이 없었습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE },
      'No request was made in a way that we accept by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take one, and a person at our shop has to look at this.',
      '기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 접수 가능한 경로로 들어온 요청이 없었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  claim_in_time: {
    satisfied: [
      { deadline: DEADLINE },
      'Your request was made in time; the deadline is Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '요청이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 접수되었습니다.',
    ],
  },
  claim_late: {
    breached: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'Your request was made 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '요청이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 접수되었습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'Your request was made 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '요청이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 접수되었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  reason_missing: {
    outstanding: [
      { reason: null },
      'Your request does not give the reason for the return.',
      '반품·교환 사유를 아직 알려 주지 않으셨습니다.',
    ],
  },
  reason_not_accepted: {
    breached: [
      { reason: 'too small' },
      'The reason given (“too small”) is not one for which we take items back.',
      '말씀해 주신 사유(“too small”)로는 반품·교환이 불가합니다.',
    ],
    undetermined: [
      { reason: 'too small' },
      'The reason given (“too small”) is not one for which we normally take items back; a person at our shop has to look at this.',
      '말씀해 주신 사유(“too small”)는 보통 반품·교환이 가능한 사유가 아니므로, 담당자의 확인이 필요합니다.',
    ],
  },
  reason_accepted: {
    satisfied: [
      { reason: 'defective_item' },
      'The reason for the return (defective item) is one for which we take items back.',
      '반품·교환 사유(상품 불량)는 받아 드릴 수 있는 사유입니다.',
    ],
  },
  resolution_missing: {
    outstanding: [
      { resolution: null, offered: ['refund', 'exchange'] },
      'Your request does not say what you would like in return; you can choose a refund or an exchange.',
      '원하시는 처리 방법(선택 가능: 환불 또는 교환)을 아직 알려 주지 않으셨습니다.',
    ],
  },
  resolution_not_offered: {
    outstanding: [
      { resolution: 'store_credit', offered: ['refund', 'exchange'] },
      'What you asked for (store credit) is not something that we offer; you can choose a refund or an exchange.',
      '요청하신 처리 방법(적립금)은 제공되지 않습니다(선택 가능: 환불 또는 교환).',
    ],
    undetermined: [
      { resolution: 'repair', offered: ['refund'] },
      'What you asked for (a repair) is not something that we normally offer in this case; a person at our shop has to look at this.',
      '요청하신 처리 방법(수리)은 이번 경우 보통 제공되지 않으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { resolution: 'repair', offered: [] },
      'What you asked for (a repair) is not something that we offer in this case.',
      '요청하신 처리 방법(수리)은 이번 경우 제공되지 않습니다.',
    ],
  },
  resolution_offered: {
    satisfied: [
      { resolution: 'refund', offered: ['refund', 'exchange'] },
      'What you asked for (a refund) is something that we offer.',
      '요청하신 처리 방법(환불)은 제공되는 방법입니다.',
    ],
  },
  order_number_given: {
    satisfied: [{}, 'Your request gives the order number.', '요청에 주문번호가 기재되어 있습니다.'],
  },
  order_number_missing: {
    advisory: [
      {},
      'Your request does not give the order number; as we have already answered it, this does not stand against it.',
      '요청에 주문번호가 없으나, 이미 안내를 드렸으므로 진행에는 문제가 되지 않습니다.',
    ],
    outstanding: [
      {},
      'Your request does not give the order number.',
      '요청에 주문번호가 기재되어 있지 않습니다.',
    ],
  },
  attachment_given: {
    satisfied: [
      { anyOf: ['tag_photo', 'model_number'] },
      'We have received a picture of the tag (or care card) or the model number.',
      '태그(또는 케어 카드) 사진 또는 모델 번호가 접수되었습니다.',
    ],
  },
  attachment_missing: {
    advisory: [
      { anyOf: ['tag_photo', 'model_number'] },
      'We did not receive a picture of the tag (or care card) or the model number; as we have already answered your request, this does not stand against it.',
      '태그(또는 케어 카드) 사진 또는 모델 번호가 접수되지 않았으나, 이미 안내를 드렸으므로 진행에는 문제가 되지 않습니다.',
    ],
    outstanding: [
      { anyOf: ['tag_photo', 'model_number'] },
      'We still need a picture of the tag (or care card) or the model number.',
      '태그(또는 케어 카드) 사진 또는 모델 번호가 아직 필요합니다.',
    ],
    breached: [
      { anyOf: ['tag_photo', 'model_number'] },
      'We did not receive a picture of the tag (or care card) or the model number in time.',
      '태그(또는 케어 카드) 사진 또는 모델 번호가 기한 안에 접수되지 않았습니다.',
    ],
  },
  authorized: {
    satisfied: [
      {},
      'We have answered your request with the method and the cost of the return.',
      '반품·교환 방법과 비용을 안내해 드렸습니다.',
    ],
  },
  authorization_awaited: {
    outstanding: [
      {},
      'We have not answered your request yet; please do not send the item before our answer, as an item sent before it is not accepted.',
      '아직 반품·교환 방법과 비용을 안내해 드리지 않았으며, 안내 전에 보내신 상품은 받아 드리지 않으므로 안내를 받으신 후에 보내 주시기 바랍니다.',
    ],
  },
  dispatched_without_authorization: {
    breached: [
      {},
      'The item was sent before we had answered your request with the method and the cost of the return.',
      '반품·교환 방법과 비용을 안내해 드리기 전에 상품이 발송되었습니다.',
    ],
    advisory: [
      {},
      'The item was sent before we had answered your request with the method and the cost of the return; by itself, this does not stand against your return.',
      '반품·교환 방법과 비용을 안내해 드리기 전에 상품이 발송되었으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      {},
      'The item was sent before we had answered your request with the method and the cost of the return; we may still take it, and a person at our shop has to look at this.',
      '반품·교환 방법과 비용을 안내해 드리기 전에 상품이 발송되었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  dispatch_awaited: {
    outstanding: [
      { deadline: DEADLINE },
      'The item has not been sent back yet; the deadline is Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 아직 발송되지 않았으며, 발송 기한은 2026년 3월 3일 (화) 10:00 (UTC+09:00)입니다.',
    ],
  },
  dispatch_in_time: {
    satisfied: [
      { deadline: DEADLINE },
      'The item was sent back in time; the deadline is Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 발송되었습니다.',
    ],
  },
  dispatch_late: {
    breached: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'The item was sent back 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 발송되었습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'The item was sent back 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 발송되었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  dispatch_missed: {
    breached: [
      { deadline: DEADLINE },
      'The item was not sent back by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 발송되지 않았습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE },
      'The item was not sent back by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 발송되지 않았으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  authorized_too_late: {
    undetermined: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'The item was sent back 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00), but our answer to your complete request came only after that deadline; this is our own delay, and a person at our shop has to look at it.',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 발송되었으나, 빠짐없이 갖추어진 요청에 대한 저희 안내가 그 기한이 지난 후에 이루어졌으므로 이는 저희 측의 지연이며, 담당자의 확인이 필요합니다.',
    ],
  },
  authorization_overdue: {
    undetermined: [
      { deadline: DEADLINE },
      'Your request was complete in time, but we did not answer it before the deadline for sending the item back, Tuesday, 3 March 2026, 10:00 (UTC+09:00); this is our own delay, and a person at our shop has to look at it.',
      '빠짐없이 갖추어진 요청을 기한 내에 주셨으나 저희가 상품 발송 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 안내를 드리지 못하였으므로, 이는 저희 측의 지연이며, 담당자의 확인이 필요합니다.',
    ],
  },
  instructions_followed: {
    satisfied: [
      {},
      'The item was sent by the method in our answer.',
      '상품이 안내해 드린 방법대로 발송되었습니다.',
    ],
  },
  instructions_not_followed: {
    advisory: [
      {},
      'The item was not sent by the method in our answer, so the cost may be higher than normal.',
      '상품이 안내해 드린 방법대로 발송되지 않아 평소보다 비용이 더 나올 수 있습니다.',
    ],
  },
  arrival_awaited: {
    outstanding: [
      { deadline: DEADLINE },
      'The item has not reached us yet; the deadline is Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 아직 도착하지 않았으며, 도착 기한은 2026년 3월 3일 (화) 10:00 (UTC+09:00)입니다.',
    ],
  },
  arrival_in_time: {
    satisfied: [
      { deadline: DEADLINE },
      'The item reached us in time; the deadline is Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 도착하였습니다.',
    ],
  },
  arrival_late: {
    breached: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'The item reached us 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 도착하였습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE, lateByMs: 7500000 },
      'The item reached us 2 hours 5 minutes after the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)보다 2시간 5분 늦게 도착하였으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  arrival_missed: {
    breached: [
      { deadline: DEADLINE },
      'The item did not reach us by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 도착하지 않았습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE },
      'The item did not reach us by the deadline, Tuesday, 3 March 2026, 10:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 기한인 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 도착하지 않았으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  inspection_awaited: {
    outstanding: [
      {},
      'The item has reached us and has not been inspected yet.',
      '상품이 도착하였으며 아직 검수 전입니다.',
    ],
  },
  as_received: {
    satisfied: [
      {},
      'The item came back as you had received it.',
      '상품이 받으셨던 상태 그대로 돌아왔습니다.',
    ],
  },
  item_used: {
    breached: [
      {},
      'We found on arrival that the item had been used, beyond any problem that you had reported.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 사용된 상태였습니다.',
    ],
    advisory: [
      {},
      'We found on arrival that the item had been used, beyond any problem that you had reported; by itself, this does not stand against your return.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 사용된 상태였으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      {},
      'We found on arrival that the item had been used, beyond any problem that you had reported; a person at our shop has to look at this.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 사용된 상태였으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  item_damaged: {
    breached: [
      {},
      'We found on arrival that the item was damaged, beyond any problem that you had reported.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 손상된 상태였습니다.',
    ],
    advisory: [
      {},
      'We found on arrival that the item was damaged, beyond any problem that you had reported; by itself, this does not stand against your return.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 손상된 상태였으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      {},
      'We found on arrival that the item was damaged, beyond any problem that you had reported; a person at our shop has to look at this.',
      '도착한 상품은 알려 주신 문제를 제외하더라도 손상된 상태였으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  contents_complete: {
    satisfied: [
      { missing: [] },
      'Everything that came in the box came back.',
      '박스에 들어 있던 구성품이 모두 돌아왔습니다.',
    ],
  },
  contents_unchecked: {
    outstanding: [
      { missing: null },
      'It has not been checked yet whether everything that came in the box came back.',
      '박스에 들어 있던 구성품이 모두 돌아왔는지 아직 확인되지 않았습니다.',
    ],
  },
  contents_missing: {
    outstanding: [
      { missing: ['sample', 'care_card', 'sample'] },
      'Not everything that came in the box has come back (missing: sample (2 pieces), care card); you can still send what is missing.',
      '박스에 들어 있던 구성품 중 아직 돌아오지 않은 것(누락: 샘플 2개, 케어 카드)이 있으며, 추가로 보내 주실 수 있습니다.',
    ],
    breached: [
      { missing: ['sample', 'care_card', 'sample'] },
      'Not everything that came in the box came back (missing: sample (2 pieces), care card).',
      '박스에 들어 있던 구성품 중 돌아오지 않은 것(누락: 샘플 2개, 케어 카드)이 있습니다.',
    ],
    advisory: [
      { missing: ['tag'] },
      'Not everything that came in the box came back (missing: tag); by itself, this does not stand against your return.',
      '박스에 들어 있던 구성품 중 돌아오지 않은 것(누락: 태그)이 있으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      { missing: ['tag'] },
      'Not everything that came in the box came back (missing: tag); a person at our shop has to look at this.',
      '박스에 들어 있던 구성품 중 돌아오지 않은 것(누락: 태그)이 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  packed_as_sent: {
    satisfied: [
      {},
      'The item was packed the way we had packed it.',
      '상품이 처음 보내 드린 방식대로 포장되어 있었습니다.',
    ],
  },
  packed_differently: {
    advisory: [
      {},
      'The item was not packed the way we had packed it; that was a request, so nothing follows from it.',
      '상품이 처음 보내 드린 방식과 다르게 포장되어 있었으나, 포장 방식은 부탁드린 사항이므로 불이익은 없습니다.',
    ],
  },
  problem_confirmed: {
    satisfied: [
      {},
      'Our inspection confirmed the problem that you reported.',
      '검수 결과 알려 주신 문제가 확인되었습니다.',
    ],
  },
  problem_not_confirmed: {
    advisory: [
      {},
      'Our inspection did not find the problem that you reported.',
      '검수 결과 알려 주신 문제가 확인되지 않았습니다.',
    ],
  },
  excluded: {
    advisory: [
      {},
      'Under our policy, items in a case like this (clause “some.clause”) are not normally taken back; by itself, this does not stand against your return.',
      '이번 경우는 정책(조항 “some.clause”)상 보통 반품·교환 대상이 아니나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      {},
      'Our policy may rule out a return or an exchange in this case (clause “some.clause”); a person at our shop has to look at this.',
      '이번 경우는 정책(조항 “some.clause”)에 따라 반품·교환이 제한될 수 있으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      {},
      'Our policy rules out a return or an exchange in this case (clause “some.clause”).',
      '이번 경우는 정책(조항 “some.clause”)에 따라 반품·교환이 불가합니다.',
    ],
  },
  requirement_met: {
    satisfied: [
      {},
      'What our policy asks for on this point (clause “some.clause”) is met.',
      '정책의 요건(조항 “some.clause”)이 충족되었습니다.',
    ],
  },
  requirement_unmet: {
    advisory: [
      { needs: [] },
      'What our policy asks for on this point (clause “some.clause”) is not met; by itself, this does not stand against your return.',
      '정책의 요건(조항 “some.clause”)이 충족되지 않았으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    outstanding: [
      { needs: ['original_receipt', 'order_number'] },
      'What our policy asks for on this point (clause “some.clause”) is not met yet (needed: “original receipt” or the order number); you can still put this right.',
      '정책의 요건(조항 “some.clause”; 필요: “original receipt” 또는 주문번호)이 아직 충족되지 않았으며, 보완하실 수 있습니다.',
    ],
    undetermined: [
      { needs: ['original_receipt'] },
      'What our policy asks for on this point (clause “some.clause”) is not met (needed: “original receipt”); a person at our shop has to look at this.',
      '정책의 요건(조항 “some.clause”; 필요: “original receipt”)이 충족되지 않았으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { needs: ['original_receipt'] },
      'What our policy asks for on this point (clause “some.clause”) is not met (needed: “original receipt”).',
      '정책의 요건(조항 “some.clause”; 필요: “original receipt”)이 충족되지 않았습니다.',
    ],
  },
  fact_missing: {
    advisory: [
      { facts: ['seal_intact'] },
      'A point of our policy (clause “some.clause”) is not decided yet, as we do not know this: “seal intact”; by itself, this does not stand against your return.',
      '정책의 한 조항(“some.clause”)을 판단하는 데 필요한 정보(“seal intact”)가 아직 확인되지 않았으나, 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    outstanding: [
      { facts: ['seal_intact', 'reason'] },
      'To decide on a point of our policy (clause “some.clause”), we still need to know this: “seal intact”, the reason for the return.',
      '정책의 한 조항(“some.clause”)을 판단하는 데 필요한 정보(“seal intact”, 반품·교환 사유)가 아직 확인되지 않았습니다.',
    ],
  },
  terms_in_conflict: {
    undetermined: [
      { terms: ['windows.claim', 'costs.bearers.return'], clauses: ['promise.sale', 'promise.members'] },
      'Clauses of our policy (“promise.sale”, “promise.members”) give different answers on the time for your request and who bears the return; a person at our shop has to look at this.',
      '정책 조항(“promise.sale”, “promise.members”)이 요청 기한과 반품 배송비 부담에 대해 서로 다르게 정하고 있으므로, 담당자의 확인이 필요합니다.',
    ],
  },
  claim_early: {
    outstanding: [
      { deadline: DEADLINE, opensAt: OPENS },
      'Your request was made before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00); it can be made again from then on, until Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '요청이 요청 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 접수되었으며, 시작 후 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 다시 요청하실 수 있습니다.',
    ],
    undetermined: [
      { deadline: DEADLINE, opensAt: OPENS },
      'Your request was made before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '요청이 요청 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 접수되었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { deadline: DEADLINE, opensAt: OPENS },
      'Your request was made before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00).',
      '요청이 요청 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 접수되었습니다.',
    ],
  },
  resolution_replaced: {
    advisory: [
      { resolution: 'refund', offered: ['exchange', 'store_credit'], granted: 'store_credit' },
      'What you asked for (a refund) is not something that we offer in this case; in its place, we offer store credit.',
      '요청하신 처리 방법(환불)은 이번 경우 제공되지 않으며, 대신 적립금을 제공합니다.',
    ],
  },
  dispatch_early: {
    undetermined: [
      { deadline: DEADLINE, opensAt: OPENS },
      'The item was sent back before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 발송 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 발송되었으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { deadline: DEADLINE, opensAt: OPENS },
      'The item was sent back before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00).',
      '상품이 발송 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 발송되었습니다.',
    ],
  },
  arrival_early: {
    undetermined: [
      { deadline: DEADLINE, opensAt: OPENS },
      'The item reached us before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00); we may still take it, and a person at our shop has to look at this.',
      '상품이 도착 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 도착하였으나 저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { deadline: DEADLINE, opensAt: OPENS },
      'The item reached us before the time for it had begun, Tuesday, 3 March 2026, 00:00 (UTC+09:00).',
      '상품이 도착 기간 시작(2026년 3월 3일 (화) 00:00 (UTC+09:00)) 전에 도착하였습니다.',
    ],
  },
  quantity_complete: {
    satisfied: [
      { announced: 2, arrived: 2 },
      'No piece is missing of what was to come back (expected: 2; arrived: 2).',
      '돌아와야 할 수량이 모두 도착하였습니다(예정 2개, 도착 2개).',
    ],
  },
  quantity_short: {
    advisory: [
      { announced: 2, arrived: 1 },
      'Fewer pieces came back than expected (expected: 2; arrived: 1); by itself, this does not stand against your return.',
      '예정된 수량보다 적게 도착하였으나(예정 2개, 도착 1개), 그것만으로 이번 반품·교환이 제한되지는 않습니다.',
    ],
    undetermined: [
      { announced: 2, arrived: 1 },
      'Fewer pieces came back than expected (expected: 2; arrived: 1); a person at our shop has to look at this.',
      '예정된 수량보다 적게 도착하였으므로(예정 2개, 도착 1개), 담당자의 확인이 필요합니다.',
    ],
    breached: [
      { announced: 2, arrived: 1 },
      'Fewer pieces came back than expected (expected: 2; arrived: 1).',
      '예정된 수량보다 적게 도착하였습니다(예정 2개, 도착 1개).',
    ],
  },
  duty_open: {
    satisfied: [
      { duty: 'answer', deadline: DEADLINE },
      'We have promised to answer your request by Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '저희는 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지 요청에 대한 안내를 마치기로 약속드렸습니다.',
    ],
  },
  duty_done: {
    satisfied: [
      { duty: 'inspect', deadline: DEADLINE },
      'We have kept our promise to inspect the item by Tuesday, 3 March 2026, 10:00 (UTC+09:00).',
      '저희는 약속드린 기한(2026년 3월 3일 (화) 10:00 (UTC+09:00)) 안에 상품 검수를 마쳤습니다.',
    ],
  },
  duty_overdue: {
    advisory: [
      { duty: 'settle', deadline: DEADLINE },
      'We did not keep our promise to settle your return by Tuesday, 3 March 2026, 10:00 (UTC+09:00); we are sorry for the delay.',
      '저희가 약속드린 기한(2026년 3월 3일 (화) 10:00 (UTC+09:00)) 안에 반품·교환 처리를 마치지 못하였으며, 늦어진 점 사과드립니다.',
    ],
  },
  excepted: {
    satisfied: [
      {
        deadline: DEADLINE,
        lateByMs: 7500000,
        by: 'promise.members',
        insteadOf: { standing: 'breached', code: 'claim_late' },
      },
      'On the time for your request (deadline: Tuesday, 3 March 2026, 10:00 (UTC+09:00); late by 2 hours 5 minutes), an exception in our policy applies (clause “promise.members”), so nothing stands against your return there.',
      '요청 기한(기한: 2026년 3월 3일 (화) 10:00 (UTC+09:00); 2시간 5분 지연)에 대해서는 정책의 예외(조항 “promise.members”)가 적용되므로 진행에 문제가 되지 않습니다.',
    ],
    outstanding: [
      {
        deadline: DEADLINE,
        by: 'promise.members',
        insteadOf: { standing: 'breached', code: 'dispatch_missed' },
        awaits: 'dispatch_awaited',
      },
      'On the time for sending the item back (deadline: Tuesday, 3 March 2026, 10:00 (UTC+09:00)), an exception in our policy applies (clause “promise.members”), so nothing stands against your return there; the item has not been sent back yet.',
      '상품 발송 기한(기한: 2026년 3월 3일 (화) 10:00 (UTC+09:00))에 대해서는 정책의 예외(조항 “promise.members”)가 적용되므로 진행에 문제가 되지 않으나, 상품은 아직 발송되지 않았습니다.',
    ],
  },
  waived: {
    advisory: [
      { missing: ['tag', 'sample'], ruling, insteadOf: { standing: 'breached', code: 'contents_missing' } },
      'On what came in the box (missing: tag, sample), we have decided to hold nothing against your return (decided by “front desk” on Tuesday, 3 March 2026, 00:00 (UTC+09:00): “goodwill”).',
      '박스에 들어 있던 구성품(누락: 태그, 샘플)에 대해서는 문제 삼지 않기로 결정하였습니다(결정: “front desk”, 2026년 3월 3일 (화) 00:00 (UTC+09:00); 사유: “goodwill”).',
    ],
    outstanding: [
      {
        deadline: DEADLINE,
        ruling,
        insteadOf: { standing: 'breached', code: 'claim_not_filed' },
        awaits: 'claim_not_filed',
      },
      'On the time for your request (deadline: Tuesday, 3 March 2026, 10:00 (UTC+09:00)), we have decided to hold nothing against your return (decided by “front desk” on Tuesday, 3 March 2026, 00:00 (UTC+09:00): “goodwill”); your request has not been made yet.',
      '요청 기한(기한: 2026년 3월 3일 (화) 10:00 (UTC+09:00))에 대해서는 문제 삼지 않기로 결정하였으나(결정: “front desk”, 2026년 3월 3일 (화) 00:00 (UTC+09:00); 사유: “goodwill”), 요청은 아직 접수되지 않았습니다.',
    ],
  },
  upheld: {
    breached: [
      {
        deadline: DEADLINE,
        lateByMs: 7500000,
        ruling,
        insteadOf: { standing: 'undetermined', code: 'arrival_late' },
      },
      'On the time for the arrival of the item (deadline: Tuesday, 3 March 2026, 10:00 (UTC+09:00); late by 2 hours 5 minutes), we have looked at your case and decided that we cannot accept the return (decided by “front desk” on Tuesday, 3 March 2026, 00:00 (UTC+09:00): “goodwill”).',
      '상품 도착 기한(기한: 2026년 3월 3일 (화) 10:00 (UTC+09:00); 2시간 5분 지연)에 대해서는 저희가 살펴본 결과, 반품·교환을 받아 드릴 수 없는 것으로 결정하였습니다(결정: “front desk”, 2026년 3월 3일 (화) 00:00 (UTC+09:00); 사유: “goodwill”).',
    ],
  },
};
