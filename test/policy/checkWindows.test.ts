import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const AT = 'terms.windows.claim';
const BUILT_IN =
  '`order`, `shipment`, `delivery`, `request`, `authorization`, `dispatch`, `arrival`, `inspection`, `settlement`';
const unknown = (event: string): string =>
  `\`${event}\` is neither built in (${BUILT_IN}) nor declared in \`events\``;
const STARTS = '`event`, `firstKnownOf`, `earliestOf` or `latestOf`';
const limit = 'is no limit; give it either `until`, a date, or a `length` and what it counts `from`';
const opening = 'says not when; give it either `after`, so long after the start, or `on`, a date';

const withWindow = (window: object): unknown =>
  policyWith({ [AT]: { clause: 'deadline.claim', length: 'P14D', from: 'delivery', ...window } });

describe('a window that cannot be is refused', () => {
  it.each<[what: string, window: object, ...problems: (readonly [path: string, message: string])[]]>([
    ['from an event that nobody declares', { from: 'wedding' }, ['.from', unknown('wedding')]],
    [
      'from a misspelt event',
      { from: 'delivry' },
      ['.from', `${unknown('delivry')}; did you mean \`delivery\`?`],
    ],
    [
      'from such an event with an offset',
      { from: { event: 'wedding', offset: 'P1D' } },
      ['.from.event', unknown('wedding')],
    ],
    [
      'from several such events',
      { from: { firstKnownOf: ['delivery', 'wedding', { event: 'birth' }] } },
      ['.from.firstKnownOf.1', unknown('wedding')],
      ['.from.firstKnownOf.2.event', unknown('birth')],
    ],
    ['from a fact', { from: { earliestOf: ['sealed'] } }, ['.from.earliestOf.0', unknown('sealed')]],
    ['from nothing', { from: {} }, ['.from', `says nothing; give it one of ${STARTS}`]],
    [
      'from no event',
      { from: { latestOf: [] } },
      ['.from.latestOf', 'names no event, so the clock would never start; name one'],
    ],
    [
      'from an event and a list',
      { from: { event: 'delivery', firstKnownOf: ['order'] } },
      ['.from', 'has `event` and `firstKnownOf`; give it one of them alone'],
    ],
    [
      'from a list with an offset',
      { from: { firstKnownOf: ['order'], offset: 'P1D' } },
      ['.from', 'has an `offset` without an `event`; give each event of a list one of its own'],
    ],
    ['extended to nothing', { extendedTo: [{}] }, ['.extendedTo.0', limit]],
    [
      'extended to a length from nowhere',
      { extendedTo: [{ until: '2026-01-31' }, { length: 'P1D' }] },
      ['.extendedTo.1', limit],
    ],
    ['capped at a start without a length', { cappedAt: [{ from: 'order' }] }, ['.cappedAt.0', limit]],
    [
      'capped at a date and a length',
      { cappedAt: [{ until: '2026-01-31', length: 'P1D', from: 'order' }] },
      ['.cappedAt.0', limit],
    ],
    [
      'capped at a date that ends in some way',
      { cappedAt: [{ until: '2026-01-31', ends: 'exact' }] },
      ['.cappedAt.0', limit],
    ],
    ...[{ length: 'P1D' }, { from: 'order' }, { rollForward: 'none' }, { direction: 'after' }].map(
      (part) =>
        [
          `capped at a date with ${Object.keys(part)} beside it`,
          { cappedAt: [{ until: '2026-01-31', ...part }] },
          ['.cappedAt.0', limit],
        ] as [string, object, [string, string]],
    ),
    [
      'capped from a misspelt event',
      { cappedAt: [{ length: 'P1D', from: 'orders' }] },
      ['.cappedAt.0.from', `${unknown('orders')}; did you mean \`order\`?`],
    ],
    [
      'extended, though it has no end',
      { length: 'unlimited', extendedTo: [{ until: '2026-01-31' }] },
      ['.extendedTo', 'extends what is `unlimited`; leave one of the two out'],
    ],
    ['opened at no time', { opens: { at: '18:00' } }, ['.opens', opening]],
    ['opened twice', { opens: { after: 'P1D', on: '2026-02-01' } }, ['.opens', opening]],
    [
      'opened after its end',
      { from: 'concert', direction: 'before', opens: { after: 'P1D' } },
      ['.opens.after', 'opens a window after its end, as that counts back; give a date with `on`'],
    ],
    [
      'counted back from an event that is not known before',
      { direction: 'before' },
      [
        '.direction',
        'counts back from an event that is not known before it comes; declare it in `events` with `scheduled: true`, or count `after` it',
      ],
    ],
    [
      'counted back from an event of the shop that is not fixed',
      { from: 'recall', direction: 'before' },
      [
        '.direction',
        'counts back from an event that is not known before it comes; declare it in `events` with `scheduled: true`, or count `after` it',
      ],
    ],
    [
      'counted back from an event that nobody declares',
      { from: 'wedding', direction: 'before' },
      ['.from', unknown('wedding')],
    ],
  ])('%s', (_what, window, ...problems) => {
    expect(problemsOf(withWindow(window))).toEqual(problems.map(([path, message]) => [AT + path, message]));
  });

  it.each<[what: string, path: string, changes: Record<string, unknown>]>([
    [
      'a duty',
      'terms.duties.0.window.from',
      {
        'terms.duties': [
          { duty: 'answer', clause: 'duty.answer', window: { length: 'P1D', from: 'wedding' } },
        ],
      },
    ],
    [
      'an exception',
      'exceptions.0.set.windows.arrival.from',
      {
        exceptions: [
          {
            clause: 'exception.gold',
            when: { fact: 'sealed', equals: true },
            set: { windows: { arrival: { length: 'P1D', from: 'wedding' } } },
          },
        ],
      },
    ],
    [
      'a condition',
      'terms.exclusions.0.when.not.within.from',
      {
        'terms.exclusions': [
          {
            clause: 'exclusion.jewelry',
            when: { not: { event: 'order', within: { length: 'P1D', from: 'wedding' } } },
          },
        ],
      },
    ],
  ])('in %s too', (_what, path, changes) => {
    expect(problemsOf(policyWith(changes))).toEqual([[path, unknown('wedding')]]);
  });
});

describe('a window is good', () => {
  it.each<[what: string, window: object]>([
    [
      'from any built-in event',
      {
        from: {
          firstKnownOf: [
            'order',
            'shipment',
            'delivery',
            'request',
            'authorization',
            'dispatch',
            'arrival',
            'inspection',
            'settlement',
          ],
        },
      },
    ],
    ['from an event of the shop', { from: { event: 'recall', offset: { businessDays: 2 } } }],
    ['without an end, but capped', { length: 'unlimited', cappedAt: [{ until: '2026-12-31' }] }],
    [
      'counted back from a fixed event, opened on a date',
      { from: 'concert', direction: 'before', opens: { on: '2026-02-01' } },
    ],
    [
      'counted back from an event with an offset',
      { from: { event: 'concert', offset: 'P1D' }, direction: 'before' },
    ],
    ['opened so long after its start', { opens: { after: 'P1D', at: '08:00' } }],
    ['with no limits', { extendedTo: [], cappedAt: [] }],
    ['of no length', { length: 'PT0S' }],
  ])('%s', (_what, window) => {
    expect(() => parsePolicy(withWindow(window))).not.toThrow();
  });
});
