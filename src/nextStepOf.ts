import type { Deadlines, NextStep } from './evaluation';
import type { Finding } from './finding';
import { firstOpenStep, Step } from './firstOpenStep';
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
  const { policy } = situation;
  switch (firstOpenStep(findings, situation)) {
    case Step.deliverOrder:
      return step('carrier', 'deliver_order');
    case Step.recordAnchor:
      return step('shop', `record_${missingStart(situation)}`);
    case Step.fileClaim:
      return step('customer', 'file_claim', claim.deadline, needsOf(findings, policy));
    case Step.completeClaimFirst:
      return step('customer', 'complete_claim', dispatch.deadline, needsOf(findings, policy));
    case Step.authorize:
      return step('shop', 'authorize', dispatch.deadline);
    case Step.dispatch:
      return step('customer', isByHand(situation) ? 'hand_in' : 'dispatch', dispatch.deadline);
    case Step.deliverReturn:
      return step('carrier', 'deliver_return', arrival.deadline);
    case Step.sendMissingContents:
      return step('customer', 'send_missing_contents', arrival.deadline);
    case Step.completeClaim:
      return step('customer', 'complete_claim', null, needsOf(findings, policy));
    case Step.recordFacts:
      return step('shop', 'record_facts', null, needsOf(findings, policy, 'shop'));
    case Step.inspect:
      return step('shop', 'inspect');
  }
}

function isByHand({ policy }: Situation): boolean {
  return policy.terms.returnShipment?.by === 'hand';
}

function step(
  actor: NextStep['actor'],
  action: NextStep['action'],
  before: string | null = null,
  needs: NextStep['needs'] = NO_NEEDS,
): NextStep {
  return { actor, action, before, needs };
}
