import type { InstantInput, Policy } from '../index';
import { type Claim, type Evaluation, evaluateClaim } from '../index';
import { cleanText } from './cleanText';
import type { EventFacts } from './EventFacts';
import { eventsOf } from './eventsOf';
import type { WindowFacts } from './WindowFacts';
import { windowsOf } from './windowsOf';

/** All that the picture shows, ready to be put into words and on the axis. */
export interface TimelineFacts {
  readonly evaluation: Evaluation;
  readonly asOf: number;
  /** That, or the settlement, after which nothing counts. */
  readonly judgedAt: number;
  readonly timeZone: string;
  /** Empty where it is not given. */
  readonly orderNumber: string;
  readonly category: string;
  readonly policy: string;
  readonly windows: readonly WindowFacts[];
  /** In the order in which a return goes. */
  readonly events: readonly EventFacts[];
}

const LONGEST_NAME = 40;

export function timelineFacts(claim: Claim, policy: Policy, asOf: InstantInput): TimelineFacts {
  const evaluation = evaluateClaim(claim, policy, asOf);
  const judgedAt = Date.parse(evaluation.settlement?.at ?? evaluation.asOf);
  const events = eventsOf(claim, policy, evaluation, judgedAt);
  return {
    evaluation,
    asOf: Date.parse(evaluation.asOf),
    judgedAt,
    timeZone: policy.timeZone,
    orderNumber: cleanText(claim.order.number ?? '', LONGEST_NAME),
    category: cleanText(claim.item.category, LONGEST_NAME),
    policy: cleanText(`${policy.id} ${policy.version}`, 2 * LONGEST_NAME),
    windows: windowsOf(claim, policy, evaluation, judgedAt, events),
    events,
  };
}
