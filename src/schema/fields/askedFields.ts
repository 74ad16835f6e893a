import type { Fields } from '../Field';

const clause = (example: string) => ['The clause that says so.', example] as const;
const byCategory = { clause: 'exclusion.jewelry', by: 'category', values: ['jewelry'] };
const sealed = { fact: 'sealed', equals: true };
const requirement = {
  clause: 'condition.sealed',
  must: sealed,
  when: { field: 'item.category', equals: 'software' },
};
const photo = { clause: 'evidence.defect', anyOf: ['defect_photo', 'defect_video'] };
const reason = { reason: 'defective_item', fault: 'shop', attachments: [photo] };
const kind = { kind: 'defect_photo', needs: 'picture' };
const window = { clause: 'deadline.claim', length: 'P14D', from: 'delivery', ends: 'end_of_day' };
const windows = {
  claim: window,
  dispatch: { clause: 'deadline.dispatch', length: 'P14D', from: 'authorization' },
  arrival: { clause: 'deadline.arrival', length: 'unlimited', from: 'dispatch' },
};

/** The fields of the terms by which a claim is looked at. */
export const askedFields: Fields = {
  'terms.exclusions': ['Orders and items that never come back.', [byCategory]],
  'terms.exclusions[]': [
    'One exclusion: by values of one field, by a condition, or for its reasons alone.',
    byCategory,
    { clause: 'exclusion.worn', when: { fact: 'worn', equals: true }, consequence: 'needs_review' },
    { clause: 'exclusion.sale', reasons: ['change_of_mind'] },
  ],
  'terms.exclusions[].clause': clause('exclusion.jewelry'),
  'terms.exclusions[].by': [
    'What is looked at: the category of the item, or the type of the order.',
    'category',
  ],
  'terms.exclusions[].values': ['The categories or types excluded.', ['jewelry', 'underwear']],
  'terms.exclusions[].values[]': ['One of them.', 'jewelry'],
  'terms.exclusions[].when': ['In place of `by` and `values`: a condition.', { fact: 'worn', equals: true }],
  'terms.exclusions[].consequence': ['What follows. Default `rejected`.', 'needs_review'],
  'terms.exclusions[].reasons': [
    'The reasons for which it is excluded; without them, for every reason.',
    ['change_of_mind'],
  ],
  'terms.exclusions[].reasons[]': ['One of the reasons accepted.', 'change_of_mind'],
  'terms.requirements': ['What has to hold for a claim.', [requirement]],
  'terms.requirements[]': [
    'One requirement.',
    requirement,
    {
      clause: 'evidence.unboxing',
      must: { fact: 'unboxing_video', equals: true },
      otherwise: 'customer_cures',
      needs: ['unboxing_video'],
      curableUntil: 'claim',
    },
  ],
  'terms.requirements[].clause': clause('condition.sealed'),
  'terms.requirements[].must': ['What has to hold.', sealed],
  'terms.requirements[].when': [
    'The claims it is asked of; without it, all.',
    { field: 'item.category', equals: 'software' },
  ],
  'terms.requirements[].otherwise': [
    'What follows where it does not hold; `customer_cures`: the customer can put it right. Default `rejected`.',
    'needs_review',
  ],
  'terms.requirements[].needs': [
    'With `customer_cures`: what the customer is asked for, names of which one is enough.',
    ['unboxing_video'],
  ],
  'terms.requirements[].needs[]': ['One name.', 'unboxing_video'],
  'terms.requirements[].curableUntil': [
    'With `customer_cures`: the window in which it can be put right; without one, always.',
    'claim',
  ],
  'terms.channels': ['The ways by which claims are taken.', { clause: 'channel.email', accepted: ['email'] }],
  'terms.channels.clause': clause('channel.email'),
  'terms.channels.accepted': ['Names of channels.', ['email', 'web_form']],
  'terms.channels.accepted[]': ['One channel.', 'email'],
  'terms.channels.othersToo': ['Whether any other way is accepted too. Default false.', true],
  'terms.windows': ['The three windows of a return; `unlimited` is a length, too.', windows],
  'terms.windows.claim': ['The window to make the claim.', window],
  'terms.windows.dispatch': ['The window to send the item back.', windows.dispatch],
  'terms.windows.arrival': ['The window for the item to arrive at the shop.', windows.arrival],
  'terms.reasons': [
    'The reasons for which claims are taken.',
    { clause: 'scope.reasons', accepted: [reason] },
  ],
  'terms.reasons.clause': clause('scope.reasons'),
  'terms.reasons.accepted': ['The reasons.', [reason]],
  'terms.reasons.accepted[]': ['One reason.', reason],
  'terms.reasons.accepted[].reason': ['Its name.', 'defective_item'],
  'terms.reasons.accepted[].fault': [
    'The party it is laid to, who bears what the party at fault bears.',
    'shop',
  ],
  'terms.reasons.accepted[].attachments': ['What has to be attached for it.', [photo]],
  'terms.reasons.accepted[].attachments[]': ['One requirement, met by one attachment.', photo],
  'terms.reasons.accepted[].attachments[].clause': ['The clause that asks for it.', 'evidence.defect'],
  'terms.reasons.accepted[].attachments[].anyOf': [
    'The kinds of which one is enough, each among the attachment kinds.',
    ['defect_photo', 'defect_video'],
  ],
  'terms.reasons.accepted[].attachments[].anyOf[]': ['One kind.', 'defect_photo'],
  'terms.reasons.accepted[].attachments[].required': [
    'Default true; where false, it helps and nothing follows from its absence.',
    false,
  ],
  'terms.reasons.accepted[].attachments[].curableUntil': [
    'The window in which it has to come; without one, it may always follow.',
    'claim',
  ],
  'terms.reasons.accepted[].attachments[].when': [
    'The claims it is asked of; without it, all of the reason.',
    { field: 'item.category', oneOf: ['phones', 'laptops'] },
  ],
  'terms.reasons.whenMissing': [
    'The reason that a request without one is taken for; without it, the customer is asked.',
    'change_of_mind',
  ],
  'terms.reasons.whenOther': [
    'What follows from a reason not in the list. Default `rejected`.',
    'needs_review',
  ],
  'terms.orderNumber': ['The order number in the request.', { clause: 'identification.order_number' }],
  'terms.orderNumber.clause': ['The clause that asks for it.', 'identification.order_number'],
  'terms.orderNumber.required': ['Default true; where false, nothing follows from its absence.', false],
  'terms.attachmentKinds': ['The kinds of attachments that the policy knows.', [kind]],
  'terms.attachmentKinds[]': ['One kind.', kind],
  'terms.attachmentKinds[].kind': ['Its name.', 'defect_photo'],
  'terms.attachmentKinds[].needs': [
    'What makes one of that kind count: a text, a picture, a video, or its being there.',
    'picture',
  ],
};
