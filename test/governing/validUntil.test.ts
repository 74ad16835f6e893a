import {
  type DutyTerm,
  type ExceptionTerm,
  evaluateClaim,
  type PolicyTerms,
  type When,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, offering, stepIn, type Traits, theClaim } from './aShop';

/** What is sent in time up to three days after the delivery. */
const IN_TIME: When = { event: 'dispatch', within: { length: 'P3D', from: 'delivery' } };
const THREE_DAYS = '2026-03-05T01:00:00.000Z';
/** The end of the window to send it back in. */
const WINDOW_END = '2026-04-01T01:00:00.000Z';
const FITTING = '2026-03-20T12:00:00.000Z';

const must = (when: When): Partial<PolicyTerms> => ({
  requirements: [{ clause: 'condition.asked', must: when }],
});

describe('an evaluation holds for as long as every condition comes out as it does:', () => {
  const hats: When = { field: 'item.category', equals: 'hats' };
  test.each<[title: string, terms: Partial<PolicyTerms>, traits: Traits, until: string]>([
    ['what has to hold', must(IN_TIME), {}, THREE_DAYS],
    [
      'of whom something is asked',
      { requirements: [{ clause: 'condition.asked', must: hats, when: { not: IN_TIME } }] },
      {},
      THREE_DAYS,
    ],
    [
      'what is excluded',
      { exclusions: [{ clause: 'exclusion.late', when: { not: IN_TIME } }] },
      {},
      THREE_DAYS,
    ],
    [
      'what is offered',
      offering(
        { resolution: 'refund', legs: ['return'], when: IN_TIME },
        { resolution: 'exchange', legs: ['return'] },
      ),
      {},
      THREE_DAYS,
    ],
    [
      'what is to be attached',
      {
        reasons: {
          clause: 'scope.reasons',
          accepted: [
            {
              reason: 'change_of_mind',
              fault: 'customer',
              attachments: [{ clause: 'evidence.photo', anyOf: ['photo'], when: IN_TIME }],
            },
          ],
        },
      },
      {},
      THREE_DAYS,
    ],
    [
      'of what the shop promises something',
      {
        duties: [
          {
            duty: 'answer',
            clause: 'duty.answer',
            window: { length: 'P5D', from: 'request' },
            when: IN_TIME,
          },
        ],
      },
      {},
      THREE_DAYS,
    ],
    ['one of several', must({ all: [{ not: hats }, IN_TIME] }), {}, THREE_DAYS],
    [
      'one of several, of which another is of what has happened just now',
      must({ all: [{ event: 'request', onOrAfter: '2026-03-01' }, IN_TIME] }),
      {},
      THREE_DAYS,
    ],
    [
      'what has to be asked for, at whatever time of day',
      must({ event: 'pick_up', timeFrom: '09:00', timeUntil: '17:00' }),
      {},
      WINDOW_END,
    ],
    [
      'what is fixed in advance has not happened up to then',
      must({ event: 'fitting', happened: false }),
      {
        events: { fitting: FITTING },
      },
      '2026-03-20T11:59:59.999Z',
    ],
    ['what has happened stays so', must({ event: 'request', happened: true }), {}, WINDOW_END],
    [
      'what has been fixed in advance and has happened stays so',
      must({ event: 'fitting', happened: true }),
      {
        events: { fitting: usual.request },
      },
      WINDOW_END,
    ],
    ['what was sent in time stays so', must({ ...IN_TIME, event: 'request' }), {}, WINDOW_END],
  ])('%s', (_, terms, traits, until) => {
    const policy = aShop(terms);
    const judged = (asOf: string) => evaluateClaim(theClaim(traits), policy, asOf);
    const { validUntil, findings } = judged(usual.request);
    expect(validUntil).toBe(until);
    expect(judged(until)).toMatchObject({ findings, validUntil: until });
    expect(judged(new Date(Date.parse(until) + 1).toISOString()).findings).not.toEqual(findings);
  });
});

test('what is still to come is not foreseen, though something else is looked at in between', () => {
  /** Holds in any case, before and after its edge. */
  const inAnyCase: When = { any: [{ event: 'delivery', happened: true }, IN_TIME] };
  const policy = aShop({
    requirements: [
      { clause: 'condition.asked', must: inAnyCase },
      { clause: 'condition.picked_up', must: { event: 'pick_up', onOrAfter: '2026-01-01' } },
    ],
  });
  const untilWith = (events: Traits['events'] = {}) =>
    evaluateClaim(theClaim({ events }), policy, usual.request).validUntil;
  expect(untilWith()).toBe(WINDOW_END);
  expect(untilWith({ pick_up: msFrom(THREE_DAYS, -1) })).toBe(WINDOW_END);
  // Nor is what the policy does not speak of.
  expect(untilWith({ parade: msFrom(THREE_DAYS, -1) })).toBe(WINDOW_END);
});

test('a window that changes behind an earlier day that the shop has promised changes no step', () => {
  const early: ExceptionTerm = {
    clause: 'exception.early',
    when: { all: [IN_TIME, { fact: 'opened', equals: true }] },
    set: { windows: { dispatch: { length: 'P20D', from: 'delivery' } } },
  };
  const terms: Partial<PolicyTerms> = {
    authorization: { clause: 'authorization.first' },
    // Nothing is said of the dispatch, as nothing need be sent.
    returnShipment: { required: false },
  };
  const stepsWith = (duties: readonly DutyTerm[]) => {
    const policy = aShop({ ...terms, duties }, { exceptions: [early] });
    const judged = (asOf: string) => evaluateClaim(theClaim(), policy, asOf);
    const { validUntil } = judged(usual.request);
    return [validUntil, stepIn(judged(usual.request)), stepIn(judged(msFrom(THREE_DAYS, 1)))];
  };
  const PROMISED = '2026-03-07T03:00:00.000Z';
  const answer = `shop authorize by ${PROMISED}`;
  expect(
    stepsWith([{ duty: 'answer', clause: 'duty.answer', window: { length: 'P5D', from: 'request' } }]),
  ).toEqual([PROMISED, answer, answer]);
  expect(stepsWith([])).toEqual([THREE_DAYS, 'shop authorize', `shop authorize by ${WINDOW_END}`]);
});
