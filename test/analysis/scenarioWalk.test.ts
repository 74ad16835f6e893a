import { type ClaimInput, evaluateClaim, type FactTerm, type Policy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/analysis/partsOf';
import { asksOf } from '../../src/analysis/scenarios/asksOf';
import { bestFirst } from '../../src/analysis/scenarios/bestFirst';
import { classesOf, namedIn, numbersAround } from '../../src/analysis/scenarios/classesOf';
import { spaceOf } from '../../src/analysis/scenarios/Space';
import { scenarioOf } from '../../src/analysis/scenarios/scenarioOf';
import { valuesOf } from '../../src/analysis/scenarios/valuesOf';
import { walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { excluding, smallPolicy } from './smallPolicy';

const iso = (at: number): string => new Date(at).toISOString();
const fact = (name: string, more: object = {}): object => ({
  fact: name,
  type: 'boolean',
  question: `${name}?`,
  ...more,
});

describe('a return on which nothing is out of the ordinary', () => {
  const visits = [...walkScenarios([smallPolicy()], 0)];

  test('is looked at when something has happened, and around every later edge', () => {
    const told = new Map<string, string[]>();
    for (const { trail, asOf, claim } of visits) {
      const last = claim.inspection ? 'looked at' : `${trail?.trait} ${trail?.value}`;
      told.set(last, [...(told.get(last) ?? []), iso(asOf)]);
    }
    const around = (end: string): string[] => [-1, 0, 1].map((side) => iso(Date.parse(end) + side));
    const dispatchEnd = around('2026-03-03T03:00:00.000Z');
    expect([...told]).toEqual([
      ['delivered soon', ['2026-03-02T03:00:00.000Z', ...around('2026-03-05T03:00:00.000Z')]],
      ['claimed at soon', ['2026-03-02T04:00:00.000Z', ...dispatchEnd]],
      ['answered soon', ['2026-03-02T05:00:00.000Z', ...dispatchEnd]],
      ['sent back soon', ['2026-03-02T06:00:00.000Z', ...around('2026-03-09T03:00:00.000Z')]],
      ['arrived soon', ['2026-03-02T07:00:00.000Z']],
      ['looked at', ['2026-03-02T08:00:00.000Z']],
    ]);
  });

  test('has every event of a return in the end, an hour after the other', () => {
    expect(scenarioOf(visits.at(-1) as (typeof visits)[0])).toEqual({
      asOf: '2026-03-02T08:00:00.000Z',
      claim: {
        order: {
          placedAt: '2026-03-02T01:00:00.000Z',
          shippedAt: '2026-03-02T02:00:00.000Z',
          deliveredAt: '2026-03-02T03:00:00.000Z',
        },
        item: { category: 'article', contents: ['tag'] },
        request: { at: '2026-03-02T04:00:00.000Z', channel: 'email', reason: 'any', resolution: 'refund' },
        authorization: { at: '2026-03-02T05:00:00.000Z' },
        dispatch: { at: '2026-03-02T06:00:00.000Z' },
        arrival: { at: '2026-03-02T07:00:00.000Z' },
        inspection: { at: '2026-03-02T08:00:00.000Z', condition: 'as_received' },
      },
      traits: [
        ['delivered', 'soon'],
        ['claimed', 'yes'],
        ['reason', 'any'],
        ['resolution', 'refund'],
        ['claimed at', 'soon'],
        ['answered', 'soon'],
        ['sent back', 'soon'],
        ['arrived', 'soon'],
      ],
    });
  });
});

describe('what is gone into', () => {
  const visits = [...walkScenarios([smallPolicy()], 1)];
  const having = (trait: string, value: string): readonly string[] => {
    const found = visits
      .map((visit) => scenarioOf(visit))
      .filter(({ traits }) => {
        return traits.some(([name, its]) => name === trait && its === value);
      });
    return [...new Set(found.map(({ traits }) => traits.at(-1)?.join(' ') ?? ''))];
  };

  test.each<[what: string, trait: string, value: string, reaches: readonly string[]]>([
    [
      'the end of a window, on to the inspection',
      'sent back',
      'at the end of the dispatch window',
      ['sent back at the end of the dispatch window', 'arrived soon'],
    ],
    [
      'a claim that is refused, no further',
      'sent back',
      'just after the dispatch window',
      ['sent back just after the dispatch window'],
    ],
    [
      'an instant within a window, no further: what follows is the same as on its end',
      'sent back',
      'within the dispatch window',
      ['sent back within the dispatch window'],
    ],
    [
      'no answer: on to the next step, as nothing has happened',
      'answered',
      'not yet',
      ['sent back soon', 'arrived soon'],
    ],
    ['no claim: a parcel that comes all the same', 'claimed', 'no', ['sent back soon', 'arrived soon']],
    [
      'a delivery of which the date is not known',
      'delivered',
      'unknown',
      ['delivered unknown', 'resolution refund', 'answered soon'],
    ],
  ])('%s', (_, trait, value, reaches) => {
    expect(having(trait, value)).toEqual(reaches);
  });

  test.each([1, 2])('%i traits out of the ordinary, and no more', (most) => {
    const [ordinary = []] = [...walkScenarios([smallPolicy()], 0)]
      .slice(-1)
      .map((one) => scenarioOf(one).traits);
    const usual = new Set(ordinary.map((trait) => trait.join(' ')));
    const counts = [...walkScenarios([smallPolicy()], most)].map(
      (visit) => scenarioOf(visit).traits.filter((trait) => !usual.has(trait.join(' '))).length,
    );
    expect(Math.max(...counts)).toBe(most);
    expect(counts.filter((count) => count === 0)).toHaveLength(18);
  });

  test('a claim that one of two policies does not refuse is gone on with', () => {
    const strict = excluding({ field: 'request.resolution', equals: 'refund' });
    const lengths = [[strict], [strict, smallPolicy()]].map(
      (policies) => [...walkScenarios(policies, 0)].filter(({ claim }) => claim.inspection).length,
    );
    expect(lengths).toEqual([0, 1]);
  });

  test('the share of the space before a scenario grows from nothing, trait by trait', () => {
    const whole = [...walkScenarios([smallPolicy()])];
    const first = (trait: string, value: string): number | undefined =>
      whole.find(({ trail }) => trail?.trait === trait && trail.value === value)?.share;
    expect(whole[0]?.share).toBe(0);
    // Five ways to be delivered, none of which has a window: soon alone, or not known.
    expect(first('delivered', 'unknown')).toBe(1 / 2);
    // No claim is the second half of the first half.
    expect(whole.find(({ claim }) => !claim.request && claim.dispatch)?.share).toBe(1 / 4);
    const shares = whole.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});

describe('what a policy would have to know of a claim', () => {
  const at = Date.parse('2026-03-02T04:00:00Z');
  const HOUR = 3_600_000;
  const claim: ClaimInput = {
    order: { shippedAt: at - 2 * HOUR, deliveredAt: at - HOUR },
    item: { category: 'article' },
    request: { at, channel: 'email', reason: 'any', resolution: 'refund' },
  };
  const inspected: ClaimInput = {
    ...claim,
    dispatch: { at },
    arrival: { at },
    inspection: { at, condition: 'as_received', facts: { other: 1 } },
  };
  const asked = (its: ClaimInput, policies: readonly Policy[], instants: readonly number[] = [at]) => {
    const evaluations = instants.map((asOf) => policies.map((policy) => evaluateClaim(its, policy, asOf)));
    return asksOf({ claim: its, at }, evaluations, spaceOf(policies));
  };
  const other = fact('other', { type: 'number' });
  const worn = excluding({ fact: 'worn', equals: true }, { facts: [other, fact('worn')] });
  const seen = excluding(
    { fact: 'worn', equals: true },
    { facts: [other, fact('worn', { knownFrom: 'inspection' })] },
  );
  const bearer = { costs: { bearers: { return: 'shop' } } };
  const exception = (set: object, facts: object[]): Policy =>
    smallPolicy(
      { rejection: { clause: 'own.clause', sendBack: 'customer' } },
      { facts, exceptions: [{ clause: 'own.clause', when: { fact: 'worn', equals: true }, set }] },
    );
  const paying = exception(bearer, [other, fact('worn')]);
  const payingLater = exception(bearer, [other, fact('worn', { knownFrom: 'inspection' })]);
  const charging = smallPolicy(
    {
      fees: [
        {
          clause: 'own.clause',
          fee: 'cleaning',
          amount: { percent: 10 },
          when: { fact: 'worn', equals: true },
        },
      ],
    },
    { facts: [other, fact('worn')], currency: 'EUR' },
  );
  const wornOrNot = (given: object = {}): unknown[] => [
    { facts: { ...given, worn: false } },
    { facts: { ...given, worn: true } },
  ];
  const foundWornOrNot = [{ found: { other: 1, worn: false } }, { found: { other: 1, worn: true } }];

  test.each<[what: string, claim: ClaimInput, policies: readonly Policy[], told: readonly unknown[] | null]>([
    ['nothing, where nothing is asked', claim, [smallPolicy()], null],
    ['a fact that is missing', { ...claim, facts: { other: 1 } }, [worn], wornOrNot({ other: 1 })],
    ['nothing, once it is given', { ...claim, facts: { worn: false } }, [worn], null],
    ['what the second policy asks', claim, [smallPolicy(), worn], wornOrNot()],
    ['nothing that only shows at the inspection, before it', claim, [seen], null],
    ['what shows at the inspection, with it', inspected, [seen], foundWornOrNot],
    [
      'what does not only show at the inspection, beside it',
      inspected,
      [worn],
      wornOrNot().map((given) => ({ ...(given as object), found: { other: 1 } })),
    ],
    ['by which it is told who pays', claim, [paying], wornOrNot()],
    [
      'the same after an inspection that found nothing',
      { ...inspected, inspection: { at, condition: 'used' } },
      [paying],
      wornOrNot(),
    ],
    ['nothing about who pays, before there is a claim', { ...claim, request: null }, [paying], null],
    ['nothing about who pays, once it is given', { ...claim, facts: { worn: true } }, [paying], null],
    ['nothing about who pays that only shows at the inspection, before it', claim, [payingLater], null],
    ['about who pays, what shows at the inspection, with it', inspected, [payingLater], foundWornOrNot],
    [
      'nothing about who pays that the inspection has found',
      { ...inspected, inspection: { at, condition: 'as_received', facts: { worn: false } } },
      [payingLater],
      null,
    ],
    [
      'by which it is told who pays for what is sent back',
      claim,
      [exception({ rejection: { sendBack: 'shop' } }, [fact('worn')])],
      wornOrNot(),
    ],
    [
      'nothing that an exception about something else looks at, where no finding asks for it',
      inspected,
      [exception({ channels: { accepted: ['chat'] } }, [fact('worn', { knownFrom: 'inspection' })])],
      null,
    ],
    ['by which a fee is told', claim, [charging], wornOrNot()],
  ])('%s', (_, its, policies, told) => {
    const found = asked(its, policies);
    const given = found?.choices.map((choice) => {
      const { facts, inspection } = choice.claim;
      return { ...(facts && { facts }), ...(inspection?.facts && { found: inspection.facts }) };
    });
    expect(given ?? null).toEqual(told);
    expect(found?.name ?? 'worn').toBe('worn');
    expect(found?.choices.map((choice) => [choice.value, choice.at]) ?? null).toEqual(
      told && [
        ['false', at],
        ['true', at],
      ],
    );
  });

  test('what is asked for at the inspection is gone into, though nothing comes after it', () => {
    const traits = [...walkScenarios([seen], 0)].map(({ trail }) => trail?.trait);
    expect(traits).toContain('worn');
  });

  test('what is asked for at a later instant alone', () => {
    const late = excluding(
      {
        all: [
          { not: { event: 'dispatch', within: { length: 'PT3H', from: 'delivery' } } },
          { fact: 'worn', equals: true },
        ],
      },
      { facts: [fact('worn')] },
    );
    expect(asked(claim, [late])).toBeNull();
    expect(asked(claim, [late], [at, at + 3 * HOUR])?.name).toBe('worn');
  });

  describe('an event of its own', () => {
    const notice = [
      { event: 'opening', question: 'When was it opened?' },
      { event: 'notice', question: 'When was the notice given?' },
    ];
    const { windows } = smallPolicy().terms;
    const counting = smallPolicy(
      { windows: { ...windows, claim: { length: 'P2D', from: 'notice', clause: 'deadline.claim' } } },
      { events: notice },
    );
    const dated = excluding({ event: 'notice', onOrAfter: '2026-03-02' }, { events: notice });
    const between = excluding({ event: 'notice', timeFrom: '12:00' }, { events: notice });
    const told = (its: ClaimInput, policy: Policy): unknown =>
      asked(its, [policy])?.choices.map(({ value, claim: then, at: last, isEnd }) => {
        return [value, iso(Number(then.events?.['notice'])), iso(last), isEnd];
      });
    const { request: _, ...bare } = claim;

    test.each<[what: string, claim: ClaimInput, policy: Policy, choices: unknown]>([
      [
        'that a window waits for, with the delivery, and what follows goes on from the claim',
        claim,
        counting,
        [['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'of which the date counts, from the delivery on: not before it',
        claim,
        dated,
        [['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'of which the time counts, up to the claim',
        claim,
        between,
        [['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'of which the time counts, later than the delivery where there is no claim',
        bare,
        between,
        [
          ['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false],
          ['just before 12:00', '2026-03-03T11:59:59.999Z', '2026-03-03T11:59:59.999Z', false],
          ['at 12:00', '2026-03-03T12:00:00.000Z', '2026-03-03T12:00:00.000Z', false],
        ],
      ],
      [
        'with the shipment, where the delivery is not known',
        { ...claim, order: { shippedAt: at - 2 * HOUR } },
        dated,
        [['soon', '2026-03-02T02:00:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'from the delivery on: what begins before it is left out',
        { ...bare, order: { deliveredAt: Date.parse('2026-03-02T00:30:00Z') } },
        dated,
        [['soon', '2026-03-02T00:30:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'up to the claim, and with it',
        { ...claim, request: { ...claim.request, at: Date.parse('2026-03-02T12:00:00Z'), channel: 'email' } },
        excluding({ event: 'notice', within: { length: 'PT9H', from: 'delivery' } }, { events: notice }),
        [
          ['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false],
          ['at the end of "PT9H"', '2026-03-02T12:00:00.000Z', '2026-03-02T12:00:00.000Z', false],
          ['within "PT9H"', '2026-03-02T11:59:59.999Z', '2026-03-02T11:59:59.999Z', true],
        ],
      ],
      [
        'that the window to send back counts from, though nobody asks for it',
        claim,
        smallPolicy(
          {
            windows: { ...windows, dispatch: { length: 'P2D', from: 'notice', clause: 'deadline.dispatch' } },
          },
          { events: notice },
        ),
        [['soon', '2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z', false]],
      ],
      [
        'and none that is not its own: nobody asks when the order was placed',
        { ...claim, dispatch: { at } },
        smallPolicy(
          {
            windows: { ...windows, dispatch: { length: 'P2D', from: 'order', clause: 'deadline.dispatch' } },
          },
          { events: notice },
        ),
        undefined,
      ],
      ['not again, once it is given', { ...claim, events: { notice: at } }, dated, undefined],
      [
        'not one that may begin a window, where its end is known without',
        claim,
        smallPolicy(
          {
            windows: {
              ...windows,
              dispatch: {
                length: 'P2D',
                from: { firstKnownOf: ['notice', 'delivery'] },
                clause: 'deadline.dispatch',
              },
            },
          },
          { events: notice },
        ),
        undefined,
      ],
      [
        'none where the shop has to look into the box',
        inspected,
        smallPolicy(
          { requirements: [{ clause: 'own.clause', must: { field: 'inspection.complete', equals: true } }] },
          { events: notice },
        ),
        undefined,
      ],
      [
        'not one that counts as not happened, as it has been gone into',
        claim,
        smallPolicy(
          {
            windows: { ...windows, dispatch: { length: 'P2D', from: 'notice', clause: 'deadline.dispatch' } },
          },
          { events: [{ event: 'notice', question: 'When?', whenAbsent: 'not_happened' }] },
        ),
        undefined,
      ],
      [
        'not again where another event that its window counts from is not known',
        { ...claim, events: { notice: at } },
        smallPolicy(
          {
            windows: {
              ...windows,
              dispatch: {
                length: 'P2D',
                from: { latestOf: ['order', 'notice'] },
                clause: 'deadline.dispatch',
              },
            },
          },
          { events: notice },
        ),
        undefined,
      ],
    ])('%s', (_what, its, policy, choices) => {
      expect(told(its, policy)).toEqual(choices);
    });
  });
});

describe('values that stand for all that are like them', () => {
  test.each<[what: string, compared: object[], lists: string[][] | undefined, classes: unknown[]]>([
    ['of what is compared with nothing, one', [], undefined, ['a']],
    ['the one that is meant, and one that is not', [{ equals: 'b' }], [], ['a', 'b']],
    ['of those that are meant together, the first', [{ oneOf: ['b', 'c'] }], [], ['a', 'b']],
    ['those that are meant apart, each', [{ equals: 'b' }, { oneOf: ['b', 'c'] }], [], ['a', 'b', 'c']],
    ['of each list one', [], [['b'], ['b', 'c']], ['a', 'b', 'c']],
  ])('%s', (_, compared, lists, classes) => {
    expect(classesOf(['a', 'b', 'c', 'd'], compared, lists)).toEqual(classes);
  });

  test.each<[compared: object, classes: number[]]>([
    [{ above: 2 }, [4, 0]],
    [{ above: 3 }, [4, 0]],
    [{ atLeast: 4 }, [4, 0]],
    [{ above: 1, atMost: 3 }, [4, 2]],
    [{ atLeast: 1, below: 3 }, [4, 1]],
    [{ below: 1 }, [4, 0]],
    [{ atMost: 0 }, [4, 0]],
    [{ equals: 2 }, [4, 2]],
    [{ equals: 2, atMost: 3 }, [4, 2]],
    [{ oneOf: [2, 3] }, [4, 2]],
    [{ oneOf: [2, 3], atMost: 2 }, [4, 2]],
  ])('of numbers, for %j', (compared, classes) => {
    expect(classesOf([4, 0, 1, 2, 3], [compared])).toEqual(classes);
  });

  test('numbers around every bound, in order, none below the least, each once', () => {
    const compared = [{ equals: 9, above: 2 }, { oneOf: [1, 30] }, { atLeast: 14, below: 20, atMost: 24 }];
    expect(numbersAround(compared, 0)).toEqual([
      0, 1, 2, 3, 8, 9, 10, 13, 14, 15, 19, 20, 21, 23, 24, 25, 29, 30, 31,
    ]);
    expect(numbersAround([{ above: 0 }, { equals: 'text' }], 1)).toEqual([1]);
  });

  test.each<[what: string, term: object, compared: object[], values: unknown[]]>([
    ['no and yes', { type: 'boolean' }, [{ equals: true }], [false, true]],
    ['numbers from zero on', { type: 'number' }, [{ above: 10 }, { below: 1 }], [0, 1, 11]],
    [
      'those of the declaration, of each class the first',
      { type: 'enum', values: ['gold', 'silver', 'none'] },
      [{ equals: 'none' }],
      ['gold', 'none'],
    ],
    ['texts that are named, and another', { type: 'text' }, [{ oneOf: ['a', 'b'] }], ['a', 'something else']],
    [
      'a text that is not named, whatever is',
      { type: 'text' },
      [{ equals: 'something else' }],
      ['something else', 'another something else'],
    ],
  ])('of a fact: %s', (_, term, compared, values) => {
    const parts = { ...partsOf(), facts: new Map([['it', compared]]) };
    expect(valuesOf({ fact: 'it', question: 'It?', ...term } as FactTerm, parts)).toEqual(values);
  });

  test('the values that are named', () => {
    expect(namedIn([{ equals: false }, { oneOf: ['a', 'b'] }, { above: 3 }])).toEqual([false, 'a', 'b']);
  });
});

test('the value with which a claim goes best is the ordinary one; of those alike, the first', () => {
  const policy = excluding({ fact: 'size', oneOf: ['s', 'm'] }, { facts: [fact('size', { type: 'text' })] });
  const at = Date.parse('2026-03-02T04:00:00Z');
  const choices = ['s', 'm', 'l', 'xl'].map((value) => {
    return { value, at, claim: { order: {}, item: { category: 'article' }, facts: { size: value } } };
  });
  const ordered = bestFirst(choices, spaceOf([policy, smallPolicy()]));
  expect(ordered.map(({ value }) => value)).toEqual(['l', 'xl', 's', 'm']);
  expect(choices.map(({ value }) => value)).toEqual(['s', 'm', 'l', 'xl']);
});

test('instants are shown as text wherever they are, and numbers of facts as numbers', () => {
  const at = Date.parse('2026-03-02T04:00:00Z');
  const claim: ClaimInput = {
    order: { placedAt: at },
    item: { category: 'article', quantity: 2 },
    request: { at, channel: 'email', attachments: [{ kind: 'note', text: 'as seen' }] },
    facts: { price: at, at: 5 },
    events: { notice: at },
  };
  expect(scenarioOf({ claim, asOf: at, trail: null })).toEqual({
    claim: {
      order: { placedAt: '2026-03-02T04:00:00.000Z' },
      item: { category: 'article', quantity: 2 },
      request: {
        at: '2026-03-02T04:00:00.000Z',
        channel: 'email',
        attachments: [{ kind: 'note', text: 'as seen' }],
      },
      facts: { price: at, at: 5 },
      events: { notice: '2026-03-02T04:00:00.000Z' },
    },
    asOf: '2026-03-02T04:00:00.000Z',
    traits: [],
  });
});
