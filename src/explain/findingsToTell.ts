import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { Decision, FindingCode, Standing } from '../vocabulary';
import type { KnownAction } from './knownAction';

/** The findings that a reply tells: those that made the decision, and those to be noted beside it. */
export interface FindingsToTell {
  readonly reasons: readonly Finding[];
  readonly notes: readonly Finding[];
}

const DECIDING: Readonly<Record<Decision, Standing | null>> = {
  accepted: null,
  pending: 'outstanding',
  needs_review: 'undetermined',
  rejected: 'breached',
};

// A pending claim always waits for something; the sentence on the next step and the list of deadlines say so.
const SAID_BY_ANY_STEP: readonly FindingCode[] = [
  'delivery_awaited',
  'deadline_unknown',
  'claim_not_filed',
  'dispatch_awaited',
  'arrival_awaited',
  'inspection_awaited',
  'contents_unchecked',
];

const SAID_BY_STEP: ReadonlyMap<string, readonly FindingCode[]> = new Map<
  KnownAction,
  readonly FindingCode[]
>([
  ['complete_claim', ['reason_missing', 'resolution_missing', 'order_number_missing', 'attachment_missing']],
  ['authorize', ['authorization_awaited']],
]);

// What the shop did without when it answered; of interest to the customer only while the return is under way.
const DONE_WITHOUT: readonly FindingCode[] = [
  'channel_not_accepted',
  'order_number_missing',
  'attachment_missing',
];

/** Which findings matter to this decision, in the order of the evaluation. */
export function findingsToTell({ decision, findings, nextStep, cost }: Evaluation): FindingsToTell {
  const said: readonly string[] =
    decision === 'pending' ? [...SAID_BY_ANY_STEP, ...(SAID_BY_STEP.get(nextStep?.action ?? '') ?? [])] : [];
  const unimportant: readonly string[] = [
    'packed_differently',
    ...(decision === 'pending' ? [] : DONE_WITHOUT),
    ...(cost?.surcharge === 'possible' ? ['instructions_not_followed'] : []),
  ];
  return {
    reasons: findings.filter(({ standing, code }) => standing === DECIDING[decision] && !said.includes(code)),
    notes:
      decision === 'rejected'
        ? []
        : findings.filter(({ standing, code }) => standing === 'advisory' && !unimportant.includes(code)),
  };
}
