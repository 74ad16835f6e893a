import { expect, test } from 'vitest';
import type { CostAllocation } from '../../src/evaluation';
import type { Locale } from '../../src/explain/explanation';
import { explainEvaluation } from '../../src/explainEvaluation';
import type { Decision } from '../../src/vocabulary';
import { aCost, anEvaluation } from './anEvaluation';

const costOf = (
  cost: CostAllocation | null,
  locale: Locale,
  decision: Decision = 'accepted',
): string | null => explainEvaluation(anEvaluation({ cost, decision }), { locale, timeZone: 'UTC' }).cost;

const shared: CostAllocation = {
  ...aCost('shop'),
  bearer: 'split',
  legs: [
    { leg: 'return', bearer: 'customer' },
    { leg: 'replacement', bearer: 'shop' },
  ],
};

test('one side bears the round trip', () => {
  expect(costOf(aCost('shop'), 'en')).toBe(
    'For this return, we bear the shipping cost of the first delivery and the return.',
  );
  expect(costOf(aCost('customer'), 'en')).toBe(
    'For this return, you bear the shipping cost of the first delivery and the return.',
  );
  expect(costOf(aCost('shop'), 'ko')).toBe('최초 배송비와 반품 배송비는 저희가 부담합니다.');
  expect(costOf(aCost('customer'), 'ko')).toBe('최초 배송비와 반품 배송비는 고객님께서 부담하셔야 합니다.');
});

test('a leg of a later version is named as it is, in quotes', () => {
  const legs = (bearer: 'shop' | 'customer') => [{ leg: 'pick_up' as 'return', bearer }];
  const borne = (bearer: 'shop' | 'customer') => ({ ...aCost(bearer), legs: legs(bearer) });
  expect(costOf(borne('shop'), 'en')).toBe('For this return, we bear the shipping cost of “pick_up”.');
  expect(costOf(borne('shop'), 'ko')).toBe('“pick_up”은(는) 저희가 부담합니다.');
  expect(costOf(borne('customer'), 'ko')).toBe('“pick_up”은(는) 고객님께서 부담하셔야 합니다.');
});

test('two sides bear a leg each', () => {
  expect(costOf(shared, 'en')).toBe(
    'For this return, we bear the shipping cost of the delivery of the replacement, and you bear the shipping cost of the return.',
  );
  expect(costOf(shared, 'ko')).toBe(
    '교환 상품 배송비는 저희가 부담하고, 반품 배송비는 고객님께서 부담하셔야 합니다.',
  );
});

test.each(['pending', 'needs_review'] as const)(
  'it may still change while the decision is %s',
  (decision) => {
    expect(costOf(aCost('shop'), 'en', decision)).toMatch(/^As things stand, we bear/);
    expect(costOf(aCost('shop'), 'ko', decision)).toMatch(/^현재 기준으로 /);
  },
);

test('a surcharge is possible, never certain, and has no amount', () => {
  const english = costOf(aCost('customer', 'possible'), 'en');
  const korean = costOf(aCost('customer', 'possible'), 'ko');
  expect(english).toMatch(
    / As the method in our answer was not followed, the cost may be higher than normal\.$/,
  );
  expect(korean).toMatch(/ 안내해 드린 방법대로 발송되지 않아 평소보다 비용이 더 나올 수 있습니다\.$/);
  expect(`${english}${korean}`).not.toMatch(/\d/);
});

test('nothing is said where the evaluation says nothing', () => {
  expect(costOf(null, 'en')).toBeNull();
  expect(costOf({ ...aCost('shop'), legs: [] }, 'ko')).toBeNull();
  expect(costOf({ ...aCost('shop', 'possible'), legs: [] }, 'en')).toMatch(/^As the method/);
});
