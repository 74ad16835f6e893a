import { defaultPolicy, describePolicy, type PolicyTerms } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { headingOver, linesOf } from './linesOf';

/** Terms that a page has a sentence for, and that sentence in both languages. */
interface Row {
  readonly says: string;
  readonly terms: Partial<PolicyTerms>;
  readonly clause: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

const { costs, reasons, resolutions, windows } = defaultPolicy.terms;
const OWN = 'In the words of the clause.';
const clauses = [
  aClause('own.words', OWN),
  aClause('requirement.sealed', 'It is sealed.'),
  aClause('quantity.all', 'All pieces come back.'),
  aClause('duty.answer', 'We answer.'),
  aClause('rejection.back', 'It goes back.'),
  aClause('exchange.difference', 'The difference is paid.'),
  aClause('resolution.credit', 'Credit for members.'),
  aClause('resolution.blank', ''),
];

const SCOPE: readonly Row[] = [
  {
    says: 'one reason',
    terms: { reasons: { ...reasons, accepted: reasons.accepted.slice(0, 1) } },
    clause: 'scope.reasons',
    en: ['You can ask for a return or an exchange for this reason: a defective item.'],
    ko: ['반품·교환은 다음 사유로 신청하실 수 있습니다: 상품 불량.'],
  },
  {
    says: 'reasons of the shop’s own',
    terms: {
      reasons: {
        clause: 'scope.reasons',
        accepted: ['too_small', 'arrived_late'].map((reason) => ({
          reason,
          fault: 'customer' as const,
          attachments: [],
        })),
      },
    },
    clause: 'scope.reasons',
    en: ['You can ask for a return or an exchange for these reasons: “too small” or “arrived late”.'],
    ko: ['반품·교환은 다음 사유로 신청하실 수 있습니다: “too small”, “arrived late”.'],
  },
  {
    says: 'no reason at all',
    terms: { reasons: { clause: 'scope.reasons', accepted: [] } },
    clause: 'scope.reasons',
    en: ['There is no reason for which a return or an exchange can be asked for.'],
    ko: ['반품·교환을 신청하실 수 있는 사유가 없습니다.'],
  },
  {
    says: 'that no reason has to be given, and that others are looked at',
    terms: { reasons: { ...reasons, whenMissing: 'change_of_mind', whenOther: 'needs_review' } },
    clause: 'scope.reasons',
    en: [
      'You can ask for a return or an exchange for these reasons: a defective item, a wrong item or a change of mind. You need not give a reason; without one, we take it to be a change of mind. Any other reason we look at case by case.',
    ],
    ko: [
      '반품·교환은 다음 사유로 신청하실 수 있습니다: 상품 불량, 오배송, 단순 변심. 사유를 알려 주지 않으셔도 되며, 그 경우 단순 변심으로 봅니다. 그 밖의 사유는 저희가 개별적으로 판단합니다.',
    ],
  },
  {
    says: 'a category without a word of its own',
    terms: { exclusions: [{ clause: 'own.words', by: 'category', values: ['swim_wear'] }] },
    clause: 'own.words',
    en: ['Items of the category “swim wear” cannot be returned or exchanged, whatever the reason.'],
    ko: ['“swim wear” 분류의 상품은 사유와 관계없이 반품·교환이 불가합니다.'],
  },
  {
    says: 'several categories',
    terms: { exclusions: [{ clause: 'own.words', by: 'category', values: ['hats', 'jewelry', 'scarves'] }] },
    clause: 'own.words',
    en: [
      'Jewelry and items of the categories “hats” and “scarves” cannot be returned or exchanged, whatever the reason.',
    ],
    ko: ['주얼리와 “hats”, “scarves” 분류의 상품은 사유와 관계없이 반품·교환이 불가합니다.'],
  },
  {
    says: 'one type of orders without a word of its own',
    terms: { exclusions: [{ clause: 'own.words', by: 'order_type', values: ['gift'] }] },
    clause: 'own.words',
    en: ['Orders of the type “gift” cannot be returned or exchanged, whatever the reason.'],
    ko: ['“gift” 유형의 주문은 사유와 관계없이 반품·교환이 불가합니다.'],
  },
  {
    says: 'types of orders',
    terms: {
      exclusions: [
        {
          clause: 'own.words',
          by: 'order_type',
          values: ['standard', 'pre_order', 'gift', 'personal_request'],
        },
      ],
    },
    clause: 'own.words',
    en: [
      'Standard orders, orders placed by personal request (by quotation mail) and orders of the types “pre order” and “gift” cannot be returned or exchanged, whatever the reason.',
    ],
    ko: [
      '일반 주문, 견적 메일을 통한 개인 요청 주문, “pre order”, “gift” 유형의 주문은 사유와 관계없이 반품·교환이 불가합니다.',
    ],
  },
  {
    says: 'an exclusion for some reasons',
    terms: {
      exclusions: [
        {
          clause: 'own.words',
          by: 'category',
          values: ['jewelry'],
          reasons: ['change_of_mind', 'wrong_item'],
        },
      ],
    },
    clause: 'own.words',
    en: ['Jewelry cannot be returned or exchanged where the reason is a change of mind or a wrong item.'],
    ko: ['주얼리는 단순 변심 또는 오배송의 경우 반품·교환이 불가합니다.'],
  },
  {
    says: 'an exclusion for all the reasons there are',
    terms: {
      exclusions: [
        {
          clause: 'own.words',
          by: 'category',
          values: ['jewelry'],
          reasons: reasons.accepted.map(({ reason }) => reason),
        },
      ],
    },
    clause: 'own.words',
    en: ['Jewelry cannot be returned or exchanged, whatever the reason.'],
    ko: ['주얼리는 사유와 관계없이 반품·교환이 불가합니다.'],
  },
  {
    says: 'an exclusion for all the reasons there are, where others are looked at',
    terms: {
      reasons: { ...reasons, whenOther: 'needs_review' },
      exclusions: [
        {
          clause: 'own.words',
          by: 'category',
          values: ['jewelry'],
          reasons: reasons.accepted.map(({ reason }) => reason),
        },
      ],
    },
    clause: 'own.words',
    en: [
      'Jewelry cannot be returned or exchanged where the reason is a defective item, a wrong item or a change of mind.',
    ],
    ko: ['주얼리는 상품 불량 또는 오배송 또는 단순 변심의 경우 반품·교환이 불가합니다.'],
  },
  {
    says: 'an exclusion for every reason, where others are looked at',
    terms: {
      reasons: { ...reasons, whenOther: 'needs_review' },
      exclusions: [{ clause: 'own.words', by: 'category', values: ['jewelry'] }],
    },
    clause: 'own.words',
    en: ['Jewelry cannot be returned or exchanged, whatever the reason.'],
    ko: ['주얼리는 사유와 관계없이 반품·교환이 불가합니다.'],
  },
  {
    says: 'an exclusion that the shop looks at',
    terms: {
      exclusions: [
        { clause: 'own.words', by: 'category', values: ['jewelry'], consequence: 'needs_review' },
        {
          clause: 'own.words',
          by: 'category',
          values: ['hats'],
          consequence: 'needs_review',
          reasons: ['change_of_mind'],
        },
      ],
    },
    clause: 'own.words',
    en: [
      'Whether jewelry can be returned or exchanged is for us to decide case by case.',
      'Whether items of the category “hats” can be returned or exchanged where the reason is a change of mind is for us to decide case by case.',
    ],
    ko: [
      '주얼리는 반품·교환 가능 여부를 저희가 개별적으로 판단합니다.',
      '“hats” 분류의 상품은 단순 변심의 경우 반품·교환 가능 여부를 저희가 개별적으로 판단합니다.',
    ],
  },
  {
    says: 'in the words of its clause an exclusion by a condition',
    terms: { exclusions: [{ clause: 'own.words', when: { field: 'item.quantity', above: 3 } }] },
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  {
    says: 'in the words of its clause an exclusion from which nothing follows, or of nothing',
    terms: {
      exclusions: [
        { clause: 'own.words', by: 'category', values: ['jewelry'], consequence: 'advisory' },
        { clause: 'own.words', by: 'category', values: [] },
      ],
    },
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  {
    says: 'in the words of its clause what else is required',
    terms: {
      requirements: [{ clause: 'requirement.sealed', must: { field: 'inspection.quantity', atLeast: 1 } }],
    },
    clause: 'requirement.sealed',
    en: ['It is sealed.'],
    ko: ['It is sealed.'],
  },
];

const REQUEST: readonly Row[] = [
  {
    says: 'several ways to ask',
    terms: { channels: { clause: 'channel.email', accepted: ['email', 'phone', 'chat'] } },
    clause: 'channel.email',
    en: ['We take requests only by e-mail, by telephone or by chat.'],
    ko: ['신청은 다음 방법으로만 받습니다: 이메일, 전화, 채팅.'],
  },
  {
    says: 'one way with another particle',
    terms: { channels: { clause: 'channel.email', accepted: ['chat'] } },
    clause: 'channel.email',
    en: ['We take requests only by chat.'],
    ko: ['신청은 채팅으로만 받습니다.'],
  },
  {
    says: 'ways without words of their own',
    terms: { channels: { clause: 'channel.email', accepted: ['contact_form', 'email'] } },
    clause: 'channel.email',
    en: ['We take requests only in these ways: contact form or e-mail.'],
    ko: ['신청은 다음 방법으로만 받습니다: contact form, 이메일.'],
  },
  {
    says: 'one way without a word of its own',
    terms: { channels: { clause: 'channel.email', accepted: ['contact_form'] } },
    clause: 'channel.email',
    en: ['We take requests only in this way: contact form.'],
    ko: ['신청은 다음 방법으로만 받습니다: contact form.'],
  },
  {
    says: 'any way, and some of them',
    terms: { channels: { clause: 'channel.email', accepted: ['email', 'phone'], othersToo: true } },
    clause: 'channel.email',
    en: ['We take requests in any way, such as these: e-mail or telephone.'],
    ko: ['신청은 어떤 방법으로든 받습니다(예: 이메일, 전화).'],
  },
  {
    says: 'any way',
    terms: { channels: { clause: 'channel.email', accepted: [], othersToo: true } },
    clause: 'channel.email',
    en: ['We take requests in any way.'],
    ko: ['신청은 어떤 방법으로든 받습니다.'],
  },
  {
    says: 'no way at all',
    terms: { channels: { clause: 'channel.email', accepted: [] } },
    clause: 'channel.email',
    en: ['We take no requests.'],
    ko: ['신청을 받지 않습니다.'],
  },
  {
    says: 'an order number that only helps',
    terms: { orderNumber: { clause: 'identification.order_number', required: false } },
    clause: 'identification.order_number',
    en: ['It helps if you state the order number in your request.'],
    ko: ['신청하실 때 주문번호를 알려 주시면 도움이 됩니다.'],
  },
  {
    says: 'an attachment that only helps, of a kind of the shop’s own',
    terms: {
      attachmentKinds: [{ kind: 'unboxing_video', needs: 'video' }],
      reasons: {
        clause: 'scope.reasons',
        accepted: [
          {
            reason: 'defective_item',
            fault: 'shop',
            attachments: [{ clause: 'own.words', anyOf: ['unboxing_video'], required: false }],
          },
        ],
      },
    },
    clause: 'own.words',
    en: ['unboxing video (this helps, but is not required)'],
    ko: ['unboxing video(필수는 아니지만 도움이 됩니다)'],
  },
  {
    says: 'in the words of its clause an attachment asked for under a condition',
    terms: {
      reasons: {
        clause: 'scope.reasons',
        accepted: reasons.accepted.map((reason) => ({
          ...reason,
          attachments: [
            {
              clause: 'own.words',
              anyOf: ['description'],
              when: { field: 'item.quantity', above: 3 },
            },
          ],
        })),
      },
    },
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  {
    says: 'that nobody has to wait for an answer',
    terms: { authorization: { clause: 'authorization.before_dispatch', required: false } },
    clause: 'authorization.before_dispatch',
    en: ['You need not wait for our answer before you send the item back.'],
    ko: ['저희 안내를 기다리지 않고 상품을 보내셔도 됩니다.'],
  },
  {
    says: 'that an item sent before the answer is looked at',
    terms: { authorization: { clause: 'authorization.before_dispatch', whenMissing: 'needs_review' } },
    clause: 'authorization.before_dispatch',
    en: [
      'We answer your request with the method and the cost of the return. Please wait for that answer: whether we accept an item sent before it, we decide case by case.',
    ],
    ko: [
      '신청을 받으면 저희가 반품·교환 방법과 비용을 안내해 드립니다. 안내 전에 보내신 상품을 받을지는 저희가 개별적으로 판단하므로, 안내를 받으신 후에 보내 주시기 바랍니다.',
    ],
  },
  {
    says: 'that nothing follows from sending before the answer',
    terms: { authorization: { clause: 'authorization.before_dispatch', whenMissing: 'advisory' } },
    clause: 'authorization.before_dispatch',
    en: [
      'We answer your request with the method and the cost of the return. Please wait for that answer before you send the item back.',
    ],
    ko: [
      '신청을 받으면 저희가 반품·교환 방법과 비용을 안내해 드립니다. 상품은 안내를 받으신 후에 보내 주시기 바랍니다.',
    ],
  },
];

const CONDITION = 'condition.unused_undamaged';
const CONTENTS = 'completeness.contents';
const AS_RECEIVED = 'Send the item back as you received it.';
const AS_RECEIVED_KO = '상품은 받으신 상태 그대로 보내 주시기 바랍니다.';
const BOX =
  'Put everything that came in the box back in the box. That means samples, care card, tag, warranty card and whatever else there was.';
const BOX_KO =
  '박스에 들어 있던 모든 구성품을 박스에 함께 넣어 보내 주시기 바랍니다. 샘플, 케어 카드, 태그, 보증서 등 받으신 것을 모두 포함합니다.';

const SENDING: readonly Row[] = [
  {
    says: 'an item that is refused where used and looked at where damaged',
    terms: { condition: { clause: CONDITION, whenDamaged: 'needs_review' } },
    clause: CONDITION,
    en: [
      `${AS_RECEIVED} An item that we find used on arrival, beyond any problem that you reported, is not accepted. Where we find it damaged on arrival, beyond any problem that you reported, we decide case by case.`,
    ],
    ko: [
      `${AS_RECEIVED_KO} 도착한 상품이 알려 주신 문제 외에 사용된 것으로 확인되면 반품·교환이 불가합니다. 도착한 상품이 알려 주신 문제 외에 손상된 것으로 확인되면 저희가 개별적으로 판단합니다.`,
    ],
  },
  {
    says: 'an item from whose state nothing follows',
    terms: { condition: { clause: CONDITION, whenUsed: 'advisory', whenDamaged: 'advisory' } },
    clause: CONDITION,
    en: [AS_RECEIVED],
    ko: [AS_RECEIVED_KO],
  },
  {
    says: 'that what is missing is looked at',
    terms: { contents: { clause: CONTENTS, whenMissing: 'needs_review' } },
    clause: CONTENTS,
    en: [`${BOX} If anything is missing, we decide case by case.`],
    ko: [`${BOX_KO} 빠진 것이 있으면 저희가 개별적으로 판단합니다.`],
  },
  {
    says: 'that what is missing can follow',
    terms: { contents: { clause: CONTENTS, whenMissing: 'open_until_arrival_deadline' } },
    clause: CONTENTS,
    en: [
      `${BOX} You can send on what is missing as long as the item may still reach us; after that, we cannot accept the return.`,
    ],
    ko: [`${BOX_KO} 빠진 것은 상품 도착 기한까지 추가로 보내실 수 있으며, 그 후에는 반품·교환이 불가합니다.`],
  },
  {
    says: 'that nothing follows from what is missing',
    terms: { contents: { clause: CONTENTS, whenMissing: 'advisory' } },
    clause: CONTENTS,
    en: [BOX],
    ko: [BOX_KO],
  },
  {
    says: 'that contents are refused where nothing is stated',
    terms: { contents: { clause: 'own.words' } },
    clause: 'own.words',
    en: [
      'Put everything that came in the box back in the box. If anything is missing, we cannot accept the return.',
    ],
    ko: [
      '박스에 들어 있던 모든 구성품을 박스에 함께 넣어 보내 주시기 바랍니다. 빠진 것이 있으면 반품·교환이 불가합니다.',
    ],
  },
  {
    says: 'how many pieces come back',
    terms: { quantity: { clause: 'quantity.all' } },
    clause: 'quantity.all',
    en: ['Send back as many pieces as you announced.'],
    ko: ['알려 주신 수량만큼 보내 주시기 바랍니다.'],
  },
  {
    says: 'that fewer pieces are refused',
    terms: { quantity: { clause: 'quantity.all', whenShort: 'rejected' } },
    clause: 'quantity.all',
    en: ['Send back as many pieces as you announced. If fewer arrive, we cannot accept the return.'],
    ko: ['알려 주신 수량만큼 보내 주시기 바랍니다. 도착한 수량이 그보다 적으면 반품·교환이 불가합니다.'],
  },
  {
    says: 'that fewer pieces are looked at',
    terms: { quantity: { clause: 'quantity.all', whenShort: 'needs_review' } },
    clause: 'quantity.all',
    en: ['Send back as many pieces as you announced. If fewer arrive, we decide case by case.'],
    ko: [
      '알려 주신 수량만큼 보내 주시기 바랍니다. 도착한 수량이 그보다 적으면 저희가 개별적으로 판단합니다.',
    ],
  },
];

const [refund, exchange] = resolutions.offered as [
  PolicyTerms['resolutions']['offered'][number],
  PolicyTerms['resolutions']['offered'][number],
];
const credit = { resolution: 'store_credit', legs: ['return'] as const };
const offering = (...offered: PolicyTerms['resolutions']['offered']): Partial<PolicyTerms> => ({
  resolutions: { clause: 'own.words', offered },
});
const FOR_DEFECTS = { field: 'request.reason', equals: 'defective_item' } as const;

const RESOLUTIONS: readonly Row[] = [
  {
    says: 'one resolution',
    terms: offering(refund),
    clause: 'own.words',
    en: ['What you can ask for is a refund.'],
    ko: ['요청하실 수 있는 처리 방법은 환불입니다.'],
  },
  {
    says: 'in the words of its clause that there is none',
    terms: offering(),
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  {
    says: 'a resolution for some claims, the one given in its place, and how long a credit is good for',
    terms: offering(
      { ...refund, when: FOR_DEFECTS, otherwise: { instead: 'store_credit' } },
      { ...exchange, resolution: 'tailoring_again' },
      { ...credit, validFor: 'P1Y' },
    ),
    clause: 'own.words',
    en: [
      'You can choose a refund (not in every case), tailoring again or store credit.',
      'You can have a refund only if the reason is a defective item. Where you cannot have a refund, you get store credit in its place.',
      'Store credit is good for 1 year.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 환불(일부 경우만 가능), tailoring again, 적립금.',
      '환불은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 환불이 불가한 경우 적립금으로 대신 처리해 드립니다.',
      '적립금의 유효 기간은 1년입니다.',
    ],
  },
  {
    says: 'a resolution for some claims, where another can be chosen',
    terms: offering(
      { ...refund, when: FOR_DEFECTS },
      { ...exchange, when: FOR_DEFECTS, otherwise: 'choose_again' },
    ),
    clause: 'own.words',
    en: [
      'You can choose a refund (not in every case) or an exchange (not in every case).',
      'You can have a refund only if the reason is a defective item.',
      'You can have an exchange only if the reason is a defective item.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 환불(일부 경우만 가능), 교환(일부 경우만 가능).',
      '환불은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우.',
      '교환은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우.',
    ],
  },
  {
    says: 'nothing of what follows where a resolution is always to be had',
    terms: offering({ ...refund, otherwise: 'rejected' }, exchange),
    clause: 'own.words',
    en: ['You can choose a refund or an exchange.'],
    ko: ['다음 중에서 선택하실 수 있습니다: 환불, 교환.'],
  },
  {
    says: 'what follows where a resolution is not to be had',
    terms: offering(
      { ...refund, when: FOR_DEFECTS, otherwise: 'rejected' },
      { ...exchange, when: FOR_DEFECTS, otherwise: 'needs_review' },
    ),
    clause: 'own.words',
    en: [
      'You can choose a refund (not in every case) or an exchange (not in every case).',
      'You can have a refund only if the reason is a defective item. Where you cannot have a refund, a request for it is refused.',
      'You can have an exchange only if the reason is a defective item. Where you cannot have an exchange, we decide case by case.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 환불(일부 경우만 가능), 교환(일부 경우만 가능).',
      '환불은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 환불이 불가한 경우 그 요청은 받아들이지 않습니다.',
      '교환은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 교환이 불가한 경우 저희가 개별적으로 판단합니다.',
    ],
  },
  {
    says: 'a refund in place of an exchange',
    terms: offering({ ...exchange, when: FOR_DEFECTS, otherwise: { instead: 'refund' } }, refund),
    clause: 'own.words',
    en: [
      'You can choose an exchange (not in every case) or a refund.',
      'You can have an exchange only if the reason is a defective item. Where you cannot have an exchange, you get a refund in its place.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 교환(일부 경우만 가능), 환불.',
      '교환은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 교환이 불가한 경우 환불로 대신 처리해 드립니다.',
    ],
  },
  {
    says: 'resolutions whose words end otherwise in Korean',
    terms: offering(
      { resolution: 'repair', legs: [], when: FOR_DEFECTS, otherwise: { instead: 'gift_card' } },
      { resolution: 'gift_card', legs: [], when: FOR_DEFECTS, otherwise: 'rejected' },
    ),
    clause: 'own.words',
    en: [
      'You can choose a repair (not in every case) or a gift card (not in every case).',
      'You can have a repair only if the reason is a defective item. Where you cannot have a repair, you get a gift card in its place.',
      'You can have a gift card only if the reason is a defective item. Where you cannot have a gift card, a request for it is refused.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 수리(일부 경우만 가능), 기프트 카드(일부 경우만 가능).',
      '수리는 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 수리가 불가한 경우 기프트 카드로 대신 처리해 드립니다.',
      '기프트 카드는 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 기프트 카드가 불가한 경우 그 요청은 받아들이지 않습니다.',
    ],
  },
  {
    says: 'such a resolution that is looked at',
    terms: offering(refund, { resolution: 'repair', legs: [], when: FOR_DEFECTS, otherwise: 'needs_review' }),
    clause: 'own.words',
    en: [
      'You can choose a refund or a repair (not in every case).',
      'You can have a repair only if the reason is a defective item. Where you cannot have a repair, we decide case by case.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 환불, 수리(일부 경우만 가능).',
      '수리는 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 수리가 불가한 경우 저희가 개별적으로 판단합니다.',
    ],
  },
  {
    says: 'several resolutions in place of one',
    terms: offering(
      { ...refund, when: FOR_DEFECTS, otherwise: { instead: ['exchange', 'store_credit'] } },
      exchange,
      credit,
    ),
    clause: 'own.words',
    en: [
      'You can choose a refund (not in every case), an exchange or store credit.',
      'You can have a refund only if the reason is a defective item. Where you cannot have a refund, you get an exchange or store credit in its place.',
    ],
    ko: [
      '다음 중에서 선택하실 수 있습니다: 환불(일부 경우만 가능), 교환, 적립금.',
      '환불은 다음의 경우에만 가능합니다: 사유가 상품 불량인 경우. 환불이 불가한 경우 교환 또는 적립금으로 대신 처리해 드립니다.',
    ],
  },
  {
    says: 'a resolution in the words of a clause of its own',
    terms: offering(refund, {
      ...credit,
      clause: 'resolution.credit',
      when: { field: 'order.type', equals: 'member' },
      otherwise: 'needs_review',
      validFor: 'P6M',
    }),
    clause: 'resolution.credit',
    en: [
      'Credit for members. Where you cannot have store credit, we decide case by case. Store credit is good for 6 months.',
    ],
    ko: [
      'Credit for members. 적립금이 불가한 경우 저희가 개별적으로 판단합니다. 적립금의 유효 기간은 6개월입니다.',
    ],
  },
];

const NO_WORDS: readonly Row[] = [
  {
    says: 'nothing but its id of a clause that has no words',
    terms: offering(refund, { ...credit, clause: 'resolution.blank' }),
    clause: 'resolution.blank',
    en: [''],
    ko: [''],
  },
];

const bearing = (
  bearers: NonNullable<PolicyTerms['costs']['bearers']>,
  more: Partial<PolicyTerms['costs']> = {},
): Partial<PolicyTerms> => ({ costs: { roundTrip: { clause: 'own.words' }, bearers, ...more } });
const at = (fault: 'shop' | 'customer') => ({
  ...reasons,
  accepted: reasons.accepted.filter((reason) => reason.fault === fault),
});

const COSTS: readonly Row[] = [
  {
    says: 'shipping that the customer bears in any case',
    terms: bearing({ outbound: 'customer', return: 'customer', replacement: 'customer' }),
    clause: 'own.words',
    en: [
      'You bear the shipping, whatever the reason.',
      'By the shipping we mean, for a refund, the first delivery and the return; for an exchange, the return and the delivery of the replacement.',
    ],
    ko: [
      '배송비는 사유와 관계없이 고객님께서 부담하셔야 합니다.',
      '여기서 배송비란 환불의 경우 최초 배송비와 반품 배송비, 교환의 경우 반품 배송비와 교환 상품 배송비를 말합니다.',
    ],
  },
  {
    says: 'shipping borne leg by leg',
    terms: bearing({ outbound: 'customer', return: 'shop' }),
    clause: 'own.words',
    en: [
      'As a rule, we bear the cost of the delivery of the replacement for a defective item or a wrong item, and you bear it for a change of mind.',
      'We bear the cost of the return, whatever the reason.',
      'You bear the cost of the first delivery, whatever the reason.',
      'If our inspection does not find the problem that you reported, you bear the cost of the delivery of the replacement.',
    ],
    ko: [
      '교환 상품 배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
      '반품 배송비는 사유와 관계없이 저희가 부담합니다.',
      '최초 배송비는 사유와 관계없이 고객님께서 부담하셔야 합니다.',
      '검수 결과 알려 주신 문제가 확인되지 않으면 교환 상품 배송비는 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'legs of one bearer together, and nothing of those of which nothing is known',
    terms: bearing({ outbound: 'unknown', return: 'shop', replacement: 'shop' }),
    clause: 'own.words',
    en: ['We bear the cost of the return and the delivery of the replacement, whatever the reason.'],
    ko: ['반품 배송비와 교환 상품 배송비는 사유와 관계없이 저희가 부담합니다.'],
  },
  {
    says: 'one round trip for every resolution',
    terms: {
      ...offering(
        { ...refund, legs: ['return', 'outbound'] },
        { ...credit, legs: ['outbound', 'return'] },
        { resolution: 'advice', legs: [] },
      ),
      costs,
    },
    clause: 'cost.round_trip',
    en: [
      'As a rule, we bear the shipping for a defective item or a wrong item, and you bear it for a change of mind.',
      'By the shipping we mean the first delivery and the return.',
      'If our inspection does not find the problem that you reported, you bear the shipping.',
    ],
    ko: [
      '배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
      '여기서 배송비란 최초 배송비와 반품 배송비를 말합니다.',
      '검수 결과 알려 주신 문제가 확인되지 않으면 배송비는 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'reasons laid to the shop alone',
    terms: { ...bearing({}), ...offering(refund), reasons: at('shop') },
    clause: 'own.words',
    en: [
      'What you can ask for is a refund.',
      'As a rule, we bear the shipping for a defective item or a wrong item.',
      'By the shipping we mean the first delivery and the return.',
      'If our inspection does not find the problem that you reported, you bear the shipping.',
    ],
    ko: [
      '요청하실 수 있는 처리 방법은 환불입니다.',
      '배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담합니다.',
      '여기서 배송비란 최초 배송비와 반품 배송비를 말합니다.',
      '검수 결과 알려 주신 문제가 확인되지 않으면 배송비는 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'reasons laid to the customer alone',
    terms: { ...bearing({}), ...offering(refund), reasons: at('customer') },
    clause: 'own.words',
    en: [
      'What you can ask for is a refund.',
      'As a rule, you bear the shipping for a change of mind.',
      'By the shipping we mean the first delivery and the return.',
    ],
    ko: [
      '요청하실 수 있는 처리 방법은 환불입니다.',
      '배송비는 기본적으로 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
      '여기서 배송비란 최초 배송비와 반품 배송비를 말합니다.',
    ],
  },
  {
    says: 'no way back where the item is brought by hand',
    terms: { ...bearing({ outbound: 'unknown' }), returnShipment: { required: true, by: 'hand' } },
    clause: 'own.words',
    en: [
      'As a rule, we bear the cost of the delivery of the replacement for a defective item or a wrong item, and you bear it for a change of mind.',
      'If our inspection does not find the problem that you reported, you bear the cost of the delivery of the replacement.',
    ],
    ko: [
      '교환 상품 배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
      '검수 결과 알려 주신 문제가 확인되지 않으면 교환 상품 배송비는 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'no way back where the item need not come back',
    terms: { ...bearing({}), returnShipment: { required: false }, ...offering(refund) },
    clause: 'own.words',
    en: [
      'What you can ask for is a refund.',
      'As a rule, we bear the shipping for a defective item or a wrong item, and you bear it for a change of mind.',
      'By the shipping we mean the first delivery.',
      'If our inspection does not find the problem that you reported, you bear the shipping.',
    ],
    ko: [
      '요청하실 수 있는 처리 방법은 환불입니다.',
      '배송비는 기본적으로 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
      '여기서 배송비란 최초 배송비를 말합니다.',
      '검수 결과 알려 주신 문제가 확인되지 않으면 배송비는 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'in the words of its clause shipping without a reason to lay it to',
    terms: { ...bearing({}), reasons: { clause: 'scope.reasons', accepted: [] } },
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  {
    says: 'in the words of its clause shipping of which nothing is known',
    terms: bearing({ outbound: 'unknown', return: 'unknown', replacement: 'unknown' }),
    clause: 'own.words',
    en: [OWN],
    ko: [OWN],
  },
  ...(['shop', 'customer', 'split'] as const).map((sharedLegs) => ({
    says: `who pays for a shipment that is shared: ${sharedLegs}`,
    terms: bearing({ outbound: 'unknown', return: 'unknown', replacement: 'unknown' }, { sharedLegs }),
    clause: 'own.words',
    en: [
      OWN,
      {
        shop: 'Where a return that we pay for and one that you pay for share a shipment, we pay for it.',
        customer: 'Where a return that we pay for and one that you pay for share a shipment, you pay for it.',
        split: 'Where a return that we pay for and one that you pay for share a shipment, we share its cost.',
      }[sharedLegs],
    ],
    ko: [
      OWN,
      {
        shop: '저희가 부담하는 건과 고객님께서 부담하시는 건이 함께 배송되는 경우, 공통 배송비는 저희가 부담합니다.',
        customer:
          '저희가 부담하는 건과 고객님께서 부담하시는 건이 함께 배송되는 경우, 공통 배송비는 고객님께서 부담하셔야 합니다.',
        split:
          '저희가 부담하는 건과 고객님께서 부담하시는 건이 함께 배송되는 경우, 공통 배송비는 나누어 부담합니다.',
      }[sharedLegs],
    ],
  })),
  {
    says: 'a dearer item in exchange',
    terms: { priceDifference: { clause: 'exchange.difference' } },
    clause: 'exchange.difference',
    en: ['Where you take an item in exchange that costs more, you pay the difference.'],
    ko: ['더 비싼 상품으로 교환하시는 경우 차액은 고객님께서 부담하셔야 합니다.'],
  },
  {
    says: 'a cheaper item whose difference is refunded',
    terms: { priceDifference: { clause: 'exchange.difference', whenCheaper: 'refunded' } },
    clause: 'exchange.difference',
    en: [
      'Where you take an item in exchange that costs more, you pay the difference. Where it costs less, we refund the difference.',
    ],
    ko: [
      '더 비싼 상품으로 교환하시는 경우 차액은 고객님께서 부담하셔야 합니다. 더 저렴한 상품으로 교환하시는 경우 차액을 환불해 드립니다.',
    ],
  },
  {
    says: 'a cheaper item whose difference is kept',
    terms: { priceDifference: { clause: 'exchange.difference', whenCheaper: 'kept' } },
    clause: 'exchange.difference',
    en: [
      'Where you take an item in exchange that costs more, you pay the difference. Where it costs less, the difference is not refunded.',
    ],
    ko: [
      '더 비싼 상품으로 교환하시는 경우 차액은 고객님께서 부담하셔야 합니다. 더 저렴한 상품으로 교환하시는 경우 차액은 환불되지 않습니다.',
    ],
  },
];

const duty = (
  name: 'answer' | 'inspect' | 'settle',
  more: Partial<NonNullable<PolicyTerms['duties']>[number]> = {},
): Partial<PolicyTerms> => ({
  duties: [
    { duty: name, clause: 'duty.answer', window: { length: { businessDays: 2 }, from: 'request' }, ...more },
  ],
});
const sendBack = (bearer: 'shop' | 'customer' | 'at_fault' | 'unknown'): Partial<PolicyTerms> => ({
  rejection: { clause: 'rejection.back', sendBack: bearer },
});

const SHOP: readonly Row[] = [
  {
    says: 'an answer that is promised',
    terms: duty('answer'),
    clause: 'duty.answer',
    en: ['We answer your request within 2 business days of your request.'],
    ko: ['신청 후 2영업일 이내에 신청에 답변해 드립니다.'],
  },
  {
    says: 'an inspection that is promised',
    terms: duty('inspect', { window: { length: 'P3D', from: 'arrival' } }),
    clause: 'duty.answer',
    en: ['We inspect the item within 3 days of the arrival of the item.'],
    ko: ['상품 도착 후 3일 이내에 상품을 검수합니다.'],
  },
  {
    says: 'a refund or exchange that is promised',
    terms: duty('settle', { window: { length: 'P1W', from: 'inspection', ends: 'end_of_day' } }),
    clause: 'duty.answer',
    en: ['We carry out the refund or exchange within 1 week of our inspection (to the end of the last day).'],
    ko: ['검수 후 1주 이내(마지막 날이 끝날 때까지)에 환불 또는 교환을 진행해 드립니다.'],
  },
  {
    says: 'a promise for some claims',
    terms: duty('answer', { when: { field: 'order.type', equals: 'member' } }),
    clause: 'duty.answer',
    en: ['We answer. In this case:', 'We answer your request within 2 business days of your request.'],
    ko: ['We answer. 이 경우:', '신청 후 2영업일 이내에 신청에 답변해 드립니다.'],
  },
  {
    says: 'in the words of its clause a promise without an end',
    terms: duty('answer', { window: { length: 'unlimited', from: 'request' } }),
    clause: 'duty.answer',
    en: ['We answer.'],
    ko: ['We answer.'],
  },
  {
    says: 'a refused parcel at the cost of the shop',
    terms: sendBack('shop'),
    clause: 'rejection.back',
    en: ['A parcel that we refuse goes back to you at our cost.'],
    ko: ['받아들일 수 없는 상품은 저희 부담으로 다시 보내 드립니다.'],
  },
  {
    says: 'a refused parcel at the cost of the customer',
    terms: sendBack('customer'),
    clause: 'rejection.back',
    en: ['A parcel that we refuse goes back to you at your cost.'],
    ko: ['받아들일 수 없는 상품은 고객님 부담으로 다시 보내 드립니다.'],
  },
  {
    says: 'a refused parcel at the cost of the party at fault',
    terms: sendBack('at_fault'),
    clause: 'rejection.back',
    en: [
      'A parcel that we refuse goes back to you at our cost for a defective item or a wrong item, and at your cost for a change of mind.',
    ],
    ko: [
      '받아들일 수 없는 상품은 다시 보내 드리며, 그 비용은 상품 불량 또는 오배송의 경우 저희가 부담하고, 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'a refused parcel where the shop alone can be at fault',
    terms: { ...sendBack('at_fault'), reasons: at('shop') },
    clause: 'rejection.back',
    en: ['A parcel that we refuse goes back to you at our cost for a defective item or a wrong item.'],
    ko: [
      '받아들일 수 없는 상품은 다시 보내 드리며, 그 비용은 상품 불량 또는 오배송의 경우 저희가 부담합니다.',
    ],
  },
  {
    says: 'a refused parcel where the customer alone can be at fault',
    terms: { ...sendBack('at_fault'), reasons: at('customer') },
    clause: 'rejection.back',
    en: ['A parcel that we refuse goes back to you at your cost for a change of mind.'],
    ko: [
      '받아들일 수 없는 상품은 다시 보내 드리며, 그 비용은 단순 변심의 경우 고객님께서 부담하셔야 합니다.',
    ],
  },
  {
    says: 'in the words of its clause a refused parcel without a reason to lay it to',
    terms: { ...sendBack('at_fault'), reasons: { clause: 'scope.reasons', accepted: [] } },
    clause: 'rejection.back',
    en: ['It goes back.'],
    ko: ['It goes back.'],
  },
  {
    says: 'in the words of its clause a refused parcel of whose cost nothing is known',
    terms: sendBack('unknown'),
    clause: 'rejection.back',
    en: ['It goes back.'],
    ko: ['It goes back.'],
  },
];

describe.each([
  ['what can come back', SCOPE],
  ['how to ask', REQUEST],
  ['how to send', SENDING],
  ['what is given', RESOLUTIONS],
  ['without words', NO_WORDS],
  ['who pays', COSTS],
  ['what the shop does', SHOP],
])('%s: a page says', (_title, rows) => {
  test.each(rows)('$says', ({ terms, clause, en, ko }) => {
    const policy = aPolicy({ clauses, terms });
    expect(linesOf(policy, 'en', clause)).toEqual(en);
    expect(linesOf(policy, 'ko', clause)).toEqual(ko);
  });
});

describe('a page', () => {
  test('asks once for what several reasons ask for', () => {
    const attachments = [{ clause: 'evidence.description', anyOf: ['description'] }];
    const accepted = reasons.accepted.map((reason) => ({ ...reason, attachments }));
    const policy = aPolicy({ terms: { reasons: { ...reasons, accepted } } });
    expect(linesOf(policy, 'en', 'evidence.description')).toEqual(['a short description of the problem']);
    expect(linesOf(policy, 'ko', 'evidence.description')).toEqual(['문제에 대한 간단한 설명']);
  });

  test.each<[string, PolicyTerms['returnShipment'], string, string]>([
    [
      'need not come back',
      { required: false },
      'The item need not come back to us.',
      '상품을 저희에게 보내지 않으셔도 됩니다.',
    ],
    [
      'is brought by hand',
      { required: true, by: 'hand' },
      'The item is not sent, but brought to us.',
      '상품은 발송하지 않고 직접 가져오셔야 합니다.',
    ],
  ])('says that the item %s', (_what, returnShipment, en, ko) => {
    const policy = aPolicy({ terms: { ...(returnShipment && { returnShipment }) } });
    expect(describePolicy(policy, { locale: 'en' })).toContain(`\n## How to send the item back\n\n- ${en}\n`);
    expect(describePolicy(policy, { locale: 'ko' })).toContain(`\n## 상품을 보내는 방법\n\n- ${ko}\n`);
  });

  const when = { field: 'item.quantity', above: 3 } as const;
  test.each<[string, Partial<PolicyTerms>, string]>([
    [
      'what else is required',
      { requirements: [{ clause: 'own.words', must: { field: 'inspection.quantity', atLeast: 1 } }] },
      'What can come back',
    ],
    [
      'what is excluded by a condition',
      { exclusions: [{ clause: 'own.words', when }] },
      'What can come back',
    ],
    [
      'what is asked for under a condition',
      {
        reasons: {
          ...reasons,
          accepted: reasons.accepted.map((reason) => ({
            ...reason,
            attachments: [{ clause: 'own.words', anyOf: ['description'], when }],
          })),
        },
      },
      'How to ask for it',
    ],
    [
      'a promise without an end',
      { duties: [{ duty: 'answer', clause: 'own.words', window: { length: 'unlimited', from: 'request' } }] },
      'What we promise',
    ],
  ])('tells in the words of its clause, under its heading: %s', (_what, terms, heading) => {
    const page = describePolicy(aPolicy({ clauses, terms }), { locale: 'en' });
    const line = `- ${OWN} <sub>[own.words]</sub>`;
    expect(page.split('\n').filter((each) => each.includes('[own.words]'))).toEqual([line]);
    expect(headingOver(page, line)).toBe(heading);
    expect(page).not.toMatch(/:\n(?! {2}- )/);
  });

  test('leaves out what the policy has no term for', () => {
    const { orderNumber, authorization, condition, contents, packing, ...terms } = defaultPolicy.terms;
    const named = { orderNumber, authorization, condition, contents, packing };
    const gone = new Set(Object.values(named).map((term) => term?.clause));
    const policy = {
      ...defaultPolicy,
      clauses: defaultPolicy.clauses.filter(({ id }) => !gone.has(id) && id !== 'cost.instructions'),
      terms: { ...terms, windows, costs: { roundTrip: costs.roundTrip } },
    };
    for (const clause of [...gone, 'cost.instructions']) {
      expect(linesOf(policy, 'en', clause ?? '')).toEqual([]);
    }
  });
});
