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
const EFFECTS: readonly DiffEffect[] = ['tightened', 'changed', 'loosened'];
/** Of one kind, from gravest to least. */
const HOWS: Readonly<Record<DiffEffect, readonly string[]>> = {
  tightened: ['to_rejected', 'to_needs_review', 'to_pending', 'earlier', 'toCustomer', 'less'],
  changed: ['other'],
  loosened: ['from_rejected', 'from_needs_review', 'from_pending', 'later', 'toShop', 'more'],
};
/** No effect has more. */
const MOST_HOWS = 6;

/** What it is to the customer. */
export function effectOf({ how }: Pick<Difference, 'how'>): DiffEffect {
  return EFFECTS.find((effect) => HOWS[effect].includes(how)) as DiffEffect;
}

/** Sorts differences: what is worse for the customer first, what is better last. */
export function gravityOf(difference: Pick<Difference, 'kind' | 'how'>): number {
  const effect = effectOf(difference);
  const rank = EFFECTS.indexOf(effect) * KINDS.length + KINDS.indexOf(difference.kind);
  return rank * MOST_HOWS + HOWS[effect].indexOf(difference.how);
}
