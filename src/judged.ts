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
const bookOf = /* @__PURE__ */ perPolicy((policy) => ({
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
  (situation, findings) => judgeReturnability(bookIn(situation).returnability, situation, findings),
  (situation, findings) => judgeRequirements(bookIn(situation).requirements, situation, findings),
  (situation, findings) => judgeChannel(bookIn(situation).channel, situation, findings),
  (situation, findings) => judgeClaimDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeRequest(bookIn(situation).request, situation, findings),
  (situation, findings) => judgeAttachments(bookIn(situation).attachments, situation, findings),
  (situation, findings) => judgeAuthorization(bookIn(situation).authorization, situation, findings),
  (situation, findings) => judgeDispatchDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeInstructions(bookIn(situation).costConditions, situation, findings),
  (situation, findings) => judgeArrivalDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeItemCondition(bookIn(situation).itemCondition, situation, findings),
  (situation, findings) => judgePackage(bookIn(situation).package, situation, findings),
  (situation, findings) => judgeProblem(bookIn(situation).costConditions, situation, findings),
  (situation, findings) => judgeDuties(situation.policy, situation, findings),
];

function bookIn({ policy }: Situation): ReturnType<typeof bookOf> {
  return bookOf(policy);
}

/** @internal The same for a plain policy, which asks for nothing beside the usual and promises nothing: written out for speed. */
export function judgePlainly(situation: Situation, findings: Finding[]): void {
  const book = bookOf(situation.policy);
  judgeReturnability(book.returnability, situation, findings);
  judgeChannel(book.channel, situation, findings);
  judgeClaimDeadline(book.deadlines, situation, findings);
  judgeRequest(book.request, situation, findings);
  judgeAttachments(book.attachments, situation, findings);
  judgeAuthorization(book.authorization, situation, findings);
  judgeDispatchDeadline(book.deadlines, situation, findings);
  judgeInstructions(book.costConditions, situation, findings);
  judgeArrivalDeadline(book.deadlines, situation, findings);
  judgeItemCondition(book.itemCondition, situation, findings);
  judgePackage(book.package, situation, findings);
  judgeProblem(book.costConditions, situation, findings);
}

/** @internal Who bears what in a situation. */
export function costIn(situation: Situation): CostAllocation | null {
  return costOf(bookOf(situation.policy).cost, situation);
}
