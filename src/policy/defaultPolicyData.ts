import type { Policy } from './Policy';

/** One shop's published return policy, as data; `docs/policy.md` goes through it clause by clause. */
export const defaultPolicyData: Policy = {
  id: 'builtin',
  version: '1.0.0',
  timeZone: 'Asia/Seoul',
  clauses: [
    {
      id: 'preamble.guarantee',
      text: 'Every item is checked before it leaves the shop; should a mistake slip through all the same, the clauses below apply.',
    },
    {
      id: 'scope.reasons',
      text: 'A refund or an exchange can be claimed for a product problem (the item is defective, or it is not the item ordered) and for a change of mind.',
    },
    {
      id: 'scope.resolutions',
      text: 'The customer asks for a refund or for an exchange; the exchange may be for another item.',
    },
    { id: 'channel.email', text: 'Claims are taken by e-mail only.' },
    { id: 'identification.order_number', text: 'The e-mail states the order number.' },
    { id: 'evidence.defect', text: 'For a defective item, pictures that show the defect are attached.' },
    {
      id: 'evidence.wrong_item',
      text: 'For a wrong item, the model number from its care card or tag is given, as a picture or as text.',
    },
    { id: 'evidence.description', text: 'A product problem of either kind is briefly described.' },
    { id: 'evidence.change_of_mind', text: 'For a change of mind, the customer states why.' },
    {
      id: 'authorization.before_dispatch',
      text: 'The shop answers with the method and the cost of the return; an item sent before that answer is not accepted.',
    },
    {
      id: 'cost.instructions',
      text: 'Where the method in the answer is not followed, the cost may turn out higher than normal.',
    },
    {
      id: 'cost.round_trip',
      text: 'Shipping both ways is basically borne by the shop for a product problem, and by the customer for a change of mind.',
    },
    {
      id: 'condition.unused_undamaged',
      text: 'The item comes back as it was received; an item found used or damaged on arrival is neither refunded nor exchanged.',
    },
    {
      id: 'completeness.contents',
      text: 'Samples, care card, tag, warranty card and whatever else came in the box go back in the box.',
    },
    { id: 'packing.as_sent', text: 'Please pack the item the way the shop had packed it.' },
    { id: 'deadline.claim', text: 'The claim is made within 24 hours of receiving the item.' },
    { id: 'deadline.dispatch', text: 'The item is sent back within 24 hours of receiving it.' },
    { id: 'deadline.arrival', text: 'The item arrives at the shop within 7 days of receiving it.' },
    { id: 'exclusion.jewelry', text: 'Jewelry is never returnable.' },
    {
      id: 'exclusion.personal_request',
      text: 'Orders placed by personal request, by quotation mail, are never returnable; every quotation says so.',
    },
  ],
  terms: {
    exclusions: [
      { clause: 'exclusion.jewelry', by: 'category', values: ['jewelry'] },
      { clause: 'exclusion.personal_request', by: 'order_type', values: ['personal_request'] },
    ],
    channels: { clause: 'channel.email', accepted: ['email'] },
    windows: {
      claim: { clause: 'deadline.claim', length: 'PT24H', from: 'delivery' },
      dispatch: { clause: 'deadline.dispatch', length: 'PT24H', from: 'delivery' },
      arrival: { clause: 'deadline.arrival', length: 'P7D', from: 'delivery' },
    },
    reasons: {
      clause: 'scope.reasons',
      accepted: [
        {
          reason: 'defective_item',
          fault: 'shop',
          attachments: [
            { clause: 'evidence.defect', anyOf: ['defect_photo'] },
            { clause: 'evidence.description', anyOf: ['description'] },
          ],
        },
        {
          reason: 'wrong_item',
          fault: 'shop',
          attachments: [
            { clause: 'evidence.wrong_item', anyOf: ['tag_photo', 'model_number'] },
            { clause: 'evidence.description', anyOf: ['description'] },
          ],
        },
        {
          reason: 'change_of_mind',
          fault: 'customer',
          attachments: [{ clause: 'evidence.change_of_mind', anyOf: ['statement'] }],
        },
      ],
    },
    resolutions: {
      clause: 'scope.resolutions',
      offered: [
        { resolution: 'refund', legs: ['outbound', 'return'] },
        { resolution: 'exchange', legs: ['return', 'replacement'] },
      ],
    },
    orderNumber: { clause: 'identification.order_number' },
    attachmentKinds: [
      { kind: 'defect_photo', needs: 'picture' },
      { kind: 'tag_photo', needs: 'picture' },
      { kind: 'model_number', needs: 'text' },
      { kind: 'description', needs: 'text' },
      { kind: 'statement', needs: 'text' },
    ],
    authorization: { clause: 'authorization.before_dispatch' },
    condition: { clause: 'condition.unused_undamaged' },
    contents: { clause: 'completeness.contents', whenMissing: 'rejected' },
    packing: { clause: 'packing.as_sent' },
    costs: {
      roundTrip: { clause: 'cost.round_trip' },
      instructions: { clause: 'cost.instructions' },
    },
  },
};
