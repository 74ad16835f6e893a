import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type ClaimInput, defaultPolicy, type Policy, type PolicyInput, parsePolicy } from 'returns-policy';
import { parse } from 'yaml';
import { claims as claimsUnder } from '../../../src/testing/claims';
import { policies as anyPolicies } from '../../../src/testing/policies';
import { policyDocuments } from '../../../src/testing/policies/policyDocuments';
import { everyClaimField, everyPolicyField } from '../../admission/inputs';
import { claims as randomClaims } from '../../support/randomClaims';
import { freeCases } from '../../support/randomPolicies';

const EXAMPLES = fileURLToPath(new URL('../../../examples/policies/', import.meta.url));

/** Good documents, as they come from JSON; the first of each is the plainest. */
export interface Documents {
  readonly claims: readonly unknown[];
  readonly policies: readonly unknown[];
  readonly caseFiles: readonly unknown[];
}

function readExamples(ending: RegExp): readonly unknown[] {
  return readdirSync(EXAMPLES)
    .filter((name) => ending.test(name))
    .map((name): unknown => parse(readFileSync(EXAMPLES + name, 'utf8')));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function casesOf(file: unknown): readonly unknown[] {
  return Array.isArray(file) ? file : (file as { readonly cases: readonly unknown[] }).cases;
}

/** A file with a few cases of a longer one, so that damage to one of them is not lost among a hundred. */
function shortFiles(file: unknown): readonly unknown[] {
  const cases = casesOf(file);
  const files: unknown[] = [];
  for (let from = 0; from < Math.min(cases.length, 30); from += 3) {
    const some = cases.slice(from, from + 3);
    files.push(Array.isArray(file) ? some : { ...(file as object), cases: some });
  }
  return files;
}

/** Documents of every kind there is: of the examples, of the test kit's arbitraries, and with every field there is. */
export function documentsFor(seed: number): Documents {
  const numRuns = 60;
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>): readonly unknown[] =>
    fc.sample(arbitrary, { seed, numRuns }).map(plain);
  const examplePolicies = readExamples(/\.policy\.json$/) as readonly PolicyInput[];
  const caseFiles = readExamples(/\.cases\.(?:json|yaml)$/);
  const claimsOf = (policy: Policy | PolicyInput): readonly unknown[] =>
    fc.sample(claimsUnder(policy), { seed, numRuns: 10 }).map(({ claim }) => plain(claim));
  const plainest: ClaimInput = { order: {}, item: { category: 'shoes' } };
  return {
    claims: [
      plainest,
      everyClaimField(),
      ...sample(claimsUnder(defaultPolicy).map(({ claim }) => claim)),
      ...sample(randomClaims().map(({ claim }) => claim)),
      ...sample(freeCases.map(({ claim }) => claim)),
      ...claimsOf(parsePolicy(everyPolicyField())),
      ...examplePolicies.flatMap(claimsOf),
    ],
    policies: [
      plain(defaultPolicy),
      everyPolicyField(),
      ...examplePolicies.map(plain),
      ...sample(anyPolicies()),
      ...sample(policyDocuments),
    ],
    caseFiles: [
      {
        policy: 'builtin',
        cases: [{ name: 'it', claim: plainest, asOf: '2026-03-02 10:00', expect: { decision: 'pending' } }],
      },
      ...caseFiles.flatMap(shortFiles).map(plain),
    ],
  };
}
