import type { CostAllocation, Evaluation } from '../evaluation';
import type { Party } from '../vocabulary';
import { labelFor } from './labelFor';
import type { Messages } from './messages';

/** Who bears which leg, and that more may come; null where the evaluation does not say. */
export function wordCost({ cost, decision, settlement }: Evaluation, messages: Messages): string | null {
  if (cost === null) return null;
  const sentences: string[] = [];
  const shop = legsOf(cost, 'shop', messages);
  const customer = legsOf(cost, 'customer', messages);
  if (shop !== null || customer !== null) {
    const settled = decision === 'accepted' || settlement !== undefined;
    sentences.push(messages.cost({ shop, customer, settled }));
  }
  if (cost.surcharge === 'possible') sentences.push(messages.surcharge);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function legsOf({ legs }: CostAllocation, party: Party, messages: Messages): string | null {
  const words = legs
    .filter(({ bearer }) => bearer === party)
    .map(({ leg }) => labelFor(messages.labels.legs, leg, messages));
  return words.length === 0 ? null : messages.and(words);
}
