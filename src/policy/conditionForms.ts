const COMPARISONS = ['equals', 'oneOf', 'above', 'atLeast', 'below', 'atMost'];
const QUESTIONS = ['happened', 'within', 'onOrAfter', 'onOrBefore', 'timeFrom', 'timeUntil', 'onBusinessDay'];

/** The forms of a condition, each with the keys of which it wants at least one beside its own. */
export const conditionForms: Readonly<
  Record<'all' | 'any' | 'not' | 'fact' | 'field' | 'event', readonly string[]>
> = {
  all: [],
  any: [],
  not: [],
  fact: COMPARISONS,
  field: COMPARISONS,
  event: QUESTIONS,
};
