import { fc } from '@fast-check/vitest';
import { DateTime } from 'luxon';
import { type ClaimInput, evaluateClaim, type InstantInput } from 'returns-policy';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Case, cases } from './cases';

/** The claim with every instant written in another way. */
function rewritten(claim: ClaimInput, write: (instant: string) => InstantInput): ClaimInput {
  return rewrite(claim, write) as ClaimInput;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function rewrite(part: unknown, write: (instant: string) => InstantInput): unknown {
  if (typeof part === 'string') return ISO.test(part) ? write(part) : part;
  if (Array.isArray(part)) return part.map((entry) => rewrite(entry, write));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rewrite(value, write)]));
}

/** The same instant by a clock elsewhere. */
function withOffset(instant: string, offset: string): string {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const minutes = offset.startsWith('-') ? -size : size;
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('Z', offset);
}

const offsets = fc.constantFrom(
  'Z',
  '+00:00',
  '-00:00',
  '+09:00',
  '-05:00',
  '+05:45',
  '-09:30',
  '+14:00',
  '-12:00',
);
const temporal = (instant: string): Temporal.Instant => Temporal.Instant.from(instant);

const forms: readonly (readonly [name: string, write: (instant: string) => InstantInput])[] = [
  ['a Date', (instant) => new Date(instant)],
  ['epoch milliseconds', (instant) => Date.parse(instant)],
  ['a luxon DateTime', (instant) => DateTime.fromISO(instant, { zone: 'Asia/Kathmandu' })],
  ['a Temporal.Instant', temporal],
  ['a Temporal.ZonedDateTime', (instant) => temporal(instant).toZonedDateTimeISO('America/New_York')],
  [
    'the text of a Temporal.ZonedDateTime',
    (instant) => temporal(instant).toZonedDateTimeISO('Asia/Tokyo').toString(),
  ],
  ['digits past the millisecond', (instant) => instant.replace('Z', '999Z')],
];

function expectSame({ claim, policy, asOf }: Case, write: (instant: string) => InstantInput): void {
  const other = evaluateClaim(rewritten(claim, write), policy, write(new Date(asOf).toISOString()));
  expect(other).toStrictEqual(evaluateClaim(claim, policy, asOf));
}

describe('in which way an instant is written changes nothing', () => {
  test('each with an offset of its own', () => {
    fc.assert(
      fc.property(cases, fc.array(offsets, { minLength: 8, maxLength: 8 }), (given, pens) => {
        let used = 0;
        expectSame(given, (instant) => withOffset(instant, pens[used++ % pens.length] ?? 'Z'));
      }),
      { numRuns: 500 },
    );
  });

  test.each(forms)('%s', (_name, write) => {
    fc.assert(
      fc.property(cases, (given) => expectSame(given, write)),
      { numRuns: 150 },
    );
  });
});
