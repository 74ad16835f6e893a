import type { When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { requirementNeverMet } from '../../../src/analysis/lint/requirementNeverMet';
import { resolutionUnreachable } from '../../../src/analysis/lint/resolutionUnreachable';
import { windowNeverOpen } from '../../../src/analysis/lint/windowNeverOpen';
import { aClaim, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { lookedAt, type Seen, toldAfter } from './lookedAt';

const facts = ['sealed', 'sale'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` }));
const is = (fact: string): When => ({ fact, equals: true });
const claimFor = (known: object, more: Parameters<typeof aClaim>[0] = {}): Seen => [
  { ...aClaim(more), facts: { ...known } },
  more?.requestedAt ?? usual.request,
];
/** Asked for on the fifteenth day. */
const late = { requestedAt: '2026-03-16T10:00:00.001+09:00' };

describe('a requirement that no claim can keep', () => {
  const asking = (...requirements: readonly object[]) => policyWith({ facts, terms: { requirements } });
  const sealed = { clause: 'condition.sealed', must: is('sealed') };
  const kept = claimFor({ sealed: true });
  const broken = claimFor({ sealed: false });

  test.each([
    ['error', true],
    ['warning', false],
  ])('is told of with a claim that does not: %s', (severity, isComplete) => {
    const keptTooLate = claimFor({ sealed: true }, late);
    const seen = [keptTooLate, claimFor({}), broken, claimFor({ sealed: false }, late)];
    expect(
      toldAfter(
        requirementNeverMet,
        asking({ ...sealed, clause: 'condition.first', must: is('sale') }, sealed),
        seen,
        isComplete,
      ),
    ).toEqual([
      {
        severity,
        path: '/terms/requirements/1',
        clauses: ['condition.sealed'],
        message: 'no claim can keep condition.sealed: those that meet it are refused for something else',
        shows: 2,
      },
    ]);
  });

  const forSale = { ...sealed, when: is('sale') };

  test.each<[what: string, requirement: object, seen: readonly Seen[], isTold: boolean]>([
    ['one claim keeps it, before', sealed, [kept, broken], false],
    ['one claim keeps it, afterwards', sealed, [broken, kept], false],
    ['no claim has broken it', sealed, [claimFor({})], false],
    ['it is advice alone', { ...sealed, otherwise: 'advisory' }, [broken], false],
    ['a person looks at claims that break it', { ...sealed, otherwise: 'needs_review' }, [broken], true],
    [
      'the claim that keeps it is not asked to',
      forSale,
      [claimFor({ sealed: true, sale: false }), claimFor({ sealed: false, sale: true })],
      true,
    ],
    [
      'the claim that keeps it may not be asked to',
      forSale,
      [kept, claimFor({ sealed: false, sale: true })],
      true,
    ],
    [
      'the claim that keeps it is asked to',
      forSale,
      [claimFor({ sealed: true, sale: true }), claimFor({ sealed: false, sale: true })],
      false,
    ],
    [
      'the claim that breaks it is not asked to keep it',
      forSale,
      [claimFor({ sealed: false, sale: false })],
      false,
    ],
  ])('is one or none where %s', (_, requirement, seen, isTold) => {
    const paths = toldAfter(requirementNeverMet, asking(requirement), seen).map(({ path }) => path);
    expect(paths).toEqual(isTold ? ['/terms/requirements/0'] : []);
  });

  test('is not one that a person has waived', () => {
    const [claim, at] = broken;
    const waived = {
      clause: 'condition.sealed',
      ruling: 'waived',
      by: 'the manager',
      why: 'goodwill',
      at,
    } as const;
    const policy = asking(sealed, { clause: 'condition.other', must: is('sale') });
    const seen: Seen = [{ ...claim, facts: { sealed: false, sale: false }, rulings: [waived] }, at];
    expect(toldAfter(requirementNeverMet, policy, [seen])).toMatchObject([
      { path: '/terms/requirements/1', clauses: ['condition.other'] },
    ]);
  });

  test('is told apart from another of the same clause', () => {
    const policy = asking(sealed, { ...sealed, must: is('sale') });
    const seen = claimFor({ sealed: true, sale: false });
    expect(toldAfter(requirementNeverMet, policy, [seen]).map(({ path }) => path)).toEqual([
      '/terms/requirements/1',
    ]);
  });

  test.each<[what: string, requirement: object, seen: readonly Seen[], waitsFor: readonly When[]]>([
    ['before a claim has broken it, not', sealed, [], []],
    ['after one has, what keeps it', sealed, [broken], [is('sealed')]],
    [
      'what keeps it of what has to',
      forSale,
      [claimFor({ sealed: false, sale: true })],
      [{ all: [is('sale'), is('sealed')] }],
    ],
    ['after one has kept it, no more', sealed, [broken, kept], []],
  ])('is looked for: %s', (_, requirement, seen, waitsFor) => {
    expect(lookedAt(requirementNeverMet, asking(requirement), seen).waitsFor?.()).toEqual(waitsFor);
  });

  test('is none where nothing is required', () => {
    expect(toldAfter(requirementNeverMet, policyWith({}), [broken])).toEqual([]);
  });
});

describe('a resolution that nobody can have', () => {
  const offered = [
    { resolution: 'refund', legs: ['return'], when: is('sealed'), otherwise: { instead: 'store_credit' } },
    { resolution: 'exchange', legs: ['return', 'replacement'] },
    { resolution: 'store_credit', legs: ['return'] },
  ];
  const repair = [
    { resolution: 'repair', legs: ['return'] },
    { resolution: 'refund', legs: ['return'] },
  ];
  const policy = policyWith({
    facts,
    terms: { resolutions: { offered } },
    exceptions: [{ clause: 'own.sale', when: is('sale'), set: { resolutions: { offered: repair } } }],
  });
  const wanting = (resolution: string | null, known: object, more = {}) =>
    claimFor({ sale: false, ...known }, { resolution, ...more });
  const places = new Map([
    ['refund', '/terms/resolutions/offered/0'],
    ['exchange', '/terms/resolutions/offered/1'],
    ['store_credit', '/terms/resolutions/offered/2'],
    ['repair', '/exceptions/0/set/resolutions/offered/0'],
  ]);

  test('is told of with the first place that offers it', () => {
    expect(toldAfter(resolutionUnreachable, policy, [])).toEqual(
      [...places].map(([resolution, path]) => ({
        severity: 'warning',
        path,
        clauses: ['scope.resolutions'],
        message: `${resolution} is offered and can never be had: whoever asks for it is refused or given something else`,
      })),
    );
  });

  test.each<[what: string, seen: Seen, had: string | null]>([
    ['what is asked for and offered', wanting('exchange', {}), 'exchange'],
    ['what is offered under a condition that holds', wanting('refund', { sealed: true }), 'refund'],
    ['what is given in place of another', wanting('refund', { sealed: false }), 'store_credit'],
    ['what an exception offers', wanting('repair', { sale: true }), 'repair'],
    ['nothing while it is open', wanting('refund', {}), null],
    ['nothing where nothing is asked for', wanting(null, {}), null],
    ['nothing where the claim is refused', wanting('exchange', {}, late), null],
  ])('is looked for until a claim has it; one has %s', (_, seen, had) => {
    const rest = [...places.keys()].filter((resolution) => resolution !== had);
    const watch = lookedAt(resolutionUnreachable, policy, [seen]);
    expect(watch.waitsFor?.()).toEqual(rest.map((equals) => ({ field: 'request.resolution', equals })));
    expect(watch.tell(true).map(({ path }) => path)).toEqual(
      rest.map((resolution) => places.get(resolution)),
    );
  });
});

describe('a window that is over before it opens', () => {
  const withWindow = (name: string, window: object) => policyWith({ terms: { windows: { [name]: window } } });
  const told = (name: string, opensAt: string, endsAt: string) =>
    `the ${name} window is over before it opens: it opens at ${opensAt} and ends at ${endsAt}`;

  test('is told of with the first claim that shows it', () => {
    const opens = { on: '2026-03-10' };
    const policy = withWindow('claim', { clause: 'deadline.own', length: 'P5D', opens });
    const other: Seen = [
      aClaim({ deliveredAt: '2026-03-12T10:00:00+09:00', upTo: 'delivery' }),
      '2026-03-12T10:00:00+09:00',
    ];
    const first: Seen = [aClaim({ upTo: 'delivery' }), usual.delivery];
    expect(toldAfter(windowNeverOpen, policy, [other, first, [aClaim(), usual.request]])).toEqual([
      {
        severity: 'error',
        path: '/terms/windows/claim',
        clauses: ['deadline.own'],
        message: told('claim', '2026-03-09T23:00:00.000Z', '2026-03-07T01:00:00.000Z'),
        shows: 1,
      },
    ]);
  });

  test.each<[what: string, window: object, isTold: boolean]>([
    ['opens at its end', { length: 'P2D', opens: { after: 'P2D' } }, false],
    ['opens one second after its end', { length: 'PT24H', opens: { after: 'PT24H1S' } }, true],
    ['has no end', { length: 'unlimited', opens: { after: 'P2D' } }, false],
    ['opens at once', { length: 'P2D' }, false],
  ])('is one or none where the window for sending %s', (_, window, isTold) => {
    const policy = withWindow('dispatch', { from: 'delivery', ...window });
    const paths = toldAfter(windowNeverOpen, policy, [[aClaim(), usual.request]]).map(({ path }) => path);
    expect(paths).toEqual(isTold ? ['/terms/windows/dispatch'] : []);
  });
});
