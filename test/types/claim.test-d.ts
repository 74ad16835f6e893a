import {
  type Check,
  type Claim,
  type ClaimInput,
  checkChannel,
  defaultPolicy,
  evaluateClaim,
  parseClaim,
} from 'returns-policy';

const asOf = '2026-03-02T12:00:00+09:00';
const claim: ClaimInput = { order: {}, item: { category: 'shoes' } };

evaluateClaim(claim, defaultPolicy, asOf);
evaluateClaim(parseClaim(claim), defaultPolicy, asOf);
evaluateClaim(parseClaim('of unknown origin'), defaultPolicy, asOf);

// @ts-expect-error the instant asked of is never the clock's
evaluateClaim(claim, defaultPolicy);
// @ts-expect-error nor left open
evaluateClaim(claim, defaultPolicy, undefined);
// @ts-expect-error a policy is always given
evaluateClaim(claim, asOf);
// @ts-expect-error a claim is about an item
evaluateClaim({ order: {} }, defaultPolicy, asOf);
// @ts-expect-error of an order
evaluateClaim({ item: { category: 'shoes' } }, defaultPolicy, asOf);
// @ts-expect-error an item has a category
evaluateClaim({ order: {}, item: {} }, defaultPolicy, asOf);
// @ts-expect-error a misspelt key must not read as "not delivered"
evaluateClaim({ order: { deliverdAt: asOf }, item: { category: 'shoes' } }, defaultPolicy, asOf);
// @ts-expect-error a request has come by some way
evaluateClaim({ ...claim, request: { at: asOf } }, defaultPolicy, asOf);
// @ts-expect-error and at some instant
evaluateClaim({ ...claim, request: { channel: 'email' } }, defaultPolicy, asOf);
// @ts-expect-error an event is more than its instant
evaluateClaim({ ...claim, authorization: asOf }, defaultPolicy, asOf);
// @ts-expect-error there are three conditions
evaluateClaim({ ...claim, inspection: { at: asOf, condition: 'worn' } }, defaultPolicy, asOf);
// @ts-expect-error an inspection says in which condition the item is
evaluateClaim({ ...claim, inspection: { at: asOf } }, defaultPolicy, asOf);

/** Everything that a claim may say, with reasons, resolutions, kinds and channels of a shop's own. */
export const fullClaim: ClaimInput = {
  order: { number: 'A-1001', type: 'gift', placedAt: asOf, shippedAt: asOf, deliveredAt: asOf },
  item: { category: 'shoes', contents: ['tag', 'tag'] },
  request: {
    at: asOf,
    channel: 'counter',
    reason: 'wrong_size',
    resolution: 'store_credit',
    attachments: [{ kind: 'receipt', text: 'R-7', mediaType: 'image/png', name: 'receipt.png', at: asOf }],
  },
  authorization: { at: asOf },
  dispatch: { at: asOf, followedInstructions: true },
  arrival: { at: asOf },
  inspection: {
    at: asOf,
    condition: 'as_received',
    contents: ['tag'],
    packedAsSent: true,
    problemConfirmed: false,
    supplements: [{ at: asOf, contents: ['tag'] }],
  },
};

/** Null is another word for absent. */
export const emptyClaim: ClaimInput = {
  order: { number: null, type: null, placedAt: null, shippedAt: null, deliveredAt: null },
  item: { category: 'shoes', contents: null },
  request: null,
  authorization: null,
  dispatch: null,
  arrival: null,
  inspection: null,
};

export function isWhatItWas(parsed: Claim): ClaimInput {
  // @ts-expect-error a parsed claim is frozen
  parsed.item.category = 'jewelry';
  // A copy of it is input again.
  return { ...parsed };
}

export const check: Check = checkChannel;
// @ts-expect-error a check alone asks for the instant too
checkChannel(claim, defaultPolicy);
