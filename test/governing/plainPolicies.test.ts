import { fc } from '@fast-check/vitest';
import {
  type ClaimInput,
  checkAttachments,
  checkAuthorization,
  checkChannel,
  checkItemCondition,
  checkRequest,
  checkReturnability,
  computeReturnOptions,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  type PolicyTerms,
  parsePolicy,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { claims } from '../../src/testing/index';
import { aClaim, DAY_END, msFrom, usual, WEEK_END } from '../support/aClaim';

const { terms } = defaultPolicy;
const sometimes = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

function window(name: keyof PolicyTerms['windows'], ...froms: readonly WindowTerm['from'][]) {
  return fc.record({
    clause: fc.constant(`deadline.${name}`),
    length: sometimes('PT24H', 'P2D', 'P7D', 'P14D', 'unlimited'),
    from: sometimes(...froms),
    ends: sometimes('exact' as const, 'end_of_day' as const),
    whenLate: sometimes('rejected' as const, 'needs_review' as const),
  });
}

const CURABLE = [undefined, 'claim', 'dispatch', 'arrival'] as const;

/** Policies that have no exceptions and ask no conditions: the built-in one, and what a shop might set otherwise. */
const plainPolicies: fc.Arbitrary<Policy> = fc
  .record({
    windows: fc.record({
      claim: window('claim', 'delivery', 'order'),
      dispatch: window('dispatch', 'delivery', 'request', 'authorization'),
      arrival: window('arrival', 'delivery', 'dispatch'),
    }),
    curableUntil: sometimes(...CURABLE),
    isInsistedOn: fc.boolean(),
    whenOther: sometimes('rejected' as const, 'needs_review' as const),
    whenMissing: sometimes(undefined, 'change_of_mind'),
    othersToo: fc.boolean(),
    needsNumber: fc.boolean(),
    authorization: sometimes(
      undefined,
      terms.authorization,
      { ...terms.authorization, required: false },
      { ...terms.authorization, whenMissing: 'advisory' },
    ),
    returnShipment: sometimes(undefined, { required: false }, { required: true, by: 'hand' as const }),
    contents: sometimes<PolicyTerms['contents']>(undefined, terms.contents, {
      clause: 'completeness.contents',
      whenMissing: 'open_until_arrival_deadline',
    }),
    condition: sometimes<PolicyTerms['condition']>(undefined, terms.condition, {
      clause: 'condition.unused_undamaged',
      whenUsed: 'needs_review',
    }),
  })
  .map(({ windows, curableUntil, isInsistedOn, whenOther, whenMissing, othersToo, needsNumber, ...set }) => {
    const attachment = { required: isInsistedOn, ...(curableUntil && { curableUntil }) };
    const accepted = terms.reasons.accepted.map((reason) => ({
      ...reason,
      attachments: reason.attachments.map((asked) => ({ ...asked, ...attachment })),
    }));
    return parsePolicy({
      ...defaultPolicy,
      timeZone: 'America/New_York',
      terms: {
        ...terms,
        ...set,
        windows,
        channels: { ...terms.channels, othersToo },
        reasons: { ...terms.reasons, accepted, whenOther, whenMissing },
        orderNumber: needsNumber ? terms.orderNumber : undefined,
      },
    });
  });

const cases = plainPolicies.chain((policy) => claims(policy).map((random) => ({ ...random, policy })));

describe('under a policy without conditions', () => {
  test('the checks, asked one by one, say what the evaluation says and nothing else', () => {
    const claim = aClaim({ upTo: 'inspection', reason: 'defective_item', condition: 'used' });
    const judged = evaluateClaim(claim, defaultPolicy, usual.inspection).findings;
    const checks = [
      checkReturnability,
      checkChannel,
      checkRequest,
      checkAttachments,
      checkAuthorization,
      checkItemCondition,
    ];
    const found = checks.flatMap((check) => check(claim, defaultPolicy, usual.inspection));
    const own = new Set(found.map(({ clause }) => clause));
    expect(found).toStrictEqual(judged.filter(({ clause }) => own.has(clause)));
    expect(own.size).toBe(10);
  });

  describe('the passing of time is seen beside the windows', () => {
    const late: PolicyTerms['reasons'] = {
      ...terms.reasons,
      accepted: terms.reasons.accepted.map((reason) => ({
        ...reason,
        attachments: reason.attachments.map((asked) => ({ ...asked, curableUntil: 'arrival' as const })),
      })),
    };
    const waiting = aClaim({ upTo: 'request' });
    const silent = aClaim({ upTo: 'request', attachments: [] });
    test.each<[what: string, set: Partial<PolicyTerms>, claim: ClaimInput, asOf: string, until: string]>([
      [
        'where nothing has to be sent back, and the shop is to answer in time for that all the same',
        { returnShipment: { required: false } },
        waiting,
        usual.request,
        DAY_END,
      ],
      [
        'where it is too late to send it back, and a statement can still come until it would have arrived',
        { reasons: late },
        silent,
        msFrom(DAY_END, 1),
        WEEK_END,
      ],
    ])('%s', (_what, set, claim, asOf, until) => {
      const policy = parsePolicy({ ...defaultPolicy, terms: { ...terms, ...set } });
      const answer = (at: string) => {
        const { decision, findings, nextStep } = evaluateClaim(claim, policy, at);
        return { decision, findings, nextStep };
      };
      expect(evaluateClaim(claim, policy, asOf).validUntil).toBe(until);
      expect(answer(until)).toEqual(answer(asOf));
      expect(answer(msFrom(until, 1))).not.toEqual(answer(asOf));
    });
  });

  // Without facts, events and rulings the rules are asked the short way.
  test('a claim with an empty list of facts is judged like one without, and for as long', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        expect(evaluateClaim({ ...claim, facts: {} }, policy, asOf)).toStrictEqual(
          evaluateClaim(claim, policy, asOf),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('and has the same options', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        expect(computeReturnOptions({ ...claim, facts: {} }, policy, asOf)).toStrictEqual(
          computeReturnOptions(claim, policy, asOf),
        );
      }),
      { numRuns: 100 },
    );
  });
});
