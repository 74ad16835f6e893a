import type { DiffEffect, DiffKind } from './PolicyDiff';

/** One way in which a claim comes out otherwise. */
export interface Difference {
  readonly kind: DiffKind;
  readonly how: string;
  readonly clauses: readonly string[];
}

/** From gravest to least. */
const KINDS: readonly DiffKind[] = [
  'decision',
  'deadline.claim',
  'deadline.dispatch',
  'deadline.arrival',
  'bearer.outbound',
  'bearer.return',
  'bearer.replacement',
  'refund',
  'next_step',
  'finding',
];
const HOWS = ['to_rejected', 'to_needs_review', 'to_pending', 'from_rejected', 'from_needs_review'];
const EFFECTS: readonly DiffEffect[] = ['tightened', 'changed', 'loosened'];

const WORSE = ['to_rejected', 'to_needs_review', 'to_pending', 'earlier', 'toCustomer', 'less'];

/** What it is to the customer. */
export function effectOf({ how }: Pick<Difference, 'how'>): DiffEffect {
  if (how === 'other') return 'changed';
  return WORSE.includes(how) ? 'tightened' : 'loosened';
}

/** Sorts differences: what is worse for the customer first, what is better last. */
export function gravityOf(difference: Pick<Difference, 'kind' | 'how'>): number {
  const { kind, how } = difference;
  const place = (HOWS.indexOf(how) + HOWS.length) % HOWS.length;
  return (EFFECTS.indexOf(effectOf(difference)) * KINDS.length + KINDS.indexOf(kind)) * HOWS.length + place;
}
