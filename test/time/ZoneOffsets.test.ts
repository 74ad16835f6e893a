import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ZoneOffsets } from '../../src/time/ZoneOffsets';
import { zoneOffsetsOf } from '../../src/time/zoneOffsetsOf';
import { clockChangesOf } from './clockChangesOf';
import { isDeep, seed } from './depth';

const HOUR = 3_600_000;
const START = Date.UTC(2000, 0);
const END = Date.UTC(2300, 0);
/** All 300 years take minutes; the years in which zones still change their minds are always looked at. */
const until = isDeep ? END : Date.UTC(2040, 0);

const zones = Intl.supportedValuesOf('timeZone');
const changesByZone = new Map(zones.map((zone) => [zone, clockChangesOf(zone, START, until)]));

function offsetByTemporal(timeZone: string, epochMs: number): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
  return offsetNanoseconds / 1_000_000;
}

describe('the offsets of a zone', () => {
  it('change at the instants at which Temporal has them change, in every zone', () => {
    let seen = 0;
    for (const [zone, changes] of changesByZone) {
      const offsets = new ZoneOffsets(zone);
      for (const change of changes) {
        const found = [change - 1, change, change + 1].map((at) => offsets.at(at));
        const expected = [change - 1, change, change + 1].map((at) => offsetByTemporal(zone, at));
        if (String(found) !== String(expected)) expect.fail(`${zone} at ${new Date(change).toISOString()}`);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(10_000);
  });

  it('are those of Temporal at any instant from 2000 to 2299', () => {
    const anywhere = fc.tuple(fc.constantFrom(...zones), fc.integer({ min: START, max: END }));
    fc.assert(
      fc.property(anywhere, ([zone, at]) => {
        expect(zoneOffsetsOf(zone).at(at)).toBe(offsetByTemporal(zone, at));
      }),
      { seed, numRuns: 4000 },
    );
  });

  it('never change twice within the 28 hours that a wall clock is looked up in, let alone within a day', () => {
    let smallest = { hours: Number.POSITIVE_INFINITY, zone: '', at: 0 };
    for (const [zone, changes] of changesByZone) {
      for (const [index, change] of changes.slice(1).entries()) {
        const hours = (change - (changes[index] ?? 0)) / HOUR;
        if (hours < smallest.hours) smallest = { hours, zone, at: change };
      }
    }
    // Boa Vista and two others tried daylight saving time for a week in 2000.
    expect(smallest.hours).toBe(167);
    expect(['America/Boa_Vista', 'America/Noronha', 'America/Recife']).toContain(smallest.zone);
  });

  it('stay within 14 hours ahead of UTC and 12 behind, between which a wall clock is looked up', () => {
    const offsets = [...changesByZone].flatMap(([zone, changes]) =>
      [START, ...changes].map((at) => zoneOffsetsOf(zone).at(at)),
    );
    const extremes = ['Etc/GMT-14', 'Etc/GMT+12'].map((zone) => zoneOffsetsOf(zone).at(START));
    expect(extremes).toEqual([14 * HOUR, -12 * HOUR]);
    expect(Math.max(...offsets)).toBe(14 * HOUR);
    expect(Math.min(...offsets)).toBe(-11 * HOUR);
  });

  it('are the same whatever was asked before', () => {
    const changes = changesByZone.get('Africa/Casablanca') ?? [];
    const forwards = new ZoneOffsets('Africa/Casablanca');
    const backwards = new ZoneOffsets('Africa/Casablanca');
    const early = changes.map((at) => forwards.at(at));
    const late = [...changes].reverse().map((at) => backwards.at(at));
    expect(late.reverse()).toEqual(early);
  });
});

describe('the first change of an offset', () => {
  it('is the first after one instant and up to another, or that other', () => {
    const asked = fc
      .record({
        zone: fc.constantFrom(...zones.filter((zone) => (changesByZone.get(zone) ?? []).length > 1)),
        change: fc.nat(),
        before: fc.oneof(
          fc.constantFrom(0, 1, HOUR, 15 * HOUR),
          fc.integer({ min: -HOUR, max: 60 * 24 * HOUR }),
        ),
        span: fc.oneof(fc.constantFrom(0, 1, 28 * HOUR), fc.integer({ min: 0, max: 400 * 24 * HOUR })),
      })
      .map(({ zone, change, before, span }) => {
        const changes = changesByZone.get(zone) ?? [];
        const from = (changes[change % changes.length] ?? START) - before;
        return { zone, from, to: from + span };
      })
      .filter(({ from, to }) => from > START && to < until);
    fc.assert(
      fc.property(asked, ({ zone, from, to }) => {
        const first = clockChangesOf(zone, from, to + 1)[0] ?? to;
        expect(zoneOffsetsOf(zone).firstChange(from, to)).toBe(first);
      }),
      { seed, numRuns: 1500 },
    );
  });

  it('is none in a zone without changes', () => {
    expect(new ZoneOffsets('Asia/Seoul').firstChange(START, START + 1000 * 24 * HOUR)).toBe(
      START + 1000 * 24 * HOUR,
    );
  });
});

describe('the offsets of the days before the year 2000', () => {
  it('are looked up like any others', () => {
    const before = Date.UTC(1999, 11, 20);
    expect(new ZoneOffsets('America/New_York').at(before)).toBe(-5 * HOUR);
    expect(new ZoneOffsets('America/New_York').firstChange(before, START)).toBe(START);
  });
});

describe('the offsets kept for a zone', () => {
  it('are the same for its name in any letter case', () => {
    expect(zoneOffsetsOf('ASIA/seoul')).toBe(zoneOffsetsOf('Asia/Seoul'));
    expect(zoneOffsetsOf('Asia/Tokyo')).not.toBe(zoneOffsetsOf('Asia/Seoul'));
  });
});
