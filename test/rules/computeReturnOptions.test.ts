import {
  type ClaimInput,
  computeReturnOptions,
  defaultPolicy,
  type Leg,
  type Party,
  type PolicyInput,
  type ReturnOption,
  type ReturnOptions,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, msFrom, usual } from '../support/aClaim';
import { titled } from './titled';

interface OptionRow {
  readonly clause: string;
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly policy?: PolicyInput;
  readonly reason: string;
  readonly finds: Partial<ReturnOption>;
}

const delivered = aClaim({ upTo: 'delivery' });
const fileByDayEnd = { actor: 'customer', action: 'file_claim', before: DAY_END, needs: [] } as const;

function borne(bearer: Party, resolution: string, legs: readonly Leg[]): ReturnOption['resolutions'][number] {
  return {
    resolution,
    cost: {
      bearer,
      fault: bearer,
      legs: legs.map((leg) => ({ leg, bearer })),
      surcharge: 'none',
      clauses: ['cost.round_trip'],
    },
  };
}

const { exclusions } = defaultPolicy.terms;
const jewelryOnlyIfFaulty: PolicyInput = {
  ...defaultPolicy,
  terms: {
    ...defaultPolicy.terms,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, reasons: ['change_of_mind'] })),
  },
};

const rows: readonly OptionRow[] = [
  {
    clause: 'deadline.claim',
    says: 'an item just delivered can come back for 24 hours',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'change_of_mind',
    finds: { returnable: 'yes', because: [], claimBy: DAY_END, nextStep: fileByDayEnd },
  },
  {
    clause: 'deadline.claim',
    says: 'at the deadline it still can',
    claim: delivered,
    asOf: DAY_END,
    reason: 'defective_item',
    finds: { returnable: 'yes', because: [], claimBy: DAY_END, nextStep: fileByDayEnd },
  },
  {
    clause: 'deadline.claim',
    says: 'one millisecond later it no longer can, and what says so is told',
    claim: delivered,
    asOf: msFrom(DAY_END, 1),
    reason: 'wrong_item',
    finds: {
      returnable: 'no',
      because: [
        {
          clause: 'deadline.claim',
          standing: 'breached',
          code: 'claim_not_filed',
          details: { deadline: DAY_END },
        },
        {
          clause: 'deadline.dispatch',
          standing: 'breached',
          code: 'dispatch_missed',
          details: { deadline: DAY_END },
        },
      ],
      claimBy: DAY_END,
      nextStep: null,
      resolutions: [],
    },
  },
  {
    clause: 'deadline.claim',
    says: 'before the delivery nobody knows',
    claim: aClaim({ upTo: 'placing' }),
    asOf: usual.placing,
    reason: 'change_of_mind',
    finds: {
      returnable: 'unknown',
      because: [],
      claimBy: null,
      nextStep: { actor: 'carrier', action: 'deliver_order', before: null, needs: [] },
    },
  },
  {
    clause: 'exclusion.jewelry',
    says: 'jewelry can come back for no reason',
    claim: aClaim({ upTo: 'delivery', category: 'jewelry' }),
    asOf: usual.delivery,
    reason: 'defective_item',
    finds: {
      returnable: 'no',
      because: [
        {
          clause: 'exclusion.jewelry',
          standing: 'breached',
          code: 'category_excluded',
          details: { category: 'jewelry' },
        },
      ],
      nextStep: null,
      resolutions: [],
    },
  },
  {
    clause: 'exclusion.jewelry',
    says: 'that is known before the delivery',
    claim: aClaim({ upTo: 'placing', category: 'jewelry' }),
    asOf: usual.placing,
    reason: 'change_of_mind',
    finds: { returnable: 'no', nextStep: null },
  },
  {
    clause: 'exclusion.jewelry',
    says: 'where the exclusion is limited to some reasons, jewelry can come back for another',
    claim: aClaim({ upTo: 'delivery', category: 'jewelry' }),
    policy: jewelryOnlyIfFaulty,
    asOf: usual.delivery,
    reason: 'defective_item',
    finds: { returnable: 'yes', because: [] },
  },
  {
    clause: 'exclusion.jewelry',
    says: 'and not for those',
    claim: aClaim({ upTo: 'delivery', category: 'jewelry' }),
    policy: jewelryOnlyIfFaulty,
    asOf: usual.delivery,
    reason: 'change_of_mind',
    finds: { returnable: 'no' },
  },
  {
    clause: 'exclusion.personal_request',
    says: 'an order by personal request can come back for no reason',
    claim: aClaim({ upTo: 'delivery', orderType: 'personal_request' }),
    asOf: usual.delivery,
    reason: 'wrong_item',
    finds: { returnable: 'no' },
  },
  {
    clause: 'evidence.defect',
    says: 'a defect needs pictures and a description',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'defective_item',
    finds: { needs: [['defect_photo'], ['description']] },
  },
  {
    clause: 'evidence.wrong_item',
    says: 'a wrong item needs its model number, one way or the other',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'wrong_item',
    finds: { needs: [['tag_photo', 'model_number'], ['description']] },
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'a change of mind needs a statement',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'change_of_mind',
    finds: { needs: [['statement']] },
  },
  {
    clause: 'identification.order_number',
    says: 'an order number that is not known is needed too',
    claim: aClaim({ upTo: 'delivery', number: null }),
    asOf: usual.delivery,
    reason: 'change_of_mind',
    finds: { needs: [['order_number'], ['statement']] },
  },
  {
    clause: 'cost.round_trip',
    says: 'the shop bears either round trip for its own fault',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'wrong_item',
    finds: {
      fault: 'shop',
      resolutions: [
        borne('shop', 'refund', ['outbound', 'return']),
        borne('shop', 'exchange', ['return', 'replacement']),
      ],
    },
  },
  {
    clause: 'cost.round_trip',
    says: 'the customer bears either round trip for a change of mind',
    claim: delivered,
    asOf: usual.delivery,
    reason: 'change_of_mind',
    finds: {
      fault: 'customer',
      resolutions: [
        borne('customer', 'refund', ['outbound', 'return']),
        borne('customer', 'exchange', ['return', 'replacement']),
      ],
    },
  },
];

describe('what a customer can expect before claiming', () => {
  test.each(titled(rows))('%s', (_title, { claim, asOf, policy = defaultPolicy, reason, finds }) => {
    const { options } = computeReturnOptions(claim, policy, asOf);
    const option = options.find((each) => each.reason === reason);
    const shown = Object.fromEntries(
      Object.keys(finds).map((key) => [key, option?.[key as keyof ReturnOption]]),
    );
    expect(shown).toStrictEqual(finds);
  });

  test('scope.reasons: one option for each reason of the policy, in its order', () => {
    const { options } = computeReturnOptions(delivered, defaultPolicy, usual.delivery);
    expect(options.map(({ reason }) => reason)).toEqual(['defective_item', 'wrong_item', 'change_of_mind']);
  });

  test('channel.email: claims are taken by e-mail', () => {
    expect(computeReturnOptions(delivered, defaultPolicy, usual.delivery).channels).toEqual(['email']);
  });

  test('names the instant, the policy, and how long it holds', () => {
    const { asOf, policy, validUntil } = computeReturnOptions(delivered, defaultPolicy, usual.delivery);
    const expected: Pick<ReturnOptions, 'asOf' | 'policy' | 'validUntil'> = {
      asOf: '2026-03-02T01:00:00.000Z',
      policy: { id: 'builtin', version: '1.0.0' },
      validUntil: DAY_END,
    };
    expect({ asOf, policy, validUntil }).toEqual(expected);
  });

  test('after the deadline it holds for good', () => {
    expect(computeReturnOptions(delivered, defaultPolicy, msFrom(DAY_END, 1)).validUntil).toBeNull();
  });

  test('a claim that was already made is left out of account', () => {
    const claimed = aClaim({ upTo: 'inspection', condition: 'used', reason: 'late_delivery' });
    expect(computeReturnOptions(claimed, defaultPolicy, usual.inspection)).toStrictEqual(
      computeReturnOptions(delivered, defaultPolicy, usual.inspection),
    );
  });

  test('where sending back ends before claiming does, the options hold only until then', () => {
    const { windows } = defaultPolicy.terms;
    const policy = {
      ...defaultPolicy,
      terms: {
        ...defaultPolicy.terms,
        windows: { ...windows, claim: { ...windows.claim, length: 'PT48H' } },
      },
    };
    const before = computeReturnOptions(delivered, policy, DAY_END);
    const after = computeReturnOptions(delivered, policy, msFrom(DAY_END, 1));
    expect(before.options.map(({ returnable }) => returnable)).toEqual(['yes', 'yes', 'yes']);
    expect(after.options.map(({ returnable }) => returnable)).toEqual(['no', 'no', 'no']);
    expect(before.validUntil).toBe(DAY_END);
  });

  test('where the shop takes claims by no channel, nobody can say whether one would be in time', () => {
    const { terms } = defaultPolicy;
    const channels = { ...terms.channels, accepted: [] };
    const { options } = computeReturnOptions(
      delivered,
      { ...defaultPolicy, terms: { ...terms, channels } },
      DAY_END,
    );
    expect(options.map(({ returnable }) => returnable)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('where the shop offers no resolution, one is still needed, and there is none to choose', () => {
    const { terms } = defaultPolicy;
    const resolutions = { ...terms.resolutions, offered: [] };
    const policy = { ...defaultPolicy, terms: { ...terms, resolutions } };
    const [option] = computeReturnOptions(delivered, policy, DAY_END).options;
    expect(option?.needs[0]).toEqual(['resolution']);
    expect(option?.resolutions).toEqual([]);
  });
});
