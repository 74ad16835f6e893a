import type { Deadlines, NextStep } from './evaluation';
import type { Finding } from './finding';
import { missingStart } from './governing/missingStart';
import { resolutionFor } from './governing/resolutionFor';
import { needsOf } from './needsOf';
import type { Situation } from './situation/Situation';
import type { Decision } from './vocabulary';

const NO_NEEDS: NextStep['needs'] = Object.freeze([]);

/** What has to happen next; nothing once a claim is rejected. */
export function nextStepOf(
  decision: Decision,
  findings: readonly Finding[],
  situation: Situation,
  deadlines: Deadlines,
): NextStep | null {
  switch (decision) {
    case 'rejected':
      return null;
    case 'needs_review':
      return step('shop', 'review');
    case 'accepted':
      return step('shop', granted(situation));
    case 'pending':
      return pendingStep(findings, situation, deadlines);
  }
}

/** An accepted claim has chosen a resolution: without one it would be pending. */
function granted(situation: Situation): string {
  const { claim, policy } = situation;
  if (policy.isPlain) return claim.resolution as string;
  const given = policy.terms.resolutions.offered[resolutionFor(situation).at];
  return given?.resolution ?? (claim.resolution as string);
}

/** The first step that is still to be taken, in the order in which a return goes. */
function pendingStep(
  findings: readonly Finding[],
  situation: Situation,
  { claim, dispatch, arrival }: Deadlines,
): NextStep {
  switch (firstOpen(findings, situation)) {
    case Step.deliverOrder:
      return step('carrier', 'deliver_order');
    case Step.recordAnchor:
      return step('shop', `record_${missingStart(situation)}`);
    case Step.fileClaim:
      return fileClaim(claim, situation);
    case Step.completeClaimFirst:
      return step('customer', 'complete_claim', dispatch.deadline, needsOf(findings));
    case Step.authorize:
      return step('shop', 'authorize', dispatch.deadline);
    case Step.dispatch:
      return step('customer', 'dispatch', dispatch.deadline);
    case Step.deliverReturn:
      return step('carrier', 'deliver_return', arrival.deadline);
    case Step.sendMissingContents:
      return step('customer', 'send_missing_contents', arrival.deadline);
    case Step.completeClaim:
      return step('customer', 'complete_claim', null, needsOf(findings));
    case Step.inspect:
      return step('shop', 'inspect');
  }
}

/** The claim is made, or made again, once its window is open. */
function fileClaim({ deadline, opensAt }: Deadlines['claim'], { claimDeadline, asOf }: Situation): NextStep {
  const file = step('customer', 'file_claim', deadline);
  return opensAt !== undefined && asOf < claimDeadline.notBefore ? { ...file, notBefore: opensAt } : file;
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

function firstOpen(findings: readonly Finding[], situation: Situation): Step {
  let first = Step.inspect;
  for (const finding of findings) {
    if (finding.standing === 'outstanding')
      first = Math.min(first, stepFor(finding.code, finding, situation));
  }
  return first;
}

/** The step that settles an outstanding finding. */
function stepFor(code: string, { details }: Finding, situation: Situation): Step {
  switch (code) {
    case 'waived':
    case 'excepted':
      return stepFor(details['awaits'] as string, { details } as Finding, situation);
    case 'delivery_awaited':
      return Step.deliverOrder;
    case 'deadline_unknown':
      return Step.recordAnchor;
    case 'claim_not_filed':
    case 'claim_early':
      return Step.fileClaim;
    case 'fact_missing':
      if (onlyShopKnows(details['facts'] as readonly string[], situation)) return Step.inspect;
      return customerCompletes(situation);
    case 'reason_missing':
    case 'resolution_missing':
    case 'resolution_not_offered':
    case 'order_number_missing':
    case 'attachment_missing':
    case 'requirement_unmet':
      return customerCompletes(situation);
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

function customerCompletes({ isAuthorized, isDispatched }: Situation): Step {
  return isAuthorized || isDispatched ? Step.completeClaim : Step.completeClaimFirst;
}

/** Facts that show at the inspection are for the shop to find. */
function onlyShopKnows(facts: readonly string[], { policy }: Situation): boolean {
  return facts.every((fact) => fact === 'quantity' || policy.facts.get(fact)?.knownFrom === 'inspection');
}

function step(
  actor: NextStep['actor'],
  action: NextStep['action'],
  before: string | null = null,
  needs: NextStep['needs'] = NO_NEEDS,
): NextStep {
  return { actor, action, before, needs };
}
