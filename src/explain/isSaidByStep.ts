import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { FindingCode } from '../vocabulary';
import { detailsReader } from './detailsReader';
import type { KnownAction } from './knownAction';

// A pending claim always waits for something; the sentence on the next step and the list of deadlines say so.
const SAID_BY_ANY_STEP: readonly string[] = [
  'delivery_awaited',
  'deadline_unknown',
  'claim_not_filed',
  'dispatch_awaited',
  'arrival_awaited',
  'inspection_awaited',
  'contents_unchecked',
] satisfies readonly FindingCode[];

const SAID_BY_STEP: ReadonlyMap<string, readonly string[]> = new Map<KnownAction, readonly FindingCode[]>([
  ['complete_claim', ['reason_missing', 'resolution_missing', 'order_number_missing', 'attachment_missing']],
  ['authorize', ['authorization_awaited']],
]);

const LISTS: readonly string[] = [
  'file_claim',
  'complete_claim',
  'record_facts',
] satisfies readonly KnownAction[];

/** What such a finding asks for stands in the list of what is missing, by its names, if it has any. */
const LISTED: readonly (readonly [code: FindingCode, names: string])[] = [
  ['fact_missing', 'facts'],
  ['requirement_unmet', 'needs'],
];

/** Whether the sentence on the next step already says what a finding has to say. */
export function isSaidByStep(finding: Finding, { nextStep }: Evaluation): boolean {
  const { code, standing } = finding;
  const details = detailsReader(finding.details);
  if (code === 'duty_overdue' && nextStep?.overdue === true) {
    return details.text('deadline') === nextStep.before;
  }
  if (standing !== 'outstanding') return false;
  if (SAID_BY_ANY_STEP.includes(code)) return true;
  if (nextStep === null) return false;
  const { action } = nextStep;
  if (SAID_BY_STEP.get(action)?.includes(code) === true) return true;
  const isListed = LISTED.some(([listed, names]) => listed === code && details.texts(names).length > 0);
  return isListed && LISTS.includes(action);
}
