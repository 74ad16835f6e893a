import type { InstantInput, Policy, WindowTerm } from '../index';
import { type Anchor, type Claim, type DeadlineStatus, type Evaluation, evaluateClaim } from '../index';
import { cleanText } from './cleanText';

export type WindowName = 'claim' | 'dispatch' | 'arrival';

/** A window as the picture shows it; `span` in epoch milliseconds, null while what opens it is unknown. */
export interface WindowFacts {
  readonly name: WindowName;
  readonly state: DeadlineStatus['state'];
  readonly term: WindowTerm;
  readonly span: { readonly start: number; readonly deadline: number } | null;
}

/** Something that has happened. */
export interface EventFacts {
  readonly kind: Exclude<Anchor, 'order'> | 'placement' | 'inspection';
  readonly at: number;
  /** The way by which a request came that the shop does not take claims by. */
  readonly otherChannel: string | null;
}

/** All that the picture shows, ready to be put into words and on the axis. */
export interface TimelineFacts {
  readonly evaluation: Evaluation;
  readonly asOf: number;
  readonly timeZone: string;
  /** Empty where it is not given. */
  readonly orderNumber: string;
  readonly category: string;
  readonly policy: string;
  readonly windows: readonly WindowFacts[];
  /** In the order in which a return goes. */
  readonly events: readonly EventFacts[];
}

const WINDOWS: readonly WindowName[] = ['claim', 'dispatch', 'arrival'];
const LONGEST_NAME = 40;

export function timelineFacts(claim: Claim, policy: Policy, asOf: InstantInput): TimelineFacts {
  const evaluation = evaluateClaim(claim, policy, asOf);
  const moment = Date.parse(evaluation.asOf);
  return {
    evaluation,
    asOf: moment,
    timeZone: policy.timeZone,
    orderNumber: cleanText(claim.order.number ?? '', LONGEST_NAME),
    category: cleanText(claim.item.category, LONGEST_NAME),
    policy: cleanText(`${policy.id} ${policy.version}`, 2 * LONGEST_NAME),
    windows: WINDOWS.map((name) => {
      const term = policy.terms.windows[name];
      const { deadline, state } = evaluation.deadlines[name];
      const start = anchorOf(term.from, claim);
      const isKnown = start !== undefined && deadline !== null;
      const span = isKnown ? { start: Date.parse(start), deadline: Date.parse(deadline) } : null;
      return { name, state, term, span };
    }),
    // What comes after `asOf` has not happened yet, for the picture as for the evaluation: it is left out, so that
    // the picture of a moment stays what it was however the story went on.
    events: eventsOf(claim, policy).filter(({ at }) => at <= moment),
  };
}

function eventsOf({ order, request, ...later }: Claim, policy: Policy): EventFacts[] {
  const isOther = request !== undefined && !policy.terms.channels.accepted.includes(request.channel);
  const otherChannel = isOther ? cleanText(request.channel, 12) : null;
  const told: readonly (readonly [EventFacts['kind'], string | undefined])[] = [
    ['placement', order.placedAt],
    ['shipment', order.shippedAt],
    ['delivery', order.deliveredAt],
    ['request', request?.at],
    ['authorization', later.authorization?.at],
    ['dispatch', later.dispatch?.at],
    ['arrival', later.arrival?.at],
    ['inspection', later.inspection?.at],
  ];
  return told.flatMap(([kind, at]) =>
    at === undefined
      ? []
      : [{ kind, at: Date.parse(at), otherChannel: kind === 'request' ? otherChannel : null }],
  );
}

function anchorOf(
  anchor: Anchor,
  { order, request, authorization, dispatch, arrival }: Claim,
): string | undefined {
  switch (anchor) {
    case 'delivery':
      return order.deliveredAt;
    case 'order':
      return order.placedAt;
    case 'shipment':
      return order.shippedAt;
    case 'request':
      return request?.at;
    case 'authorization':
      return authorization?.at;
    case 'dispatch':
      return dispatch?.at;
    case 'arrival':
      return arrival?.at;
  }
}
