import { BusinessCalendar } from '../time/BusinessCalendar';
import type { Calendar, Span } from '../time/deadlineOf';
import { parseDate } from '../time/parseDate';
import { type Duration, parseDuration } from '../time/parseDuration';
import type { Window } from '../time/Window';
import { zoneOffsetsOf } from '../time/zoneOffsetsOf';
import type { AttachmentKind, Exclusion, Policy, PolicyTerms } from './Policy';

/** A policy laid out for deciding: texts read, lists made look-ups. */
export interface PolicyFacts {
  /** Whether these facts live as long as a parsed policy, and not just for one call. */
  readonly isParsed: boolean;
  /** How every evaluation names the policy. */
  readonly label: { readonly id: string; readonly version: string };
  readonly terms: PolicyTerms;
  readonly calendar: Calendar;
  readonly windows: { readonly claim: Span; readonly dispatch: Span; readonly arrival: Span };
  readonly exclusions: readonly { readonly by: Exclusion['by']; readonly values: ReadonlySet<string> }[];
  /** Where a name stands in the policy's list of channels, reasons, resolutions. */
  readonly channels: ReadonlyMap<string, number>;
  readonly reasons: ReadonlyMap<string, number>;
  readonly resolutions: ReadonlyMap<string, number>;
  readonly attachmentKinds: ReadonlyMap<string, AttachmentKind['needs']>;
}

const NO_TIME: Duration = { months: 0, days: 0, ms: 0 };

/** Lays out a policy that has been found good. */
export function toPolicyFacts({ id, version, terms, ...policy }: Policy, isParsed: boolean): PolicyFacts {
  const { claim, dispatch, arrival } = terms.windows;
  return {
    isParsed,
    label: Object.freeze({ id, version }),
    terms,
    calendar: toCalendar(policy),
    windows: { claim: toSpan(claim), dispatch: toSpan(dispatch), arrival: toSpan(arrival) },
    exclusions: terms.exclusions.map(({ by, values }) => ({ by, values: new Set(values) })),
    channels: positionsOf(terms.channels.accepted),
    reasons: positionsOf(terms.reasons.accepted.map(({ reason }) => reason)),
    resolutions: positionsOf(terms.resolutions.offered.map(({ resolution }) => resolution)),
    attachmentKinds: new Map(terms.attachmentKinds.map(({ kind, needs }) => [kind, needs])),
  };
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

/** A window that has been found good, its text read. */
export function toSpan({ length, from, ends, rollForward }: Window): Span {
  return {
    from,
    duration: typeof length === 'string' ? (parseDuration(length) as Duration) : NO_TIME,
    businessDays: typeof length === 'string' ? 0 : length.businessDays,
    toEndOfDay: ends === 'end_of_day',
    rollsForward: rollForward === 'next_business_day',
  };
}
