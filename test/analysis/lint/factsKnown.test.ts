import { type ClaimInput, defaultPolicy, parsePolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import { factsKnown } from '../../../src/analysis/lint/factsKnown';
import { spaceOf } from '../../../src/analysis/scenarios/Space';

const policy = parsePolicy({
  ...defaultPolicy,
  facts: [
    { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
    { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
    { fact: 'idle', type: 'boolean', question: 'Does anyone care?' },
  ],
  clauses: [...defaultPolicy.clauses, { id: 'exclusion.worn', text: 'Nothing worn.' }],
  terms: {
    ...defaultPolicy.terms,
    exclusions: ['opened', 'worn'].map((fact) => ({
      clause: 'exclusion.worn',
      when: { fact, equals: true },
    })),
  },
});
const claim: ClaimInput = { order: {}, item: { category: 'shoes' } };
const inspected: ClaimInput = {
  ...claim,
  inspection: { at: 0, condition: 'as_received', facts: { seen: 1 } },
};
const last = <One>(all: readonly One[]): One => all[all.length - 1] as One;

test('before the inspection, what can be known then and makes a difference is told', () => {
  expect(factsKnown(claim, spaceOf([policy]), last)).toEqual({ ...claim, facts: { opened: true } });
});

test('at the inspection, what shows there', () => {
  expect(factsKnown(inspected, spaceOf([policy]), last).inspection?.facts).toEqual({ seen: 1, worn: true });
});
