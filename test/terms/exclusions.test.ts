import { type ClaimInput, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aReturn, aShop, type Found, on, reasons, runTerms, step, type TermRow } from './aShop';

const OPENED = { fact: 'opened', equals: true };
const SCRATCHED = { fact: 'scratched', equals: true };

function excluding(exclusion: object) {
  return aShop({ exclusions: [{ clause: 'exclusion.one', ...exclusion }] });
}
function row(says: string, exclusion: object, claim: ClaimInput, asOf: string, finds: Found): TermRow {
  return { says, policy: excluding(exclusion), claim, asOf, clause: 'exclusion.one', finds };
}

const opened = aReturn('request', { facts: { opened: true } });
const closed = aReturn('request', { facts: { opened: false } });
const untold = aReturn('request');
const faulty = aReturn('request', { request: { reason: 'faulty' } });

describe('what is excluded by a condition', () => {
  runTerms([
    row('what was opened is never returnable', { when: OPENED }, opened, on.request, [
      'breached',
      'excluded',
    ]),
    row('what is still closed is not excluded', { when: OPENED }, closed, on.request, [
      'satisfied',
      'returnable',
    ]),
    row(
      'what was opened is looked at by a person, where the shop says so',
      { when: OPENED, consequence: 'needs_review' },
      opened,
      on.request,
      ['undetermined', 'excluded'],
    ),
    row(
      'what was opened is only noted, where the shop says so',
      { when: OPENED, consequence: 'advisory' },
      opened,
      on.request,
      ['advisory', 'excluded'],
    ),
    row('whether it was opened is asked', { when: OPENED }, untold, on.request, [
      'outstanding',
      'fact_missing',
      { facts: ['opened'] },
    ]),
    row(
      'where nothing follows, whether it was opened holds nothing up',
      { when: OPENED, consequence: 'advisory' },
      untold,
      on.request,
      ['advisory', 'fact_missing', { facts: ['opened'] }],
    ),
    row(
      'a category that only goes to a person is excluded so',
      { by: 'category', values: ['lamps'], consequence: 'needs_review' },
      untold,
      on.request,
      ['undetermined', 'category_excluded', { category: 'lamps' }],
    ),
    row(
      'a type of order that is only noted is excluded so',
      { by: 'order_type', values: ['outlet'], consequence: 'advisory' },
      aReturn('request', { order: { type: 'outlet' } }),
      on.request,
      ['advisory', 'order_type_excluded', { orderType: 'outlet' }],
    ),
  ]);
});

describe('what shows at the inspection', () => {
  runTerms([
    row(
      'scratches exclude nothing before anything has come',
      { when: SCRATCHED },
      untold,
      on.request,
      'nothing',
    ),
    row(
      'an item that has come is looked at for scratches',
      { when: SCRATCHED },
      aReturn('arrival'),
      on.arrival,
      ['outstanding', 'inspection_awaited'],
    ),
    row(
      'nobody waits to see scratches that are only noted',
      { when: SCRATCHED, consequence: 'advisory' },
      aReturn('arrival'),
      on.arrival,
      'nothing',
    ),
    row(
      'scratches that were found exclude it',
      { when: SCRATCHED },
      aReturn('inspection', { inspection: { facts: { scratched: true } } }),
      on.inspection,
      ['breached', 'excluded'],
    ),
    row(
      'an inspection that said nothing of scratches is asked again',
      { when: SCRATCHED },
      aReturn('inspection'),
      on.inspection,
      ['outstanding', 'fact_missing', { facts: ['scratched'] }],
    ),
  ]);

  test('where the condition has a clause of its own, one look is awaited once', () => {
    const policy = aShop({
      exclusions: [{ clause: 'exclusion.one', when: SCRATCHED }],
      condition: { clause: 'condition.unused' },
    });
    const { findings } = evaluateClaim(aReturn('arrival'), policy, on.arrival);
    const awaited = findings.filter(({ code }) => code === 'inspection_awaited');
    expect(awaited.map(({ clause }) => clause)).toStrictEqual(['condition.unused']);
  });
});

describe('what is excluded for some reasons', () => {
  const unwanted = { reasons: ['unwanted'] };
  const without = aReturn('request', { request: { reason: null } });
  const lostInterest = aReturn('request', { request: { reason: 'lost_interest' } });
  const openTo = (exclusion: object) =>
    aShop({
      exclusions: [{ clause: 'exclusion.one', ...exclusion }],
      ...reasons({}, { whenOther: 'needs_review' }),
    });
  runTerms([
    row('nothing comes back for being unwanted', unwanted, untold, on.request, ['breached', 'excluded']),
    row('what is faulty comes back', unwanted, faulty, on.request, ['satisfied', 'returnable']),
    row('while no reason is given, it depends on it', unwanted, without, on.request, [
      'advisory',
      'depends_on_reason',
    ]),
    row('while nothing is claimed, it depends on the reason', unwanted, aReturn('delivery'), on.delivery, [
      'advisory',
      'depends_on_reason',
    ]),
    row(
      'of what is faulty nobody asks whether it was opened',
      { when: OPENED, ...unwanted },
      faulty,
      on.request,
      ['satisfied', 'returnable'],
    ),
    row(
      'of what is unwanted it is asked whether it was opened',
      { when: OPENED, ...unwanted },
      untold,
      on.request,
      ['outstanding', 'fact_missing', { facts: ['opened'] }],
    ),
    row(
      'lamps that are unwanted do not come back',
      { by: 'category', values: ['lamps'], ...unwanted },
      untold,
      on.request,
      ['breached', 'category_excluded', { category: 'lamps' }],
    ),
    row('lamps that are faulty do', { by: 'category', values: ['lamps'], ...unwanted }, faulty, on.request, [
      'satisfied',
      'returnable',
      { category: 'lamps' },
    ]),
    {
      says: 'a request without a reason is excluded for the one it is taken for',
      policy: aShop({
        exclusions: [{ clause: 'exclusion.one', ...unwanted }],
        ...reasons({}, { whenMissing: 'unwanted' }),
      }),
      claim: without,
      asOf: on.request,
      clause: 'exclusion.one',
      finds: ['breached', 'excluded'],
    },
    {
      says: 'what is excluded for being unwanted is not excluded for a reason that nobody foresaw',
      policy: openTo(unwanted),
      claim: lostInterest,
      asOf: on.request,
      clause: 'exclusion.one',
      finds: ['satisfied', 'returnable'],
      comes: { decision: 'needs_review' },
    },
    {
      says: 'a condition excludes a reason that is not in the list',
      policy: openTo({ when: { field: 'request.reason', equals: 'lost_interest' } }),
      claim: lostInterest,
      asOf: on.request,
      clause: 'exclusion.one',
      finds: ['breached', 'excluded'],
      comes: { decision: 'rejected' },
    },
  ]);
});

describe('whom the shop asks for a fact', () => {
  runTerms([
    {
      says: 'the customer says whether it was opened',
      policy: excluding({ when: OPENED }),
      claim: untold,
      asOf: on.request,
      clause: 'exclusion.one',
      finds: ['outstanding', 'fact_missing', { facts: ['opened'] }],
      comes: {
        decision: 'pending',
        nextStep: step('customer', 'complete_claim', '2026-03-18T10:00:00.000Z', { needs: [['opened']] }),
      },
    },
    {
      says: 'the shop itself says whether it is engraved',
      policy: aShop({
        exclusions: [{ clause: 'exclusion.one', when: { fact: 'engraved', equals: true } }],
        returnShipment: { required: false },
      }),
      claim: untold,
      asOf: on.request,
      clause: 'exclusion.one',
      finds: ['outstanding', 'fact_missing', { facts: ['engraved'] }],
      comes: { nextStep: step('shop', 'record_facts', null, { needs: [['engraved']] }) },
    },
  ]);
});
