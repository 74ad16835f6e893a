import type { FactValue } from '../../index';
import type { Change } from '../Prospects';

/** Something to try on a claim; of its alternatives, one at a time. */
export interface Move extends Pick<Change, 'change' | 'who' | 'name' | 'clauses'> {
  /** Null alone where there is no choice. */
  readonly tries: readonly (FactValue | null)[];
}

/** What is said or recorded, as against what happens. */
const SAID: readonly Move['change'][] = [
  'give_reason',
  'give_resolution',
  'choose_resolution',
  'give_order_number',
  'attach',
  'give_fact',
  'record_event',
  'record_contents',
  'record_quantity',
];

export function isSaid({ change }: Pick<Move, 'change'>): boolean {
  return SAID.includes(change);
}
