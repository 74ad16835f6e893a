import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { SMALLEST_TERMS } from '../../src/schema/fields/smallestTerms';
import { jsonSchemas } from '../../src/schema/jsonSchemas';
import { fieldsOf } from './placesOf';
import { ajv, isPolicy } from './validators';

const places = fieldsOf('policy').filter(({ path }) => path !== '');
const examplesAt = (path: string): readonly unknown[] =>
  places.find((place) => place.path === path)?.part.examples ?? [];

const truth = (fact: string): object => ({ fact, type: 'boolean', question: '?' });
const number = (fact: string): object => ({ fact, type: 'number', question: '?' });
const { windows } = SMALLEST_TERMS;

/** A policy of the smallest terms, with the facts, events and clauses that the examples speak of. */
function policyWith(terms: object, more: object = {}): object {
  const whole = { ...SMALLEST_TERMS, ...terms };
  const ids = new Set(['deadline.claim', 'deadline.dispatch', 'deadline.arrival']);
  for (const [, id = ''] of JSON.stringify([whole, more]).matchAll(/"clause":"([^"]+)"/g)) ids.add(id);
  return {
    id: 'my-shop',
    version: '1',
    timeZone: 'UTC',
    currency: 'EUR',
    facts: [
      ...['sealed', 'worn', 'unboxing_video', 'in_stock'].map(truth),
      ...['wear_percent', 'value_lost'].map(number),
      { fact: 'tier', type: 'enum', values: ['gold', 'silver'], question: '?' },
    ],
    events: ['concert', 'activation'].map((event) => ({ event, question: '?' })),
    clauses: [...ids].map((id) => ({ id, text: id })),
    terms: whole,
    ...more,
  };
}

/** A policy with the example in its place. */
const placed: readonly (readonly [path: string, place: (example: never) => object])[] = [
  ['#condition', (must) => policyWith({ requirements: [{ clause: 'a.b', must }] })],
  ['terms.requirements[]', (requirement) => policyWith({ requirements: [requirement] })],
  ['terms.exclusions[]', (exclusion) => policyWith({ exclusions: [exclusion] })],
  ['#amount', (amount) => policyWith({ fees: [{ clause: 'a.b', fee: 'x', amount }] })],
  ['terms.fees[]', (fee) => policyWith({ fees: [fee] })],
  ['#window', (claim) => policyWith({ windows: { ...windows, claim } })],
  ['#start', (from) => policyWith({ windows: { ...windows, claim: { length: 'P1D', from } } })],
  [
    '#limit',
    (limit) => policyWith({ windows: { ...windows, claim: { ...windows.claim, cappedAt: [limit] } } }),
  ],
  ['terms.windows', (all) => policyWith({ windows: all })],
  ['terms.duties[]', (duty) => policyWith({ duties: [duty] })],
  ['terms.costs', (costs) => policyWith({ costs })],
  ['terms', (terms) => policyWith(terms)],
  ['exceptions[]', (exception) => policyWith({}, { exceptions: [exception] })],
  ['exceptions', (exceptions) => policyWith({ packing: { clause: 'packing.as_sent' } }, { exceptions })],
  ['facts[]', (fact) => policyWith({}, { facts: [fact] })],
  ['events[]', (event) => policyWith({}, { events: [event] })],
  ['inForce', (inForce) => policyWith({}, { inForce })],
];

describe('the examples in the JSON Schema of a policy', () => {
  it('are there for every field, and good there', () => {
    ajv.addSchema(jsonSchemas.policy, 'policy');
    expect(places.length).toBeGreaterThan(200);
    for (const { path, pointer, part } of places) {
      const isGood = ajv.compile({ $ref: `policy${pointer}` });
      expect([path, part.examples?.length ?? 0]).not.toEqual([path, 0]);
      for (const example of part.examples ?? []) {
        expect([path, example, isGood(example), isGood.errors]).toEqual([path, example, true, null]);
      }
    }
  });

  it.each(placed)('are taken by the parser in a policy: %s', (path, place) => {
    const examples = examplesAt(path);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const policy = place(example as never);
      expect(() => parsePolicy(policy)).not.toThrow();
      expect([isPolicy(policy), isPolicy.errors]).toEqual([true, null]);
    }
  });
});
