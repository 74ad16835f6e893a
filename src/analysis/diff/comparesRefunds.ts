import type { ClaimInput, Policy } from '../../index';
import type { Visit } from '../scenarios/walkScenarios';
import type { Difference } from './Difference';
import type { DiffPrices } from './PolicyDiff';
import { quotesOf } from './quotesOf';
import { refundDifference } from './refundDifference';

/** Compares what the customer is left with, claim by claim; undefined where the policies cannot differ in it. */
export function comparesRefunds(before: Policy, after: Policy, prices: DiffPrices) {
  const parts = [before, after].map(moneyParts);
  if (JSON.stringify(parts[0]) === JSON.stringify(parts[1])) return undefined;
  const quote = quotesOf(before, after, prices);
  const isTimed = parts.some(({ terms, exceptions }) => asksForEvents([terms, exceptions]));
  const known = new Map<string, Difference | null>();
  return ({ claim, parsed, asOf, evaluations }: Visit): Difference | null => {
    if (isTimed) return refundDifference(quote(parsed, asOf));
    const key = keyOf(claim) + evaluations.map(({ decision }) => decision === 'rejected').join();
    let difference = known.get(key);
    if (difference === undefined) {
      difference = refundDifference(quote(parsed, asOf));
      known.set(key, difference);
    }
    return difference;
  };
}

/** What amounts come from; whatever else differs has a say in them only by refusing the claim. */
function moneyParts(policy: Policy) {
  const { exceptions, facts, events, currency, timeZone, weekend, holidays } = policy;
  const {
    windows,
    channels,
    exclusions,
    requirements,
    attachmentKinds,
    orderNumber,
    duties,
    packing,
    ...terms
  } = policy.terms;
  return {
    terms,
    exceptions,
    currency,
    facts: facts?.map(({ question, ...fact }) => fact),
    events: events?.map(({ question, ...event }) => event),
    calendar: { timeZone, weekend, holidays },
  };
}

/** Whether it can depend on when something happens. */
function asksForEvents(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return 'event' in part || Object.values(part).some(asksForEvents);
}

/** All of a claim but the instants and what the customer sent along. */
function keyOf({ order, item, request, inspection, facts, ...claim }: ClaimInput): string {
  return JSON.stringify([
    order.type,
    order.deliveredAt === undefined,
    item.category,
    item.quantity,
    request && [request.reason, request.resolution, request.channel, request.quantity],
    claim.authorization !== undefined,
    claim.dispatch && [claim.dispatch.followedInstructions],
    claim.arrival !== undefined,
    inspection && { ...inspection, at: 0 },
    facts,
    claim.events,
    claim.settlement !== undefined,
  ]);
}
