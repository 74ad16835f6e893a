import fc from 'fast-check';
import type { FactTerm, FactValue, Policy } from '../../index';
import { valuesIn } from './PolicyWords';
import { partsIn } from './partsIn';

/** Values for each declared fact, about the thresholds that the policy compares it with; absent where it is not known. */
export function factValues(
  policy: Policy,
  knownFrom: 'request' | 'inspection',
): fc.Arbitrary<Readonly<Record<string, FactValue>>> {
  const declared = (policy.facts ?? []).filter((term) => (term.knownFrom ?? 'request') === knownFrom);
  const values = declared.map((term) => {
    return [term.fact, fc.option(valuesOf(term, policy), { nil: undefined, freq: 8 })];
  });
  return fc
    .record(Object.fromEntries(values) as Record<string, fc.Arbitrary<FactValue | undefined>>)
    .map(known);
}

function known(facts: Readonly<Record<string, FactValue | undefined>>): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])),
  );
}

function valuesOf({ fact, type, values = [] }: FactTerm, policy: Policy): fc.Arbitrary<FactValue> {
  if (type === 'boolean') return fc.boolean();
  const compared = [...partsIn([policy.terms, policy.exceptions])].flatMap((part) =>
    part['fact'] === fact ? valuesIn(part) : [],
  );
  if (type === 'enum') return fc.constantFrom(...values);
  if (type === 'text') return fc.constantFrom(...new Set(['a text', ...compared.map(String), '']));
  const about = compared.flatMap((value) => [Number(value), Number(value) - 1, Number(value) + 1]);
  return fc.constantFrom(...new Set([0, ...about, 1, 10, 100, 1000])).filter((value) => value >= 0);
}
