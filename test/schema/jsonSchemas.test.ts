import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type ClaimInput,
  claimSchema,
  defaultPolicy,
  evaluateClaim,
  InvalidClaimError,
  parseClaim,
  policySchema,
} from 'returns-policy';
import { describe, expect, it } from 'vitest';
import { toStandardSchema } from '../../src/admission/StandardSchema';
import { claimDescriptions, evaluationDescriptions } from '../../src/schema/descriptions';
import { jsonSchemas } from '../../src/schema/jsonSchemas';
import { policyDescriptions } from '../../src/schema/policyDescriptions';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats['default'](ajv);
const isClaim = ajv.compile(jsonSchemas.claim);
const isPolicy = ajv.compile(jsonSchemas.policy);
const isEvaluation = ajv.compile(jsonSchemas.evaluation);

const vectors = readFileSync(
  fileURLToPath(new URL('../contract/builtin-policy.jsonl', import.meta.url)),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { claim: ClaimInput; asOf: string });

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
}

/** Every path of a schema, with whether it is described. */
function pathsOf(part: Part, path = '', isOption = false): [path: string, isDescribed: boolean][] {
  return [
    ...(isOption ? [] : [[path, part.description !== undefined] as [string, boolean]]),
    ...Object.entries(part.properties ?? {}).flatMap(([key, field]) =>
      pathsOf(field, path === '' ? key : `${path}.${key}`),
    ),
    ...(part.items === undefined ? [] : pathsOf(part.items, `${path}[]`)),
    ...(part.anyOf ?? []).flatMap((option) => pathsOf(option, path, true)),
  ];
}

describe('the JSON Schemas', () => {
  it.each([
    ['claim', claimDescriptions],
    ['policy', policyDescriptions],
    ['evaluation', evaluationDescriptions],
  ] as const)('of a %s describes every field, and no field that is not there', (name, descriptions) => {
    const paths = pathsOf(jsonSchemas[name] as Part);
    expect(paths.filter(([, isDescribed]) => !isDescribed)).toEqual([]);
    expect(Object.keys(descriptions).sort()).toEqual(paths.map(([path]) => path).sort());
  });

  it('take every claim of the worked answers, and its parsed form', () => {
    for (const { claim } of vectors) {
      expect(isClaim(claim), JSON.stringify(isClaim.errors)).toBe(true);
      expect(isClaim(parseClaim(claim)), JSON.stringify(isClaim.errors)).toBe(true);
    }
  });

  it('take every evaluation of them', () => {
    for (const { claim, asOf } of vectors) {
      const evaluation = evaluateClaim(claim, defaultPolicy, asOf);
      expect(isEvaluation(evaluation), JSON.stringify(isEvaluation.errors)).toBe(true);
    }
  });

  it('take the built-in policy, with and without the address of its schema', () => {
    expect(isPolicy(defaultPolicy), JSON.stringify(isPolicy.errors)).toBe(true);
    expect(isPolicy({ $schema: 'policy.json', ...defaultPolicy })).toBe(true);
  });

  const claim = { order: { deliveredAt: '2026-03-02T10:00:00+09:00' }, item: { category: 'shoes' } };
  it.each([
    ['a misspelt key', { ...claim, order: { deliverdAt: '2026-03-02T10:00:00+09:00' } }],
    ['an instant without offset', { ...claim, order: { deliveredAt: '2026-03-02T10:00:00' } }],
    ['epoch seconds', { ...claim, order: { deliveredAt: 1_772_413_200 } }],
    ['no item', { order: {} }],
    [
      'a condition that nobody knows',
      {
        ...claim,
        inspection: { at: '2026-03-02T10:00:00Z', condition: 'fine' },
      },
    ],
  ])('refuse %s, as the parser does', (_, input) => {
    expect(isClaim(input)).toBe(false);
    expect(() => parseClaim(input)).toThrow('invalid claim');
  });
});

describe('the Standard Schemas', () => {
  it('give what the parser gives', () => {
    const claim = { order: {}, item: { category: 'shoes' } };
    expect(claimSchema['~standard'].validate(claim)).toEqual({ value: claim });
    expect(policySchema['~standard'].validate(defaultPolicy)).toEqual({ value: defaultPolicy });
  });

  it('give every issue with its path', () => {
    expect(claimSchema['~standard'].validate({ order: { numbr: '1' } })).toEqual({
      issues: [
        { path: ['order', 'numbr'], message: 'unknown key `numbr`; did you mean `number`?' },
        { path: ['item'], message: 'is missing' },
      ],
    });
    expect(policySchema['~standard'].validate([])).toEqual({
      issues: [{ path: [], message: '`[list]` is no object' }],
    });
  });

  it('let an error of another kind go on', () => {
    const broken = toStandardSchema(() => {
      throw new RangeError('not an issue');
    }, InvalidClaimError);
    expect(() => broken['~standard'].validate({})).toThrow(RangeError);
  });

  it('name the specification and the package', () => {
    expect(claimSchema['~standard']).toMatchObject({ version: 1, vendor: 'returns-policy' });
  });
});
