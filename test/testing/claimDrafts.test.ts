import fc from 'fast-check';
import { defaultPolicy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { askings } from '../../src/testing/claims/askedAt';
import { claimDrafts } from '../../src/testing/claims/claimDrafts';
import { deliveries } from '../../src/testing/claims/deliveries';
import { factValues } from '../../src/testing/claims/factValues';
import { placesWith } from '../../src/testing/claims/Place';
import { wordsOf } from '../../src/testing/claims/PolicyWords';
import { seldom, usually } from '../../src/testing/claims/usually';
import type { ClaimOptions } from '../../src/testing/JudgedClaim';

const { terms } = defaultPolicy;
const sampled = <Value>(values: fc.Arbitrary<Value>, numRuns = 600): readonly Value[] =>
  fc.sample(values, { numRuns, seed: 2026 });

/** What comes up, each once. */
const kindsOf = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.map((value) => JSON.stringify(value)?.replaceAll('"', '') ?? 'absent'))].sort();

/** How many percent of values are so. */
const share = <Value>(values: readonly Value[], isSo: (value: Value) => boolean): number =>
  (100 * values.filter(isSo).length) / values.length;

describe('most are as usual', () => {
  test.each([
    [2, 50],
    [5, 20],
    [10, 10],
  ])('but one in %i: %i %', (oneIn, percent) => {
    const others = share(sampled(usually(['a', 'b'], ['c', 'd'], oneIn), 2000), (value) => value > 'b');
    expect(Math.abs(others - percent)).toBeLessThan(3);
    const some = share(sampled(seldom(fc.constant('a'), oneIn), 2000), (list) => list.length > 0);
    // A list may be empty by chance: in a third of cases, or so.
    expect(some).toBeLessThan(percent);
    expect(some).toBeGreaterThan(percent / 2.5);
  });

  test.each([1, 2, 3, 4, 5, 6])('and what fails is as usual where it can be: %i', (seed) => {
    const failing = fc.property(usually(['a', 'b'], ['c', 'd'], 2), () => false);
    expect(fc.check(failing, { seed }).counterexample).toEqual(['a']);
  });

  test('each of the usual and of the others comes up, two at most in a list', () => {
    expect(kindsOf(sampled(usually(['a', 'b'], ['c', 'd'], 3)))).toEqual(['a', 'b', 'c', 'd']);
    expect(kindsOf(sampled(usually([], ['c', 'd'], 3)))).toEqual(['c', 'd']);
    expect(kindsOf(sampled(seldom(fc.constantFrom('a'), 3)))).toEqual(['[]', '[a,a]', '[a]']);
  });
});

describe('the place of an event', () => {
  const [careful, careless] = [sampled(placesWith('careful'), 1400), sampled(placesWith('careless'), 1400)];

  test('is soon after the one before, beside an edge, or late for the careless alone', () => {
    expect(kindsOf(careful.map(({ mode }) => mode))).toEqual(['edge', 'soon']);
    expect(kindsOf(careless.map(({ mode }) => mode))).toEqual(['edge', 'late', 'soon']);
    // Five of seven, and three.
    expect(Math.abs(share(careful, ({ mode }) => mode === 'soon') - 71)).toBeLessThan(5);
    expect(Math.abs(share(careless, ({ mode }) => mode === 'soon') - 43)).toBeLessThan(5);
    expect(Math.abs(share(careless, ({ mode }) => mode === 'late') - 14)).toBeLessThan(5);
  });

  test('has hours, days, an edge and milliseconds beside it: after it for the careless alone', () => {
    expect(kindsOf(careless.map(({ hours }) => hours))).toEqual(['1', '2', '3', '5', '8']);
    expect(Math.max(...careless.map(({ days }) => days))).toBe(40);
    expect(Math.min(...careless.map(({ days }) => days))).toBe(0);
    expect(new Set(careless.map(({ edge }) => edge)).size).toBe(100);
    expect(Math.max(...careless.map(({ edge }) => edge))).toBe(99);
    expect(kindsOf(careless.map(({ nudge }) => nudge))).toEqual(['-1', '0', '1']);
    expect(kindsOf(careful.map(({ nudge }) => nudge))).toEqual(['-1', '0']);
  });
});

test('questions are asked in five ways, at the places of the careless', () => {
  const all = sampled(askings, 1400);
  expect(kindsOf(all.map(({ mode }) => mode))).toEqual(['any', 'change', 'edge', 'later', 'now']);
  expect(Math.abs(share(all, ({ mode }) => mode === 'edge') - 28.6)).toBeLessThan(5);
  expect(Math.abs(share(all, ({ mode }) => mode === 'change') - 28.6)).toBeLessThan(5);
  expect(kindsOf(all.map(({ place }) => place.nudge))).toEqual(['-1', '0', '1']);
});

describe('deliveries', () => {
  const DAY = 86_400_000;
  const FIRST = Date.parse('2026-03-02T01:00:00Z');

  test('are at any time of two years where nothing is special', () => {
    const all = sampled(deliveries({ ...defaultPolicy, timeZone: 'Asia/Seoul' }, []), 2000);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(FIRST);
    expect(Math.max(...all)).toBeLessThan(FIRST + 701 * DAY);
    expect(Math.max(...all)).toBeGreaterThan(FIRST + 690 * DAY);
    expect(Math.min(...all)).toBeLessThan(FIRST + 10 * DAY);
    const onQuarter = share(all, (at) => at % (DAY / 96) === 0);
    expect(Math.abs(onQuarter - 50)).toBeLessThan(5);
    const latest = Math.max(...all.filter((at) => at % (DAY / 96) === 0).map((at) => (at - FIRST) % DAY));
    expect(latest).toBe(DAY - DAY / 96);
  });

  test('shrink to an ordinary morning', () => {
    const { counterexample } = fc.check(
      fc.property(deliveries(defaultPolicy, ['2026-05-05']), () => false),
      { seed: 1 },
    );
    expect(counterexample).toEqual([FIRST]);
  });

  test.each([
    ['the dates of which the policy speaks', 'Asia/Seoul', ['2040-05-05'], ['2040-05-05T00:00:00Z'], 25],
    [
      'the clock changes of its zone',
      'Europe/Berlin',
      [],
      ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', '2027-10-31T01:00Z'],
      25,
    ],
  ])('lie within a day of %s, or a month before', (_, timeZone, dates, about, percent) => {
    const all = sampled(deliveries({ ...defaultPolicy, timeZone }, dates), 2000);
    const days = all.flatMap((at) =>
      about.flatMap((instant) => {
        const before = (Date.parse(instant) - at) / DAY;
        return before >= -0.5 && before <= 30.5 ? [before] : [];
      }),
    );
    expect(Math.min(...days)).toBeLessThan(0);
    expect(Math.max(...days)).toBeGreaterThan(29.5);
    if (dates.length > 0) {
      expect(Math.abs((100 * days.length) / all.length - percent)).toBeLessThan(4);
      expect(share(all, (at) => at > FIRST + 701 * DAY)).toBe((100 * days.length) / all.length);
    } else expect(days.length).toBeGreaterThan(all.length / 4);
  });
});

describe('values of facts', () => {
  const policy = parsePolicy({
    ...defaultPolicy,
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' },
      { fact: 'weight', type: 'number', question: 'How heavy is it?' },
      { fact: 'note', type: 'text', question: 'What does it say?' },
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
    ],
    terms: {
      ...terms,
      exclusions: [{ clause: 'exclusion.jewelry', when: { fact: 'weight', atLeast: 20, below: 30 } }],
    },
    exceptions: [
      {
        clause: 'preamble.guarantee',
        when: {
          all: [
            { fact: 'note', equals: 'fragile' },
            { fact: 'weight', above: 0 },
          ],
        },
        waives: ['exclusion.jewelry'],
      },
    ],
  });

  test('are those of their type, about what they are compared with, or none', () => {
    const all = sampled(factValues(policy, 'request'));
    const valuesOf = (fact: string) => kindsOf(all.map((facts) => facts[fact]));
    expect(valuesOf('opened')).toEqual(['absent', 'false', 'true']);
    expect(valuesOf('tier')).toEqual(['absent', 'basic', 'gold']);
    expect(valuesOf('weight')).toEqual(
      ['0', '1', '10', '100', '1000', '19', '20', '21', '29', '30', '31', 'absent'].sort(),
    );
    expect(valuesOf('note')).toEqual(['', 'a text', 'absent', 'fragile']);
    expect(valuesOf('sealed')).toEqual(['absent']);
    // What is not known is left out, in one case of nine.
    expect(all.every((facts) => Object.values(facts).every((value) => value !== undefined))).toBe(true);
    expect(all.every((facts) => Object.keys(facts).every((fact) => facts[fact] !== undefined))).toBe(true);
    expect(Math.abs(share(all, ({ opened }) => opened === undefined) - 12)).toBeLessThan(5);
  });

  test('are none where none are declared', () => {
    const { facts: _, ...bare } = defaultPolicy;
    expect(kindsOf(sampled(factValues(bare, 'request')))).toEqual(['{}']);
  });

  test('are found at the inspection where they are known from there', () => {
    expect(kindsOf(sampled(factValues(policy, 'inspection')))).toEqual([
      '{sealed:false}',
      '{sealed:true}',
      '{}',
    ]);
  });
});

describe('drafts of claims', () => {
  const policy = parsePolicy({
    ...defaultPolicy,
    events: [{ event: 'opening', question: 'When was it opened?' }],
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
    ],
  });
  const words = {
    categories: ['shoes', 'hats', 'strange'],
    orderTypes: ['standard', 'gift', 'strange'],
    channels: ['email', 'counter', 'strange'],
    reasons: ['regret', 'fault', 'strange'],
    resolutions: ['refund', 'swap', 'strange'],
    kinds: ['photo', 'strange'],
    quantities: [1, 2, 7],
    dates: [],
  };
  const drafts = (care: 'careful' | 'careless', options: ClaimOptions = {}, numRuns = 600) =>
    sampled(claimDrafts(policy, words, options, care), numRuns);
  const [careful, careless] = [drafts('careful'), drafts('careless')];
  const seen = careless;

  test('have an order that is numbered, placed, shipped and delivered, or not', () => {
    expect(kindsOf(seen.map(({ order }) => order.number))).toEqual([' ', 'A-1001', 'absent']);
    expect(kindsOf(seen.map(({ order }) => order.type))).toEqual(['absent', 'gift', 'standard', 'strange']);
    const hours = seen.flatMap(({ order }) => order.hoursPlacedBefore ?? []);
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([0, 240]);
    expect(Math.abs(share(seen, ({ order }) => order.hoursPlacedBefore === undefined) - 33)).toBeLessThan(9);
    expect(Math.abs(share(seen, ({ order }) => order.isShipped) - 50)).toBeLessThan(6);
    expect(Math.abs(share(seen, ({ order }) => order.isDelivered) - 95)).toBeLessThan(3);
  });

  test('have an item of a category, with what came in its box, and a number', () => {
    expect(kindsOf(seen.map(({ item }) => item.category))).toEqual(['hats', 'shoes', 'strange']);
    // Every other one of the careless, and one in four of the careful; a third of them are shoes again.
    expect(Math.abs(share(careless, ({ item }) => item.category !== 'shoes') - 33)).toBeLessThan(5);
    expect(Math.abs(share(careful, ({ item }) => item.category !== 'shoes') - 17)).toBeLessThan(5);
    expect(kindsOf(seen.map(({ item }) => item.contents))).toEqual([
      '[]',
      '[care_card,tag,sample]',
      '[care_card]',
      'absent',
    ]);
    expect(kindsOf(seen.map(({ item }) => item.quantity))).toEqual(['1', '2', '7', 'absent']);
    expect(Math.abs(share(seen, ({ item }) => item.quantity !== undefined) - 20)).toBeLessThan(5);
  });

  test('have a request by some way, for some reason, for something, with oddments', () => {
    expect(kindsOf(seen.map(({ request }) => request.channel))).toEqual(['counter', 'email', 'strange']);
    expect(kindsOf(seen.map(({ request }) => request.reason))).toEqual([
      'absent',
      'fault',
      'regret',
      'strange',
    ]);
    expect(kindsOf(seen.map(({ request }) => request.resolution))).toEqual([
      'absent',
      'refund',
      'strange',
      'swap',
    ]);
    expect(kindsOf(seen.map(({ request }) => request.isComplete))).toEqual(['false', 'true']);
    // One in eight of the careless, and one in sixty of the careful.
    expect(Math.abs(share(careless, ({ request }) => !request.isComplete) - 12.5)).toBeLessThan(4);
    expect(share(careful, ({ request }) => !request.isComplete)).toBeLessThan(4);
    expect(share(careful, ({ request }) => request.channel === 'strange')).toBeLessThan(4);
    expect(Math.abs(share(careless, ({ request }) => request.channel === 'strange') - 12.5)).toBeLessThan(4);
    // A reason is strange or missing in one of eight.
    const many = drafts('careless', {}, 2000).map(({ request }) => request.reason);
    expect(Math.abs(share(many, (reason) => reason === 'strange') - 6.25)).toBeLessThan(1.5);
    expect(Math.abs(share(many, (reason) => reason === undefined) - 6.25)).toBeLessThan(1.5);
    const oddments = seen.flatMap(({ request }) => request.oddments);
    expect(kindsOf(oddments.map(({ kind }) => kind))).toEqual(['photo', 'strange']);
    expect(kindsOf(oddments.map(({ text }) => text))).toEqual([' ', 'It does not close.', 'absent']);
    expect(kindsOf(oddments.map(({ mediaType }) => mediaType))).toEqual([
      'absent',
      'application/pdf',
      'image/jpeg',
      'video/mp4',
    ]);
    expect(oddments.every(({ place }) => place !== null)).toBe(true);
    expect(kindsOf(oddments.map(({ place }) => place?.mode))).toEqual(['absent', 'edge', 'late', 'soon']);
    expect(kindsOf(seen.map(({ request }) => request.quantity))).toEqual(['1', '2', '7', 'absent']);
  });

  test('have a parcel and what is found in it', () => {
    expect(kindsOf(seen.map(({ followedInstructions }) => followedInstructions))).toEqual([
      'absent',
      'false',
      'true',
    ]);
    const found = seen.map(({ inspection }) => inspection);
    expect(kindsOf(found.map(({ condition }) => condition))).toEqual(['as_received', 'damaged', 'used']);
    expect(kindsOf(found.map(({ box }) => box))).toEqual(['everything', 'nothing', 'one_short', 'unsaid']);
    expect(kindsOf(found.map(({ packedAsSent }) => packedAsSent))).toEqual(['absent', 'false', 'true']);
    expect(kindsOf(found.map(({ problemConfirmed }) => problemConfirmed))).toEqual([
      'absent',
      'false',
      'true',
    ]);
    expect(kindsOf(found.map(({ quantity }) => quantity))).toEqual(['1', '2', '7', 'absent']);
    expect(kindsOf(found.map(({ facts }) => facts))).toEqual(['{sealed:false}', '{sealed:true}', '{}']);
    expect(kindsOf(found.map(({ supplement }) => supplement?.mode))).toEqual([
      'absent',
      'edge',
      'late',
      'soon',
    ]);
    expect(Math.abs(share(found, ({ supplement }) => supplement === undefined) - 17)).toBeLessThan(6);
  });

  test('have facts, events of the policy’s own, rulings and an end', () => {
    expect(kindsOf(seen.map(({ facts }) => facts))).toEqual(['{opened:false}', '{opened:true}', '{}']);
    expect(kindsOf(seen.map(({ ownEvents }) => ownEvents['opening']?.mode))).toEqual([
      'absent',
      'edge',
      'late',
      'soon',
    ]);
    expect(Math.abs(share(seen, ({ ownEvents }) => ownEvents['opening'] === undefined) - 25)).toBeLessThan(6);
    expect(kindsOf(seen.map(({ outcome }) => outcome))).toEqual(['exchanged', 'refunded']);
    const rulings = seen.flatMap((draft) => draft.rulings);
    expect(kindsOf(rulings.map(({ ruling }) => ruling))).toEqual(['upheld', 'waived']);
    const clauses = policy.clauses.map(({ id }) => id);
    expect(rulings.every(({ clause }) => clauses.includes(clause))).toBe(true);
    expect(new Set(rulings.map(({ clause }) => clause)).size).toBeGreaterThan(5);
    expect(kindsOf(rulings.map(({ place }) => place.nudge))).toEqual(['-1', '0', '1']);
  });

  test('go through the stages that are asked for, each in its place', () => {
    expect(kindsOf(seen.map(({ stage }) => stage))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    const some = drafts('careless', { from: 'authorization', upTo: 'arrival' }, 100);
    expect(kindsOf(some.map(({ stage }) => stage))).toEqual(['2', '3', '4']);
    expect(Object.keys(seen[0]?.places ?? {})).toEqual([
      'request',
      'authorization',
      'dispatch',
      'arrival',
      'inspection',
      'settlement',
    ]);
    expect(kindsOf(seen.map(({ places }) => places.dispatch.nudge))).toEqual(['-1', '0', '1']);
    expect(kindsOf(careful.map(({ places }) => places.dispatch.nudge))).toEqual(['-1', '0']);
  });

  test('leave out a request or an answer that has to be there never, and others now and then', () => {
    const kinds = (options: ClaimOptions) => {
      const all = drafts('careless', options, 200);
      return [kindsOf(all.map((one) => one.isUnannounced)), kindsOf(all.map((one) => one.isUnanswered))];
    };
    const [never, sometimes] = [['false'], ['false', 'true']];
    expect(kinds({})).toEqual([sometimes, sometimes]);
    expect(kinds({ from: 'request' })).toEqual([never, sometimes]);
    expect(kinds({ from: 'authorization' })).toEqual([never, never]);
    expect(kinds({ from: 'dispatch' })).toEqual([sometimes, sometimes]);
    expect(Math.abs(share(careless, ({ isUnannounced }) => isUnannounced) - 6)).toBeLessThan(3);
    expect(Math.abs(share(careless, ({ isUnanswered }) => isUnanswered) - 12.5)).toBeLessThan(4);
  });

  test('have what they all are to have in common', () => {
    const all = drafts(
      'careless',
      { reason: 'fault', resolution: 'swap', category: 'hats', channel: 'phone' },
      60,
    );
    expect(kindsOf(all.map(({ request }) => [request.reason, request.resolution, request.channel]))).toEqual([
      '[fault,swap,phone]',
    ]);
    expect(kindsOf(all.map(({ item }) => item.category))).toEqual(['hats']);
  });
});

test('a policy of the built-in words is drafted by them', () => {
  const all = sampled(claimDrafts(defaultPolicy, wordsOf(defaultPolicy), {}, 'careful'), 100);
  expect(share(all, ({ request }) => request.channel === 'email')).toBeGreaterThan(90);
});
