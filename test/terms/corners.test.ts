import {
  type ClaimInput,
  checkDeadlines,
  computeReturnOptions,
  defaultPolicy,
  evaluateClaim,
  InvalidPricesError,
  quoteParcel,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';

const asOf = '2026-03-02T12:00:00+09:00';
const claim: ClaimInput = {
  order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
  request: {
    at: '2026-03-02T11:00:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
  },
};
const withTerms = (terms: object, more: object = {}): object => ({
  ...defaultPolicy,
  ...more,
  clauses: [...defaultPolicy.clauses, { id: 'other.clause', text: 'Another sentence of the page.' }],
  terms: { ...defaultPolicy.terms, ...terms },
});
const everyone = { field: 'item.category', equals: 'shoes' };

describe('where few policies go', () => {
  test('one clause can be behind several exceptions, in whatever order they are written', () => {
    const [authorization, bearers] = [
      { clause: 'other.clause', when: everyone, set: { authorization: { required: false } } },
      { clause: 'other.clause', when: everyone, set: { costs: { bearers: { return: 'shop' } } } },
    ];
    const earlier = {
      clause: 'cost.round_trip',
      when: everyone,
      set: { returnShipment: { required: true } },
    };
    for (const exceptions of [
      [authorization, bearers, earlier],
      [bearers, earlier, authorization],
    ]) {
      const { findings, cost } = evaluateClaim(claim, withTerms({}, { exceptions }), asOf);
      expect(findings.some(({ code }) => code === 'authorization_awaited')).toBe(false);
      expect(cost?.legs.find(({ leg }) => leg === 'return')?.bearer).toBe('shop');
    }
  });

  test('a window without a limit of its own waits for the event that caps it', () => {
    const events = [{ event: 'recall', question: 'When was it recalled?' }];
    const capped = { length: 'unlimited', from: 'delivery', cappedAt: [{ length: 'P1D', from: 'recall' }] };
    const policy = withTerms({ windows: { ...defaultPolicy.terms.windows, claim: capped } }, { events });
    expect(checkDeadlines(claim, policy, asOf)[0]).toMatchObject({
      code: 'fact_missing',
      details: { facts: ['recall'] },
    });
  });

  test('a promise of the shop later than the step is due does not move the step', () => {
    const clause = 'other.clause';
    const duties = [{ duty: 'answer', clause, window: { length: 'P9D', from: 'request' } }];
    const orderOnly = { kind: 'statement', text: 'It does not fit.' };
    const complete = { ...claim, request: { ...claim.request, attachments: [orderOnly] } } as ClaimInput;
    expect(evaluateClaim(complete, withTerms({ duties }), asOf).nextStep).toMatchObject({
      action: 'authorize',
      before: '2026-03-03T01:00:00.000Z',
    });
  });

  test('a claim that has not been settled has not been settled', () => {
    const exclusions = [{ clause: 'other.clause', when: { event: 'settlement', happened: true } }];
    const { findings } = evaluateClaim(claim, withTerms({ exclusions }), asOf);
    expect(findings[0]).toMatchObject({ clause: 'other.clause', code: 'returnable' });
  });

  test('prices have a currency, where the policy names none', () => {
    const prices = {} as { readonly currency: string };
    expect(() => quoteParcel([{ claim, prices }], defaultPolicy, {}, asOf)).toThrow(InvalidPricesError);
  });

  test('a shop that offers nothing refuses nothing and gives nothing', () => {
    const resolutions = { clause: 'scope.resolutions', offered: [] };
    const { options } = computeReturnOptions(claim, withTerms({ resolutions }), asOf);
    expect(options[0]?.resolutions).toEqual([]);
  });
});
