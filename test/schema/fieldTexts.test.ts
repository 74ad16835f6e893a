import { describe, expect, it } from 'vitest';
import { fieldsOf } from './placesOf';

const claimPlaces = fieldsOf('claim');
const policyPlaces = fieldsOf('policy');
const ofClaim = (path: string) => claimPlaces.find((place) => place.path === path)?.part;
const ofPolicy = (path: string) => policyPlaces.find((place) => place.path === path)?.part;

/** Every text, list and object in plain data. */
function partsIn(part: unknown): unknown[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return [part, ...Object.values(part).flatMap(partsIn)];
}

describe('what an editor shows of a field', () => {
  const instant =
    'ISO 8601 with an offset or `Z`, such as `2026-03-02T09:00:00+09:00`, or epoch milliseconds; from 2000 to 2199.';
  it.each([
    ['order.deliveredAt', `When the customer received the item. ${instant}`],
    ['rulings[].at', `When. ${instant}`],
    ['events{}', `When it happened, or is to happen. ${instant}`],
  ])('of a claim: %s', (path, description) => {
    expect(ofClaim(path)?.description).toBe(description);
  });

  const length =
    'an ISO 8601 duration (`PT24H` is elapsed time, `P7D` calendar days, `P1M` a month), or business days';
  const prices = 'of the item, of a shipment, or of the item given in exchange';
  const consequence = 'Default `rejected`; `needs_review`: the shop decides; `advisory`: nothing follows.';
  it.each([
    ['#window.length', `How long it is: ${length}, or \`unlimited\`.`],
    ['#limit.length', `How long it is: ${length}.`],
    ['#length', `A length of time: ${length}.`],
    ['#amount.price', `The price ${prices}.`],
    ['#amount.of', `What a percentage is taken of: the price ${prices}. Default \`item\`.`],
    ['terms.authorization.whenMissing', `What follows for an item sent without it. ${consequence}`],
    ['terms.condition.whenUsed', `What follows where the item is used. ${consequence}`],
    ['terms.condition.whenDamaged', `What follows where the item is damaged. ${consequence}`],
    ['exceptions[].adds.windows.claim', 'Further ends of the window to make the claim.'],
    ['exceptions[].adds.windows.dispatch', 'Further ends of the window to send the item back.'],
    ['exceptions[].adds.windows.arrival', 'Further ends of the window for the item to arrive.'],
  ])('of a policy: %s', (path, description) => {
    expect(ofPolicy(path)?.description).toBe(description);
  });
});

describe('the examples that an editor offers', () => {
  it('say something everywhere: no empty text, list or object but in the smallest terms', () => {
    const empty = policyPlaces
      .filter(({ path }) => path !== 'terms')
      .filter(({ part }) => partsIn(part.examples).some((one) => Object.keys(Object(one)).length === 0))
      .map(({ path }) => path);
    expect(empty).toEqual([]);
  });

  it('show of the smallest terms what can be empty', () => {
    expect(ofPolicy('terms')?.examples).toMatchObject([
      {
        exclusions: [],
        channels: { accepted: ['email'] },
        reasons: { accepted: [{ reason: 'change_of_mind', fault: 'customer', attachments: [] }] },
        resolutions: { offered: [{ resolution: 'refund', legs: ['outbound', 'return'] }] },
        attachmentKinds: [],
      },
    ]);
  });

  it.each<[path: string, ...examples: unknown[]]>([
    ['events[].scheduled', true],
    ['events[]', { event: 'concert', question: 'When is the concert?', scheduled: true }],
    ['terms.exclusions[].when', { fact: 'worn', equals: true }],
    [
      'terms.exclusions[]',
      { clause: 'exclusion.jewelry', by: 'category', values: ['jewelry'] },
      { clause: 'exclusion.worn', when: { fact: 'worn', equals: true }, consequence: 'needs_review' },
      { clause: 'exclusion.sale', reasons: ['change_of_mind'] },
    ],
    ['terms.requirements[].must', { fact: 'sealed', equals: true }],
    [
      'terms.requirements[]',
      {
        clause: 'condition.sealed',
        must: { fact: 'sealed', equals: true },
        when: { field: 'item.category', equals: 'software' },
      },
      {
        clause: 'evidence.unboxing',
        must: { fact: 'unboxing_video', equals: true },
        otherwise: 'customer_cures',
        needs: ['unboxing_video'],
        curableUntil: 'claim',
      },
    ],
    ['terms.channels.othersToo', true],
    ['terms.reasons.accepted[].attachments[].required', false],
    ['terms.orderNumber.required', false],
    ['terms.authorization.required', false],
    ['terms.returnShipment', { required: true, by: 'hand' }],
    ['terms.returnShipment.required', false],
    ['exceptions[].set.authorization', { required: false }],
    ['exceptions[].set.authorization.required', false],
    ['exceptions[].set.returnShipment', { required: false }],
    ['exceptions[].set.returnShipment.required', false],
    ['#condition.not', { fact: 'sealed', equals: true }],
    ['#condition.equals', true, 'gold', 3],
    ['#condition.happened', true],
    ['#condition.onBusinessDay', true],
    ['#resolution.when', { fact: 'in_stock', equals: true }],
    [
      '#resolution',
      { resolution: 'refund', legs: ['outbound', 'return'] },
      {
        resolution: 'exchange',
        legs: ['return', 'replacement'],
        when: { fact: 'in_stock', equals: true },
        otherwise: { instead: 'refund' },
      },
    ],
    ['#amount.unknown', true],
  ])('say of what is true or false: %s', (path, ...examples) => {
    expect(ofPolicy(path)?.examples).toEqual(examples);
  });
});
