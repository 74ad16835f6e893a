import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const AT = 'terms.requirements.0.must';
const withMust = (must: unknown): unknown =>
  policyWith({ 'terms.requirements': [{ clause: 'condition.sealed', must }] });

const FORMS = '`all`, `any`, `not`, `fact`, `field` or `event`';
const COMPARISONS = '`equals`, `oneOf`, `above`, `atLeast`, `below` or `atMost`';
const QUESTIONS =
  '`happened`, `within`, `onOrAfter`, `onOrBefore`, `timeFrom`, `timeUntil` or `onBusinessDay`';
const BUILT_IN =
  '`order`, `shipment`, `delivery`, `request`, `authorization`, `dispatch`, `arrival`, `inspection`, `settlement`';
const bounds = 'can never hold: nothing lies between its bounds';
const nothing = 'can never hold: no value meets all that is asked of it';
const numbersAlone = 'goes with numbers alone; compare with `equals` or `oneOf`';
const sealed = { fact: 'sealed', equals: true };
const span = { length: 'P14D', from: 'delivery' };

type Row = readonly [what: string, must: unknown, ...problems: (readonly [path: string, message: string])[]];

const rows = (list: readonly Row[]) => list.map(([what, must, ...problems]) => ({ what, must, problems }));

function says({ must, problems }: { must: unknown; problems: Row[2][] }): void {
  const expected = problems.map(([path, message]) => [`${AT}${path}`, message]);
  expect(problemsOf(withMust(must))).toEqual(expected);
}

describe('a condition of the wrong form is refused', () => {
  it.each(
    rows([
      ['of none', {}, ['', `says nothing; give it one of ${FORMS}`]],
      ['of a comparison alone', { equals: true }, ['', `says nothing; give it one of ${FORMS}`]],
      [
        'of two',
        { fact: 'sealed', field: 'order.type', equals: 'x' },
        ['', 'has `fact` and `field`; give it one of them alone'],
      ],
      [
        'of three',
        { all: [sealed], any: [sealed], not: sealed },
        ['', 'has `all`, `any` and `not`; give it one of them alone'],
      ],
      [
        'deep down',
        { any: [{ all: [sealed, { not: {} }] }] },
        ['.any.0.all.1.not', `says nothing; give it one of ${FORMS}`],
      ],
      [
        'a fact with no comparison',
        { fact: 'sealed' },
        ['', `says nothing of the fact; give it one of ${COMPARISONS}`],
      ],
      [
        'a field with none',
        { field: 'order.type' },
        ['', `says nothing of the field; give it one of ${COMPARISONS}`],
      ],
      [
        'an event with no question',
        { event: 'request' },
        ['', `says nothing of the event; give it one of ${QUESTIONS}`],
      ],
      [
        'a fact with a question',
        { ...sealed, happened: true },
        ['.happened', `does not go with \`fact\`; ${COMPARISONS} do`],
      ],
      [
        'an event with a comparison',
        { event: 'request', happened: true, equals: true },
        ['.equals', `does not go with \`event\`; ${QUESTIONS} do`],
      ],
      [
        'a list with a comparison',
        { all: [sealed], equals: true },
        ['.equals', 'does not go with `all`; leave it out'],
      ],
      [
        'no condition of which all hold',
        { all: [] },
        ['.all', 'names no condition, so it would always hold; name one'],
      ],
      [
        'no condition of which any holds',
        { any: [] },
        ['.any', 'names no condition, so it could never hold; name one'],
      ],
    ]),
  )('$what', says);
});

describe('a condition on what there is not is refused', () => {
  it.each(
    rows([
      [
        'a fact',
        { fact: 'colour', equals: 'red' },
        ['.fact', '`colour` is not declared in `facts`; declare it there, with its `type` and a `question`'],
      ],
      [
        'a misspelt fact',
        { fact: 'seeled', equals: true },
        ['.fact', '`seeled` is not declared in `facts`; did you mean `sealed`?'],
      ],
      [
        'an event',
        { event: 'wedding', happened: true },
        ['.event', `\`wedding\` is neither built in (${BUILT_IN}) nor declared in \`events\``],
      ],
      [
        'a misspelt event',
        { event: 'deliverry', happened: true },
        [
          '.event',
          `\`deliverry\` is neither built in (${BUILT_IN}) nor declared in \`events\`; did you mean \`delivery\`?`,
        ],
      ],
      [
        'a misspelt event of the shop',
        { event: 'konzert', happened: true },
        [
          '.event',
          `\`konzert\` is neither built in (${BUILT_IN}) nor declared in \`events\`; did you mean \`concert\`?`,
        ],
      ],
      [
        'a fact as an event',
        { event: 'sealed', happened: true },
        ['.event', `\`sealed\` is neither built in (${BUILT_IN}) nor declared in \`events\``],
      ],
      [
        'in a span',
        { event: 'request', within: { length: 'P1D', from: 'recal' } },
        [
          '.within.from',
          `\`recal\` is neither built in (${BUILT_IN}) nor declared in \`events\`; did you mean \`recall\`?`,
        ],
      ],
    ]),
  )('$what', says);
});

describe('a comparison that can never hold is refused', () => {
  const tiers = 'there are `gold`, `silver`, `3`';
  it.each(
    rows([
      [
        'a truth value with a text',
        { fact: 'sealed', equals: 'yes' },
        ['.equals', '`yes` can never be equal; write `true` or `false`, without quotes'],
      ],
      [
        'a number with a text',
        { fact: 'weight', equals: '5' },
        ['.equals', '`5` is no number, so it can never be equal; write one, without quotes'],
      ],
      [
        'a text with a number',
        { fact: 'note', oneOf: ['a', 5, true] },
        ['.oneOf.1', '`5` is no text, so it can never be equal; write it in quotes'],
        ['.oneOf.2', '`true` is no text, so it can never be equal; write it in quotes'],
      ],
      [
        'an enum with a value of its own',
        { fact: 'tier', equals: 'platinum' },
        ['.equals', `\`platinum\` is not among the values it can have; ${tiers}`],
      ],
      [
        'an enum with a misspelt value',
        { fact: 'tier', oneOf: ['gold', 'sliver'] },
        ['.oneOf.1', `\`sliver\` is not among the values it can have; ${tiers}; did you mean \`silver\`?`],
      ],
      [
        'an enum with a number in quotes',
        { fact: 'tier', equals: '3' },
        ['.equals', '`3` is of another type, so it can never be equal; write it without quotes'],
      ],
      [
        'a reason that is not accepted',
        { field: 'request.reason', equals: 'regret' },
        [
          '.equals',
          '`regret` is not among the values it can have; there are `defective_item`, `wrong_item`, `change_of_mind`',
        ],
      ],
      [
        'a resolution that is not offered',
        { field: 'request.resolution', equals: 'refnd' },
        [
          '.equals',
          '`refnd` is not among the values it can have; there are `refund`, `exchange`; did you mean `refund`?',
        ],
      ],
      [
        'a state that is none',
        { field: 'inspection.condition', equals: 'broken' },
        [
          '.equals',
          '`broken` is not among the values it can have; there are `as_received`, `used`, `damaged`',
        ],
      ],
      [
        'a category with a number',
        { field: 'item.category', equals: 5 },
        ['.equals', '`5` is no text, so it can never be equal; write it in quotes'],
      ],
      [
        'completeness with a text',
        { field: 'inspection.complete', equals: 'yes' },
        ['.equals', '`yes` can never be equal; write `true` or `false`, without quotes'],
      ],
      [
        'with no value',
        { fact: 'note', oneOf: [] },
        ['.oneOf', 'names no value, so it could never hold; name one'],
      ],
      [
        'bounds of a text',
        { fact: 'note', above: 1, atMost: 0 },
        ['.above', numbersAlone],
        ['.atMost', numbersAlone],
      ],
      ['bounds of a truth value', { fact: 'sealed', atLeast: 1 }, ['.atLeast', numbersAlone]],
      ['bounds of an enum', { fact: 'tier', below: 4 }, ['.below', numbersAlone]],
      ['bounds the wrong way round', { fact: 'weight', above: 10, below: 5 }, ['', bounds]],
      ['bounds that touch, one of them open', { fact: 'weight', atLeast: 5, below: 5 }, ['', bounds]],
      ['the same, the other way', { fact: 'weight', above: 5, atMost: 5 }, ['', bounds]],
      [
        'two lower bounds, the stricter over the upper one',
        { fact: 'weight', above: 9, atLeast: 2, atMost: 8 },
        ['', bounds],
      ],
      ['pieces between one and two', { field: 'item.quantity', above: 1, below: 2 }, ['', bounds]],
      ['fewer pieces than none', { field: 'inspection.quantity', below: 0 }, ['', bounds]],
      ['a piece less than none', { field: 'item.quantity', equals: -1 }, ['', nothing]],
      ['half a piece', { field: 'item.quantity', equals: 0.5 }, ['', nothing]],
      [
        'pieces announced by a text',
        { field: 'request.quantity', equals: '2' },
        ['.equals', '`2` is no number, so it can never be equal; write one, without quotes'],
      ],
      ['a value out of its bounds', { fact: 'weight', equals: 3, above: 5 }, ['', nothing]],
      ['a value over its bound', { fact: 'weight', equals: 7, atMost: 5 }, ['', nothing]],
      ['values out of their bounds', { fact: 'weight', oneOf: [1, 2], atLeast: 3 }, ['', nothing]],
      ['a value not in its list', { fact: 'tier', equals: 'gold', oneOf: ['silver', 3] }, ['', nothing]],
      [
        'a truth value in an enum, without quotes',
        { fact: 'tier', oneOf: ['gold', false] },
        ['.oneOf.1', `\`false\` is not among the values it can have; ${tiers}`],
      ],
    ]),
  )('$what', says);

  it('in an enum of texts by a number', () => {
    const policy = policyWith({
      'facts.2.values': ['1', '2'],
      'terms.requirements': [{ clause: 'condition.sealed', must: { fact: 'tier', equals: 2 } }],
    });
    expect(problemsOf(policy)).toEqual([
      [`${AT}.equals`, '`2` is of another type, so it can never be equal; write it in quotes'],
    ]);
  });

  it.each([
    [10, ''],
    [11, ' and 1 more'],
    [12, ' and 2 more'],
  ])('by a list of %i values, of which the first ten are told', (length, andMore) => {
    const values = Array.from({ length }, (_, index) => `value number ${index}`);
    const policy = policyWith({
      'facts.2.values': values,
      'terms.requirements': [{ clause: 'condition.sealed', must: { fact: 'tier', equals: 'x' } }],
    });
    expect(problemsOf(policy)).toEqual([
      [
        `${AT}.equals`,
        `\`x\` is not among the values it can have; there are ${values
          .slice(0, 10)
          .map((value) => `\`${value}\``)
          .join(', ')}${andMore}`,
      ],
    ]);
  });

  it('by no values at all', () => {
    const policy = policyWith({
      'terms.reasons.accepted': [],
      'terms.requirements': [{ clause: 'condition.sealed', must: { field: 'request.reason', equals: 'x' } }],
    });
    expect(problemsOf(policy)).toEqual([
      [`${AT}.equals`, '`x` is not among the values it can have; there is none'],
    ]);
  });
});

describe('dates and times that never come are refused', () => {
  const overnight =
    'can never hold: `timeUntil` is not after `timeFrom`; for a time past midnight give `any` of two conditions';
  it.each(
    rows([
      [
        'dates the wrong way round',
        { event: 'request', onOrAfter: '2026-02-02', onOrBefore: '2026-02-01' },
        ['', 'can never hold: `onOrBefore` is before `onOrAfter`'],
      ],
      [
        'times the wrong way round',
        { event: 'request', timeFrom: '18:00', timeUntil: '08:00' },
        ['', overnight],
      ],
      ['times that are one', { event: 'request', timeFrom: '18:00', timeUntil: '18:00' }, ['', overnight]],
    ]),
  )('$what', says);
});

describe('conditions that can never hold together are refused', () => {
  const left = (name: string): string => `can never hold: nothing is left that \`${name}\` could be`;
  const opposite = 'is the opposite of another condition here, so that they can never hold together';
  it.each(
    rows([
      [
        'two values',
        {
          all: [
            { fact: 'tier', equals: 'gold' },
            { fact: 'tier', equals: 'silver' },
          ],
        },
        ['.all', left('tier')],
      ],
      [
        'a value and a list',
        { all: [{ fact: 'tier', oneOf: ['gold', 3] }, sealed, { fact: 'tier', equals: 'silver' }] },
        ['.all', left('tier')],
      ],
      ['both truth values', { all: [sealed, { fact: 'sealed', equals: false }] }, ['.all', left('sealed')]],
      [
        'two bounds',
        {
          all: [
            { fact: 'weight', above: 5 },
            { fact: 'weight', below: 5 },
          ],
        },
        ['.all', left('weight')],
      ],
      [
        'pieces between one and two',
        {
          all: [
            { field: 'item.quantity', above: 1 },
            { field: 'item.quantity', below: 2 },
          ],
        },
        ['.all', left('item.quantity')],
      ],
      [
        'three lists',
        {
          all: [
            ['gold', 'silver'],
            ['silver', 3],
            ['gold', 3],
          ].map((oneOf) => ({ fact: 'tier', oneOf })),
        },
        ['.all', left('tier')],
      ],
      [
        'one and its opposite',
        { all: [sealed, { not: { equals: true, fact: 'sealed' } }] },
        ['.all.1', opposite],
      ],
      [
        'an event and its opposite',
        { all: [{ not: { event: 'request', happened: true } }, { event: 'request', happened: true }] },
        ['.all.0', opposite],
      ],
      [
        'in any of them',
        {
          any: [
            sealed,
            {
              all: [
                { fact: 'note', equals: 'a' },
                { fact: 'note', equals: 'b' },
              ],
            },
          ],
        },
        ['.any.1.all', left('note')],
      ],
      [
        'one that cannot hold alone is told of once',
        {
          all: [
            { fact: 'weight', above: 5, below: 5 },
            { fact: 'weight', above: 9 },
          ],
        },
        ['.all.0', bounds],
      ],
    ]),
  )('$what', says);
});

describe('a condition is found wherever it stands', () => {
  const bad = { fact: 'colour', equals: 'red' };
  const message = '`colour` is not declared in `facts`; declare it there, with its `type` and a `question`';
  it.each<[path: string, changes: Record<string, unknown>]>([
    ['terms.exclusions.0.when.fact', { 'terms.exclusions': [{ clause: 'exclusion.jewelry', when: bad }] }],
    [
      'terms.requirements.0.when.fact',
      { 'terms.requirements': [{ clause: 'condition.sealed', must: sealed, when: bad }] },
    ],
    [
      'terms.reasons.accepted.0.attachments.0.when.fact',
      { 'terms.reasons.accepted.0.attachments.0.when': bad },
    ],
    ['terms.resolutions.offered.1.when.fact', { 'terms.resolutions.offered.1.when': bad }],
    [
      'terms.fees.0.when.fact',
      { 'terms.fees': [{ clause: 'fee.restocking', fee: 'restocking', amount: { flat: 1 }, when: bad }] },
    ],
    [
      'terms.fees.0.amount.sum.0.bands.0.when.fact',
      {
        'terms.fees': [
          {
            clause: 'fee.restocking',
            fee: 'restocking',
            amount: { sum: [{ bands: [{ when: bad, amount: { flat: 1 } }] }] },
          },
        ],
      },
    ],
    [
      'terms.duties.0.when.fact',
      { 'terms.duties': [{ duty: 'answer', clause: 'duty.answer', window: span, when: bad }] },
    ],
    [
      'exceptions.0.when.fact',
      { exceptions: [{ clause: 'exception.gold', when: bad, waives: ['packing.as_sent'] }] },
    ],
    [
      'exceptions.0.set.resolutions.offered.0.when.fact',
      {
        exceptions: [
          {
            clause: 'exception.gold',
            when: sealed,
            set: { resolutions: { offered: [{ resolution: 'refund', legs: [], when: bad }] } },
          },
        ],
      },
    ],
  ])('%s', (path, changes) => {
    expect(problemsOf(policyWith(changes))).toEqual([[path, message]]);
  });
});

describe('a condition is good', () => {
  it.each<[what: string, must: unknown]>([
    [
      'on a reason, a resolution, a state',
      {
        all: [
          { field: 'request.reason', oneOf: ['wrong_item'] },
          { field: 'request.resolution', equals: 'refund' },
          { field: 'inspection.condition', equals: 'used' },
        ],
      },
    ],
    [
      'on any category, order type and channel',
      {
        any: [
          { field: 'item.category', equals: 'x' },
          { field: 'order.type', equals: 'y' },
          { field: 'request.channel', oneOf: ['z'] },
        ],
      },
    ],
    ['with bounds that touch', { fact: 'weight', atLeast: 5, atMost: 5 }],
    ['with one bound', { fact: 'weight', above: -1.5 }],
    ['with a value in its bounds', { fact: 'weight', oneOf: [1, 2], atLeast: 2 }],
    ['on no piece', { field: 'inspection.quantity', below: 1 }],
    ['with bounds that leave one piece', { field: 'item.quantity', above: 1, below: 3 }],
    ['with a lower bound of half a piece', { field: 'item.quantity', above: 0.5, atMost: 1 }],
    [
      'on one thing twice with room left',
      {
        all: [
          { fact: 'tier', oneOf: ['gold', 3] },
          { fact: 'tier', oneOf: [3, 'silver'] },
          { fact: 'weight', above: 1 },
          { fact: 'weight', below: 2 },
        ],
      },
    ],
    ['on two opposites of which any may hold', { any: [sealed, { not: sealed }] }],
    [
      'on an event that has not happened within a span',
      { all: [{ event: 'request', happened: false }, { not: { event: 'request', within: span } }] },
    ],
    ['on two dates that are one', { event: 'request', onOrAfter: '2026-02-01', onOrBefore: '2026-02-01' }],
    [
      'on a night, in two parts',
      {
        any: [
          { event: 'request', timeFrom: '18:00' },
          { event: 'request', timeUntil: '08:00' },
        ],
      },
    ],
    [
      'on every kind of event',
      {
        all: [
          { event: 'concert', happened: true },
          { event: 'settlement', onBusinessDay: false },
        ],
      },
    ],
  ])('%s', (_what, must) => {
    expect(() => parsePolicy(withMust(must))).not.toThrow();
  });

  it('on a resolution that an exception offers', () => {
    const offered = [{ resolution: 'store_credit', legs: ['return'] }];
    const must = { field: 'request.resolution', equals: 'store_credit' };
    const policy = policyWith({
      'terms.requirements': [{ clause: 'condition.sealed', must }],
      exceptions: [{ clause: 'exception.gold', when: sealed, set: { resolutions: { offered } } }],
    });
    expect(() => parsePolicy(policy)).not.toThrow();
  });

  it('on a reason of the customer, where other reasons are looked at', () => {
    const must = { field: 'request.reason', equals: 'too_slow' };
    const policy = policyWith({
      'terms.requirements': [{ clause: 'condition.sealed', must }],
      'terms.reasons.whenOther': 'needs_review',
    });
    expect(() => parsePolicy(policy)).not.toThrow();
  });
});
