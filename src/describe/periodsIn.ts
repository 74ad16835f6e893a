import type { Policy } from '../policy/Policy';
import type { Length, Opening, SpanTerm, StartPoint } from '../policy/PolicyWindow';
import type { When } from '../policy/When';
import type { Unit } from './TimeWords';
import { partsOf } from './wordLength';

export type PeriodUnit = Unit | 'businessDays';

/** A length of time that a policy names, and what becomes of its end. */
export interface Period {
  readonly units: readonly PeriodUnit[];
  readonly endsWithDay: boolean;
  /** Whether business days have a say in it. */
  readonly looksAtBusinessDays: boolean;
}

/** Every length of time in the terms and exceptions of a policy, but for those without an end. */
export function periodsIn({ terms, exceptions }: Policy): readonly Period[] {
  return periodsUnder([terms, exceptions]);
}

type Timed = Partial<SpanTerm & StartPoint & Opening & When>;

function periodsUnder(part: unknown): readonly Period[] {
  // What `parsePolicy` has read holds no null.
  if (typeof part !== 'object') return [];
  const inside = Object.values(part as object).flatMap(periodsUnder);
  if (Array.isArray(part)) return inside;
  const { length, ends, rollForward, offset, after, onBusinessDay } = part as Timed;
  const lengths = [length, offset, after].filter((one) => one !== undefined && one !== 'unlimited');
  const own = lengths.map((one) => {
    const units = unitsOf(one as Length);
    return {
      units,
      endsWithDay: ends === 'end_of_day',
      looksAtBusinessDays: units.includes('businessDays') || rollForward === 'next_business_day',
    };
  });
  const isAsked = onBusinessDay !== undefined;
  return [
    ...own,
    ...(isAsked ? [{ units: [], endsWithDay: false, looksAtBusinessDays: true }] : []),
    ...inside,
  ];
}

function unitsOf(length: Length): readonly PeriodUnit[] {
  return typeof length === 'string' ? partsOf(length).map(([, unit]) => unit) : ['businessDays'];
}
