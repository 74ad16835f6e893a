import fc from 'fast-check';
import {
  type AmountTerm,
  type Bearer,
  type ExceptionTerm,
  type FactValue,
  type FeeTerm,
  InvalidPolicyError,
  type LegPrice,
  type Policy,
  type PolicyTerms,
  type Prices,
  type ResolutionTerm,
  type When,
} from 'returns-policy';
import { aShop, RESOLUTIONS, type Traits } from './aShop';

/** A shop, a return and its prices. */
export interface Deal {
  readonly shop: Policy;
  readonly traits: Traits;
  readonly prices: Prices;
}

type Facts = Readonly<Record<string, FactValue>>;

const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 3): fc.Arbitrary<Value | undefined> => {
  return fc.option(arbitrary, { nil: undefined, freq });
};

/** Small ones, where rounding shows; usual ones; and the greatest. */
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 999_999_999_000, max: 1_000_000_000_000 }),
);
const percents = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((steps) => steps / 10_000),
);
const priceNames = fc.constantFrom('item', 'outbound', 'return', 'replacement', 'replacement_item');

const conditions: fc.Arbitrary<When> = fc.letrec<{ when: When; leaf: When }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ fact: fc.constantFrom('opened', 'loyal', 'worn'), equals: fc.boolean() }),
    fc.record({
      field: fc.constant('request.reason' as const),
      equals: fc.constantFrom('change_of_mind', 'defective_item'),
    }),
    fc.record({
      field: fc.constant('request.resolution' as const),
      oneOf: fc.subarray(['refund', 'exchange', 'store_credit'], { minLength: 1 }),
    }),
    fc.constant({ event: 'dispatch', within: { length: 'PT6H', from: 'delivery' } }),
  ),
  when: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('leaf'),
    fc.record({ all: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('when') }),
  ),
})).when;

/** `vague` ones are not known even where every price and fact is. */
function amountTerms(isVague: boolean): fc.Arbitrary<AmountTerm> {
  return fc.letrec<{ amount: AmountTerm }>((tie) => {
    const some = fc.array(tie('amount'), { minLength: 1, maxLength: 3 });
    const band = fc.record({ when: conditions, amount: tie('amount') });
    const vague: fc.Arbitrary<AmountTerm>[] = [
      fc.record({ atLeast: tie('amount') }),
      fc.record({ between: fc.array(tie('amount'), { minLength: 2, maxLength: 2 }) }),
      fc.constant({ unknown: true }),
      fc.record({ bands: fc.array(band, { minLength: 1, maxLength: 3 }) }),
    ];
    return {
      amount: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.record({ flat: amounts }),
        fc.record({ percent: percents, of: priceNames }),
        fc.record({ price: priceNames }),
        fc.record({ sum: some }),
        fc.record({ greatest: some }),
        fc.record({ least: some }),
        fc
          .tuple(fc.array(band, { maxLength: 2 }), tie('amount'))
          .map(([bands, amount]) => ({ bands: [...bands, { amount }] })),
        ...(isVague ? vague : []),
      ),
    };
  }).amount;
}

function fees(isVague: boolean): fc.Arbitrary<readonly FeeTerm[]> {
  const fee = fc.record(
    {
      clause: fc.constantFrom('fee.one', 'fee.two'),
      amount: amountTerms(isVague),
      per: fc.constantFrom('claim', 'item', 'parcel'),
      bearer: fc.constantFrom('customer', 'customer', 'shop'),
      when: conditions,
    },
    { requiredKeys: ['clause', 'amount'] },
  );
  // Each by a name of its own, so that it can be found again.
  return fc.array(fee, { maxLength: 4 }).map((given) => {
    return given.map((term, index) => ({ ...term, fee: `fee ${index}` }) as FeeTerm);
  });
}

const bearers = (isVague: boolean): fc.Arbitrary<Bearer> => {
  return fc.constantFrom<Bearer>('shop', 'customer', 'at_fault', ...(isVague ? (['unknown'] as const) : []));
};

const exceptions: fc.Arbitrary<readonly ExceptionTerm[]> = fc
  .array(
    fc.record({
      when: conditions,
      change: fc.oneof(
        fc
          .tuple(fc.constantFrom('outbound', 'return', 'replacement'), bearers(false))
          .map(([leg, bearer]) => ({ set: { costs: { bearers: { [leg]: bearer } } } })),
        bearers(false).map((sendBack) => ({ set: { rejection: { sendBack } } })),
        fc.boolean().map((required) => ({ set: { returnShipment: { required } } })),
        fc
          .subarray([...RESOLUTIONS], { minLength: 1 })
          .map((offered) => ({ set: { resolutions: { offered } } })),
        fc.constant({ waives: ['scope.resolutions'] }),
      ),
    }),
    { maxLength: 3 },
  )
  .map((given) => {
    return given.map(({ when, change }, index) => ({
      clause: ['cost.other', 'cost.third', 'fee.two'][index] as string,
      when,
      ...change,
      over: index === 0 ? [] : ['cost.other', 'cost.third'].slice(0, index),
    }));
  });

const resolutions: fc.Arbitrary<readonly ResolutionTerm[]> = fc
  .tuple(
    fc.shuffledSubarray([...RESOLUTIONS], { minLength: RESOLUTIONS.length }),
    perhaps(conditions, 2),
    fc.constantFrom('choose_again' as const, 'needs_review' as const, 'instead' as const),
  )
  .map(([[first, ...others], when, otherwise]) => {
    const [second] = others;
    const instead = second === undefined ? 'choose_again' : { instead: second.resolution };
    const term = {
      ...first,
      ...(when && { when, otherwise: otherwise === 'instead' ? instead : otherwise }),
    };
    return [...others, term as ResolutionTerm];
  });

function shops(isVague: boolean): fc.Arbitrary<Policy> {
  return fc
    .record({
      fees: fees(isVague),
      exceptions,
      offered: resolutions,
      bearers: fc.record(
        { outbound: bearers(isVague), return: bearers(isVague), replacement: bearers(isVague) },
        { requiredKeys: [] },
      ),
      instructions: fc.boolean(),
      whenCheaper: perhaps(fc.constantFrom('refunded', 'kept', ...(isVague ? ['unknown'] : []))),
      sendBack: perhaps(bearers(isVague)),
      required: perhaps(fc.boolean()),
    })
    .map((given): Policy | null => {
      const { whenCheaper = isVague ? undefined : 'kept', sendBack, required } = given;
      const terms: Partial<PolicyTerms> = {
        fees: given.fees,
        resolutions: { clause: 'scope.resolutions', offered: given.offered },
        costs: {
          roundTrip: { clause: 'cost.round_trip' },
          bearers: given.bearers,
          ...(given.instructions && { instructions: { clause: 'cost.instructions' } }),
        },
        ...(whenCheaper && { priceDifference: { clause: 'exchange.difference', whenCheaper } as never }),
        ...(sendBack && { rejection: { clause: 'rejection.parcel', sendBack } }),
        ...(required !== undefined && { returnShipment: { required } }),
      };
      return shopOrNull(terms, given.exceptions);
    })
    .filter((shop) => shop !== null);
}

/** Conditions put together at random may be ones that can never hold, which no policy is let have. */
function shopOrNull(terms: Partial<PolicyTerms>, given: readonly ExceptionTerm[]): Policy | null {
  try {
    return aShop(terms, { exceptions: given });
  } catch (error) {
    if (error instanceof InvalidPolicyError) return null;
    throw error;
  }
}

const stages = ['delivery', 'request', 'authorization', 'dispatch', 'arrival', 'inspection'] as const;

function returns(isVague: boolean): fc.Arbitrary<Traits> {
  const whole = { requiredKeys: ['reason', 'resolution', 'facts', 'found', 'upTo'] as const };
  return fc
    .record(
      {
        reason: fc.constantFrom('change_of_mind', 'defective_item'),
        resolution: fc.constantFrom('refund', 'exchange', 'store_credit', 'repair'),
        upTo: isVague
          ? fc.constantFrom(...stages, ...Array.from({ length: 4 }, () => 'inspection' as const))
          : fc.constant('inspection' as const),
        condition: fc.constantFrom('as_received', 'as_received', 'as_received', 'used'),
        problemConfirmed: fc.boolean(),
        followedInstructions: isVague ? fc.boolean() : fc.constant(true),
        ordered: fc.integer({ min: 0, max: 5 }),
        announced: fc.integer({ min: 0, max: 5 }),
        arrived: fc.integer({ min: 0, max: 5 }),
        facts: fc.record({ opened: fc.boolean(), loyal: fc.boolean() }),
        found: fc.record({ worn: fc.boolean() }),
      },
      { requiredKeys: [...whole.requiredKeys] },
    )
    .map((traits) => traits as Traits);
}

const parties = fc.constantFrom('shop' as const, 'customer' as const);
const leg: fc.Arbitrary<LegPrice> = fc.record(
  { amount: amounts, paidBy: parties },
  { requiredKeys: ['amount'] },
);

/** Prices of which each is known. */
const allPrices: fc.Arbitrary<Prices> = fc
  .record({
    item: amounts,
    replacementItem: perhaps(amounts),
    outbound: fc.record({ amount: amounts, paidBy: parties }),
    return: leg,
    replacement: leg,
    sendBack: leg,
    parcels: perhaps(fc.integer({ min: 1, max: 4 })),
  })
  .map((given) => ({ currency: 'USD', ...given }));

/** Everything is known, so that everything could be exact. */
export const plainDeals: fc.Arbitrary<Deal> = fc.record({
  shop: shops(false),
  traits: returns(false),
  prices: allPrices,
});

/** Anything may be left open by the policy, and the return be anywhere. */
export const deals: fc.Arbitrary<Deal> = fc.record({
  shop: shops(true),
  traits: returns(true),
  prices: allPrices,
});

/** The same deal as long as some of its prices and facts are not known. */
export function withGaps(deal: Deal): fc.Arbitrary<Deal> {
  const { traits, prices } = deal;
  return fc
    .record({
      item: fc.boolean(),
      outbound: fc.boolean(),
      payer: fc.boolean(),
      return: fc.boolean(),
      replacement: fc.boolean(),
      sendBack: fc.boolean(),
      replacementItem: fc.boolean(),
      reason: mostly(false),
      resolution: mostly(false),
      facts: fc.subarray(Object.keys(traits.facts ?? {})),
      found: fc.subarray(Object.keys(traits.found ?? {})),
    })
    .map((gap) => {
      const legGap = (isGap: boolean, price: LegPrice | null | undefined): LegPrice => {
        return isGap ? { paidBy: price?.paidBy } : { ...price };
      };
      const { replacementItem } = prices;
      return {
        shop: deal.shop,
        traits: {
          ...traits,
          ...(gap.reason && { reason: null }),
          ...(gap.resolution && { resolution: null }),
          facts: less(traits.facts, gap.facts),
          found: less(traits.found, gap.found),
        },
        prices: {
          ...prices,
          item: gap.item ? null : prices.item,
          outbound: { ...legGap(gap.outbound, prices.outbound), ...(gap.payer && { paidBy: null }) },
          return: legGap(gap.return, prices.return),
          replacement: legGap(gap.replacement, prices.replacement),
          sendBack: legGap(gap.sendBack, prices.sendBack),
          replacementItem: gap.replacementItem && replacementItem !== undefined ? null : replacementItem,
        },
      };
    });
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.constantFrom(value, value, value, !value);
}

function less(facts: Facts = {}, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}
