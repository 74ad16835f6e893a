import type { When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { clockTest } from '../../src/governing/clockTest';
import { toCalendar } from '../../src/policy/PolicyFacts';

const calendar = toCalendar({ timeZone: 'America/New_York' });

/** The instants after which a condition on the clock may come out otherwise. */
function edgesOf(asked: When, asOf: string): readonly string[] {
  const edges = clockTest({ event: 'request', ...asked }, calendar).edgesFrom(Date.parse(asOf));
  return edges.map((edge) => new Date(edge).toISOString());
}

describe('what is asked of the clock may come out otherwise', () => {
  const day = '2026-10-28T08:00:00-04:00';
  const nightOfChange = '2026-11-01T00:30:00-04:00';
  const change = '2026-11-01T05:59:59.999Z';

  test.each<[says: string, asked: When, asOf: string, edges: readonly string[]]>([
    ['never, where nothing is asked', {}, day, []],
    ['never, where nothing is asked, also in the night in which the clocks change', {}, nightOfChange, []],
    ['with the beginning of a date', { onOrAfter: '2026-10-30' }, day, ['2026-10-30T03:59:59.999Z']],
    ['with the end of a date', { onOrBefore: '2026-10-30' }, day, ['2026-10-31T03:59:59.999Z']],
    [
      'with the beginning of one and the end of another',
      { onOrAfter: '2026-10-29', onOrBefore: '2026-10-30' },
      day,
      ['2026-10-29T03:59:59.999Z', '2026-10-31T03:59:59.999Z'],
    ],
    [
      'with the end of the day and at a time',
      { timeFrom: '09:00' },
      day,
      ['2026-10-29T03:59:59.999Z', '2026-10-28T12:59:59.999Z'],
    ],
    [
      'with the end of the day and at two times',
      { timeFrom: '09:00', timeUntil: '17:00' },
      day,
      ['2026-10-29T03:59:59.999Z', '2026-10-28T12:59:59.999Z', '2026-10-28T20:59:59.999Z'],
    ],
    ['with the business days', { onBusinessDay: true }, day, ['2026-10-31T03:59:59.999Z']],
    [
      'with a change of the clocks before the day is over',
      { onOrBefore: '2026-11-03' },
      nightOfChange,
      ['2026-11-04T04:59:59.999Z', change],
    ],
  ])('%s', (_says, asked, asOf, edges) => {
    expect(edgesOf(asked, asOf)).toEqual(edges);
  });
});
