import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type ClaimInput,
  type Decision,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { edges } from 'returns-policy/analysis';
import { type ClaimOptions, claims } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';
import { askedAt } from '../../src/testing/claims/askedAt';
import { ClaimClock } from '../../src/testing/claims/ClaimClock';

const example = (id: string): Policy =>
  parsePolicy(JSON.parse(readFileSync(`examples/policies/${id}.policy.json`, 'utf8')));

const policies: readonly (readonly [name: string, policy: Policy])[] = [
  ['the built-in policy', defaultPolicy],
  ['one with facts, bands and a charge that grows', example('us-instruments-progressive-fee')],
  ['one with events of its own', example('kr-auto-parts-two-clocks')],
];

// A fixed seed: this is about the claims that are made up, and no run of bad luck says anything of them.
const sampled = (policy: Policy, numRuns: number, options: ClaimOptions = {}) =>
  fc.sample(claims(policy, options), { numRuns, seed: 2026 });

describe.each(policies)('the claims under %s', (_name, policy) => {
  test('are taken, and are plain data', () => {
    fc.assert(
      fc.property(claims(policy), ({ claim, asOf }) => {
        expect(() => parseClaim(claim)).not.toThrow();
        expect(JSON.parse(JSON.stringify({ claim, asOf }))).toStrictEqual({ claim, asOf });
      }),
      { numRuns: 150 },
    );
  });

  test('come to every decision', () => {
    const counts: Record<Decision, number> = { accepted: 0, pending: 0, needs_review: 0, rejected: 0 };
    for (const { claim, asOf } of sampled(policy, 400))
      counts[evaluateClaim(claim, policy, asOf).decision] += 1;
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(2);
    expect(Math.max(...Object.values(counts))).toBeLessThan(340);
  });

  test('are asked about on an edge, or a millisecond beside one, more often than not', () => {
    const beside = sampled(policy, 60).filter(({ claim, asOf }) => {
      const distances = edges(policy, claim).map((edge) => Date.parse(edge) - Date.parse(asOf));
      return distances.some((distance) => Math.abs(distance) <= 1);
    });
    expect(beside.length).toBeGreaterThan(30);
  });

  test('know every fact and event of the policy, with each of its types', () => {
    const all = sampled(policy, 200).map(({ claim }) => claim);
    const facts = all.flatMap(({ facts: known, inspection }) => [known ?? {}, inspection?.facts ?? {}]);
    for (const { fact, type, values } of policy.facts ?? []) {
      const given = facts.flatMap((known) => (known[fact] === undefined ? [] : [known[fact]]));
      expect(new Set(given).size).toBeGreaterThan(1);
      if (values) expect(values).toEqual(expect.arrayContaining(given));
      else expect(given.every((value) => typeof value === (type === 'text' ? 'string' : type))).toBe(true);
    }
    for (const { event } of policy.events ?? []) {
      expect(all.some(({ events }) => events?.[event] !== undefined)).toBe(true);
      expect(all.some(({ events }) => events?.[event] === undefined)).toBe(true);
    }
  });
});

describe('claims that have something in common', () => {
  const all = (options: ClaimOptions) => sampled(defaultPolicy, 60, options).map(({ claim }) => claim);

  test('a reason, a resolution, a category, a channel', () => {
    const asked = { reason: 'wrong_item', resolution: 'exchange', category: 'watch', channel: 'phone' };
    for (const { item, request } of all(asked)) {
      expect(item.category).toBe('watch');
      if (request)
        expect(request).toMatchObject({ reason: 'wrong_item', resolution: 'exchange', channel: 'phone' });
    }
  });

  test('how far they have come', () => {
    const asked = all({ from: 'request', upTo: 'request' });
    expect(
      asked.every(({ request, authorization, dispatch }) => request && !authorization && !dispatch),
    ).toBe(true);
    const early = sampled(defaultPolicy, 300, { from: 'authorization' });
    expect(early.every(({ claim }) => claim.request && claim.authorization)).toBe(true);
    const few = all({ upTo: 'authorization' });
    expect(few.some(({ request }) => !request) && few.some(({ authorization }) => authorization)).toBe(true);
    expect(few.some(({ dispatch }) => dispatch)).toBe(false);
    expect(all({ from: 'settlement' }).some(({ settlement }) => settlement)).toBe(true);
  });

  test('and strangers where nothing is asked', () => {
    const requests = sampled(defaultPolicy, 400, { from: 'request' }).flatMap(
      ({ claim }) => claim.request ?? [],
    );
    for (const key of ['channel', 'reason', 'resolution'] as const) {
      expect(requests.some((request) => request[key] === 'something_else')).toBe(true);
    }
    expect(requests.some(({ reason }) => reason === undefined)).toBe(true);
  });

  test('events in another order than usual, and parcels that nobody announced', () => {
    const sent = sampled(defaultPolicy, 300, { from: 'dispatch' }).map(({ claim }) => claim);
    expect(sent.some(({ request }) => !request)).toBe(true);
    expect(sent.some(({ request, authorization }) => request && !authorization)).toBe(true);
    const early = sent.filter(({ authorization, dispatch }) => {
      return String(dispatch?.at) < String(authorization?.at ?? '');
    });
    expect(early.length).toBeGreaterThan(0);
  });
});

describe('a claim that fails a test', () => {
  const smallest = (isFine: (claim: ClaimInput, asOf: string) => boolean) => {
    const property = fc.property(claims(defaultPolicy), ({ claim, asOf }) => isFine(claim, asOf));
    const { counterexample } = fc.check(property, { seed: 3, numRuns: 500 });
    return counterexample?.[0];
  };
  const order = { number: 'A-1001', deliveredAt: '2026-03-02T01:00:00.000Z' };

  test('is the smallest there is, where any fails', () => {
    expect(smallest(() => false)).toEqual({
      claim: { order, item: { category: 'shoes' } },
      asOf: order.deliveredAt,
    });
  });

  test('has nothing in it that is not needed to fail', () => {
    const found = smallest((claim, asOf) => {
      const { findings } = evaluateClaim(claim, defaultPolicy, asOf);
      return findings.every(({ code }) => code !== 'item_used');
    });
    expect(found?.claim).toEqual({
      order,
      item: { category: 'shoes' },
      dispatch: { at: expect.any(String) },
      arrival: { at: expect.any(String) },
      inspection: { at: expect.any(String), condition: 'used', contents: [] },
      ...(found?.claim.request && {
        request: {
          at: '2026-03-02T02:00:00.000Z',
          channel: 'email',
          reason: 'defective_item',
          resolution: 'refund',
          attachments: [
            { kind: 'defect_photo', mediaType: 'image/jpeg' },
            { kind: 'description', text: 'It does not close.' },
          ],
        },
        authorization: { at: '2026-03-02T03:00:00.000Z' },
      }),
    });
  });
});

describe('a policy with little in it', () => {
  const terms = defaultPolicy.terms;
  const bare = parsePolicy({
    ...defaultPolicy,
    holidays: ['2026-03-09'],
    events: [{ event: 'opening', question: 'When was it opened?' }],
    facts: [
      { fact: 'weight', type: 'number', question: 'How heavy is it?' },
      { fact: 'note', type: 'text', question: 'What does it say?' },
    ],
    terms: {
      ...terms,
      channels: { ...terms.channels, accepted: [], othersToo: true },
      windows: {
        claim: { ...terms.windows.claim, length: 'unlimited' },
        dispatch: {
          clause: 'deadline.dispatch',
          length: 'P2D',
          from: { firstKnownOf: ['opening', { event: 'delivery', offset: 'PT6H' }] },
          opens: { after: 'PT3H' },
          rollForward: 'next_business_day',
        },
        arrival: terms.windows.arrival,
      },
      exclusions: [
        { clause: 'exclusion.jewelry', when: { field: 'item.quantity', above: 6 } },
        { clause: 'exclusion.personal_request', when: { fact: 'weight', atLeast: 20 } },
      ],
    },
    exceptions: [
      {
        clause: 'preamble.guarantee',
        when: { fact: 'note', equals: 'fragile' },
        set: { channels: { accepted: ['counter'] } },
      },
    ],
  });
  const all = sampled(bare, 300, { from: 'dispatch' });

  test('has claims all the same', () => {
    for (const { claim } of all) expect(() => parseClaim(claim)).not.toThrow();
    const channels = new Set(all.map(({ claim }) => claim.request?.channel));
    expect(channels).toEqual(new Set(['counter', 'something_else', undefined]));
  });

  test('sees values about its thresholds', () => {
    expect(all.map(({ claim }) => claim.item.quantity)).toEqual(expect.arrayContaining([5, 6, 7]));
    expect(all.map(({ claim }) => claim.facts?.['weight'])).toEqual(expect.arrayContaining([19, 20, 21]));
    expect(all.map(({ claim }) => claim.facts?.['note'])).toContain('fragile');
  });

  test('sees dispatches about every point from which its window may be counted', () => {
    const lengths = all.flatMap(({ claim: { order, events, dispatch } }) => {
      const starts = [order.deliveredAt, events?.['opening']].filter((start) => typeof start === 'string');
      return starts.map((start) => Date.parse(String(dispatch?.at)) - Date.parse(start));
    });
    const hour = 3_600_000;
    // Three hours after the opening, or six after the delivery and three more.
    expect(lengths).toContain(3 * hour);
    expect(lengths).toContain(9 * hour);
    expect(lengths).toContain(54 * hour);
  });
});

test('a policy that names no way to claim has claims by some way', () => {
  const channels = { clause: 'channel.email', accepted: [], othersToo: true };
  const policy = parsePolicy({ ...defaultPolicy, terms: { ...defaultPolicy.terms, channels } });
  const requests = sampled(policy, 50).flatMap(({ claim }) => claim.request ?? []);
  expect(new Set(requests.map(({ channel }) => channel))).toEqual(new Set(['something_else']));
});

test('there are claims to which nothing has happened yet, asked about at some instant', () => {
  const all = sampled(defaultPolicy, 800, { upTo: 'delivery' });
  const blank = all.filter(({ claim }) => !/At"/.test(JSON.stringify(claim)));
  expect(blank.length).toBeGreaterThan(2);
  for (const { claim, asOf } of blank)
    expect(evaluateClaim(claim, defaultPolicy, asOf).decision).not.toBe('accepted');
});

test('where nothing has happened there is no edge, and the question is asked at the beginning', () => {
  const beginning = Date.parse('2026-03-02T01:00:00Z');
  const clock = new ClaimClock(defaultPolicy, [], beginning);
  const place = { mode: 'edge', hours: 1, days: 0, edge: 7, nudge: 1 } as const;
  const claim = { order: {}, item: { category: 'shoes' } };
  expect(askedAt({ mode: 'edge', place }, claim, clock)).toBe(beginning + 1);
});

test('a policy that is counted back from an event has claims too', () => {
  const { terms } = defaultPolicy;
  const ahead = {
    ...defaultPolicy,
    events: [{ event: 'wedding', question: 'When is the wedding?', scheduled: true }],
    terms: {
      ...terms,
      windows: {
        ...terms.windows,
        claim: { clause: 'deadline.claim', length: 'P7D', from: 'wedding', direction: 'before' },
      },
    },
  };
  const policy = parsePolicy(ahead);
  const decisions = sampled(policy, 100).map(
    ({ claim, asOf }) => evaluateClaim(claim, policy, asOf).decision,
  );
  expect(new Set(decisions).size).toBeGreaterThan(1);
});
