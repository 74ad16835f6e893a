import type { Evaluation } from '../../src/evaluation';
import { ARRIVAL_DEADLINE, aCost, aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';

const byEmail = aFinding('channel_accepted', 'satisfied', { channel: 'email' }, 'channel.email');
const inTime = aFinding('claim_in_time', 'satisfied', { deadline: DEADLINE }, 'deadline.claim');
const authorized = aFinding('authorized', 'satisfied', {}, 'authorization.before_dispatch');
const unanswered = aFinding('authorization_awaited', 'outstanding', {}, 'authorization.before_dispatch');
const unsent = aFinding('dispatch_awaited', 'outstanding', { deadline: DEADLINE }, 'deadline.dispatch');

const open = { deadline: DEADLINE, state: 'open' } as const;
const met = { deadline: DEADLINE, state: 'met' } as const;
const missed = { deadline: DEADLINE, state: 'missed' } as const;
const arrivalOpen = { deadline: ARRIVAL_DEADLINE, state: 'open' } as const;
const arrivalMet = { deadline: ARRIVAL_DEADLINE, state: 'met' } as const;

/** Moments at which a shop writes to a customer, as evaluations out of a database. */
export const situations = {
  'a request by telephone': anEvaluation({
    findings: [
      aFinding('channel_not_accepted', 'outstanding', { channel: 'telephone' }, 'channel.email'),
      aFinding('claim_not_filed', 'outstanding', { deadline: DEADLINE }, 'deadline.claim'),
    ],
    nextStep: aStep('customer', 'file_claim', DEADLINE),
  }),
  'a wrong item without proof, order number or choice': anEvaluation({
    findings: [
      byEmail,
      inTime,
      aFinding('resolution_not_offered', 'outstanding', {
        resolution: 'store_credit',
        offered: ['refund', 'exchange'],
      }),
      aFinding('order_number_missing', 'outstanding'),
      aFinding('attachment_missing', 'outstanding', { anyOf: ['tag_photo', 'model_number'] }),
      unanswered,
      unsent,
    ],
    deadlines: { claim: met, dispatch: open, arrival: arrivalOpen },
    nextStep: aStep('customer', 'complete_claim', DEADLINE, [
      ['resolution'],
      ['order_number'],
      ['tag_photo', 'model_number'],
    ]),
    cost: { ...aCost('shop'), legs: [{ leg: 'return', bearer: 'shop' }] },
  }),
  'a complete request that waits for the shop': anEvaluation({
    findings: [byEmail, inTime, unanswered, unsent],
    deadlines: { claim: met, dispatch: open, arrival: arrivalOpen },
    nextStep: aStep('shop', 'authorize', DEADLINE),
    cost: aCost('customer'),
  }),
  'a return that may be sent': anEvaluation({
    findings: [
      byEmail,
      inTime,
      aFinding('attachment_missing', 'advisory', { anyOf: ['defect_photo'] }),
      authorized,
      unsent,
    ],
    deadlines: { claim: met, dispatch: open, arrival: arrivalOpen },
    nextStep: aStep('customer', 'dispatch', DEADLINE),
    cost: aCost('shop'),
  }),
  'a box that came back incomplete and may be completed': anEvaluation({
    findings: [
      byEmail,
      inTime,
      authorized,
      aFinding('as_received', 'satisfied'),
      aFinding('contents_missing', 'outstanding', { missing: ['tag', 'sample', 'sample'] }),
      aFinding('packed_differently', 'advisory'),
    ],
    deadlines: { claim: met, dispatch: met, arrival: arrivalOpen },
    nextStep: aStep('customer', 'send_missing_contents', ARRIVAL_DEADLINE),
    cost: aCost('customer'),
  }),
  'a delay of the shop': anEvaluation({
    decision: 'needs_review',
    findings: [
      byEmail,
      inTime,
      authorized,
      aFinding(
        'authorized_too_late',
        'undetermined',
        { deadline: DEADLINE, lateByMs: 60_001 },
        'deadline.dispatch',
      ),
      aFinding('arrival_awaited', 'outstanding', { deadline: ARRIVAL_DEADLINE }, 'deadline.arrival'),
    ],
    deadlines: { claim: met, dispatch: missed, arrival: arrivalOpen },
    nextStep: aStep('shop', 'review'),
    cost: aCost('shop'),
  }),
  'a refund without a problem found': anEvaluation({
    decision: 'accepted',
    findings: [
      byEmail,
      aFinding('attachment_missing', 'advisory', { anyOf: ['defect_photo'] }),
      aFinding('instructions_not_followed', 'advisory'),
      aFinding('packed_differently', 'advisory'),
      aFinding('problem_not_confirmed', 'advisory'),
    ],
    deadlines: { claim: met, dispatch: met, arrival: arrivalMet },
    nextStep: aStep('shop', 'refund'),
    cost: aCost('customer', 'possible'),
  }),
  'an exchange in good order': anEvaluation({
    decision: 'accepted',
    findings: [byEmail, inTime],
    deadlines: { claim: met, dispatch: met, arrival: arrivalMet },
    nextStep: aStep('shop', 'exchange'),
    cost: {
      ...aCost('shop'),
      legs: [
        { leg: 'return', bearer: 'shop' },
        { leg: 'replacement', bearer: 'shop' },
      ],
    },
  }),
  'a rejection for three reasons': anEvaluation({
    decision: 'rejected',
    findings: [
      aFinding('category_excluded', 'breached', { category: 'jewelry' }, 'exclusion.jewelry'),
      byEmail,
      aFinding('claim_late', 'breached', { deadline: DEADLINE, lateByMs: 1 }, 'deadline.claim'),
      aFinding('order_number_missing', 'outstanding'),
      aFinding('packed_differently', 'advisory'),
      aFinding('contents_missing', 'breached', { missing: ['warranty_card', 'dust_bag'] }),
    ],
    deadlines: { claim: missed, dispatch: met, arrival: arrivalOpen },
  }),
} satisfies Record<string, Evaluation>;

export type Situation = keyof typeof situations;
