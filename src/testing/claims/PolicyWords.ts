import type { Comparison, Policy } from '../../index';
import { partsIn } from './partsIn';

/** The values that a policy tells apart, each list with what is usual first and a stranger last. */
export interface PolicyWords {
  readonly categories: readonly string[];
  readonly orderTypes: readonly string[];
  readonly channels: readonly string[];
  readonly reasons: readonly string[];
  readonly resolutions: readonly string[];
  readonly kinds: readonly string[];
  /** Numbers of pieces about those that the policy compares. */
  readonly quantities: readonly number[];
  /** Local dates of which the policy speaks, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
}

const STRANGER = 'something_else';

/** Goes through a whole policy for the values that it names. */
export function wordsOf(policy: Policy): PolicyWords {
  const { terms, exceptions = [], holidays, inForce } = policy;
  const compared = new Map<string, unknown[]>();
  const offered: string[] = [];
  for (const part of partsIn([terms, exceptions])) {
    const { field, resolution } = part;
    if (typeof field === 'string') compared.set(field, [...(compared.get(field) ?? []), ...valuesIn(part)]);
    if (typeof resolution === 'string') offered.push(resolution);
  }
  const texts = (field: string, ...named: readonly (readonly string[])[]): readonly string[] => [
    ...new Set([...named.flat(), ...(compared.get(field) ?? []).map(String), STRANGER]),
  ];
  const excluded = (kind: string): readonly string[] =>
    terms.exclusions.flatMap(({ by, values = [] }) => (by === kind ? values : []));
  const counts = ['item.quantity', 'request.quantity', 'inspection.quantity']
    .flatMap((field) => compared.get(field) ?? [])
    .flatMap((count) => [Number(count) - 1, Number(count), Number(count) + 1]);
  return {
    categories: texts('item.category', ['shoes'], excluded('category')),
    orderTypes: texts('order.type', ['standard'], excluded('order_type')),
    channels: texts(
      'request.channel',
      terms.channels.accepted,
      exceptions.flatMap(({ set }) => set?.channels?.accepted ?? []),
    ),
    reasons: texts(
      'request.reason',
      terms.reasons.accepted.map(({ reason }) => reason),
    ),
    resolutions: texts('request.resolution', offered),
    kinds: [...terms.attachmentKinds.map(({ kind }) => kind), STRANGER],
    quantities: [...new Set([1, 2, 3, ...counts])].filter((count) => count >= 0),
    dates: datesIn([terms, exceptions, holidays, inForce]),
  };
}

/** The values that a comparison names. */
export function valuesIn(comparison: Comparison): readonly unknown[] {
  const { equals, oneOf = [], above, atLeast, below, atMost } = comparison;
  return [equals, ...oneOf, above, atLeast, below, atMost].filter((value) => value !== undefined);
}

function datesIn(parts: readonly unknown[]): readonly string[] {
  const found = JSON.stringify(parts).match(/"\d{4}-\d{2}-\d{2}"/g) ?? [];
  return [...new Set(found)].map((date) => date.slice(1, -1));
}
