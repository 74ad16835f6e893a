import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/CommandError';
import type { Expectation } from '../../../src/cli/cases/Case';
import { readCaseFile } from '../../../src/cli/cases/readCaseFile';
import { showPlace } from '../../../src/cli/showComplaints';
import { defaultPolicy } from '../../../src/index';
import { aFolder } from './aFolder';

const POLICY = JSON.stringify(defaultPolicy);
const BERLIN = JSON.stringify({ ...defaultPolicy, id: 'berlin', timeZone: 'Europe/Berlin' });

async function complaintsAbout(text: string, others: Readonly<Record<string, string>> = {}) {
  const folder = aFolder({ 'shop.cases.yaml': text, ...others });
  try {
    await readCaseFile('shop.cases.yaml', folder.path);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    expect(error.exitCode).toBe(3);
    return error.complaints.map(
      ({ message, place, hint }) => [place && showPlace(place), message, hint] as const,
    );
  }
  return [];
}

const file = async (text: string, others: Readonly<Record<string, string>> = {}) =>
  readCaseFile('shop.cases.yaml', aFolder({ 'shop.cases.yaml': text, ...others }).path);

describe('a case file', () => {
  test('puts a case over what the file says for all, and over the case it is like', async () => {
    const { cases } = await file(`policy: builtin
asOf: 2026-03-02 12:00
claim: { order: { number: A-1, deliveredAt: 2026-03-02 10:00 }, item: { category: shoes, contents: [tag] } }
prices: { currency: KRW, item: 100 }
cases:
  - name: plain
    prices: { item: 200 }
    expect: { decision: pending }
  - name: without a number, with another box
    claim: { order: { number: null }, item: { contents: [card, bag] } }
    asOf: 2026-03-02 13:00
    expect: { decision: pending }
  - name: and asked for by e-mail
    like: without a number, with another box
    claim: { request: { at: 2026-03-02 11:00, channel: email }, events: {}, rulings: [] }
    expect: { decision: pending }
`);
    expect(
      cases.map(({ claim, asOf, prices }) => ({ claim, asOf: new Date(asOf).toISOString(), prices })),
    ).toEqual([
      {
        claim: expect.objectContaining({
          order: { number: 'A-1', deliveredAt: '2026-03-02T01:00:00.000Z' },
          item: { category: 'shoes', contents: ['tag'] },
        }),
        asOf: '2026-03-02T03:00:00.000Z',
        prices: { currency: 'KRW', item: 200 },
      },
      {
        claim: expect.objectContaining({
          order: { deliveredAt: '2026-03-02T01:00:00.000Z' },
          item: { category: 'shoes', contents: ['card', 'bag'] },
        }),
        asOf: '2026-03-02T04:00:00.000Z',
        prices: { currency: 'KRW', item: 100 },
      },
      {
        claim: expect.objectContaining({
          order: { deliveredAt: '2026-03-02T01:00:00.000Z' },
          item: { category: 'shoes', contents: ['card', 'bag'] },
          request: { at: '2026-03-02T02:00:00.000Z', channel: 'email' },
        }),
        asOf: '2026-03-02T03:00:00.000Z',
        prices: { currency: 'KRW', item: 100 },
      },
    ]);
  });

  const ONE =
    'cases: [{ name: a, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: x } }, expect: { decision: pending } }]';

  test.each([
    [
      'its own zone, where it names one',
      `timeZone: America/New_York\npolicy: p.json\n${ONE}`,
      '2026-03-02T17:00',
    ],
    ['the zone of the policy, where it names none', `policy: p.json\n${ONE}`, '2026-03-02T11:00'],
    ['the policy beside it, where it names none', ONE, '2026-03-02T03:00'],
  ])('reads instants in %s', async (_title, text, expected) => {
    const read = await file(text, { 'p.json': BERLIN, 'shop.policy.json': POLICY });
    expect(new Date(read.cases[0]?.asOf ?? 0).toISOString()).toContain(expected);
  });

  test('may be a bare list, and is judged under the policy beside it', async () => {
    const list =
      '- { name: a, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: x } }, expect: { decision: pending } }';
    const { policyFile, cases } = await file(list, { 'shop.policy.yaml': POLICY });
    expect([policyFile, cases[0]?.path]).toEqual(['shop.policy.yaml', [0]]);
  });

  test('is judged under a policy that is seen from the file, not from where the command was started', async () => {
    const folder = aFolder({ 'cases/a.cases.yaml': `policy: ../shop/p.json\n${ONE}`, 'shop/p.json': BERLIN });
    const { policyFile, policy } = await readCaseFile('cases/a.cases.yaml', folder.path);
    expect([policyFile, policy.id]).toEqual(['shop/p.json', 'berlin']);
  });

  test('has its prices in the currency of each reading, where they name none', async () => {
    const { cases } = await file(`policy: builtin
cases:
  - name: a
    asOf: 2026-03-02 12:00
    claim: { order: {}, item: { category: shoes } }
    prices: { item: 100 }
    expect: { decision: pending }
    debatable:
      reading: no currency is named
      others: [{ reading: euros, change: [{ at: /currency, to: EUR }], expect: { decision: pending } }]
`);
    expect(cases.map(({ prices }) => prices?.currency)).toEqual(['XXX', 'EUR']);
  });

  test('has the other readings of a debatable case as cases under the policy so set', async () => {
    const { cases } = await file(`policy: builtin
cases:
  - name: late
    asOf: 2026-03-05 12:00
    claim: { order: { deliveredAt: 2026-03-02 10:00 }, item: { category: shoes } }
    expect: { decision: rejected }
    debatable:
      reading: a day
      others:
        - { reading: a week, change: [{ at: /terms/windows/claim/length, to: P7D }], expect: { decision: pending } }
        - { reading: no such item, change: [{ at: /terms/exclusions/1 }, { at: /terms/exclusions/-, to: { clause: exclusion.personal_request, by: category, values: [hats] } }, { at: /terms/exclusions/0/values/0, to: shoes }, { at: /terms/packing }], expect: { decision: rejected } }
`);
    const readings = cases.map(({ name, isOtherReading, policy, expect: wanted }) => ({
      name,
      isOtherReading,
      length: policy.terms.windows.claim.length,
      exclusions: policy.terms.exclusions.map((one) => one.values),
      packing: policy.terms.packing !== undefined,
      decision: (wanted as Expectation)['decision'],
    }));
    expect(readings).toEqual([
      {
        name: 'late',
        isOtherReading: false,
        length: 'PT24H',
        exclusions: [['jewelry'], ['personal_request']],
        packing: true,
        decision: 'rejected',
      },
      {
        name: 'late (read otherwise: a week)',
        isOtherReading: true,
        length: 'P7D',
        exclusions: [['jewelry'], ['personal_request']],
        packing: true,
        decision: 'pending',
      },
      {
        name: 'late (read otherwise: no such item)',
        isOtherReading: true,
        length: 'PT24H',
        exclusions: [['shoes'], ['hats']],
        packing: false,
        decision: 'rejected',
      },
    ]);
  });
});

describe('what is wrong with a case file is said at its line', () => {
  test('all at once: keys, and what is missing', async () => {
    expect(
      await complaintsAbout('policy: builtin\ncases:\n  - nam: a\n    expect: { decison: pending }\n'),
    ).toEqual([
      ['shop.cases.yaml:3:5', '`name` is missing', 'Add `name`.'],
      ['shop.cases.yaml:3:5', '`nam` is not known here', 'Did you mean `name`?'],
      ['shop.cases.yaml:4:15', '`decison` is not known here', 'Did you mean `decision`?'],
    ]);
  });

  test('all at once: claims, instants, clauses, names, prices, readings', async () => {
    const text = `policy: builtin
claim:
  order: { deliveredAt: 2026-03-02 10:00, placedAt: 2026-13-02 10:00 }
  item: { catgory: shoes }
cases:
  - name: a
    asOf: 2026-03-02
    expect: { findings: { deadline.clam: breached, weather: satisfied }, validUntil: 2026-02-30 10:00 }
  - name: a
    like: b
    claim: { order: { placedAt: null } }
    expect: { decision: pending, band: { span: /terms/windows, from: 2026-03-02 10:00, until: none } }
  - name: c
    like: aa
    asOf: 2026-03-02 10:00
    claim: { order: { placedAt: null }, item: { catgory: null, category: shoes } }
    expect: { band: { span: /terms/windows/claim, from: none, until: none } }
  - name: d
    asOf: 2026-03-02 10:00
    claim: { order: { placedAt: null }, item: { catgory: 1 } }
    expect: { decision: pending }
`;
    const said = (await complaintsAbout(text)).map(([place, message]) => `${place} ${message}`);
    expect(said.map((line) => line.replace('shop.cases.yaml:', ''))).toEqual([
      '3:43 claim.order.placedAt: `2026-13-02 10:00` is no date and time between 2000 and 2199',
      '4:3 claim.item.category: is missing',
      '4:11 claim.item.catgory: unknown key `catgory`; did you mean `category`?',
      '7:5 asOf: `2026-03-02` is no date and time between 2000 and 2199',
      '8:27 `deadline.clam` is not among the clauses of the policy',
      '8:52 `weather` is not among the clauses of the policy',
      '8:74 `2026-02-30 10:00` is no date and time between 2000 and 2199',
      '9:5 there is another case named `a`',
      '9:5 `asOf` is missing',
      '10:5 no case before this one is named `b`',
      '12:34 `/terms/windows` is no span of the policy that can be counted from `2026-03-02 10:00`',
      '14:5 no case before this one is named `aa`',
      '17:15 `/terms/windows/claim` is no span of the policy that can be counted from `none`',
      '20:41 claim.item.category: is missing',
      '20:49 claim.item.catgory: unknown key `catgory`; did you mean `category`?',
    ]);
  });

  const CASE =
    '  - { name: a, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: x } }, expect: { decision: pending } }';
  const debating = (change: string): string => `policy: builtin
cases:
  - name: a
    asOf: 2026-03-02 12:00
    claim: { order: {}, item: { category: x } }
    expect: { decision: pending }
    debatable: { reading: b, others: [{ reading: c, change: [${change}], expect: { decision: pending } }] }
`;

  test.each<[title: string, text: string, place: string, message: string, hint: string]>([
    [
      'a suggestion for a case that is near',
      `policy: builtin\ncases:\n${CASE}\n  - { name: b, like: aa, expect: { decision: pending }, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: x } } }\n`,
      '4:16',
      'no case before this one is named `aa`',
      'Did you mean `a`?',
    ],
    [
      'no suggestion for a case that is like no other',
      `policy: builtin\ncases:\n${CASE}\n  - { name: b, like: nobody, expect: { decision: pending }, asOf: 2026-03-02 12:00 }\n`,
      '4:16',
      'no case before this one is named `nobody`',
      'Name a case that stands above it.',
    ],
    [
      'a suggestion for a clause that is near',
      `policy: builtin\ncases:\n${CASE.replace('decision: pending', 'findings: { deadline.clam: breached }')}\n`,
      '3:107',
      '`deadline.clam`',
      'Did you mean `deadline.claim`?',
    ],
    [
      'all clauses, where none is near',
      `policy: builtin\ncases:\n${CASE.replace('decision: pending', 'findings: { weather: breached }')}\n`,
      '3:107',
      '`weather`',
      'It has: preamble.guarantee, scope.reasons',
    ],
    [
      'a zone that is none',
      `policy: builtin\ntimeZone: Europe/Atlantis\ncases:\n${CASE}\n`,
      '2:1',
      '`Europe/Atlantis` is no time zone',
      'Europe/Berlin',
    ],
    [
      'a time that the clocks never showed',
      `policy: builtin\ntimeZone: Europe/Berlin\nasOf: 2026-03-29 02:30\ncases:\n${CASE.replace('asOf: 2026-03-02 12:00, ', '')}\n`,
      '3:1',
      'asOf: the clocks in Europe/Berlin never showed 2026-03-29 02:30',
      'add the offset',
    ],
    [
      'a price that is none',
      `policy: builtin\ncases:\n${CASE.replace('expect:', 'prices: { currency: KRW, item: -1 }, expect:')}\n`,
      '3:110',
      'prices.item:',
      'minor units',
    ],
    [
      'no claim at all',
      `policy: builtin\ncases:\n  - { name: a, asOf: 2026-03-02 12:00, expect: { decision: pending } }\n`,
      '3:5',
      'claim.order: is missing',
      'returns-policy schema claim',
    ],
    [
      'a change to what is not there',
      debating('{ at: /terms/nothing/here, to: 1 }'),
      '7:53',
      '`/terms/nothing/here` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'a part taken out that is not there',
      debating('{ at: /terms/packin }'),
      '7:53',
      '`/terms/packin` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'an entry of a list by a name',
      debating('{ at: /terms/exclusions/first, to: 1 }'),
      '7:53',
      '`/terms/exclusions/first` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'an entry taken out by a name',
      debating('{ at: /terms/exclusions/first }'),
      '7:53',
      '`/terms/exclusions/first` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'an entry behind the last',
      debating('{ at: /terms/exclusions/9, to: 1 }'),
      '7:53',
      '`/terms/exclusions/9` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'a part of what has none',
      debating('{ at: /terms/windows/claim/length/x, to: 1 }'),
      '7:53',
      '`/terms/windows/claim/length/x` is no place in the policy',
      'JSON Pointer',
    ],
    [
      'prices in another currency than that of another reading',
      debating('{ at: /currency, to: EUR }').replace(
        '    expect:',
        '    prices: { currency: KRW, item: 1 }\n    expect:',
      ),
      '6:15',
      'prices.currency: is `KRW`, but the policy is in `EUR`',
      'minor units',
    ],
    [
      'a change that makes the policy one that cannot be',
      debating('{ at: /terms/windows/claim/length, to: long }'),
      '7:53',
      'the policy so changed: terms.windows.claim.length:',
      'JSON Pointer',
    ],
    [
      'no policy',
      `cases:\n${CASE}\n`,
      '1:1',
      'no policy is named, and there is none beside the file',
      'shop.policy.json',
    ],
    ['a list without a policy', `${CASE.slice(2)}\n`, '1:1', 'no policy is named', 'Write `policy: builtin`'],
  ])('%s', async (_title, text, place, message, hint) => {
    expect((await complaintsAbout(text))[0]).toEqual([
      `shop.cases.yaml:${place}`,
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ]);
  });

  test('a policy that cannot be is told of with its own lines', async () => {
    const broken = POLICY.replace('"PT24H"', '"24 hours"');
    const [complaint] = await complaintsAbout(`policy: p.json\ncases:\n${CASE}\n`, { 'p.json': broken });
    expect(complaint?.[0]).toMatch(/^p\.json:1:\d+$/);
    expect(complaint?.[1]).toContain('24 hours');
  });
});
