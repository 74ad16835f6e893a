import type { Evaluation } from '../../index';

/** What is outstanding and the customer can put right, beside the usual steps. */
const CURED: readonly string[] = [
  'claim_not_filed',
  'claim_early',
  'channel_not_accepted',
  'reason_missing',
  'resolution_missing',
  'resolution_not_offered',
  'order_number_missing',
  'attachment_missing',
  'requirement_unmet',
  'fact_missing',
  'contents_missing',
];

/** The decision in the words of a policy page: `approved` where nothing but the usual steps is left. */
export function outcomeOf({ decision, findings, nextStep }: Evaluation): string {
  if (decision === 'rejected') return 'rejected';
  if (decision === 'needs_review') return 'needs-shop';
  const isForCustomer = findings.some(
    ({ standing, code }) => standing === 'outstanding' && CURED.includes(code),
  );
  return isForCustomer && nextStep?.action !== 'inspect' ? 'needs-customer' : 'approved';
}
