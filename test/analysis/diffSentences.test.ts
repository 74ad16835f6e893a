import { expect, test } from 'vitest';
import { type Difference, effectOf, gravityOf } from '../../src/analysis/diff/Difference';
import { sentenceOf } from '../../src/analysis/diff/sentenceOf';

/** Every difference that there is, worst for the customer first. */
const DIFFERENCES: readonly (readonly [Difference['kind'], how: string, effect: string, said: string])[] = [
  ['decision', 'to_rejected', 'tightened', 'Refused now, and was not before'],
  ['decision', 'to_needs_review', 'tightened', 'Looked at by a person now, and was not before'],
  ['decision', 'to_pending', 'tightened', 'Accepted before, and has to wait for something now'],
  ['deadline.claim', 'earlier', 'tightened', 'The claim window ends earlier'],
  ['deadline.dispatch', 'earlier', 'tightened', 'The dispatch window ends earlier'],
  ['deadline.arrival', 'earlier', 'tightened', 'The arrival window ends earlier'],
  ['bearer.outbound', 'toCustomer', 'tightened', 'The shipment `outbound` is borne by the customer now'],
  ['bearer.return', 'toCustomer', 'tightened', 'The shipment `return` is borne by the customer now'],
  [
    'bearer.replacement',
    'toCustomer',
    'tightened',
    'The shipment `replacement` is borne by the customer now',
  ],
  ['refund', 'less', 'tightened', 'The customer is left with less'],
  ['deadline.claim', 'other', 'changed', 'The claim window has an end under one policy alone'],
  ['deadline.dispatch', 'other', 'changed', 'The dispatch window has an end under one policy alone'],
  ['deadline.arrival', 'other', 'changed', 'The arrival window has an end under one policy alone'],
  ['bearer.outbound', 'other', 'changed', 'The shipment `outbound` is borne otherwise'],
  ['bearer.return', 'other', 'changed', 'The shipment `return` is borne otherwise'],
  ['bearer.replacement', 'other', 'changed', 'The shipment `replacement` is borne otherwise'],
  ['refund', 'other', 'changed', 'The amounts are made up otherwise'],
  ['next_step', 'other', 'changed', 'The next step is another one'],
  ['finding', 'other', 'changed', 'Something else is found, with the same outcome'],
  ['decision', 'from_rejected', 'loosened', 'Refused before, and is not now'],
  ['decision', 'from_needs_review', 'loosened', 'Looked at by a person before, and is not now'],
  ['decision', 'from_pending', 'loosened', 'Accepted now, and had to wait for something before'],
  ['deadline.claim', 'later', 'loosened', 'The claim window ends later'],
  ['deadline.dispatch', 'later', 'loosened', 'The dispatch window ends later'],
  ['deadline.arrival', 'later', 'loosened', 'The arrival window ends later'],
  ['bearer.outbound', 'toShop', 'loosened', 'The shipment `outbound` is borne by the shop now'],
  ['bearer.return', 'toShop', 'loosened', 'The shipment `return` is borne by the shop now'],
  ['bearer.replacement', 'toShop', 'loosened', 'The shipment `replacement` is borne by the shop now'],
  ['refund', 'more', 'loosened', 'The customer is left with more'],
];

test.each(DIFFERENCES)('%s %s is %s, and said so', (kind, how, effect, said) => {
  expect(effectOf({ how })).toBe(effect);
  expect(sentenceOf({ kind, how, clauses: [] }, [])).toBe(`${said} for every claim.`);
});

test('what is worse for the customer comes first, what is better last', () => {
  const places = DIFFERENCES.map(([kind, how]) => gravityOf({ kind, how }));
  expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
});

test('for which claims is said by their traits', () => {
  const traits = [
    { trait: 'reason', values: ['defect', 'none'], isExcept: false },
    { trait: 'category', values: ['toys'], isExcept: true },
  ];
  expect(sentenceOf({ kind: 'refund', how: 'less', clauses: [] }, traits)).toBe(
    'The customer is left with less, where reason is defect or none and category is anything but toys.',
  );
});
