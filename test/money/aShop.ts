import {
  type ClaimInput,
  type CostQuote,
  type FactValue,
  type Money,
  type Policy,
  type PolicyTerms,
  type Prices,
  parsePolicy,
  quoteCosts,
  type RulingInput,
} from 'returns-policy';
import { aClaim, type ClaimTraits, msFrom, usual } from '../support/aClaim';

/** Clauses that the tests name. */
const CLAUSES = [
  'deadline.any',
  'channel.email',
  'scope.reasons',
  'scope.resolutions',
  'condition.unused',
  'cost.round_trip',
  'cost.other',
  'cost.third',
  'cost.instructions',
  'fee.one',
  'fee.two',
  'exchange.difference',
  'rejection.parcel',
];

/** A change of mind is the customer's, a defect the shop's. */
const REASONS = [
  { reason: 'change_of_mind', fault: 'customer', attachments: [] },
  { reason: 'defective_item', fault: 'shop', attachments: [] },
] as const;

export const RESOLUTIONS = [
  { resolution: 'refund', legs: ['outbound', 'return'] },
  { resolution: 'exchange', legs: ['return', 'replacement'] },
  { resolution: 'store_credit', legs: ['return'], validFor: 'P1Y' },
  { resolution: 'repair', legs: ['return', 'replacement'], gives: 'item' },
] as const;

const window = { clause: 'deadline.any', length: 'P60D', from: 'delivery' } as const;

const TERMS: PolicyTerms = {
  exclusions: [],
  channels: { clause: 'channel.email', accepted: ['email'] },
  windows: { claim: window, dispatch: window, arrival: window },
  reasons: { clause: 'scope.reasons', accepted: REASONS },
  resolutions: { clause: 'scope.resolutions', offered: RESOLUTIONS },
  attachmentKinds: [],
  condition: { clause: 'condition.unused' },
  costs: { roundTrip: { clause: 'cost.round_trip' } },
};

/** A shop that asks for little, with the terms that a test is about. */
export function aShop(terms: Partial<PolicyTerms> = {}, rest: Partial<Omit<Policy, 'terms'>> = {}): Policy {
  return parsePolicy({
    id: 'corner-shop',
    version: '3',
    timeZone: 'Asia/Seoul',
    currency: 'USD',
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Was it opened?' },
      { fact: 'loyal', type: 'boolean', question: 'Is the customer a member?' },
      { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
    ],
    clauses: CLAUSES.map((id) => ({ id, text: `What ${id} says.` })),
    terms: { ...TERMS, ...terms },
    ...rest,
  });
}

/** What a test wants to be different from a refund for a change of mind that was inspected and found good. */
export interface Traits extends ClaimTraits {
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly found?: Readonly<Record<string, FactValue>>;
  readonly ordered?: number;
  readonly announced?: number;
  readonly arrived?: number;
  readonly rulings?: readonly RulingInput[];
}

export function aReturn(traits: Traits = {}): ClaimInput {
  const { facts, found, ordered, announced, arrived, rulings, ...usualTraits } = traits;
  const claim = aClaim({ upTo: 'inspection', ...usualTraits });
  const { request, inspection } = claim;
  return {
    ...claim,
    item: { ...claim.item, quantity: ordered },
    request: request && { ...request, quantity: announced },
    inspection: inspection && { ...inspection, quantity: arrived, facts: found },
    facts,
    rulings,
  };
}

/** When everything of a usual return has happened. */
export const WHEN_ALL_IS_DONE: string = msFrom(usual.inspection, 60_000);

/** The item at 80.00, its delivery at 9.50 paid by the customer, its way back at 7.00. */
export const PRICES = {
  currency: 'USD',
  item: 8000,
  outbound: { amount: 950, paidBy: 'customer' },
  return: { amount: 700 },
} as const satisfies Prices;

/** What a shop's policy comes to for a return. */
export function quoted(shop: Policy, traits: Traits = {}, prices: Prices = PRICES): CostQuote {
  return quoteCosts(aReturn(traits), shop, prices, WHEN_ALL_IS_DONE);
}

/** Each row in a line: name, bearer, amount. */
export function linesOf({ rows }: CostQuote): readonly string[] {
  return rows.map(({ name, bearer, amount }) => `${name} ${bearer} ${show(amount)}`);
}

/** An amount in a word or two: `950`, `>= 950`, `0..950`, `unknown`. */
export function show(money: Money): string {
  switch (money.kind) {
    case 'exact':
      return String(money.amount);
    case 'at_least':
      return `>= ${money.amount}`;
    case 'range':
      return `${money.least}..${money.most}`;
    case 'unknown':
      return 'unknown';
  }
}

/** What has to be paid in the end, in a line. */
export function dueIn({ charges, refundDue, paymentDue }: CostQuote): string {
  return `charges ${show(charges)}, refund ${show(refundDue)}, payment ${show(paymentDue)}`;
}

/** Who bears how much, in a line. */
export function totalsIn({ totals: { shop, customer, unknown } }: CostQuote): string {
  return `shop ${show(shop)}, customer ${show(customer)}, unknown ${show(unknown)}`;
}
