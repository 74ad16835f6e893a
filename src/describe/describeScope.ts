import type { Exclusion } from '../policy/Requirement';
import { clauseText, remarkOn } from './clauseText';
import type { Describing } from './Describing';
import { isExcepted } from './isExcepted';
import { knownName, plainName, reasonName } from './nameOf';
import type { Item } from './Page';
import { sentences } from './sentences';
import type { Wording } from './Wording';

/** What can come back, and what cannot. */
export function describeScope(describing: Describing): readonly Item[] {
  const { reasons, exclusions, requirements = [] } = describing.policy.terms;
  return [
    { text: wordReasons(describing), clauses: [reasons.clause] },
    ...exclusions.map((exclusion) => ({
      text: wordExclusion(exclusion, describing),
      clauses: [exclusion.clause],
    })),
    ...requirements.map(({ clause }) => ({ text: clauseText(clause, describing), clauses: [clause] })),
  ];
}

function wordReasons({ policy, words }: Describing): string {
  const { accepted, whenMissing, whenOther = 'rejected' } = policy.terms.reasons;
  const named = accepted.map(({ reason }) => reasonName(reason, words));
  return sentences(
    named.length === 0 ? words.scope.noReasons : words.scope.reasons(named),
    whenMissing === undefined ? '' : words.scope.reasonNotNeeded(reasonName(whenMissing, words)),
    whenOther === 'rejected' ? '' : words.scope.otherReasons,
  );
}

function wordExclusion(exclusion: Exclusion, describing: Describing): string {
  const { clause, by, values, consequence, reasons } = exclusion;
  const { policy, words } = describing;
  // What is excluded by a condition, or by nothing, and what has no consequence.
  if (values?.[0] === undefined || consequence === 'advisory') return clauseText(clause, describing);
  const { accepted, whenOther } = policy.terms.reasons;
  const takesOthers = whenOther === 'needs_review';
  const isForAll =
    reasons === undefined || (!takesOthers && accepted.every(({ reason }) => reasons.includes(reason)));
  const forReasons = isForAll ? null : words.or(reasons.map((reason) => reasonName(reason, words)));
  const things = wordThings(by, values, words);
  const { excluded, excludedOnReview } = words.scope;
  const text =
    consequence === 'needs_review'
      ? excludedOnReview(things, forReasons)
      : excluded(things, forReasons, !isExcepted(policy, clause));
  return sentences(text, remarkOn(clause, describing));
}

/** Categories or types of orders in words: those that have words first, then the others together. */
function wordThings(by: Exclusion['by'], values: readonly string[], words: Wording): string {
  const kind = by === 'category' ? 'category' : 'orderType';
  const known = values.flatMap((value) => knownName(kind, value, words) ?? []);
  const others = values.filter((value) => knownName(kind, value, words) === undefined);
  const quoted = others.map((value) => words.quote(plainName(value)));
  return words.and([...known, ...(quoted.length === 0 ? [] : [words.scope.things[kind](quoted)])]);
}
