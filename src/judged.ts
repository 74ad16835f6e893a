import type { CostAllocation } from './evaluation';
import type { Finding } from './finding';
import { type Judge, type Judged, judgeBy } from './governing/judgeBy';
import { perPolicy } from './policy/perPolicy';
import { judgeAttachments, prepareAttachments } from './rules/checkAttachments';
import { judgeAuthorization, prepareAuthorization } from './rules/checkAuthorization';
import { judgeChannel, prepareChannel } from './rules/checkChannel';
import { judgeInstructions, judgeProblem, prepareCostConditions } from './rules/checkCostConditions';
import {
  judgeArrivalDeadline,
  judgeClaimDeadline,
  judgeDispatchDeadline,
  prepareDeadlines,
} from './rules/checkDeadlines';
import { judgeDuties } from './rules/checkDuties';
import { judgeItemCondition, prepareItemCondition } from './rules/checkItemCondition';
import { judgePackage, preparePackage } from './rules/checkPackageCompleteness';
import { judgeRequest, prepareRequest } from './rules/checkRequest';
import { judgeRequirements, prepareRequirements } from './rules/checkRequirements';
import { judgeReturnability, prepareReturnability } from './rules/checkReturnability';
import { costOf, prepareCost } from './rules/computeCostBearer';
import type { Question } from './situation/Question';
import type { Situation } from './situation/Situation';

/** What every rule has ready for a policy. */
const readyFor = /* @__PURE__ */ perPolicy((policy) => ({
  returnability: prepareReturnability(policy),
  channel: prepareChannel(policy),
  deadlines: prepareDeadlines(policy),
  request: prepareRequest(policy),
  attachments: prepareAttachments(policy),
  authorization: prepareAuthorization(policy),
  costConditions: prepareCostConditions(policy),
  itemCondition: prepareItemCondition(policy),
  package: preparePackage(policy),
  cost: prepareCost(policy),
  requirements: prepareRequirements(policy),
}));

/** @internal What every rule says of it, under everything that can govern it. */
export function judged(question: Question): Judged {
  return judgeBy(JUDGES, question);
}

/** The order of the findings: the order in which a return goes. */
const JUDGES: readonly Judge[] = [
  (situation, findings) => judgeReturnability(readyIn(situation).returnability, situation, findings),
  (situation, findings) => judgeRequirements(readyIn(situation).requirements, situation, findings),
  (situation, findings) => judgeChannel(readyIn(situation).channel, situation, findings),
  (situation, findings) => judgeClaimDeadline(readyIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeRequest(readyIn(situation).request, situation, findings),
  (situation, findings) => judgeAttachments(readyIn(situation).attachments, situation, findings),
  (situation, findings) => judgeAuthorization(readyIn(situation).authorization, situation, findings),
  (situation, findings) => judgeDispatchDeadline(readyIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeInstructions(readyIn(situation).costConditions, situation, findings),
  (situation, findings) => judgeArrivalDeadline(readyIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeItemCondition(readyIn(situation).itemCondition, situation, findings),
  (situation, findings) => judgePackage(readyIn(situation).package, situation, findings),
  (situation, findings) => judgeProblem(readyIn(situation).costConditions, situation, findings),
  judgeDuties,
];

function readyIn({ policy }: Situation): ReturnType<typeof readyFor> {
  return readyFor(policy);
}

/** @internal The same for a plain policy, which asks for nothing beside the usual and promises nothing: written out for speed. */
export function judgePlainly(situation: Situation, findings: Finding[]): void {
  const ready = readyIn(situation);
  judgeReturnability(ready.returnability, situation, findings);
  judgeChannel(ready.channel, situation, findings);
  judgeClaimDeadline(ready.deadlines, situation, findings);
  judgeRequest(ready.request, situation, findings);
  judgeAttachments(ready.attachments, situation, findings);
  judgeAuthorization(ready.authorization, situation, findings);
  judgeDispatchDeadline(ready.deadlines, situation, findings);
  judgeInstructions(ready.costConditions, situation, findings);
  judgeArrivalDeadline(ready.deadlines, situation, findings);
  judgeItemCondition(ready.itemCondition, situation, findings);
  judgePackage(ready.package, situation, findings);
  judgeProblem(ready.costConditions, situation, findings);
}

/** @internal Who bears what in a situation. */
export function costIn(situation: Situation): CostAllocation | null {
  return costOf(readyIn(situation).cost, situation);
}
