import type { Finding } from './finding';
import { whoKnows } from './governing/whoKnows';
import type { Situation } from './situation/Situation';

/** The steps of a return, in their order. */
export enum Step {
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
  /** What only the shop can say, and nobody has to wait for the item. */
  recordFacts,
  inspect,
}

/** The first step that settles something outstanding. */
export function firstOpenStep(findings: readonly Finding[], situation: Situation): Step {
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
      return stepForFacts(details['facts'] as readonly string[], situation);
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

function customerCompletes({ isRequested, isAuthorized, isDispatched }: Situation): Step {
  if (!isRequested && !isDispatched) return Step.fileClaim;
  return isAuthorized || isDispatched ? Step.completeClaim : Step.completeClaimFirst;
}

/** Facts that show at the inspection, or that only the shop can say, are for the shop to find. */
function stepForFacts(facts: readonly string[], situation: Situation): Step {
  const { policy } = situation;
  if (facts.every((fact) => whoKnows(fact, policy) === 'inspection')) return Step.inspect;
  if (facts.every((fact) => whoKnows(fact, policy) !== 'customer')) return Step.recordFacts;
  return customerCompletes(situation);
}
