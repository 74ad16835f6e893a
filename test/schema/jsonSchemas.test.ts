import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
import { jsonSchemas, sources } from '../../src/schema/jsonSchemas';
import { everyClaimField, everyPolicyField } from '../admission/inputs';
import { fieldsOf, type Part } from './placesOf';
import { isClaim, isEvaluation, isPolicy } from './validators';

const vectors = readFileSync(
  fileURLToPath(new URL('../contract/builtin-policy.jsonl', import.meta.url)),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { claim: ClaimInput; asOf: string });

const folder = new URL('../../examples/policies/', import.meta.url);
const readExample = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Policies, each with claims; the last shows what few shops have. */
const examples: (readonly [policy: object, claims: readonly { claim: ClaimInput; asOf: string }[]])[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.policy.json'))
    .map((name) => {
      const cases = readExample(name.replace('.policy.', '.cases.'));
      return [readExample(name) as object, cases as { claim: ClaimInput; asOf: string }[]] as const;
    }),
  [everyPolicyField(), [{ claim: everyClaimField() as never, asOf: '2026-03-06T00:00:00Z' }]],
  [
    {
      ...defaultPolicy,
      terms: {
        ...defaultPolicy.terms,
        windows: {
          ...defaultPolicy.terms.windows,
          dispatch: {
            length: 'P90D',
            from: 'delivery',
            opens: { after: 'P21D' },
            clause: 'deadline.dispatch',
          },
        },
        duties: [
          {
            duty: 'answer',
            clause: 'authorization.before_dispatch',
            window: { length: 'PT1H', from: 'request' },
          },
        ],
      },
    },
    ['2026-03-02T12:00:00Z', undefined].map((authorizedAt) => ({
      claim: {
        order: { number: 'A-1', deliveredAt: '2026-03-02T09:00:00Z' },
        item: { category: 'shoes' },
        request: {
          at: '2026-03-02T10:00:00Z',
          channel: 'email',
          reason: 'change_of_mind',
          resolution: 'refund',
          attachments: [{ kind: 'statement', text: 'Too small.' }],
        },
        authorization: authorizedAt === undefined ? null : { at: authorizedAt },
      },
      asOf: '2026-03-02T13:00:00Z',
    })),
  ],
];

/** Every key of plain data. */
function keysIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [key, ...keysIn(value)]);
}

describe('the JSON Schemas', () => {
  it.each(['claim', 'policy', 'evaluation'] as const)(
    'of a %s describes every field, and no field that is not there',
    (name) => {
      const places = fieldsOf(name);
      expect(places.filter(({ part }) => !/\S/.test(part.description ?? '')).map(({ path }) => path)).toEqual(
        [],
      );
      expect(Object.keys(sources[name].fields).sort()).toEqual(places.map(({ path }) => path).sort());
    },
  );

  it('names the parts that hold themselves, and refers to them alone', () => {
    const { $defs = {} } = jsonSchemas.policy as Part;
    expect(Object.keys($defs).sort()).toEqual(Object.keys(sources.policy.named ?? {}).sort());
    const refs = new Set(JSON.stringify(jsonSchemas.policy).match(/#\/\$defs\/\w+/g));
    expect([...refs].sort()).toEqual(
      Object.keys($defs)
        .map((name) => `#/$defs/${name}`)
        .sort(),
    );
    expect(JSON.stringify(jsonSchemas.policy).length).toBeLessThan(100_000);
  });

  it('offers the built-in events wherever an event is named', () => {
    for (const path of ['#condition.event', '#start', '#start.event', '#point', '#point.event']) {
      const place = fieldsOf('policy').find((field) => field.path === path);
      expect(JSON.stringify(place?.part)).toContain('"enum":["order","shipment","delivery","request"');
    }
  });

  it('take every claim of the worked answers, and its parsed form', () => {
    for (const { claim } of vectors) {
      expect(isClaim(claim), JSON.stringify(isClaim.errors)).toBe(true);
      expect(isClaim(parseClaim(claim)), JSON.stringify(isClaim.errors)).toBe(true);
    }
  });

  it('take every claim of the examples, and what comes of it under its policy, at several instants', () => {
    const seen = new Set<string>();
    for (const [policy, claims] of examples) {
      for (const { claim, asOf } of claims) {
        expect(isClaim(claim), JSON.stringify(isClaim.errors)).toBe(true);
        expect(isClaim(parseClaim(claim)), JSON.stringify(isClaim.errors)).toBe(true);
        for (const days of [0, -10, 40]) {
          const instant = Date.parse(asOf) + days * 86_400_000;
          const evaluation = evaluateClaim(claim, policy, instant);
          expect(isEvaluation(evaluation), JSON.stringify(isEvaluation.errors)).toBe(true);
          for (const key of keysIn(evaluation)) seen.add(key);
        }
      }
    }
    expect(examples.length).toBeGreaterThan(0);
    expect([...seen]).toEqual(expect.arrayContaining(['notBefore', 'opensAt', 'overdue', 'settlement']));
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
