import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { caseFileSchema } from '../../../src/cli/cases/caseFileSchema';
import { problemsIn } from '../../../src/cli/cases/problemsIn';

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  caseFileSchema,
);

const aCase = (parts: object): object => ({ name: 'a case', expect: { decision: 'pending' }, ...parts });
const expecting = (expected: unknown): object => ({ cases: [aCase({ expect: expected })] });

const GOOD: readonly (readonly [title: string, document: unknown])[] = [
  ['a list of cases', [aCase({})]],
  ['no case at all', { cases: [] }],
  [
    'everything a file can say',
    {
      $schema: 'cases.schema.json',
      policy: 'builtin',
      timeZone: 'UTC',
      asOf: '2026-03-02 10:00',
      claim: {},
      prices: { currency: 'EUR' },
      cases: [
        aCase({
          like: 'another',
          claim: { anything: 1 },
          asOf: '2026-03-02 10:00',
          prices: {},
          debatable: {
            reading: 'one',
            others: [
              {
                reading: 'other',
                change: [{ at: '/a', to: 1 }, { at: '/b' }],
                expect: { outcome: 'rejected' },
              },
            ],
          },
        }),
      ],
    },
  ],
  ['a step by its action', expecting({ nextStep: 'refund' })],
  ['no step', expecting({ nextStep: null })],
  [
    'a step by its parts',
    expecting({ nextStep: { before: '2026-03-02 10:00', needs: [['reason']], overdue: true } }),
  ],
  [
    'deadlines',
    expecting({ deadlines: { claim: '2026-03-02T10:00:00.123+09:00', dispatch: 'none', arrival: null } }),
  ],
  ['a deadline by its parts', expecting({ deadlines: { claim: { state: 'open', opensAt: null } } })],
  ['costs', expecting({ cost: { legs: { return: 'none' }, clauses: [] }, bearer: 'n/a' })],
  ['findings', expecting({ findings: { 'a.b': 'none', 'c.d': { code: 'x', details: { any: [1] } } } })],
  ['amounts', expecting({ charges: 0, refundDue: { kind: 'range', least: 1, most: 2 } })],
];

const BAD: readonly (readonly [title: string, document: unknown, message: string, hint: string])[] = [
  ['a text', 'cases', 'here is `cases`', 'Write an object, or a list.'],
  ['nothing', null, 'here is nothing', 'Write an object, or a list.'],
  ['no cases', {}, '`cases` is missing', 'Add `cases`.'],
  ['a misspelt key', { cases: [], polcy: 'builtin' }, '`polcy` is not known here', 'Did you mean `policy`?'],
  [
    'a key that is like no other',
    [aCase({ weather: 'fine' })],
    '`weather` is not known here',
    'Known here: name, like, claim, asOf, prices, expect, otherwise, debatable',
  ],
  [
    'a key that every object has',
    expecting({ constructor: 1 }),
    '`constructor` is not known here',
    'Known here: decision',
  ],
  ['a case that is a list', [[]], 'here is a list', 'Write an object.'],
  ['a name that is blank', [aCase({ name: ' ' })], 'there is nothing here', 'Write a text.'],
  ['a name that is a number', [aCase({ name: 7 })], 'here is `7`', 'Write a text.'],
  ['nothing expected', expecting({}), 'there is nothing here', 'Write one of: decision, outcome'],
  [
    'a misspelt word',
    expecting({ decision: 'acepted' }),
    '`acepted` is not known here',
    'Did you mean `accepted`?',
  ],
  [
    'a word of another language',
    expecting({ bearer: 'Kunde' }),
    '`Kunde` is not known here',
    'Write one of: shop',
  ],
  [
    'a date without a time',
    expecting({ validUntil: '2026-03-02' }),
    '`2026-03-02` is not written',
    'Write it as 2026',
  ],
  [
    'a pointer that is none',
    [
      aCase({
        debatable: {
          reading: 'a',
          others: [{ reading: 'b', change: [{ at: 'terms' }], expect: { decision: 'pending' } }],
        },
      }),
    ],
    '`terms` is not written',
    'Write a JSON Pointer',
  ],
  ['an amount below zero', expecting({ charges: -1 }), '`-1` is too small', 'It has to be 0 at least.'],
  [
    'an amount with a fraction',
    expecting({ charges: 1.5 }),
    'here is `1.5`',
    'Write a whole number, or an object.',
  ],
  ['an amount of no kind', expecting({ charges: { amount: 1 } }), '`kind` is missing', 'Add `kind`.'],
  [
    'a flag that is a text',
    expecting({ nextStep: { overdue: 'yes' } }),
    'here is `yes`',
    'Write `true` or `false`.',
  ],
  ['findings as a list', expecting({ findings: [] }), 'here is a list', 'Write an object.'],
  [
    'a step that is a list',
    expecting({ nextStep: [] }),
    'here is a list',
    'Write a text, or nothing, or an object.',
  ],
];

describe('the form of a case file', () => {
  test.each(GOOD)('%s is taken', (_title, document) => {
    expect(problemsIn(document, caseFileSchema)).toEqual([]);
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  test.each(BAD)('%s is refused', (_title, document, message, hint) => {
    const [problem, ...others] = problemsIn(document, caseFileSchema);
    expect(problem).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(others).toEqual([]);
    // A blank name is a text to the schema.
    if (message !== 'there is nothing here' || hint !== 'Write a text.')
      expect(validate(document)).toBe(false);
  });

  test('everything that is wrong is said at once, in the order of the file', () => {
    const document = { polcy: 'builtin', cases: [{ nme: 'a', expect: { decison: 'pending' } }] };
    expect(
      problemsIn(document, caseFileSchema).map(({ path, message }) => [path.join('.'), message]),
    ).toEqual([
      ['polcy', '`polcy` is not known here'],
      ['cases.0', '`name` is missing'],
      ['cases.0.nme', '`nme` is not known here'],
      ['cases.0.expect.decison', '`decison` is not known here'],
    ]);
  });
});
