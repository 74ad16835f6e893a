import { parseClaim, type When } from 'returns-policy';
import { expect, test } from 'vitest';
import { truthsFor } from '../../../src/analysis/lint/truthsFor';
import { aClaim, type ClaimTraits, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';

const facts = [
  { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
  { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
];

test.each<[what: string, when: When, known: object, truth: string, upTo?: ClaimTraits['upTo']]>([
  ['a fact that is so', { fact: 'opened', equals: true }, { opened: true }, 'yes'],
  ['a fact that is not so', { fact: 'opened', equals: true }, { opened: false }, 'no'],
  ['a fact that is not known', { fact: 'opened', equals: true }, {}, 'unknown'],
  ['a fact that the inspection will show', { fact: 'worn', equals: true }, {}, 'later'],
  ['a fact that the inspection is about to show', { fact: 'worn', equals: true }, {}, 'later', 'arrival'],
])('%s', (_, when, known, truth, upTo = 'request') => {
  const policy = policyWith({
    facts,
    terms: {
      exclusions: [{ clause: 'exclusion.never', when: { not: { field: 'item.category', equals: 'shoes' } } }],
      requirements: [{ clause: 'condition.own', must: when, when: { fact: 'opened', equals: false } }],
    },
    exceptions: [{ clause: 'own.clause', when, waives: ['condition.own', 'exclusion.never'] }],
  });
  const truthOf = truthsFor(policy)(
    parseClaim({ ...aClaim({ upTo }), facts: { ...known } }),
    Date.parse(usual.arrival),
  );
  expect(truthOf('/terms/requirements/0/must')).toBe(truth);
  expect(truthOf('/exceptions/0/when')).toBe(truth);
  expect(truthOf('/terms/exclusions/0/when')).toBe('no');
  expect(truthOf('/terms/fees/0/when')).toBe('later');
});
