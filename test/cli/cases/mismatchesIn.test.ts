import { describe, expect, test } from 'vitest';
import { runText } from './runText';

const IN_TIME = `
    asOf: 2026-03-02 19:00
    claim:
      order: { number: A-1001, deliveredAt: 2026-03-02 10:00 }
      item: { category: shoes }
      request:
        at: 2026-03-02 18:30
        channel: email
        reason: change_of_mind
        resolution: refund
        attachments: [{ kind: statement, text: They do not suit me. }]`;
const JEWELRY = `
    asOf: 2026-03-02 19:00
    claim: { order: {}, item: { category: jewelry } }`;
const SETTLED = `${IN_TIME}
      settlement: { at: 2026-03-02 18:45, outcome: refunded }`;
const TO_THE_SECOND = SETTLED.replace('18:45,', '18:45:30.007,');
const CALLED = `
    asOf: 2026-03-02 19:00
    claim: { order: { deliveredAt: 2026-03-02 10:00 }, item: { category: shoes }, request: { at: 2026-03-02 12:00, channel: telephone } }`;
const PRICED = `${IN_TIME}
    prices: { item: 59000, outbound: { amount: 3000, paidBy: shop }, return: { amount: 3000, paidBy: customer }, currency: KRW }`;

async function mismatches(of: string, expected: string, zone = 'Asia/Seoul') {
  const text = `policy: builtin\ntimeZone: ${zone}\ncases:\n  - name: a\n    expect: ${expected}${of}\n`;
  const { results } = await runText(text);
  return results.flatMap((one) => one.mismatches);
}

describe('what comes out as expected', () => {
  test.each([
    ['decision', IN_TIME, '{ decision: pending }'],
    ['outcome', IN_TIME, '{ outcome: approved }'],
    ['the action of the next step', IN_TIME, '{ nextStep: authorize }'],
    ['some parts of the next step', IN_TIME, '{ nextStep: { actor: shop, needs: [], notBefore: none } }'],
    ['no next step', JEWELRY, '{ nextStep: none }'],
    ['no next step, as null', JEWELRY, '{ nextStep: null, cost: null, validUntil: null }'],
    ['a deadline to the minute', IN_TIME, '{ deadlines: { claim: 2026-03-03 10:00 } }'],
    ['a deadline with an offset', IN_TIME, '{ deadlines: { claim: 2026-03-03T01:00:00Z } }'],
    ['a deadline by its parts', IN_TIME, '{ deadlines: { claim: { state: met, opensAt: none } } }'],
    ['no deadline', JEWELRY, '{ deadlines: { claim: none, opensAt: none, dispatch: { deadline: null } } }'],
    ['who bears the shipping', IN_TIME, '{ cost: customer, bearer: customer }'],
    [
      'parts of the cost',
      IN_TIME,
      '{ cost: { legs: { outbound: customer, replacement: none }, clauses: [cost.round_trip] } }',
    ],
    ['who bears nothing', IN_TIME, '{ bearerOfReplacement: n/a }'],
    ['who bears nothing of what is refused', JEWELRY, '{ bearer: n/a, cost: none }'],
    ['a resolution', IN_TIME, '{ resolution: refund }'],
    ['no resolution', JEWELRY, '{ resolution: none }'],
    ['standings', IN_TIME, '{ findings: { deadline.claim: satisfied, packing.as_sent: none } }'],
    [
      'a finding by its parts',
      IN_TIME,
      '{ findings: { deadline.claim: { code: claim_in_time, details: { deadline: 2026-03-03 10:00 } } } }',
    ],
    ['codes', IN_TIME, '{ codes: [claim_in_time, channel_accepted] }'],
    [
      'amounts',
      PRICED,
      '{ charges: 3000, refundDue: { kind: exact }, paymentDue: { kind: exact, amount: 0 } }',
    ],
    ['amounts that are not known', IN_TIME, '{ refundDue: { kind: unknown } }'],
    ['how long it holds', IN_TIME, '{ validUntil: 2026-03-03 10:00 }'],
    ['how it ended', SETTLED, '{ settlement: refunded }'],
    ['how and when it ended', SETTLED, '{ settlement: { at: 2026-03-02 18:45 } }'],
    ['an instant to the minute', TO_THE_SECOND, '{ settlement: { at: 2026-03-02 18:45 } }'],
    ['the same in another offset', TO_THE_SECOND, '{ settlement: { at: 2026-03-02T09:45Z } }'],
    ['the same to the second', TO_THE_SECOND, '{ settlement: { at: 2026-03-02T10:45:30+01:00 } }'],
    ['that it has not ended', IN_TIME, '{ settlement: none }'],
    [
      'a span',
      IN_TIME,
      '{ band: { span: /terms/windows/arrival, from: 2026-03-02 10:00, until: 2026-03-09 10:00 } }',
    ],
  ])('%s', async (_title, of, expected) => {
    expect(await mismatches(of, expected)).toEqual([]);
  });
});

describe('what comes out otherwise is said with what is so', () => {
  test.each([
    ['{ decision: accepted }', IN_TIME, 'decision', 'accepted', 'pending', 'pending'],
    ['{ outcome: needs-shop }', IN_TIME, 'outcome', 'needs-shop', 'approved', 'approved'],
    ['{ outcome: needs-shop }', JEWELRY, 'outcome', 'needs-shop', 'rejected', 'rejected'],
    ['{ outcome: needs-shop }', CALLED, 'outcome', 'needs-shop', 'needs-customer', 'needs-customer'],
    ['{ nextStep: refund }', IN_TIME, 'nextStep', 'refund', 'authorize', 'authorize'],
    ['{ nextStep: refund }', JEWELRY, 'nextStep', 'refund', 'none', 'none'],
    ['{ nextStep: none }', IN_TIME, 'nextStep', 'none', 'authorize', 'authorize'],
    ['{ nextStep: { actor: customer } }', IN_TIME, 'nextStep.actor', 'customer', 'shop', 'shop'],
    ['{ nextStep: { actor: shop } }', JEWELRY, 'nextStep', '{ actor: shop }', 'none', 'none'],
    ['{ nextStep: { needs: [[reason]] } }', IN_TIME, 'nextStep.needs', '[ [ reason ] ]', '[]', []],
    [
      '{ deadlines: { claim: 2026-03-03 10:01 } }',
      IN_TIME,
      'deadlines.claim',
      '2026-03-03 10:01',
      '2026-03-03 10:00',
      '2026-03-03 10:00',
    ],
    [
      '{ deadlines: { claim: 2026-03-03 10:00:01 } }',
      IN_TIME,
      'deadlines.claim',
      '2026-03-03 10:00:01',
      '2026-03-03 10:00:00',
      '2026-03-03 10:00:00',
    ],
    [
      '{ deadlines: { claim: 2026-03-03 10:00:00.001 } }',
      IN_TIME,
      'deadlines.claim',
      '2026-03-03 10:00:00.001',
      '2026-03-03 10:00:00.000',
      '2026-03-03 10:00:00.000',
    ],
    [
      '{ deadlines: { claim: 2026-03-03T01:01Z } }',
      IN_TIME,
      'deadlines.claim',
      '2026-03-03T01:01Z',
      '2026-03-03T10:00+09:00',
      '2026-03-03T10:00+09:00',
    ],
    [
      '{ deadlines: { claim: none } }',
      IN_TIME,
      'deadlines.claim',
      'none',
      '2026-03-03 10:00',
      '2026-03-03 10:00',
    ],
    [
      '{ deadlines: { claim: null } }',
      IN_TIME,
      'deadlines.claim',
      'none',
      '2026-03-03T01:00:00.000Z',
      '2026-03-03T01:00:00.000Z',
    ],
    ['{ deadlines: { claim: { state: open } } }', IN_TIME, 'deadlines.claim.state', 'open', 'met', 'met'],
    ['{ cost: shop }', IN_TIME, 'cost', 'shop', 'customer', 'customer'],
    ['{ cost: { legs: { return: shop } } }', IN_TIME, 'cost.legs.return', 'shop', 'customer', 'customer'],
    ['{ cost: { clauses: [] } }', IN_TIME, 'cost.clauses', '[]', '[ cost.round_trip ]', ['cost.round_trip']],
    [
      '{ cost: { clauses: [a.b] } }',
      IN_TIME,
      'cost.clauses',
      '[ a.b ]',
      '[ cost.round_trip ]',
      ['cost.round_trip'],
    ],
    ['{ bearer: shop }', IN_TIME, 'bearer', 'shop', 'customer', 'customer'],
    ['{ bearer: shop }', JEWELRY, 'bearer', 'shop', 'n/a', 'n/a'],
    [
      '{ findings: { deadline.claim: breached } }',
      IN_TIME,
      'findings["deadline.claim"]',
      'breached',
      'satisfied',
      'satisfied',
    ],
    [
      '{ findings: { deadline.claim: none } }',
      IN_TIME,
      'findings["deadline.claim"]',
      'none',
      'satisfied',
      'satisfied',
    ],
    [
      '{ findings: { packing.as_sent: satisfied } }',
      IN_TIME,
      'findings["packing.as_sent"]',
      'satisfied',
      'none',
      'none',
    ],
    [
      '{ findings: { deadline.claim: { details: { lateByMs: 1 } } } }',
      IN_TIME,
      'findings["deadline.claim"].details.lateByMs',
      '1',
      'none',
      'none',
    ],
    [
      '{ codes: [authorized, claim_in_time] }',
      JEWELRY,
      'codes',
      '[ authorized, claim_in_time ]',
      '[ category_excluded, returnable, delivery_awaited ]',
      ['category_excluded', 'returnable', 'delivery_awaited'],
    ],
    ['{ charges: 1 }', PRICED, 'charges', '1', '3000', 3000],
    ['{ charges: 1 }', IN_TIME, 'charges', '1', '{ kind: unknown }', { kind: 'unknown' }],
    [
      '{ charges: { kind: at_least, amount: 1 } }',
      PRICED,
      'charges',
      '{ kind: at_least, amount: 1 }',
      '{ kind: exact, amount: 3000 }',
      { kind: 'exact', amount: 3000 },
    ],
    ['{ settlement: refunded }', IN_TIME, 'settlement', 'refunded', 'none', 'none'],
    ['{ settlement: exchanged }', SETTLED, 'settlement', 'exchanged', 'refunded', 'refunded'],
    [
      '{ findings: { scope.resolutions: { details: { offered: [refund] } } } }',
      IN_TIME,
      'findings["scope.resolutions"].details.offered',
      '[ refund ]',
      '[ refund, exchange ]',
      ['refund', 'exchange'],
    ],
    [
      '{ findings: { scope.resolutions: { details: { offered: [exchange, refund] } } } }',
      IN_TIME,
      'findings["scope.resolutions"].details.offered',
      '[ exchange, refund ]',
      '[ refund, exchange ]',
      ['refund', 'exchange'],
    ],
  ])('%s', async (expected, of, what, wanted, actual, replacement) => {
    expect(await mismatches(of, expected)).toEqual([
      expect.objectContaining({ what, expected: wanted, actual, replacement }),
    ]);
  });

  test('a time that the clocks show twice is told with its offset', async () => {
    const claim = `
    asOf: 2026-10-24 12:00
    claim: { order: { deliveredAt: 2026-10-24T02:30+02:00 }, item: { category: shoes } }`;
    expect(await mismatches(claim, '{ validUntil: 2026-10-25 04:00 }', 'Europe/Berlin')).toEqual([
      expect.objectContaining({ actual: '2026-10-25T02:30+02:00' }),
    ]);
  });

  test('each at its own line, all of a case', async () => {
    const { results } = await runText(`policy: builtin
cases:
  - name: two at once
    asOf: 2026-03-02 12:00
    claim: { order: {}, item: { category: jewelry } }
    expect:
      decision: accepted
      findings:
        exclusion.jewelry: satisfied
`);
    expect(results[0]?.place).toEqual({ file: 'shop.cases.yaml', line: 3, column: 5 });
    expect(results[0]?.mismatches.map(({ place, what }) => [place.line, place.column, what])).toEqual([
      [7, 7, 'decision'],
      [9, 9, 'findings["exclusion.jewelry"]'],
    ]);
  });
});

describe('of several findings under one clause', () => {
  const policy = (): Promise<string> =>
    import('../../../src/index').then(({ defaultPolicy }) => {
      const { terms } = defaultPolicy;
      const exclusions = terms.exclusions.map((one) => ({ ...one, clause: 'exclusion.jewelry' }));
      return JSON.stringify({ ...defaultPolicy, terms: { ...terms, exclusions } });
    });
  const text = (expected: string): string =>
    `policy: p.json\ncases: [{ name: a, asOf: 2026-03-02 12:00, claim: { order: {}, item: { category: jewelry } }, expect: { findings: { exclusion.jewelry: ${expected} } } }]`;

  test.each(['breached', 'satisfied', '{ standing: satisfied, details: { orderType: standard } }'])(
    'one has to be as expected: %s',
    async (expected) => {
      const { results } = await runText(text(expected), { 'p.json': await policy() });
      expect(results[0]?.mismatches).toEqual([]);
    },
  );

  test('the nearest is shown where none is', async () => {
    const { results } = await runText(text('{ standing: satisfied, code: excepted }'), {
      'p.json': await policy(),
    });
    expect(results[0]?.mismatches.map(({ what, actual }) => [what, actual])).toEqual([
      ['findings["exclusion.jewelry"].code', 'returnable'],
    ]);
  });
});
