import { expect, test } from 'vitest';
import { explainEvaluation } from '../../src/explainEvaluation';
import type { Finding } from '../../src/finding';
import { aFinding, anEvaluation, DEADLINE } from './anEvaluation';

const KO_LOOK = '담당자의 확인이 필요합니다.';
const KO_MAY_TAKE = '저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다.';
const KO_HARMLESS = '그것만으로 이번 반품·교환이 제한되지는 않습니다.';
const LOOK = 'a person at our shop has to look at this.';
const MAY_TAKE = 'we may still take it, and a person at our shop has to look at this.';
const HARMLESS = 'by itself, this does not stand against your return.';

function textsOf(finding: Finding): readonly (string | undefined)[] {
  const evaluation = anEvaluation({ findings: [finding], policy: { id: 'own', version: '1' } });
  return (['en', 'ko'] as const).map(
    (locale) => explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' }).findings[0]?.text,
  );
}

test.each<[string, Finding['standing'], string, string]>([
  [
    'returnable',
    'satisfied',
    'On this point (clause “some.clause”), our policy does not rule out this return.',
    '정책의 이 조항(“some.clause”)은 이번 반품·교환의 제한 사유가 아닙니다.',
  ],
  [
    'category_excluded',
    'advisory',
    `Under our policy, items of this category are not normally taken back; ${HARMLESS}`,
    `해당 상품 분류는 정책상 보통 반품·교환 대상이 아니나, ${KO_HARMLESS}`,
  ],
  [
    'category_excluded',
    'undetermined',
    `The item's category may rule out a return or an exchange; ${LOOK}`,
    `해당 상품 분류는 반품·교환이 제한될 수 있으므로, ${KO_LOOK}`,
  ],
  [
    'category_excluded',
    'breached',
    "The item's category rules out a return or an exchange.",
    '해당 상품 분류는 반품·교환이 불가합니다.',
  ],
  [
    'order_type_excluded',
    'advisory',
    `Under our policy, orders of this kind are not normally taken back; ${HARMLESS}`,
    `해당 주문 유형은 정책상 보통 반품·교환 대상이 아니나, ${KO_HARMLESS}`,
  ],
  [
    'order_type_excluded',
    'undetermined',
    `The kind of order may rule out a return or an exchange; ${LOOK}`,
    `해당 주문 유형은 반품·교환이 제한될 수 있으므로, ${KO_LOOK}`,
  ],
  [
    'order_type_excluded',
    'breached',
    'The kind of order rules out a return or an exchange.',
    '해당 주문 유형은 반품·교환이 불가합니다.',
  ],
  [
    'depends_on_reason',
    'advisory',
    'Whether our policy (clause “some.clause”) rules out a return depends on the reason for it, which has not been given yet.',
    '정책의 이 조항(“some.clause”)에 따른 반품·교환 제한 여부는 사유에 따라 달라지며, 사유를 아직 알려 주지 않으셨습니다.',
  ],
  [
    'requirement_unmet',
    'advisory',
    `What our policy asks for on this point (clause “some.clause”) is not met; ${HARMLESS}`,
    `정책의 요건(조항 “some.clause”)이 충족되지 않았으나, ${KO_HARMLESS}`,
  ],
  [
    'requirement_unmet',
    'outstanding',
    'What our policy asks for on this point (clause “some.clause”) is not met yet; you can still put this right.',
    '정책의 요건(조항 “some.clause”)이 아직 충족되지 않았으며, 보완하실 수 있습니다.',
  ],
  [
    'requirement_unmet',
    'undetermined',
    `What our policy asks for on this point (clause “some.clause”) is not met; ${LOOK}`,
    `정책의 요건(조항 “some.clause”)이 충족되지 않았으므로, ${KO_LOOK}`,
  ],
  [
    'requirement_unmet',
    'breached',
    'What our policy asks for on this point (clause “some.clause”) is not met.',
    '정책의 요건(조항 “some.clause”)이 충족되지 않았습니다.',
  ],
  [
    'fact_missing',
    'advisory',
    `A point of our policy (clause “some.clause”) is not decided yet, as we do not know enough; ${HARMLESS}`,
    `정책의 한 조항(“some.clause”)을 판단하는 데 필요한 정보가 아직 확인되지 않았으나, ${KO_HARMLESS}`,
  ],
  [
    'fact_missing',
    'outstanding',
    'To decide on a point of our policy (clause “some.clause”), we still need to know more.',
    '정책의 한 조항(“some.clause”)을 판단하는 데 필요한 정보가 아직 확인되지 않았습니다.',
  ],
  [
    'terms_in_conflict',
    'undetermined',
    `Clauses of our policy give different answers; ${LOOK}`,
    `정책 조항이 서로 다르게 정하고 있으므로, ${KO_LOOK}`,
  ],
  [
    'channel_accepted',
    'satisfied',
    'Your request reached us in a way that we accept.',
    '요청이 접수 가능한 경로로 들어왔습니다.',
  ],
  [
    'channel_not_accepted',
    'advisory',
    'Your request reached us in a way in which we do not normally take requests; as we have already answered it, this does not stand against it.',
    '요청이 평소 접수하지 않는 경로로 들어왔으나, 이미 안내를 드렸으므로 진행에는 문제가 되지 않습니다.',
  ],
  [
    'channel_not_accepted',
    'outstanding',
    'Your request reached us in a way in which we do not take requests; please make it in a way that we accept.',
    '요청이 접수하지 않는 경로로 들어왔으므로, 접수 가능한 경로로 다시 요청해 주시기 바랍니다.',
  ],
  [
    'channel_not_accepted',
    'breached',
    'Your request reached us in a way in which we do not take requests, and the time to make it in another way has passed.',
    '요청이 접수하지 않는 경로로 들어왔으며, 다른 경로로 요청하실 수 있는 기한이 지났습니다.',
  ],
  [
    'claim_not_filed',
    'outstanding',
    'No request has been made yet in a way that we accept.',
    '접수 가능한 경로로 들어온 요청이 아직 없습니다.',
  ],
  [
    'claim_not_filed',
    'undetermined',
    'No request was made in a way that we accept by the deadline; we may still take one, and a person at our shop has to look at this.',
    `기한까지 접수 가능한 경로로 들어온 요청이 없었으나 ${KO_MAY_TAKE}`,
  ],
  [
    'claim_not_filed',
    'breached',
    'No request was made in a way that we accept by the deadline.',
    '기한까지 접수 가능한 경로로 들어온 요청이 없었습니다.',
  ],
  [
    'claim_early',
    'outstanding',
    'Your request was made before the time for it had begun; it can be made again from then on.',
    '요청이 요청 기간 시작 전에 접수되었으며, 시작 후 다시 요청하실 수 있습니다.',
  ],
  [
    'claim_early',
    'undetermined',
    `Your request was made before the time for it had begun; ${MAY_TAKE}`,
    `요청이 요청 기간 시작 전에 접수되었으나 ${KO_MAY_TAKE}`,
  ],
  [
    'claim_early',
    'breached',
    'Your request was made before the time for it had begun.',
    '요청이 요청 기간 시작 전에 접수되었습니다.',
  ],
  ['claim_in_time', 'satisfied', 'Your request was made in time.', '요청이 기한까지 접수되었습니다.'],
  [
    'claim_late',
    'undetermined',
    `Your request was made after the deadline; ${MAY_TAKE}`,
    `요청이 기한보다 늦게 접수되었으나 ${KO_MAY_TAKE}`,
  ],
  [
    'claim_late',
    'breached',
    'Your request was made after the deadline.',
    '요청이 기한보다 늦게 접수되었습니다.',
  ],
  [
    'reason_not_accepted',
    'undetermined',
    `The reason given is not one for which we normally take items back; ${LOOK}`,
    `말씀해 주신 사유는 보통 반품·교환이 가능한 사유가 아니므로, ${KO_LOOK}`,
  ],
  [
    'reason_not_accepted',
    'breached',
    'The reason given is not one for which we take items back.',
    '말씀해 주신 사유로는 반품·교환이 불가합니다.',
  ],
  [
    'reason_accepted',
    'satisfied',
    'The reason for the return is one for which we take items back.',
    '반품·교환 사유는 받아 드릴 수 있는 사유입니다.',
  ],
  [
    'resolution_missing',
    'outstanding',
    'Your request does not say what you would like in return.',
    '원하시는 처리 방법을 아직 알려 주지 않으셨습니다.',
  ],
  [
    'resolution_not_offered',
    'outstanding',
    'What you asked for is not something that we offer.',
    '요청하신 처리 방법은 제공되지 않습니다.',
  ],
  [
    'resolution_not_offered',
    'undetermined',
    `What you asked for is not something that we normally offer in this case; ${LOOK}`,
    `요청하신 처리 방법은 이번 경우 보통 제공되지 않으므로, ${KO_LOOK}`,
  ],
  [
    'resolution_not_offered',
    'breached',
    'What you asked for is not something that we offer in this case.',
    '요청하신 처리 방법은 이번 경우 제공되지 않습니다.',
  ],
  [
    'resolution_replaced',
    'advisory',
    'What you asked for is not something that we offer in this case; in its place, we offer something else.',
    '요청하신 처리 방법은 이번 경우 제공되지 않으며, 대신 다른 방법을 제공합니다.',
  ],
  [
    'resolution_offered',
    'satisfied',
    'What you asked for is something that we offer.',
    '요청하신 처리 방법은 제공되는 방법입니다.',
  ],
  [
    'attachment_given',
    'satisfied',
    'We have received what we asked you to attach.',
    '필요한 자료가 접수되었습니다.',
  ],
  [
    'attachment_missing',
    'advisory',
    'We did not receive something that belongs to your request; this does not stand against your request.',
    '필요한 자료가 접수되지 않았으나, 진행에는 문제가 되지 않습니다.',
  ],
  [
    'attachment_missing',
    'outstanding',
    'We still need something that belongs to your request.',
    '추가 자료가 아직 필요합니다.',
  ],
  [
    'attachment_missing',
    'breached',
    'We did not receive something that belongs to your request in time.',
    '필요한 자료가 기한 안에 접수되지 않았습니다.',
  ],
  [
    'dispatch_awaited',
    'outstanding',
    'The item has not been sent back yet.',
    '상품이 아직 발송되지 않았습니다.',
  ],
  [
    'dispatch_early',
    'undetermined',
    `The item was sent back before the time for it had begun; ${MAY_TAKE}`,
    `상품이 발송 기간 시작 전에 발송되었으나 ${KO_MAY_TAKE}`,
  ],
  [
    'dispatch_early',
    'breached',
    'The item was sent back before the time for it had begun.',
    '상품이 발송 기간 시작 전에 발송되었습니다.',
  ],
  ['dispatch_in_time', 'satisfied', 'The item was sent back in time.', '상품이 기한까지 발송되었습니다.'],
  [
    'dispatch_late',
    'undetermined',
    `The item was sent back after the deadline; ${MAY_TAKE}`,
    `상품이 기한보다 늦게 발송되었으나 ${KO_MAY_TAKE}`,
  ],
  [
    'dispatch_late',
    'breached',
    'The item was sent back after the deadline.',
    '상품이 기한보다 늦게 발송되었습니다.',
  ],
  [
    'dispatch_missed',
    'undetermined',
    `The item was not sent back by the deadline; ${MAY_TAKE}`,
    `상품이 기한까지 발송되지 않았으나 ${KO_MAY_TAKE}`,
  ],
  [
    'dispatch_missed',
    'breached',
    'The item was not sent back by the deadline.',
    '상품이 기한까지 발송되지 않았습니다.',
  ],
  [
    'authorized_too_late',
    'undetermined',
    'For the deadline, our answer to your complete request came too late; this is our own delay, and a person at our shop has to look at it.',
    '빠짐없이 갖추어진 요청에 대한 저희 안내가 늦었으므로 이는 저희 측의 지연이며, 담당자의 확인이 필요합니다.',
  ],
  [
    'authorization_overdue',
    'undetermined',
    'Your request was complete in time, but we did not answer it before the deadline for sending the item back; this is our own delay, and a person at our shop has to look at it.',
    '빠짐없이 갖추어진 요청을 기한 내에 주셨으나 저희가 상품 발송 기한까지 안내를 드리지 못하였으므로, 이는 저희 측의 지연이며, 담당자의 확인이 필요합니다.',
  ],
  ['arrival_awaited', 'outstanding', 'The item has not reached us yet.', '상품이 아직 도착하지 않았습니다.'],
  [
    'arrival_early',
    'undetermined',
    `The item reached us before the time for it had begun; ${MAY_TAKE}`,
    `상품이 도착 기간 시작 전에 도착하였으나 ${KO_MAY_TAKE}`,
  ],
  [
    'arrival_early',
    'breached',
    'The item reached us before the time for it had begun.',
    '상품이 도착 기간 시작 전에 도착하였습니다.',
  ],
  ['arrival_in_time', 'satisfied', 'The item reached us in time.', '상품이 기한까지 도착하였습니다.'],
  [
    'arrival_late',
    'undetermined',
    `The item reached us after the deadline; ${MAY_TAKE}`,
    `상품이 기한보다 늦게 도착하였으나 ${KO_MAY_TAKE}`,
  ],
  [
    'arrival_late',
    'breached',
    'The item reached us after the deadline.',
    '상품이 기한보다 늦게 도착하였습니다.',
  ],
  [
    'arrival_missed',
    'undetermined',
    `The item did not reach us by the deadline; ${MAY_TAKE}`,
    `상품이 기한까지 도착하지 않았으나 ${KO_MAY_TAKE}`,
  ],
  [
    'arrival_missed',
    'breached',
    'The item did not reach us by the deadline.',
    '상품이 기한까지 도착하지 않았습니다.',
  ],
  [
    'contents_missing',
    'outstanding',
    'Not everything that came in the box has come back; you can still send what is missing.',
    '박스에 들어 있던 구성품 중 아직 돌아오지 않은 것이 있으며, 추가로 보내 주실 수 있습니다.',
  ],
  [
    'contents_missing',
    'advisory',
    `Not everything that came in the box came back; ${HARMLESS}`,
    `박스에 들어 있던 구성품 중 돌아오지 않은 것이 있으나, ${KO_HARMLESS}`,
  ],
  [
    'contents_missing',
    'undetermined',
    `Not everything that came in the box came back; ${LOOK}`,
    `박스에 들어 있던 구성품 중 돌아오지 않은 것이 있으므로, ${KO_LOOK}`,
  ],
  [
    'contents_missing',
    'breached',
    'Not everything that came in the box came back.',
    '박스에 들어 있던 구성품 중 돌아오지 않은 것이 있습니다.',
  ],
  [
    'quantity_complete',
    'satisfied',
    'No piece is missing of what was to come back.',
    '돌아와야 할 수량이 모두 도착하였습니다.',
  ],
  [
    'quantity_short',
    'advisory',
    `Fewer pieces came back than expected; ${HARMLESS}`,
    `예정된 수량보다 적게 도착하였으나, ${KO_HARMLESS}`,
  ],
  [
    'quantity_short',
    'undetermined',
    `Fewer pieces came back than expected; ${LOOK}`,
    `예정된 수량보다 적게 도착하였으므로, ${KO_LOOK}`,
  ],
  [
    'quantity_short',
    'breached',
    'Fewer pieces came back than expected.',
    '예정된 수량보다 적게 도착하였습니다.',
  ],
  [
    'duty_open',
    'satisfied',
    'We have promised to do our part.',
    '저희는 해야 할 일을 마치기로 약속드렸습니다.',
  ],
  [
    'duty_done',
    'satisfied',
    'We have kept our promise to do our part.',
    '저희는 약속드린 기한 안에 해야 할 일을 마쳤습니다.',
  ],
  [
    'duty_overdue',
    'advisory',
    'We did not keep our promise to do our part; we are sorry for the delay.',
    '저희가 약속드린 기한 안에 해야 할 일을 마치지 못하였으며, 늦어진 점 사과드립니다.',
  ],
  [
    'excepted',
    'satisfied',
    'On this point of our policy, an exception in our policy applies, so nothing stands against your return there.',
    '정책의 이 조항에 대해서는 정책의 예외가 적용되므로 진행에 문제가 되지 않습니다.',
  ],
  [
    'excepted',
    'outstanding',
    'On this point of our policy, an exception in our policy applies, so nothing stands against your return there; this step has not been taken yet.',
    '정책의 이 조항에 대해서는 정책의 예외가 적용되므로 진행에 문제가 되지 않으나, 이 절차는 아직 남아 있습니다.',
  ],
  [
    'waived',
    'advisory',
    'On this point of our policy, we have decided to hold nothing against your return.',
    '정책의 이 조항에 대해서는 문제 삼지 않기로 결정하였습니다.',
  ],
  [
    'waived',
    'outstanding',
    'On this point of our policy, we have decided to hold nothing against your return; this step has not been taken yet.',
    '정책의 이 조항에 대해서는 문제 삼지 않기로 결정하였으나, 이 절차는 아직 남아 있습니다.',
  ],
  [
    'upheld',
    'breached',
    'On this point of our policy, we have looked at your case and decided that we cannot accept the return.',
    '정책의 이 조항에 대해서는 저희가 살펴본 결과, 반품·교환을 받아 드릴 수 없는 것으로 결정하였습니다.',
  ],
])('%s, %s, where the finding says no more', (code, standing, english, korean) => {
  expect(textsOf(aFinding(code, standing))).toEqual([english, korean]);
  const nothing = { insteadOf: null, ruling: null, deadline: null, category: null };
  expect(textsOf(aFinding(code, standing, nothing))).toEqual([english, korean]);
});

const FROM = 'Tuesday, 3 March 2026, 10:00 (UTC+09:00)';
const FROM_IN_KOREAN = '2026년 3월 3일 (화) 10:00 (UTC+09:00)';

test.each<[string, Finding['standing'], Finding['details'], string, string]>([
  [
    'quantity_short',
    'breached',
    { announced: 2 },
    'Fewer pieces came back than expected.',
    '예정된 수량보다 적게 도착하였습니다.',
  ],
  [
    'quantity_short',
    'breached',
    { arrived: 1 },
    'Fewer pieces came back than expected.',
    '예정된 수량보다 적게 도착하였습니다.',
  ],
  [
    'depends_on_reason',
    'advisory',
    { category: 'Tiaras' },
    "Whether the item's category (“Tiaras”) rules out a return depends on the reason for it, which has not been given yet.",
    '상품 분류(“Tiaras”)에 따른 반품·교환 제한 여부는 사유에 따라 달라지며, 사유를 아직 알려 주지 않으셨습니다.',
  ],
  [
    'terms_in_conflict',
    'undetermined',
    { terms: ['windows.claim'] },
    `Clauses of our policy give different answers on the time for your request; ${LOOK}`,
    `정책 조항이 요청 기한에 대해 서로 다르게 정하고 있으므로, ${KO_LOOK}`,
  ],
  [
    'claim_not_filed',
    'outstanding',
    { opensAt: DEADLINE },
    `No request has been made yet in a way that we accept; it is in time from ${FROM} on.`,
    `접수 가능한 경로로 들어온 요청이 아직 없으며, ${FROM_IN_KOREAN}부터 요청하실 수 있습니다.`,
  ],
  [
    'dispatch_awaited',
    'outstanding',
    { opensAt: DEADLINE },
    `The item has not been sent back yet; it is in time from ${FROM} on.`,
    `상품이 아직 발송되지 않았으며, 발송 기간은 ${FROM_IN_KOREAN}부터입니다.`,
  ],
  [
    'resolution_replaced',
    'advisory',
    { granted: 'repair' },
    'What you asked for is not something that we offer in this case; in its place, we offer a repair.',
    '요청하신 처리 방법은 이번 경우 제공되지 않으며, 대신 수리를 제공합니다.',
  ],
  [
    'attachment_given',
    'satisfied',
    { anyOf: ['defect_photo'] },
    'We have received pictures of the defect.',
    '불량 부위 사진이 접수되었습니다.',
  ],
  [
    'attachment_missing',
    'advisory',
    { anyOf: ['defect_photo'] },
    'We did not receive pictures of the defect; this does not stand against your request.',
    '불량 부위 사진이 접수되지 않았으나, 진행에는 문제가 되지 않습니다.',
  ],
  [
    'attachment_missing',
    'outstanding',
    { anyOf: ['defect_photo'] },
    'We still need pictures of the defect.',
    '불량 부위 사진이 아직 필요합니다.',
  ],
  [
    'attachment_missing',
    'breached',
    { anyOf: ['defect_photo'] },
    'We did not receive pictures of the defect in time.',
    '불량 부위 사진이 기한 안에 접수되지 않았습니다.',
  ],
  [
    'excepted',
    'outstanding',
    { awaits: 'arrival_awaited' },
    'On this point of our policy, an exception in our policy applies, so nothing stands against your return there; the item has not reached us yet.',
    '정책의 이 조항에 대해서는 정책의 예외가 적용되므로 진행에 문제가 되지 않으나, 상품은 아직 도착하지 않았습니다.',
  ],
  [
    'upheld',
    'breached',
    { ruling: { why: 'goodwill' } },
    'On this point of our policy, we have looked at your case and decided that we cannot accept the return (decided: “goodwill”).',
    '정책의 이 조항에 대해서는 저희가 살펴본 결과, 반품·교환을 받아 드릴 수 없는 것으로 결정하였습니다(사유: “goodwill”).',
  ],
])('%s, %s, with no more than %o', (code, standing, details, english, korean) => {
  expect(textsOf(aFinding(code, standing, details))).toEqual([english, korean]);
});
