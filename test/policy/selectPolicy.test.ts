import fc from 'fast-check';
import {
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  InvalidClaimError,
  InvalidPolicyError,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { selectPolicy } from '../../src/selectPolicy';
import { caught } from '../admission/caught';
import { zones } from '../support/randomClaims';

const placed = (placedAt: ClaimInput['order']['placedAt']): ClaimInput => ({
  order: { placedAt },
  item: { category: 'shoes' },
});

/** A version of one policy, in force from a date and until a date; `..` for none. */
function inForce(version: string, dates: string, timeZone = 'Asia/Seoul'): Policy {
  const [from, until] = dates.split(' ').map((date) => (date === '..' ? undefined : date));
  return {
    ...defaultPolicy,
    version,
    timeZone,
    inForce: { ...(from && { from }), ...(until && { until }) },
  };
}

const always: Policy = { ...defaultPolicy, version: 'always' };
const old = inForce('old', '.. 2025-12-31');
const current = inForce('current', '2026-01-01 ..');
const christmas = inForce('christmas', '2025-12-01 2025-12-26');

interface Row {
  readonly says: string;
  readonly policies: readonly Policy[];
  readonly placedAt: string | null;
  readonly selects: string | null;
}

const rows: readonly Row[] = [
  {
    says: 'the last millisecond of the last date is still of the old version',
    policies: [old, current],
    placedAt: '2025-12-31T23:59:59.999+09:00',
    selects: 'old',
  },
  {
    says: 'with the first millisecond of its first date the new version is in force',
    policies: [old, current],
    placedAt: '2026-01-01T00:00:00+09:00',
    selects: 'current',
  },
  {
    says: 'the date is that of the shop, wherever the order was placed',
    policies: [old, current],
    placedAt: '2025-12-31T15:00:00Z',
    selects: 'current',
  },
  {
    says: 'each version counts its dates in its own time zone',
    policies: [inForce('old', '.. 2025-12-31', 'America/New_York'), current],
    placedAt: '2025-12-31T14:59:59.999Z',
    selects: 'old',
  },
  {
    says: 'so that the version that came last goes before one that has not ended yet',
    policies: [inForce('old', '.. 2025-12-31', 'America/New_York'), current],
    placedAt: '2025-12-31T15:00:00Z',
    selects: 'current',
  },
  {
    says: 'a season within a longer version',
    policies: [always, christmas],
    placedAt: '2025-12-26T12:00:00+09:00',
    selects: 'christmas',
  },
  {
    says: 'once it is over, the longer one is in force again',
    policies: [always, christmas],
    placedAt: '2025-12-27T00:00:00+09:00',
    selects: 'always',
  },
  {
    says: 'a single version without dates needs none of the claim',
    policies: [always],
    placedAt: null,
    selects: 'always',
  },
  {
    says: 'nor does one that says in so many words that it is open',
    policies: [inForce('open', '.. ..')],
    placedAt: null,
    selects: 'open',
  },
  {
    says: 'where it is not known when the order was placed, nothing is',
    policies: [old, current],
    placedAt: null,
    selects: null,
  },
  {
    says: 'not even with a single version, where it has a first date',
    policies: [current],
    placedAt: null,
    selects: null,
  },
  { says: 'or a last one', policies: [old], placedAt: null, selects: null },
  {
    says: 'nor where one of two is always in force, as the other could go before it',
    policies: [always, christmas],
    placedAt: null,
    selects: null,
  },
  {
    says: 'before the first version there was none',
    policies: [christmas, current],
    placedAt: '2025-11-30T23:59:59.999+09:00',
    selects: null,
  },
  {
    says: 'nor was there between two',
    policies: [christmas, current],
    placedAt: '2025-12-28T12:00:00+09:00',
    selects: null,
  },
  {
    says: 'of no version at all, none was in force',
    policies: [],
    placedAt: '2026-03-02T12:00:00+09:00',
    selects: null,
  },
];

describe('the version in force when the order was placed', () => {
  test.each(rows)('$says', ({ policies, placedAt, selects }) => {
    expect(selectPolicy(policies, placed(placedAt))?.version ?? null).toBe(selects);
    expect(selectPolicy(policies.toReversed(), placed(placedAt))?.version ?? null).toBe(selects);
  });

  test('is the same object that was handed in, parsed or raw', () => {
    const parsed = parsePolicy(current);
    const claim = placed('2026-03-02T12:00:00+09:00');
    expect(selectPolicy([old, current], claim)).toBe(current);
    expect(selectPolicy([parsePolicy(old), parsed], parseClaim(claim))).toBe(parsed);
    expect(selectPolicy([defaultPolicy], claim)).toBe(defaultPolicy);
  });

  test('is the one that an evaluation names', () => {
    const claim = placed('2025-12-24T12:00:00+09:00');
    const policy = selectPolicy([old, christmas, current], claim) ?? always;
    expect(evaluateClaim(claim, policy, '2026-01-02T12:00:00+09:00').policy).toEqual({
      id: 'builtin',
      version: 'christmas',
    });
  });

  test('leaves the list as it was', () => {
    const policies = [current, old, christmas];
    selectPolicy(policies, placed('2026-03-02T12:00:00+09:00'));
    expect(policies).toEqual([current, old, christmas]);
  });
});

describe('what is no question of versions is a TypeError', () => {
  const another: Policy = { ...current, id: 'another', version: '7' };
  test.each<[says: string, policies: unknown, message: string]>([
    [
      'two versions that come into force on the same date',
      [old, current, inForce('hasty', '2026-01-01 2026-06-30')],
      '`policies`: `builtin` version `current` and `builtin` version `hasty` are both in force from `2026-01-01` on, so that neither goes before the other',
    ],
    [
      'two versions without a first date',
      [old, current, always],
      '`policies`: `builtin` version `old` and `builtin` version `always` are both in force from the beginning, so that neither goes before the other',
    ],
    [
      'the same version twice',
      [current, current],
      '`policies`: `builtin` version `current` and `builtin` version `current` are both in force from `2026-01-01` on, so that neither goes before the other',
    ],
    [
      'policies with different ids',
      [old, another],
      '`policies`: `builtin` version `old` and `another` version `7` are no versions of one policy',
    ],
    ['a policy in place of the list', current, '`policies`: `[object]` is no list'],
    ['no list', undefined, '`policies`: `undefined` is no list'],
  ])('%s', (_says, policies, message) => {
    for (const placedAt of ['2026-03-02T12:00:00+09:00', '2019-03-02T12:00:00+09:00', null]) {
      const error = caught(() => selectPolicy(policies as readonly Policy[], placed(placedAt)));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(message);
    }
  });
});

describe('what cannot be is refused', () => {
  test('a claim', () => {
    expect(() => selectPolicy([current], placed('yesterday'))).toThrow(InvalidClaimError);
  });

  test('every policy of the list, each by its place in it', () => {
    const policies = [
      { ...old, timeZone: 'Asia/Seul' },
      current,
      { ...christmas, inForce: { from: '2025-02-30' } },
      undefined as unknown as Policy,
    ];
    const error = caught(() => selectPolicy(policies, placed(null)));
    expect(error).toBeInstanceOf(InvalidPolicyError);
    expect((error as InvalidPolicyError).issues).toEqual([
      {
        path: [0, 'timeZone'],
        message: '`Asia/Seul` is no time zone known here; write an IANA name such as `Asia/Seoul`',
      },
      { path: [2, 'inForce', 'from'], message: '`2025-02-30` names a date that does not exist' },
      { path: [3], message: 'is missing' },
    ]);
    expect(error.message).toContain('\n  [0].timeZone: ');
  });
});

describe('by the calendar of Temporal', () => {
  const dates = fc
    .integer({ min: 0, max: 360 * 199 })
    .map((days) => Temporal.PlainDate.from('2000-01-05').add({ days }));
  /** Dates of which the clocks change at midnight, or that are skipped: those are where a day begins oddly. */
  const oddDates = fc
    .constantFrom('2018-11-04', '2018-02-18', '2011-12-30', '2026-04-24', '2010-11-07', '2024-03-31')
    .map((date) => Temporal.PlainDate.from(date));
  const zone = fc.constantFrom(...zones, 'Africa/Cairo', 'America/St_Johns', 'Pacific/Kiritimati');
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });

  /** Versions one after another, without a gap: before the first date, from it on, and so on. */
  const successions = fc
    .record({ timeZone: zone, first: fc.oneof(dates, oddDates), lengths, isOpen: fc.boolean() })
    .map(({ timeZone, first, lengths, isOpen }) => {
      const starts = lengths.map((_, index) =>
        first.add({ days: lengths.slice(0, index).reduce((sum, days) => sum + days, 0) }),
      );
      const versions = starts.map((start, index) => {
        const until = starts[index + 1]?.subtract({ days: 1 }).toString();
        const isEnded = until !== undefined && !isOpen;
        return inForce(`${index + 1}`, `${start} ${isEnded ? until : '..'}`, timeZone);
      });
      return {
        timeZone,
        starts,
        versions: [inForce('0', `.. ${first.subtract({ days: 1 })}`, timeZone), ...versions],
      };
    });

  const dateAt = (epochMs: number, timeZone: string): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDate();

  test('each date begins with its first millisecond and ends with its last, in every zone', () => {
    fc.assert(
      fc.property(successions, fc.nat(), ({ timeZone, starts, versions }, seed) => {
        const at = seed % starts.length;
        const start = (starts[at] as Temporal.PlainDate).toZonedDateTime(timeZone).epochMilliseconds;
        for (const [instant, version] of [
          [start, `${at + 1}`],
          [start - 1, `${at}`],
        ] as const) {
          expect(selectPolicy(versions, placed(instant))?.version).toBe(version);
        }
      }),
    );
  });

  test('the version is that of the local date, and the order of the list does not matter', () => {
    const cases = successions.chain(({ timeZone, starts, versions }) =>
      fc.record({
        timeZone: fc.constant(timeZone),
        starts: fc.constant(starts),
        versions: fc.shuffledSubarray(versions, { minLength: versions.length }),
        start: fc.constantFrom(...starts),
        drift: fc.integer({ min: -3 * 86_400_000, max: 50 * 86_400_000 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ timeZone, starts, versions, start, drift }) => {
        const instant = start.toZonedDateTime(timeZone).epochMilliseconds + drift;
        const date = dateAt(instant, timeZone);
        const begun = starts.filter((each) => Temporal.PlainDate.compare(each, date) <= 0);
        const claim = placed(instant);
        const selected = selectPolicy(versions, claim);
        expect(selected?.version).toBe(`${begun.length}`);
        expect(evaluateClaim(claim, selected ?? always, instant).policy.version).toBe(selected?.version);
      }),
    );
  });
});
