import type { NextStep } from './evaluation';
import type { Finding } from './finding';
import type { Situation } from './situation/Situation';
import type { Decision } from './vocabulary';

const NO_NEEDS: NextStep['needs'] = Object.freeze([]);

/** What has to happen next; nothing once a claim is rejected. */
export function nextStepOf(decision: Decision, findings: readonly Finding[], situation: Situation): NextStep | null {
  switch (decision) {
    case 'rejected':
      return null;
    case 'needs_review':
      return step('shop', 'review');
    case 'accepted':
      // An accepted claim has chosen a resolution: without one it would be pending.
      return step('shop', situation.claim.resolution as string);
    case 'pending':
      return pendingStep(findings, situation);
  }
}

/** The first step that is still to be taken, in the order in which a return goes. */
function pendingStep(findings: readonly Finding[], situation: Situation): NextStep {
  const { claimDeadline, dispatchDeadline, arrivalDeadline, isAuthorized, isDispatched } = situation;
  const open = new Set<string>();
  const needs: (readonly string[])[] = [];
  for (const { standing, code, details } of findings) {
    if (standing !== 'outstanding') continue;
    open.add(code);
    if (code === 'reason_missing') needs.push(['reason']);
    else if (code === 'resolution_missing' || code === 'resolution_not_offered') needs.push(['resolution']);
    else if (code === 'order_number_missing') needs.push(['order_number']);
    else if (code === 'attachment_missing') needs.push(details['anyOf'] as readonly string[]);
  }
  if (open.has('delivery_awaited')) return step('carrier', 'deliver_order');
  if (open.has('deadline_unknown')) return step('shop', `record_${situation.policy.windows.claim.from}`);
  if (open.has('claim_not_filed')) return step('customer', 'file_claim', claimDeadline.text);
  if (!isAuthorized && !isDispatched && needs.length > 0) {
    return step('customer', 'complete_claim', dispatchDeadline.text, needs);
  }
  if (open.has('authorization_awaited')) return step('shop', 'authorize', dispatchDeadline.text);
  if (open.has('dispatch_awaited')) return step('customer', 'dispatch', dispatchDeadline.text);
  if (open.has('arrival_awaited')) return step('carrier', 'deliver_return', arrivalDeadline.text);
  if (open.has('contents_missing')) return step('customer', 'send_missing_contents', arrivalDeadline.text);
  if (needs.length > 0) return step('customer', 'complete_claim', null, needs);
  return step('shop', 'inspect');
}

function step(
  actor: NextStep['actor'],
  action: NextStep['action'],
  before: string | null = null,
  needs: NextStep['needs'] = NO_NEEDS,
): NextStep {
  return { actor, action, before, needs };
}
