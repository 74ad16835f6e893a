import { type ClaimInput, evaluateClaim, type Policy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aReturn, aShop, CLAIM_END, DISPATCH_END, msFrom, on, step, windowOf, windows } from './aShop';

const authorization = { clause: 'authorization.answer' };
const asked = aReturn('request');
const waived = (clause: string) => [
  { clause, ruling: 'waived', by: 'desk', why: 'Goodwill.', at: on.inspection },
];
const unopened = { clause: 'requirement.one', must: { fact: 'opened', equals: false } };
const unscratched = { clause: 'requirement.one', must: { fact: 'scratched', equals: false } };
const plain = { clause: 'requirement.one', must: { fact: 'engraved', equals: false } };
const both = (...facts: string[]) => ({
  clause: 'requirement.one',
  must: { any: facts.map((fact) => ({ fact, equals: false })) },
});

type Row = readonly [says: string, claim: ClaimInput, policy: Policy, asOf: string, finds: object | null];

describe('when the next step can and has to be taken', () => {
  const opensAt = '2026-03-09T10:00:00.000Z';
  const opening = aShop(windows({ claim: windowOf('P30D', 'delivery', { opens: { after: 'P5D' } }) }));
  test.each<Row>([
    [
      'at the last instant to claim it is still named',
      aReturn('delivery'),
      aShop(),
      CLAIM_END,
      step('customer', 'file_claim', CLAIM_END),
    ],
    [
      'a millisecond before a window opens it has to wait',
      aReturn('delivery'),
      opening,
      msFrom(opensAt, -1),
      step('customer', 'file_claim', CLAIM_END, { notBefore: opensAt }),
    ],
    [
      'as the window opens it has to wait no more',
      aReturn('delivery'),
      opening,
      opensAt,
      step('customer', 'file_claim', CLAIM_END),
    ],
    [
      'a resolution by the name of a step of the customer waits for no window',
      aReturn('authorization', { request: { resolution: 'dispatch' } }),
      aShop({
        returnShipment: { required: false },
        resolutions: {
          clause: 'resolution.choice',
          offered: [{ resolution: 'dispatch', legs: ['outbound', 'replacement'] }],
        },
        ...windows({ dispatch: windowOf('P60D', 'delivery', { opens: { after: 'P20D' } }) }),
      }),
      on.authorization,
      step('shop', 'dispatch', null),
    ],
  ])('%s', (_says, claim, policy, asOf, finds) => {
    expect(evaluateClaim(claim, policy, asOf).nextStep).toStrictEqual(finds);
  });
});

describe('which step a promise is made for', () => {
  const duty = (name: string, length: string, from: string) => ({
    clause: `duty.${name}`,
    duty: name,
    window: { length, from },
  });
  const answerBy = '2026-03-08T10:00:00.000Z';
  const settleBy = '2026-03-26T10:00:00.000Z';
  const answer = duty('answer', 'P2D', 'request');
  const inspect = duty('inspect', 'P3D', 'arrival');
  const settle = duty('settle', 'P20D', 'request');
  const kept = { returnShipment: { required: false } };
  test.each<Row>([
    [
      'at its last instant it is not broken yet',
      asked,
      aShop({ authorization, duties: [answer] }),
      answerBy,
      step('shop', 'authorize', answerBy),
    ],
    [
      'a parcel to be opened again, as nobody looked into it, is inspected already',
      aReturn('inspection', { item: { contents: ['tag'] }, inspection: { contents: null } }),
      aShop({ contents: { clause: 'contents.complete' }, duties: [inspect] }),
      on.inspection,
      step('shop', 'inspect', null),
    ],
    [
      'it is none for the customer',
      aReturn('inspection', { request: { resolution: null } }),
      aShop({ duties: [settle] }),
      on.inspection,
      step('customer', 'complete_claim', null, { needs: [['resolution']] }),
    ],
    [
      'nor for what is merely written down',
      aReturn('request', { order: { deliveredAt: null } }),
      aShop({ duties: [settle] }),
      on.request,
      step('shop', 'record_delivery', null),
    ],
    [
      'what is paid at once was promised to be settled, and not to be answered',
      asked,
      aShop({ ...kept, duties: [answer, settle] }),
      on.request,
      step('shop', 'refund', settleBy),
    ],
  ])('%s', (_says, claim, policy, asOf, finds) => {
    expect(evaluateClaim(claim, policy, asOf).nextStep).toStrictEqual(finds);
  });
});

describe('what the shop has to do for a claim that it accepts', () => {
  test.each<Row>([
    [
      'what is given in place of what was asked for',
      aReturn('inspection', { request: { resolution: 'repair' } }),
      aShop({
        resolutions: {
          clause: 'resolution.choice',
          offered: [
            {
              resolution: 'repair',
              legs: ['return', 'replacement'],
              when: { field: 'request.reason', equals: 'faulty' },
              otherwise: { instead: 'refund' },
            },
            { resolution: 'refund', legs: ['outbound', 'return'] },
          ],
        },
      }),
      on.inspection,
      step('shop', 'refund', null),
    ],
    [
      'what is refused to others, once a person gives it all the same',
      aReturn('inspection', { request: { resolution: 'repair' } }, waived('resolution.choice')),
      aShop({
        resolutions: {
          clause: 'resolution.choice',
          offered: [
            {
              resolution: 'repair',
              legs: ['return', 'replacement'],
              when: { field: 'request.reason', equals: 'faulty' },
              otherwise: 'rejected',
            },
            { resolution: 'refund', legs: ['outbound', 'return'] },
          ],
        },
      }),
      on.inspection,
      step('shop', 'repair', null),
    ],
  ])('%s', (_says, claim, policy, asOf, finds) => {
    expect(evaluateClaim(claim, policy, asOf).nextStep).toStrictEqual(finds);
  });
});

describe('who finds out what is missing', () => {
  const arrived = aReturn('arrival');
  const needs = (...names: string[]) => ({ needs: names.map((name) => [name]) });
  test.each<Row>([
    [
      'what shows at the inspection is found by the inspection',
      arrived,
      aShop({ requirements: [unscratched] }),
      on.arrival,
      step('shop', 'inspect', null),
    ],
    [
      'what only the shop can say it writes down first',
      arrived,
      aShop({ requirements: [plain] }),
      on.arrival,
      step('shop', 'record_facts', null, needs('engraved')),
    ],
    [
      'and what else shows at the inspection is left to it',
      arrived,
      aShop({ requirements: [both('engraved', 'scratched')] }),
      on.arrival,
      step('shop', 'record_facts', null, needs('engraved')),
    ],
    [
      'what the customer can say is asked of the customer first',
      arrived,
      aShop({ requirements: [both('engraved', 'opened')] }),
      on.arrival,
      step('customer', 'complete_claim', null, needs('opened')),
    ],
    [
      'before the shop has answered, until the item has to be sent',
      asked,
      aShop({ authorization, requirements: [unopened] }),
      on.request,
      step('customer', 'complete_claim', DISPATCH_END, needs('opened')),
    ],
    [
      'before anything is claimed, with the claim',
      aReturn('delivery'),
      aShop({ requirements: [unopened] }),
      on.delivery,
      step('customer', 'file_claim', CLAIM_END, needs('opened')),
    ],
    [
      'of a fact for which two clauses ask, once',
      asked,
      aShop({ requirements: [unopened, { ...unopened, clause: 'exclusion.one' }] }),
      on.request,
      step('customer', 'complete_claim', DISPATCH_END, needs('opened')),
    ],
  ])('%s', (_says, claim, policy, asOf, finds) => {
    expect(evaluateClaim(claim, policy, asOf).nextStep).toStrictEqual(finds);
  });
});
