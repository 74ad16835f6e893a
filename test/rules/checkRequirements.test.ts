import { checkRequirements, defaultPolicy, type RequirementTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const SEALED = 'condition.sealed';
const SUBJECT = 'request.subject_line';

/** The built-in policy, with requirements beside the usual. */
function asking(...requirements: readonly RequirementTerm[]): object {
  const clauses = [SEALED, SUBJECT].map((id) => ({ id, text: `What ${id} says.` }));
  return {
    ...defaultPolicy,
    facts: [
      { fact: 'seal_broken', type: 'boolean', question: 'Has the seal been broken?' },
      {
        fact: 'subject_as_wished',
        type: 'boolean',
        question: 'Is the subject line as wished?',
        askedOf: 'shop',
      },
    ],
    clauses: [...defaultPolicy.clauses, ...clauses],
    terms: { ...defaultPolicy.terms, requirements },
  };
}

const sealed: RequirementTerm = { clause: SEALED, must: { fact: 'seal_broken', equals: false } };
const subject: RequirementTerm = {
  clause: SUBJECT,
  must: { fact: 'subject_as_wished', equals: true },
  otherwise: 'customer_cures',
  needs: ['new_email'],
  curableUntil: 'claim',
};

const rows: readonly FindingRow[] = [
  {
    clause: SEALED,
    says: 'the seal is still whole',
    claim: { ...aClaim(), facts: { seal_broken: false } },
    asOf: usual.request,
    policy: asking(sealed),
    finds: ['satisfied', 'requirement_met'],
  },
  {
    clause: SEALED,
    says: 'a broken seal is the end of it',
    claim: { ...aClaim(), facts: { seal_broken: true } },
    asOf: usual.request,
    policy: asking(sealed),
    finds: ['breached', 'requirement_unmet', { needs: [] }],
  },
  {
    clause: SEALED,
    says: 'whoever does not say whether it is broken is asked',
    claim: aClaim(),
    asOf: usual.request,
    policy: asking(sealed),
    finds: ['outstanding', 'fact_missing', { facts: ['seal_broken'] }],
  },
  {
    clause: SEALED,
    says: 'and is asked before anything is claimed',
    claim: aClaim({ upTo: 'placing' }),
    asOf: usual.placing,
    policy: asking(sealed),
    finds: ['outstanding', 'fact_missing', { facts: ['seal_broken'] }],
  },
  {
    clause: SEALED,
    says: 'hats have no seal',
    claim: aClaim({ category: 'hats' }),
    asOf: usual.request,
    policy: asking({ ...sealed, when: { field: 'item.category', oneOf: ['shoes', 'bags'] } }),
    finds: 'nothing',
  },
  {
    clause: SUBJECT,
    says: 'an e-mail without the wished subject line can be sent again, until the claim deadline',
    claim: { ...aClaim(), facts: { subject_as_wished: false } },
    asOf: DAY_END,
    policy: asking(subject),
    finds: ['outstanding', 'requirement_unmet', { needs: ['new_email'] }],
  },
  {
    clause: SUBJECT,
    says: 'but not a millisecond later',
    claim: { ...aClaim(), facts: { subject_as_wished: false } },
    asOf: msFrom(DAY_END, 1),
    policy: asking(subject),
    finds: ['breached', 'requirement_unmet', { needs: ['new_email'] }],
  },
  {
    clause: SUBJECT,
    says: 'a shop that answers it all the same does not mind',
    claim: { ...aClaim({ upTo: 'authorization' }), facts: { subject_as_wished: false } },
    asOf: msFrom(DAY_END, 1),
    policy: asking(subject),
    finds: ['advisory', 'requirement_unmet', { needs: ['new_email'] }],
  },
];

describe('what the shop asks for beside the usual', () => {
  runFindingTable(checkRequirements, rows);

  test('is nothing under the built-in policy', () => {
    expect(checkRequirements(aClaim(), defaultPolicy, usual.request)).toEqual([]);
  });

  test('is told in the order of the policy', () => {
    const claim = { ...aClaim(), facts: { seal_broken: false, subject_as_wished: true } };
    const found = checkRequirements(claim, asking(subject, sealed), usual.request);
    expect(found.map(({ clause }) => clause)).toEqual([SUBJECT, SEALED]);
  });
});
