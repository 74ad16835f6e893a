import { defaultPolicy, type Policy, parsePolicy } from 'returns-policy';

/** The built-in policy in euros, with some terms changed and some facts declared. */
export function policyWith(terms: Readonly<Record<string, unknown>>): Policy {
  return parsePolicy({
    ...defaultPolicy,
    id: 'changed',
    currency: 'EUR',
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'value_lost', type: 'number', question: 'How much less is it worth?' },
      { fact: 'used_share', type: 'number', question: 'How much of it was used, in percent?' },
      {
        fact: 'missing_parts',
        type: 'number',
        question: 'What are the missing parts worth?',
        knownFrom: 'inspection',
      },
    ],
    clauses: [...defaultPolicy.clauses, { id: 'fee.one', text: 'A fee is charged.' }],
    terms: { ...defaultPolicy.terms, ...terms },
  });
}
