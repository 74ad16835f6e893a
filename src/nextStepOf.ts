import type { NextStep } from './evaluation';
import type { Finding } from './finding';
import { needsOf } from './needsOf';
import type { Situation } from './situation/Situation';
import type { Decision } from './vocabulary';

const NO_NEEDS: NextStep['needs'] = Object.freeze([]);

/** What has to happen next; nothing once a claim is rejected. */
export function nextStepOf(
  decision: Decision,
  findings: readonly Finding[],
  situation: Situation,
): NextStep | null {
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
  switch (firstOpen(findings, !isAuthorized && !isDispatched)) {
    case Step.deliverOrder:
      return step('carrier', 'deliver_order');
    case Step.recordAnchor:
      return step('shop', `record_${situation.policy.windows.claim.from}`);
    case Step.fileClaim:
      return step('customer', 'file_claim', claimDeadline.details.deadline);
    case Step.completeClaimFirst:
      return step('customer', 'complete_claim', dispatchDeadline.details.deadline, needsOf(findings));
    case Step.authorize:
      return step('shop', 'authorize', dispatchDeadline.details.deadline);
    case Step.dispatch:
      return step('customer', 'dispatch', dispatchDeadline.details.deadline);
    case Step.deliverReturn:
      return step('carrier', 'deliver_return', arrivalDeadline.details.deadline);
    case Step.sendMissingContents:
      return step('customer', 'send_missing_contents', arrivalDeadline.details.deadline);
    case Step.completeClaim:
      return step('customer', 'complete_claim', null, needsOf(findings));
    case Step.inspect:
      return step('shop', 'inspect');
  }
}

/** The steps of a return, in their order. */
enum Step {
  deliverOrder,
  recordAnchor,
  fileClaim,
  /** While nothing has been answered or sent, the shop waits for what is missing. */
  completeClaimFirst,
  authorize,
  dispatch,
  deliverReturn,
  sendMissingContents,
  completeClaim,
  inspect,
}

function firstOpen(findings: readonly Finding[], isUnanswered: boolean): Step {
  let first = Step.inspect;
  for (const { standing, code } of findings) {
    if (standing === 'outstanding') first = Math.min(first, stepFor(code, isUnanswered));
  }
  return first;
}

/** The step that settles an outstanding finding. */
function stepFor(code: string, isUnanswered: boolean): Step {
  switch (code) {
    case 'delivery_awaited':
      return Step.deliverOrder;
    case 'deadline_unknown':
      return Step.recordAnchor;
    case 'claim_not_filed':
      return Step.fileClaim;
    case 'reason_missing':
    case 'resolution_missing':
    case 'resolution_not_offered':
    case 'order_number_missing':
    case 'attachment_missing':
      return isUnanswered ? Step.completeClaimFirst : Step.completeClaim;
    case 'authorization_awaited':
      return Step.authorize;
    case 'dispatch_awaited':
      return Step.dispatch;
    case 'arrival_awaited':
      return Step.deliverReturn;
    case 'contents_missing':
      return Step.sendMissingContents;
    default:
      return Step.inspect;
  }
}

function step(
  actor: NextStep['actor'],
  action: NextStep['action'],
  before: string | null = null,
  needs: NextStep['needs'] = NO_NEEDS,
): NextStep {
  return { actor, action, before, needs };
}
