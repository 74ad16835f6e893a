import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  InvalidPolicyError,
  type Policy,
  parsePolicy,
} from 'returns-policy';
import { countScenarios, enumerateScenarios, type Scenario } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { seededClaims } from '../support/randomClaims';
import { freeCases } from '../support/randomPolicies';
import { smallPolicy } from './smallPolicy';

const folder = 'examples/policies';
const twelve = readdirSync(folder)
  .filter((file) => file.endsWith('.policy.json'))
  .map((file): [string, Policy] => [
    file,
    parsePolicy(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  ]);

/** What a policy says of a claim, but for instants and names. */
function gistOf({ decision, findings, nextStep }: Evaluation): string {
  const said = findings.map(({ clause, standing, code }) => [clause, standing, code].join(' '));
  return [...said, decision, nextStep?.action].join('; ');
}

function standingsOf({ findings }: Evaluation): readonly string[] {
  return findings.map(({ clause, standing }) => `${clause} ${standing}`);
}

const judged = ({ claim, asOf }: Scenario, policy: Policy): Evaluation => evaluateClaim(claim, policy, asOf);

// They are gone through once: in one test, as it takes seconds, and on a busy machine a minute.
test('the scenarios of the built-in policy are these many, and have in them what is said of any claim', () => {
  const gists = new Set<string>();
  const standings = new Set<string>();
  let count = 0;
  for (const { evaluations } of walkScenarios([defaultPolicy])) {
    const [evaluation] = evaluations as [Evaluation];
    count += 1;
    gists.add(gistOf(evaluation));
    for (const standing of standingsOf(evaluation)) standings.add(standing);
  }
  expect(count).toBe(459_159);

  const any = seededClaims(99, 5000).map(({ claim, asOf }) => evaluateClaim(claim, defaultPolicy, asOf));
  const open = any.filter(({ decision }) => decision !== 'rejected');
  expect(open.length).toBeGreaterThan(2000);
  expect(open.map(gistOf).filter((gist) => !gists.has(gist))).toEqual([]);
  // Of a claim that is refused, every standing comes up, though not every combination.
  expect(any.flatMap(standingsOf).filter((standing) => !standings.has(standing))).toEqual([]);
}, 300_000);

describe('the scenarios of any policy', () => {
  test.each(twelve)(
    '%s: a claim that goes well is among the first, and each is one of its own',
    (_, policy) => {
      const scenarios = [...enumerateScenarios(policy, { deviations: 1 })];
      expect(scenarios).toHaveLength(countScenarios(policy, { deviations: 1 }));
      expect(scenarios.map((scenario) => judged(scenario, policy).decision)).toContain('accepted');
      expect(new Set(scenarios.map(({ claim, asOf }) => JSON.stringify([claim, asOf]))).size).toBe(
        scenarios.length,
      );
    },
  );

  test('are claims that can be, in plain JSON, with instants in text and their traits', () => {
    fc.assert(
      fc.property(freeCases, ({ policy }) => {
        for (const scenario of enumerateScenarios(policy, { deviations: 1 })) {
          expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario);
          expect(JSON.stringify(scenario)).not.toMatch(/\b17\d{11}\b/);
          judged(scenario, policy);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('come in the same order every time, and only when they are asked for', () => {
    const first = enumerateScenarios(defaultPolicy);
    const again = enumerateScenarios(defaultPolicy);
    for (let count = 0; count < 200; count += 1) expect(first.next()).toStrictEqual(again.next());
  });

  test('tell at the start and at the end how far they have come', () => {
    const told: object[] = [];
    const onProgress = (progress: object): number => told.push(progress);
    const all = [...enumerateScenarios(defaultPolicy, { deviations: 0, onProgress })];
    expect(told).toEqual([
      { share: 0, scenarios: 0 },
      { share: 1, scenarios: all.length },
    ]);
  });

  test('tell how far they have come', () => {
    const told: { readonly share: number; readonly scenarios: number }[] = [];
    const onProgress = (progress: (typeof told)[number]): number => told.push(progress);
    const all = [...enumerateScenarios(defaultPolicy, { deviations: 3, onProgress })];
    expect(told[0]).toEqual({ share: 0, scenarios: 0 });
    expect(told.at(-1)).toEqual({ share: 1, scenarios: all.length });
    expect(told.length).toBeGreaterThan(2);
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  test('are refused for a policy that cannot be', () => {
    expect(() => [...enumerateScenarios({})]).toThrow(InvalidPolicyError);
    expect(() => countScenarios({})).toThrow(InvalidPolicyError);
  });
});

/** Every trait with the values it takes in the scenarios of a policy. */
function traitsOf(policy: Policy, deviations: number): ReadonlyMap<string, ReadonlySet<string>> {
  const traits = new Map<string, Set<string>>();
  for (const scenario of enumerateScenarios(policy, { deviations })) {
    for (const [trait, value] of scenario.traits) {
      traits.set(trait, (traits.get(trait) ?? new Set()).add(value));
    }
  }
  return traits;
}

describe('what a policy looks at is varied', () => {
  test.each<[what: string, policy: Policy, trait: string, values: readonly string[]]>([
    ['the built-in categories', defaultPolicy, 'category', ['article', 'jewelry']],
    ['the built-in kinds of order', defaultPolicy, 'order type', ['standard', 'personal_request']],
    [
      'its reasons',
      defaultPolicy,
      'reason',
      ['defective_item', 'wrong_item', 'change_of_mind', 'another_reason', 'none'],
    ],
    ['its resolutions', defaultPolicy, 'resolution', ['refund', 'exchange', 'another_resolution', 'none']],
    ['its channels', defaultPolicy, 'channel', ['email', 'another_way']],
    [
      'what is attached for it',
      defaultPolicy,
      'attachments',
      [
        'defect_photo, description',
        'defect_photo',
        'description',
        'none',
        'tag_photo, description',
        'tag_photo',
        'model_number, description',
        'model_number',
        'statement',
      ],
    ],
    [
      'its claim window',
      defaultPolicy,
      'claimed at',
      ['soon', 'at the end of the claim window', 'just after the claim window', 'within the claim window'],
    ],
    ['the state of the item', defaultPolicy, 'found', ['as_received', 'used', 'damaged']],
    ['what is in the box', defaultPolicy, 'contents', ['tag', 'nothing', 'unknown']],
  ])('%s', (_, policy, trait, values) => {
    expect([...(traitsOf(policy, 2).get(trait) ?? [])].sort()).toEqual([...values].sort());
  });

  const asking = (type: string, when: object, more: object = {}): Policy =>
    smallPolicy(
      { exclusions: [{ clause: 'own.clause', when }] },
      { facts: [{ fact: 'it', type, question: 'What is it?', ...more }] },
    );

  test.each<[what: string, policy: Policy, values: readonly string[]]>([
    ['yes and no', asking('boolean', { fact: 'it', equals: true }), ['false', 'true']],
    ['numbers on both sides of a bound', asking('number', { fact: 'it', above: 10 }), ['0', '11']],
    ['numbers between bounds', asking('number', { fact: 'it', atLeast: 10, below: 20 }), ['0', '10']],
    [
      'one value of those that are alike',
      asking('enum', { fact: 'it', equals: 'gold' }, { values: ['gold', 'silver', 'none'] }),
      ['gold', 'silver'],
    ],
    [
      'a text that is asked for, and another',
      asking('text', { fact: 'it', oneOf: ['a', 'b'] }),
      ['a', 'something else'],
    ],
    [
      'what shows at the inspection',
      asking('boolean', { fact: 'it', equals: true }, { knownFrom: 'inspection' }),
      ['false', 'true'],
    ],
  ])('a fact: %s', (_, policy, values) => {
    expect([...(traitsOf(policy, 1).get('it') ?? [])].sort()).toEqual([...values].sort());
  });

  test('a fact that nothing asks for is left out', () => {
    const policy = smallPolicy({}, { facts: [{ fact: 'it', type: 'boolean', question: 'Is it?' }] });
    expect(traitsOf(policy, 2).has('it')).toBe(false);
  });

  test('an event that a window waits for, and one that may not have come', () => {
    const events = [
      { event: 'notice', question: 'When?' },
      { event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' },
    ];
    const windows = {
      ...defaultPolicy.terms.windows,
      claim: { length: 'P2D', from: 'notice', clause: 'deadline.claim' },
    };
    const policy = smallPolicy(
      { windows, exclusions: [{ clause: 'own.clause', when: { event: 'opening', happened: true } }] },
      { events },
    );
    const traits = traitsOf(policy, 2);
    expect(traits.get('opening')).toEqual(new Set(['not happened', 'soon']));
    const scenarios = [...enumerateScenarios(policy, { deviations: 1 })];
    expect(scenarios.some(({ claim }) => claim.events?.['notice'] !== undefined)).toBe(true);
    expect(scenarios.map((scenario) => judged(scenario, policy).decision)).toContain('accepted');
  });

  test('a fact that only a fee asks for', () => {
    const fees = [
      { clause: 'own.clause', fee: 'restocking', amount: { flat: 500 }, when: { fact: 'it', equals: true } },
    ];
    const policy = smallPolicy(
      { fees },
      { currency: 'KRW', facts: [{ fact: 'it', type: 'boolean', question: 'Is it?' }] },
    );
    expect(traitsOf(policy, 2).get('it')).toEqual(new Set(['false', 'true']));
  });

  test('a fact by which it is told who pays', () => {
    const exceptions = [
      {
        clause: 'own.clause',
        when: { fact: 'it', equals: true },
        set: { costs: { bearers: { return: 'shop' } } },
      },
    ];
    const facts = { facts: [{ fact: 'it', type: 'boolean', question: 'Is it?' }] };
    expect(traitsOf(smallPolicy({}, { ...facts, exceptions }), 2).get('it')).toEqual(
      new Set(['false', 'true']),
    );
  });

  test('a fact by which it is told who pays, and that only shows at the inspection', () => {
    const exceptions = [
      { clause: 'own.clause', when: { fact: 'it', equals: true }, set: { rejection: { sendBack: 'shop' } } },
    ];
    const facts = { facts: [{ fact: 'it', type: 'boolean', question: 'Is it?', knownFrom: 'inspection' }] };
    const rejection = { clause: 'own.clause', sendBack: 'customer' };
    const policy = smallPolicy({ rejection }, { ...facts, exceptions });
    const found = [...enumerateScenarios(policy, { deviations: 1 })].filter(({ traits }) =>
      traits.some(([trait]) => trait === 'it'),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ claim }) => claim.inspection?.facts?.['it'] === undefined)).toEqual([]);
  });
});
