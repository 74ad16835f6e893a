import {
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  type NextStep,
  type PolicyInput,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, defectPhoto, msFrom, usual, WEEK_END } from '../support/aClaim';
import { titled } from './titled';

interface StepRow {
  readonly clause: string;
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly policy?: PolicyInput;
  readonly finds: NextStep | null;
}

function step(
  actor: NextStep['actor'],
  action: NextStep['action'],
  before: string | null = null,
  needs: NextStep['needs'] = [],
): NextStep {
  return { actor, action, before, needs };
}

function windowFrom(name: 'claim' | 'dispatch', from: string): PolicyInput {
  const { windows } = defaultPolicy.terms;
  return {
    ...defaultPolicy,
    terms: { ...defaultPolicy.terms, windows: { ...windows, [name]: { ...windows[name], from } } },
  };
}

const rows: readonly StepRow[] = [
  {
    clause: 'condition.unused_undamaged',
    says: 'a rejected claim has no next step',
    claim: aClaim({ upTo: 'inspection', condition: 'used' }),
    asOf: usual.inspection,
    finds: null,
  },
  {
    clause: 'deadline.dispatch',
    says: 'a delay of the shop’s own is for the shop to review',
    claim: aClaim(),
    asOf: msFrom(DAY_END, 1),
    finds: step('shop', 'review'),
  },
  {
    clause: 'scope.resolutions',
    says: 'an accepted refund is for the shop to pay',
    claim: aClaim({ upTo: 'inspection', resolution: 'refund' }),
    asOf: usual.inspection,
    finds: step('shop', 'refund'),
  },
  {
    clause: 'scope.resolutions',
    says: 'an accepted exchange is for the shop to send',
    claim: aClaim({ upTo: 'inspection', resolution: 'exchange' }),
    asOf: usual.inspection,
    finds: step('shop', 'exchange'),
  },
  {
    clause: 'deadline.claim',
    says: 'before the delivery the carrier delivers the order',
    claim: aClaim({ upTo: 'placing' }),
    asOf: usual.placing,
    finds: step('carrier', 'deliver_order'),
  },
  {
    clause: 'channel.email',
    says: 'also while a telephone call has come',
    claim: aClaim({ channel: 'telephone', deliveredAt: null }),
    asOf: usual.request,
    finds: step('carrier', 'deliver_order'),
  },
  {
    clause: 'deadline.claim',
    says: 'a claim for an order never recorded as delivered asks the shop to record it',
    claim: aClaim({ deliveredAt: null }),
    asOf: usual.request,
    finds: step('shop', 'record_delivery'),
  },
  {
    clause: 'deadline.claim',
    says: 'before anything that is missing in it',
    claim: aClaim({ deliveredAt: null, number: null, attachments: [] }),
    asOf: usual.request,
    finds: step('shop', 'record_delivery'),
  },
  {
    clause: 'deadline.claim',
    says: 'under another policy the shop records the event that its window counts from',
    claim: aClaim(),
    policy: windowFrom('claim', 'shipment'),
    asOf: usual.request,
    finds: step('shop', 'record_shipment'),
  },
  {
    clause: 'deadline.claim',
    says: 'after the delivery the customer files the claim by the claim deadline',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: usual.delivery,
    finds: step('customer', 'file_claim', DAY_END),
  },
  {
    clause: 'deadline.claim',
    says: 'a window not yet open names no deadline for it',
    claim: aClaim({ upTo: 'delivery' }),
    policy: windowFrom('claim', 'order'),
    asOf: usual.delivery,
    finds: step('customer', 'file_claim', null),
  },
  {
    clause: 'channel.email',
    says: 'who telephoned files the claim by e-mail by the claim deadline',
    claim: aClaim({ channel: 'telephone' }),
    asOf: usual.request,
    finds: step('customer', 'file_claim', DAY_END),
  },
  {
    clause: 'evidence.defect',
    says: 'what is missing in a claim comes by the dispatch deadline',
    claim: aClaim({ reason: 'defective_item', attachments: [] }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['defect_photo'], ['description']]),
  },
  {
    clause: 'evidence.description',
    says: 'what is there is not asked for again',
    claim: aClaim({ reason: 'defective_item', attachments: [defectPhoto] }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['description']]),
  },
  {
    clause: 'evidence.wrong_item',
    says: 'of alternatives one is enough; the order is that of the findings',
    claim: aClaim({ reason: 'wrong_item', resolution: null, number: ' ', attachments: [] }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [
      ['resolution'],
      ['order_number'],
      ['tag_photo', 'model_number'],
      ['description'],
    ]),
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'a missing statement is asked for',
    claim: aClaim({ attachments: [] }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['statement']]),
  },
  {
    clause: 'scope.reasons',
    says: 'without a reason nothing more is known to be missing than the reason',
    claim: aClaim({ reason: null, attachments: [] }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['reason']]),
  },
  {
    clause: 'scope.resolutions',
    says: 'a resolution that is not offered is asked for again',
    claim: aClaim({ resolution: 'store_credit' }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['resolution']]),
  },
  {
    clause: 'identification.order_number',
    says: 'a missing order number is asked for',
    claim: aClaim({ number: null }),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', DAY_END, [['order_number']]),
  },
  {
    clause: 'deadline.dispatch',
    says: 'a dispatch window not yet open names no deadline for what is missing',
    claim: aClaim({ number: null }),
    policy: windowFrom('dispatch', 'authorization'),
    asOf: usual.request,
    finds: step('customer', 'complete_claim', null, [['order_number']]),
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'a complete claim is for the shop to answer by the dispatch deadline',
    claim: aClaim(),
    asOf: usual.request,
    finds: step('shop', 'authorize', DAY_END),
  },
  {
    clause: 'deadline.dispatch',
    says: 'an answered claim is for the customer to send by the dispatch deadline',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: step('customer', 'dispatch', DAY_END),
  },
  {
    clause: 'scope.reasons',
    says: 'even if its reason is missing',
    claim: aClaim({ upTo: 'authorization', reason: null, resolution: null }),
    asOf: usual.authorization,
    finds: step('customer', 'dispatch', DAY_END),
  },
  {
    clause: 'deadline.arrival',
    says: 'an item on its way is for the carrier to bring by the arrival deadline',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: step('carrier', 'deliver_return', WEEK_END),
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'an item at the shop is for the shop to inspect',
    claim: aClaim({ upTo: 'arrival' }),
    asOf: usual.arrival,
    finds: step('shop', 'inspect'),
  },
  {
    clause: 'completeness.contents',
    says: 'a box into which nobody looked is for the shop to inspect again',
    claim: aClaim({ upTo: 'inspection', contents: ['tag'], returned: null }),
    asOf: usual.inspection,
    finds: step('shop', 'inspect'),
  },
  {
    clause: 'scope.resolutions',
    says: 'what is still missing once the item is there has no deadline',
    claim: aClaim({ upTo: 'inspection', resolution: null }),
    asOf: usual.inspection,
    finds: step('customer', 'complete_claim', null, [['resolution']]),
  },
  {
    clause: 'scope.reasons',
    says: 'and comes before the inspection',
    claim: aClaim({ upTo: 'arrival', reason: null, resolution: 'store_credit' }),
    asOf: usual.arrival,
    finds: step('customer', 'complete_claim', null, [['reason'], ['resolution']]),
  },
];

describe('the next step', () => {
  test.each(titled(rows))('%s', (_title, { claim, asOf, policy = defaultPolicy, finds }) => {
    expect(evaluateClaim(claim, policy, asOf).nextStep).toStrictEqual(finds);
  });
});
