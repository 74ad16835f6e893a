import { type ClaimInput, defaultPolicy, evaluateClaim, type PolicyInput } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, msFrom, usual, WEEK_END } from '../support/aClaim';
import { titled } from './titled';

interface ValidityRow {
  readonly clause: string;
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly policy?: PolicyInput;
  readonly finds: string | null;
}

const { windows } = defaultPolicy.terms;
/** Two days to claim, one to send back. */
const longerToClaim: PolicyInput = {
  ...defaultPolicy,
  terms: { ...defaultPolicy.terms, windows: { ...windows, claim: { ...windows.claim, length: 'PT48H' } } },
};

/** Half a day to arrive: no shop would have it so. */
const arrivalBeforeClaim: PolicyInput = {
  ...defaultPolicy,
  terms: {
    ...defaultPolicy.terms,
    windows: { ...windows, arrival: { ...windows.arrival, length: 'PT12H' } },
  },
};

const { reasons } = defaultPolicy.terms;
/** Two weeks to send back, and a day to attach what is asked for. */
const attachedInADay: PolicyInput = {
  ...defaultPolicy,
  terms: {
    ...defaultPolicy.terms,
    windows: { ...windows, dispatch: { ...windows.dispatch, length: 'P14D' } },
    reasons: {
      ...reasons,
      accepted: reasons.accepted.map((reason) => ({
        ...reason,
        attachments: reason.attachments.map((asked) => ({ ...asked, curableUntil: 'claim' })),
      })),
    },
  },
};

/** What is refunded is kept by the customer: nobody waits for it to be sent. */
const keptByCustomer: PolicyInput = {
  ...defaultPolicy,
  terms: { ...defaultPolicy.terms, returnShipment: { required: false } },
};

/** What is missing in the box can be sent after it. */
const missingMayFollow: PolicyInput = {
  ...defaultPolicy,
  terms: {
    ...defaultPolicy.terms,
    contents: { clause: 'completeness.contents', whenMissing: 'open_until_arrival_deadline' },
  },
};

const rows: readonly ValidityRow[] = [
  {
    clause: 'deadline.claim',
    says: 'who has not claimed has until the claim deadline',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: usual.delivery,
    finds: DAY_END,
  },
  {
    clause: 'deadline.claim',
    says: 'also at that very instant',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: DAY_END,
    finds: DAY_END,
  },
  {
    clause: 'deadline.claim',
    says: 'and after it nothing changes any more',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(DAY_END, 1),
    finds: null,
  },
  {
    clause: 'deadline.claim',
    says: 'an unknown delivery has no deadline to pass',
    claim: aClaim({ deliveredAt: null }),
    asOf: usual.request,
    finds: null,
  },
  {
    clause: 'deadline.claim',
    says: 'jewelry is refused for good, yet its claim not filed in time is a finding more',
    claim: aClaim({ upTo: 'delivery', category: 'jewelry' }),
    asOf: usual.delivery,
    finds: DAY_END,
  },
  {
    clause: 'channel.email',
    says: 'who telephoned has until the claim deadline to write',
    claim: aClaim({ channel: 'telephone' }),
    asOf: usual.request,
    finds: DAY_END,
  },
  {
    clause: 'channel.email',
    says: 'a deadline that only the channel waits for counts',
    claim: aClaim({ channel: 'telephone' }),
    policy: longerToClaim,
    asOf: usual.request,
    finds: msFrom(DAY_END, 24 * 3_600_000),
  },
  {
    clause: 'deadline.dispatch',
    says: 'a claim that waits for the answer does so until the dispatch deadline',
    claim: aClaim(),
    asOf: usual.request,
    finds: DAY_END,
  },
  {
    clause: 'deadline.dispatch',
    says: 'an answered claim waits for the dispatch until then',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: usual.authorization,
    finds: DAY_END,
  },
  {
    clause: 'deadline.dispatch',
    says: 'the earlier deadline counts where the claim has the longer one',
    claim: aClaim(),
    policy: longerToClaim,
    asOf: usual.request,
    finds: DAY_END,
  },
  {
    clause: 'deadline.dispatch',
    says: 'a review waits for no deadline',
    claim: aClaim(),
    asOf: msFrom(DAY_END, 1),
    finds: null,
  },
  {
    clause: 'deadline.arrival',
    says: 'an item on its way has until the arrival deadline',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: WEEK_END,
  },
  {
    clause: 'deadline.arrival',
    says: 'an item sent back too late is refused, yet may arrive too late beside',
    claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: WEEK_END,
  },
  {
    clause: 'deadline.claim',
    says: 'an item sent back without a claim is refused, and of two deadlines the earlier passes first',
    claim: aClaim({ upTo: 'delivery', dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: DAY_END,
  },
  {
    clause: 'deadline.arrival',
    says: 'also where that is the one of the later finding',
    claim: aClaim({ upTo: 'delivery', dispatchedAt: usual.dispatch }),
    policy: arrivalBeforeClaim,
    asOf: usual.dispatch,
    finds: msFrom(usual.delivery, 12 * 3_600_000),
  },
  {
    clause: 'evidence.change_of_mind',
    says: 'what has to be attached by the claim deadline is waited for until then, not until the dispatch deadline',
    claim: aClaim({ attachments: [] }),
    policy: attachedInADay,
    asOf: usual.request,
    finds: DAY_END,
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'where nothing has to be sent, the answer is still asked for by the dispatch deadline',
    claim: aClaim(),
    policy: keptByCustomer,
    asOf: usual.request,
    finds: DAY_END,
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'and after it by no deadline',
    claim: aClaim(),
    policy: keptByCustomer,
    asOf: msFrom(DAY_END, 1),
    finds: null,
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'an inspection has no deadline',
    claim: aClaim({ upTo: 'arrival' }),
    asOf: usual.arrival,
    finds: null,
  },
  {
    clause: 'completeness.contents',
    says: 'a box into which nobody looked has none either',
    claim: aClaim({ upTo: 'inspection', contents: ['tag'], returned: null }),
    asOf: usual.inspection,
    finds: null,
  },
  {
    clause: 'completeness.contents',
    says: 'where what is missing may follow, it does until the arrival deadline',
    claim: aClaim({ upTo: 'inspection', contents: ['tag'], returned: [] }),
    policy: missingMayFollow,
    asOf: usual.inspection,
    finds: WEEK_END,
  },
  {
    clause: 'completeness.contents',
    says: 'where it may not, the claim is refused for good',
    claim: aClaim({ upTo: 'inspection', contents: ['tag'], returned: [] }),
    asOf: usual.inspection,
    finds: null,
  },
  {
    clause: 'scope.resolutions',
    says: 'an accepted claim stays accepted',
    claim: aClaim({ upTo: 'inspection' }),
    asOf: usual.inspection,
    finds: null,
  },
];

describe('how long the evaluation holds', () => {
  test.each(titled(rows))('%s', (_title, { claim, asOf, policy = defaultPolicy, finds }) => {
    expect(evaluateClaim(claim, policy, asOf).validUntil).toBe(finds);
  });
});
