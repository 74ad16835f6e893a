import { BusinessCalendar } from '../time/BusinessCalendar';
import type { Calendar } from '../time/deadlineOf';
import { parseDate } from '../time/parseDate';
import { zoneOffsetsOf } from '../time/zoneOffsetsOf';
import type { EventTerm, FactTerm, Policy } from './Policy';
import type { ExceptionTerm } from './PolicyException';
import type { PolicyTerms } from './PolicyTerms';
import type { AttachmentKind, Exclusion } from './Requirement';
import { toWindowFacts, type WindowFacts } from './WindowFacts';

/** A policy laid out for deciding: texts read, lists made look-ups. */
export interface PolicyFacts {
  /** Whether these facts live as long as a parsed policy, and not just for one call. */
  readonly isParsed: boolean;
  /** Whether the same terms govern every claim, from one event each: what comes first to most shops. */
  readonly isPlain: boolean;
  /** How every evaluation names the policy. */
  readonly label: { readonly id: string; readonly version: string };
  readonly currency: string | null;
  readonly terms: PolicyTerms;
  readonly exceptions: readonly ExceptionTerm[];
  readonly facts: ReadonlyMap<string, FactTerm>;
  readonly events: ReadonlyMap<string, EventTerm>;
  readonly calendar: Calendar;
  readonly windows: {
    readonly claim: WindowFacts;
    readonly dispatch: WindowFacts;
    readonly arrival: WindowFacts;
  };
  readonly exclusions: readonly { readonly by: Exclusion['by']; readonly values: ReadonlySet<string> }[];
  /** Where a name stands in the policy's list of channels, reasons, resolutions. */
  readonly channels: ReadonlyMap<string, number>;
  readonly reasons: ReadonlyMap<string, number>;
  readonly resolutions: ReadonlyMap<string, number>;
  /** Whether the shop has to answer before anything is sent. */
  readonly asksForAuthorization: boolean;
  readonly attachmentKinds: ReadonlyMap<string, AttachmentKind['needs']>;
  /** The clauses of exceptions that lift other clauses, by the clause that is lifted. */
  readonly lifted: ReadonlyMap<string, string>;
}

const NOTHING_LIFTED: ReadonlyMap<string, string> = new Map();

/** Lays out a policy that has been found good. */
export function toPolicyFacts(policy: Policy, isParsed: boolean): PolicyFacts {
  const { id, version, currency, exceptions = [], facts = [], events = [], terms } = policy;
  const eventsByName = new Map(events.map((term) => [term.event, term]));
  const laidOut = termsFacts(terms, eventsByName);
  return {
    isParsed,
    isPlain: exceptions.length === 0 && hasNoConditions(terms) && areAllPlain(laidOut.windows),
    label: Object.freeze({ id, version }),
    currency: currency ?? null,
    terms,
    exceptions,
    facts: new Map(facts.map((term) => [term.fact, term])),
    events: eventsByName,
    calendar: toCalendar(policy),
    ...laidOut,
    attachmentKinds: new Map(terms.attachmentKinds.map(({ kind, needs }) => [kind, needs])),
    lifted: NOTHING_LIFTED,
  };
}

/** The same policy with other terms: those that an exception sets. */
export function withTerms(
  policy: PolicyFacts,
  terms: PolicyTerms,
  lifted: ReadonlyMap<string, string>,
): PolicyFacts {
  return { ...policy, terms, ...termsFacts(terms, policy.events), lifted };
}

function termsFacts(terms: PolicyTerms, events: ReadonlyMap<string, EventTerm>) {
  const { claim, dispatch, arrival } = terms.windows;
  const isScheduled = (event: string): boolean => events.get(event)?.scheduled === true;
  return {
    windows: {
      claim: toWindowFacts(claim, 'deadline.claim', isScheduled),
      dispatch: toWindowFacts(dispatch, 'deadline.dispatch', isScheduled),
      arrival: toWindowFacts(arrival, 'deadline.arrival', isScheduled),
    },
    asksForAuthorization: terms.authorization !== undefined && terms.authorization.required !== false,
    exclusions: terms.exclusions.map(({ by, values }) => ({ by, values: new Set(values) })),
    channels: positionsOf(terms.channels.accepted),
    reasons: positionsOf(terms.reasons.accepted.map(({ reason }) => reason)),
    resolutions: positionsOf(terms.resolutions.offered.map(({ resolution }) => resolution)),
  };
}

/**
 * Whether nothing in the terms depends on facts, or on the passing of time but by the finding of a window: what may be
 * attached until a window ends, and a dispatch that nobody waits for, change with a window that has none.
 */
function hasNoConditions(terms: PolicyTerms): boolean {
  const { exclusions, requirements, reasons, resolutions, duties, returnShipment } = terms;
  const attachments = reasons.accepted.flatMap((reason) => reason.attachments);
  return (
    requirements === undefined &&
    duties === undefined &&
    returnShipment?.required !== false &&
    exclusions.every(({ by }) => by !== undefined) &&
    resolutions.offered.every(({ when }) => when === undefined) &&
    attachments.every(({ when, curableUntil }) => when === undefined && curableUntil === undefined)
  );
}

function areAllPlain({ claim, dispatch, arrival }: PolicyFacts['windows']): boolean {
  return [claim, dispatch, arrival].every(({ plainFrom }) => plainFrom !== null);
}

function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, position) => [name, position]));
}

/** What days are counted on, from a time zone, a weekend and holidays that have been found good. */
export function toCalendar({
  timeZone,
  weekend,
  holidays,
}: Pick<Policy, 'timeZone' | 'weekend' | 'holidays'>): Calendar {
  return {
    offsets: zoneOffsetsOf(timeZone),
    business: new BusinessCalendar(weekend, holidays?.map(parseDate) as number[] | undefined),
  };
}
