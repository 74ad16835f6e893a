import { readdirSync, readFileSync } from 'node:fs';
import { defaultPolicy, evaluateClaim, parseClaim } from 'returns-policy';
import { expect, test } from 'vitest';

const readJson = (path: string): unknown => JSON.parse(readFileSync(`examples/${path}`, 'utf8'));
const instants = readJson('as-of.json') as Readonly<Record<string, string>>;

test('every claim has its instant, and every instant its claim', () => {
  const files = readdirSync('examples/claims').map((name) => `claims/${name}`);
  expect(Object.keys(instants).sort()).toEqual(files.sort());
});

test.each([
  ['wrong-item-exchanged', 'accepted', 'shop', 'exchange', []],
  ['change-of-mind-refunded', 'accepted', 'shop', 'refund', []],
  ['defect-not-found', 'accepted', 'shop', 'refund', []],
  ['picture-of-the-defect-missing', 'pending', 'customer', 'complete_claim', []],
  ['waiting-for-the-shops-answer', 'pending', 'shop', 'authorize', []],
  ['return-parcel-on-its-way', 'pending', 'carrier', 'deliver_return', []],
  ['shop-answered-too-late', 'needs_review', 'shop', 'review', ['authorized_too_late']],
  ['late-by-one-millisecond', 'rejected', undefined, undefined, ['claim_late', 'dispatch_missed']],
  ['jewelry-never-comes-back', 'rejected', undefined, undefined, ['category_excluded']],
  ['sent-before-the-shop-answered', 'rejected', undefined, undefined, ['dispatched_without_authorization']],
  ['warranty-card-missing', 'rejected', undefined, undefined, ['contents_missing']],
  ['worn-before-it-came-back', 'rejected', undefined, undefined, ['item_used']],
])('%s is %s', (name, decision, actor, action, grave) => {
  const file = `claims/${name}.json`;
  const evaluation = evaluateClaim(parseClaim(readJson(file)), defaultPolicy, instants[file] ?? '');
  expect(evaluation.decision).toBe(decision);
  expect(evaluation.nextStep?.actor).toBe(actor);
  expect(evaluation.nextStep?.action).toBe(action);
  const codes = evaluation.findings
    .filter(({ standing }) => standing === 'breached' || standing === 'undetermined')
    .map(({ code }) => code);
  expect(codes).toEqual(grave);
});
