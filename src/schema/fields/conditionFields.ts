import type { Fields } from '../Field';

const sealed = { fact: 'sealed', equals: true };
const shoes = { field: 'item.category', oneOf: ['shoes', 'boots'] };
const twoWeeks = { length: 'P14D', from: 'delivery' };

/** The fields of a condition. */
export const conditionFields: Fields = {
  '#condition': [
    'Something that holds for a claim, does not, or is not known. It has one form: `all`, `any`, `not`, a `fact` or `field` compared, or an `event` with what is asked of its instant.',
    sealed,
    { all: [shoes, { not: sealed }] },
    { event: 'dispatch', within: twoWeeks },
  ],
  '#condition.all': ['Each of them has to hold.', [sealed, shoes]],
  '#condition.all[]': ['One condition.', sealed],
  '#condition.any': ['One of them is enough.', [sealed, shoes]],
  '#condition.any[]': ['One condition.', shoes],
  '#condition.not': ['It must not hold.', sealed],
  '#condition.fact': ['A fact that the policy declares, compared with what stands beside it.', 'sealed'],
  '#condition.field': ['A field of the claim, compared with what stands beside it.', 'item.category'],
  '#condition.event': [
    'An event, built in or declared. One that is still to come is taken to happen when the question is asked.',
    'dispatch',
    'concert',
  ],
  '#condition.equals': ['For a fact or field: it is that value.', true, 'gold', 3],
  '#condition.oneOf': ['For a fact or field: it is one of these values.', ['gold', 'silver']],
  '#condition.oneOf[]': ['One value.', 'gold'],
  '#condition.above': ['For a number: it is greater.', 100],
  '#condition.atLeast': ['For a number: it is as great, or greater.', 100],
  '#condition.below': ['For a number: it is less.', 500],
  '#condition.atMost': ['For a number: it is as great, or less.', 500],
  '#condition.happened': ['For an event: it has happened, or it has not.', true],
  '#condition.within': ['For an event: it comes at or before the end of a span of time.', twoWeeks],
  '#condition.onOrAfter': ['For an event: it comes on that local date or later.', '2026-11-01'],
  '#condition.onOrBefore': ['For an event: it comes on that local date or earlier.', '2026-12-24'],
  '#condition.timeFrom': ['For an event: it comes at that local time of day or later.', '09:00'],
  '#condition.timeUntil': ['For an event: it comes before that local time of day.', '18:00'],
  '#condition.onBusinessDay': ['For an event: it comes on a business day, or on none.', true],
};
