import type { PolicyTerms } from '../policy/PolicyTerms';
import { remarkOn } from './clauseText';
import type { Describing } from './Describing';
import type { Item } from './Page';
import { sentences } from './sentences';
import type { Wording } from './Wording';

/** How the item is sent back: as what, with what, and packed how. */
export function describeSending(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  const { returnShipment, condition, contents, quantity, packing } = policy.terms;
  const { returning } = words;
  const items: Item[] = [];
  if (returnShipment?.required === false) items.push({ text: returning.notNeeded, clauses: [] });
  if (returnShipment?.by === 'hand') items.push({ text: returning.byHand, clauses: [] });
  if (condition !== undefined) {
    items.push({ text: wordItemCondition(condition, words), clauses: [condition.clause] });
  }
  if (contents !== undefined) {
    const { clause, whenMissing = 'rejected' } = contents;
    const consequence = whenMissing === 'advisory' ? '' : returning.whenMissing[whenMissing];
    items.push({
      text: sentences(returning.contents, remarkOn(clause, describing), consequence),
      clauses: [clause],
    });
  }
  if (quantity !== undefined) {
    const { clause, whenShort = 'advisory' } = quantity;
    const consequence = whenShort === 'advisory' ? '' : returning.whenShort[whenShort];
    items.push({ text: sentences(returning.quantity, consequence), clauses: [clause] });
  }
  if (packing !== undefined) items.push({ text: returning.packing, clauses: [packing.clause] });
  return items;
}

function wordItemCondition(
  { whenUsed = 'rejected', whenDamaged = 'rejected' }: NonNullable<PolicyTerms['condition']>,
  { returning }: Wording,
): string {
  const consequences = [
    ['used', whenUsed],
    ['damaged', whenDamaged],
  ] as const;
  const say = (wanted: string, sentence: (faults: string) => string): string => {
    const faults = consequences.filter(([, consequence]) => consequence === wanted);
    return faults.length === 0 ? '' : sentence(returning.faults(faults.map(([fault]) => fault)));
  };
  return sentences(
    returning.condition,
    say('rejected', returning.refusedIf),
    say('needs_review', returning.reviewedIf),
  );
}
