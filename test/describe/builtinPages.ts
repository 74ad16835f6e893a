/** The page of the built-in policy, as the shop would publish it in English. */
export const ENGLISH = `# Returns and exchanges

Every item is checked before it leaves the shop; should a mistake slip through all the same, the clauses below apply. <sub>[preamble.guarantee]</sub>

## What can come back

- You can ask for a return or an exchange for these reasons: a defective item, a wrong item or a change of mind. <sub>[scope.reasons]</sub>
- Jewelry cannot be returned or exchanged, whatever the reason. <sub>[exclusion.jewelry]</sub>
- Orders placed by personal request (by quotation mail) cannot be returned or exchanged, whatever the reason. Every quotation says so. <sub>[exclusion.personal_request]</sub>

## Until when

- Make your request within 24 hours of delivery. <sub>[deadline.claim]</sub>
- Send the item back within 24 hours of delivery. <sub>[deadline.dispatch]</sub>
- The item has to reach us within 7 days of delivery. <sub>[deadline.arrival]</sub>

## How to ask for it

- We take requests only by e-mail. <sub>[channel.email]</sub>
- State the order number in your request. <sub>[identification.order_number]</sub>
- For a defective item, please add to your request:
  - pictures of the defect <sub>[evidence.defect]</sub>
  - a short description of the problem <sub>[evidence.description]</sub>
- For a wrong item, please add to your request:
  - a picture of the tag (or care card) or the model number <sub>[evidence.wrong_item]</sub>
  - a short description of the problem <sub>[evidence.description]</sub>
- For a change of mind, please add to your request:
  - a few words on why you want to return the item <sub>[evidence.change_of_mind]</sub>
- We answer your request with the method and the cost of the return. Please wait for that answer: an item sent before it is not accepted. <sub>[authorization.before_dispatch]</sub>

## How to send the item back

- Send the item back as you received it. An item that we find used or damaged on arrival, beyond any problem that you reported, is not accepted. <sub>[condition.unused_undamaged]</sub>
- Put everything that came in the box back in the box. That means samples, care card, tag, warranty card and whatever else there was. If anything is missing, we cannot accept the return. <sub>[completeness.contents]</sub>
- Please pack the item the way we had packed it. <sub>[packing.as_sent]</sub>

## What you get

- You can choose a refund or an exchange. The exchange may be for another item. <sub>[scope.resolutions]</sub>

## Who pays

- As a rule, we bear the shipping for a defective item or a wrong item, and you bear it for a change of mind. <sub>[cost.round_trip]</sub>
- By the shipping we mean, for a refund, the first delivery and the return; for an exchange, the return and the delivery of the replacement. <sub>[cost.round_trip]</sub>
- If our inspection does not find the problem that you reported, you bear the shipping. <sub>[cost.round_trip]</sub>
- If you do not follow the method in our answer, the cost may be higher than normal. <sub>[cost.instructions]</sub>

## How time is counted

- Dates and times are those of the time zone Asia/Seoul.
- Hours are counted as they pass, weekends and holidays included.
- A period in days ends at the clock time at which it began.
- What comes at the last moment of a period is still in time.

<sub>Version 1.0.0</sub>
`;

/** The same in Korean. */
export const KOREAN = `# 반품·교환 안내

모든 상품은 검수를 거쳐 발송되며, 그럼에도 착오가 있었다면 아래 내용에 따라 처리해 드립니다. <sub>[preamble.guarantee]</sub>

## 반품·교환이 가능한 경우

- 반품·교환은 다음 사유로 신청하실 수 있습니다: 상품 불량, 오배송, 단순 변심. <sub>[scope.reasons]</sub>
- 주얼리는 사유와 관계없이 반품·교환이 불가합니다. <sub>[exclusion.jewelry]</sub>
- 견적 메일을 통한 개인 요청 주문은 사유와 관계없이 반품·교환이 불가합니다. 이 내용은 모든 견적서에 안내되어 있습니다. <sub>[exclusion.personal_request]</sub>

## 기한

- 상품 수령 후 24시간 이내에 반품·교환을 신청하셔야 합니다. <sub>[deadline.claim]</sub>
- 상품 수령 후 24시간 이내에 상품을 발송하셔야 합니다. <sub>[deadline.dispatch]</sub>
- 상품 수령 후 7일 이내에 상품이 저희에게 도착해야 합니다. <sub>[deadline.arrival]</sub>

## 신청 방법

- 신청은 이메일로만 받습니다. <sub>[channel.email]</sub>
- 신청하실 때 주문번호를 알려 주시기 바랍니다. <sub>[identification.order_number]</sub>
- 상품 불량의 경우 다음을 함께 보내 주시기 바랍니다:
  - 불량 부위 사진 <sub>[evidence.defect]</sub>
  - 문제에 대한 간단한 설명 <sub>[evidence.description]</sub>
- 오배송의 경우 다음을 함께 보내 주시기 바랍니다:
  - 태그(또는 케어 카드) 사진 또는 모델 번호 <sub>[evidence.wrong_item]</sub>
  - 문제에 대한 간단한 설명 <sub>[evidence.description]</sub>
- 단순 변심의 경우 다음을 함께 보내 주시기 바랍니다:
  - 반품·교환을 원하시는 이유 <sub>[evidence.change_of_mind]</sub>
- 신청을 받으면 저희가 반품·교환 방법과 비용을 안내해 드립니다. 안내 전에 보내신 상품은 받지 않으므로, 안내를 받으신 후에 보내 주시기 바랍니다. <sub>[authorization.before_dispatch]</sub>

## 상품을 보내는 방법

- 상품은 받으신 상태 그대로 보내 주시기 바랍니다. 도착한 상품이 알려 주신 문제 외에 사용되었거나 손상된 것으로 확인되면 반품·교환이 불가합니다. <sub>[condition.unused_undamaged]</sub>
- 박스에 들어 있던 모든 구성품을 박스에 함께 넣어 보내 주시기 바랍니다. 샘플, 케어 카드, 태그, 보증서 등 받으신 것을 모두 포함합니다. 빠진 것이 있으면 반품·교환이 불가합니다. <sub>[completeness.contents]</sub>
- 포장은 처음 보내 드린 방식대로 부탁드립니다. <sub>[packing.as_sent]</sub>

## 처리 방법

- 다음 중에서 선택하실 수 있습니다: 환불, 교환. 다른 상품으로 교환하실 수도 있습니다. <sub>[scope.resolutions]</sub>

## 비용 부담

- 배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다. <sub>[cost.round_trip]</sub>
- 여기서 배송비란 환불의 경우 최초 배송비와 반품 배송비, 교환의 경우 반품 배송비와 교환 상품 배송비를 말합니다. <sub>[cost.round_trip]</sub>
- 검수 결과 알려 주신 문제가 확인되지 않으면 배송비는 고객님께서 부담하셔야 합니다. <sub>[cost.round_trip]</sub>
- 안내해 드린 방법대로 보내지 않으시면 평소보다 비용이 더 나올 수 있습니다. <sub>[cost.instructions]</sub>

## 기간을 세는 방법

- 날짜와 시각은 Asia/Seoul 시간대를 기준으로 합니다.
- 시간 단위의 기간은 주말과 공휴일을 포함하여 실제로 흐른 시간으로 셉니다.
- 일 단위의 기간은 시작된 시각과 같은 시각에 끝납니다.
- 기한의 마지막 순간에 이루어진 것도 기한 내로 봅니다.

<sub>버전 1.0.0</sub>
`;
