import { cleanText } from './cleanText';
import type { Words } from './Words';

const LONGEST_NAME = 24;

/** How a claim was settled, in the words for it or in its own. */
export function wordOutcome(outcome: string, { outcomes }: Pick<Words, 'outcomes'>): string {
  const known = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
  return known ?? cleanText(outcome.replaceAll('_', ' '), LONGEST_NAME);
}
