import { defaultPolicy } from 'returns-policy';
import { numbered } from './largeClaims';

/** Policies of any size, all of which are read without a problem. */
const CLAUSE = 'exception.many';

function withParts(parts: {
  readonly facts: readonly object[];
  readonly exceptions: readonly object[];
}): object {
  return {
    ...defaultPolicy,
    version: 'large',
    clauses: [...defaultPolicy.clauses, { id: CLAUSE, text: 'Some customers have longer.' }],
    ...parts,
  };
}

const numberFact = (fact: string) => ({ fact, type: 'number', question: 'How many?' });
const longer = (index: number) => ({
  windows: { claim: { extendedTo: [{ length: `PT${100 + index}H`, from: 'delivery' }] } },
});

export const policyWith = {
  exceptionsThatDoNotApply: (size: number): object =>
    withParts({
      facts: [numberFact('tier')],
      exceptions: numbered(size, (index) => ({
        clause: CLAUSE,
        when: { fact: 'tier', above: 10 + index },
        adds: longer(index),
      })),
    }),

  exceptionsThatApply: (size: number): object =>
    withParts({
      facts: [numberFact('tier')],
      exceptions: numbered(size, (index) => ({
        clause: CLAUSE,
        when: { fact: 'tier', below: 10 + index },
        adds: longer(index),
      })),
    }),

  /** Each hangs on a fact of its own, none of which is given. */
  exceptionsThatMayApply: (size: number): object =>
    withParts({
      facts: numbered(size, (index) => numberFact(`fact_${index}`)),
      exceptions: numbered(size, (index) => ({
        clause: CLAUSE,
        when: { fact: `fact_${index}`, above: 1 },
        adds: longer(index),
      })),
    }),

  /** One exception that looks at all of them. */
  facts: (size: number): object =>
    withParts({
      facts: numbered(size, (index) => numberFact(`fact_${index}`)),
      exceptions: [
        {
          clause: CLAUSE,
          when: { all: numbered(size, (index) => ({ fact: `fact_${index}`, atLeast: 0 })) },
          adds: longer(0),
        },
      ],
    }),

  clauses: (size: number): object => ({
    ...defaultPolicy,
    version: 'large',
    clauses: [
      ...defaultPolicy.clauses,
      ...numbered(Math.max(0, size - defaultPolicy.clauses.length), (index) => ({
        id: `more.clause_${index}`,
        text: `What the shop has to say besides, part ${index}.`,
      })),
    ],
  }),

  textOf: (length: number): object => ({
    ...defaultPolicy,
    version: 'large',
    clauses: [...defaultPolicy.clauses, { id: CLAUSE, text: 'words '.repeat(length).slice(0, length) }],
  }),
};
