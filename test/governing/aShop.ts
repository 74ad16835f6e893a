import {
  type ClaimInput,
  type Evaluation,
  evaluateClaim,
  type FactValue,
  type Finding,
  type InstantInput,
  type Policy,
  type PolicyTerms,
  parsePolicy,
  type RulingInput,
  type When,
} from 'returns-policy';
import { aClaim, type ClaimTraits, usual } from '../support/aClaim';

const TERMS: PolicyTerms = {
  exclusions: [],
  channels: { clause: 'channel.ways', accepted: ['email', 'account'] },
  windows: {
    claim: { clause: 'deadline.claim', length: 'P14D', from: 'delivery' },
    dispatch: { clause: 'deadline.dispatch', length: 'P30D', from: 'delivery' },
    arrival: { clause: 'deadline.arrival', length: 'unlimited', from: 'dispatch' },
  },
  reasons: {
    clause: 'scope.reasons',
    accepted: [
      { reason: 'change_of_mind', fault: 'customer', attachments: [] },
      { reason: 'defective_item', fault: 'shop', attachments: [] },
    ],
  },
  resolutions: {
    clause: 'scope.resolutions',
    offered: [
      { resolution: 'refund', legs: ['outbound', 'return'] },
      { resolution: 'exchange', legs: ['return', 'replacement'] },
    ],
  },
  attachmentKinds: [
    { kind: 'photo', needs: 'picture' },
    { kind: 'receipt', needs: 'nothing' },
  ],
  costs: { roundTrip: { clause: 'cost.round_trip' } },
};

const DECLARED: Pick<Policy, 'facts' | 'events'> = {
  facts: [
    { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
    { fact: 'price', type: 'number', question: 'What did it cost?' },
    { fact: 'tier', type: 'enum', values: ['basic', 'silver', 'gold', 7], question: 'Which tier?' },
    { fact: 'colour', type: 'text', question: 'Which colour?' },
    { fact: 'member', type: 'boolean', question: 'Is it a member?', askedOf: 'shop' },
    { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
  ],
  events: [
    { event: 'pick_up', question: 'When was it picked up?' },
    { event: 'video', question: 'When was the video made?', whenAbsent: 'not_happened' },
    { event: 'fitting', question: 'When is the fitting?', scheduled: true },
    { event: 'party', question: 'When is the party?', scheduled: true, whenAbsent: 'not_happened' },
  ],
};

/** A shop that asks for little, with the terms that a test is about; each clause it names has some wording. */
export function aShop(terms: Partial<PolicyTerms> = {}, rest: Partial<Omit<Policy, 'terms'>> = {}): Policy {
  const policy = {
    id: 'market-stall',
    version: '1',
    timeZone: 'Asia/Seoul',
    ...DECLARED,
    terms: { ...TERMS, ...terms },
    ...rest,
  };
  const ids = [...JSON.stringify(policy).matchAll(/"clause":"([^"]+)"/g)].map(([, id]) => id as string);
  return parsePolicy({
    clauses: [...new Set(ids)].map((id) => ({ id, text: `What ${id} says.` })),
    ...policy,
  });
}

/** The windows of the shop, with what is different in them. */
export function windowsWith(windows: Partial<PolicyTerms['windows']>): Pick<PolicyTerms, 'windows'> {
  return { windows: { ...TERMS.windows, ...windows } };
}

/** The resolutions of the shop with what is different in some. */
export function offering(...offered: PolicyTerms['resolutions']['offered']): Partial<PolicyTerms> {
  return { resolutions: { clause: 'scope.resolutions', offered } };
}

/** What a test wants to be different from a usual claim. */
export interface Traits extends ClaimTraits {
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Facts found at the inspection. */
  readonly found?: Readonly<Record<string, FactValue>>;
  readonly events?: Readonly<Record<string, InstantInput>>;
  readonly rulings?: readonly RulingInput[];
  readonly settledAt?: string;
  readonly ordered?: number;
  readonly announced?: number;
  readonly arrived?: number;
}

/** A claim as the shop has it, in the usual time. */
export function theClaim(traits: Traits = {}): ClaimInput {
  const { facts, found, events, rulings, settledAt, ordered, announced, arrived, ...usualTraits } = traits;
  const claim = aClaim({ attachments: [], ...usualTraits });
  const { request, inspection } = claim;
  return {
    ...claim,
    item: { ...claim.item, quantity: ordered },
    request: request && { ...request, quantity: announced },
    inspection: inspection && { ...inspection, quantity: arrived, facts: found },
    settlement: settledAt === undefined ? null : { at: settledAt, outcome: 'refunded' },
    facts,
    events,
    rulings,
  };
}

/** What a person decided; by default at once. */
export function ruling(
  clause: string,
  word: RulingInput['ruling'],
  at: InstantInput = usual.placing,
): RulingInput {
  return { clause, ruling: word, by: 'the manager', why: 'a good customer', at };
}

/** The findings of some clauses in a word or two each: `deadline.claim satisfied claim_in_time`. */
export function lineOf({ clause, standing, code }: Finding): string {
  return `${clause} ${standing} ${code}`;
}

/** The one finding of a clause in an evaluation, without its clause; `nothing` where there is none. */
export function onClause({ findings }: Evaluation, clause: string): string {
  const lines = findings.filter((one) => one.clause === clause);
  return lines.map(({ standing, code }) => `${standing} ${code}`).join(', ') || 'nothing';
}

/** The next step in a word or two: `shop authorize`. */
export function stepIn({ nextStep }: Evaluation): string {
  if (nextStep === null) return 'none';
  const { actor, action, before, needs, notBefore, overdue } = nextStep;
  const words = [actor, action];
  if (notBefore !== undefined) words.push('from', notBefore);
  if (before !== null) words.push('by', before);
  if (overdue) words.push('overdue');
  if (needs.length > 0) words.push(needs.map((names) => names.join('|')).join(' '));
  return words.join(' ');
}

const TRUTHS: Readonly<Record<string, string>> = {
  requirement_met: 'yes',
  requirement_unmet: 'no',
  fact_missing: 'unknown',
  inspection_awaited: 'later',
};

/** How a condition comes out for a claim: `yes`, `no`, `later`, or `unknown` with what is asked for. */
export function truthOf(
  must: When,
  claim: ClaimInput,
  asOf: InstantInput,
  terms: Partial<PolicyTerms> = {},
  rest: Partial<Policy> = {},
): string {
  const policy = aShop({ ...terms, requirements: [{ clause: 'condition.asked', must }] }, rest);
  const found = evaluateClaim(claim, policy, asOf).findings.find(
    ({ clause }) => clause === 'condition.asked',
  );
  if (found === undefined) return 'later';
  const truth = TRUTHS[found.code] ?? found.code;
  return truth === 'unknown' ? `unknown: ${(found.details['facts'] as string[]).join(', ')}` : truth;
}
