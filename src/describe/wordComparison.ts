import type { FactValue } from '../claim/Claim';
import type { ClaimField, Comparison } from '../policy/When';
import type { Condition } from '../vocabulary';
import { nameOf, plainName } from './nameOf';
import type { NameKind, Wording } from './Wording';

const KINDS: Readonly<Partial<Record<ClaimField, NameKind>>> = {
  'item.category': 'category',
  'request.channel': 'channel',
  'request.reason': 'reason',
  'request.resolution': 'resolution',
};

/** How the values of a field of the claim are named. */
export function fieldValue(field: ClaimField, words: Wording): (name: string) => string {
  const kind = KINDS[field];
  if (kind !== undefined) return (name) => nameOf(kind, name, words);
  if (field !== 'inspection.condition') return plainName;
  // `parsePolicy` takes no other conditions than the three.
  return (name) => words.conditions.found[name as Condition];
}

/** What something is compared with, in words. */
export function wordComparison(
  { equals, oneOf, above, atLeast, below, atMost }: Comparison,
  wordName: (name: string) => string,
  words: Wording,
): string {
  const { conditions } = words;
  const wordValue = (value: FactValue): string => {
    if (typeof value === 'boolean') return value ? conditions.yes : conditions.no;
    return typeof value === 'string' ? wordName(value) : String(value);
  };
  return conditions.together([
    ...(equals === undefined ? [] : [wordValue(equals)]),
    ...(oneOf === undefined ? [] : [words.or(oneOf.map(wordValue))]),
    ...(above === undefined ? [] : [conditions.above(String(above))]),
    ...(atLeast === undefined ? [] : [conditions.atLeast(String(atLeast))]),
    ...(below === undefined ? [] : [conditions.below(String(below))]),
    ...(atMost === undefined ? [] : [conditions.atMost(String(atMost))]),
  ]);
}
