import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import {
  ARRIVAL_END,
  aReturn,
  aShop,
  type Found,
  msFrom,
  on,
  runTerms,
  step,
  type TermRow,
  windows,
} from './aShop';

type Terms = Readonly<Record<string, unknown>>;

function found(inspection: Terms, more: Readonly<Record<string, Terms>> = {}): ClaimInput {
  return aReturn('inspection', { inspection, ...more });
}
function row(
  clause: string,
  says: string,
  terms: Terms,
  claim: ClaimInput,
  finds: Found,
  asOf: string = on.inspection,
): TermRow {
  return { says, policy: aShop(terms), claim, asOf, clause, finds };
}

describe('the condition of the item', () => {
  const clause = 'condition.unused';
  const of = row.bind(null, clause);
  const used = found({ condition: 'used' });
  const damaged = found({ condition: 'damaged' });
  runTerms([
    of('a shop that asks for no condition says nothing of it', {}, damaged, 'nothing'),
    of('what was used is refused', { condition: { clause } }, used, ['breached', 'item_used']),
    of('what was used goes to a person', { condition: { clause, whenUsed: 'needs_review' } }, used, [
      'undetermined',
      'item_used',
    ]),
    of('that it was used is only noted', { condition: { clause, whenUsed: 'advisory' } }, used, [
      'advisory',
      'item_used',
    ]),
    of('what may be used may not be damaged', { condition: { clause, whenUsed: 'advisory' } }, damaged, [
      'breached',
      'item_damaged',
    ]),
    of('what was damaged goes to a person', { condition: { clause, whenDamaged: 'needs_review' } }, damaged, [
      'undetermined',
      'item_damaged',
    ]),
    of('that it was damaged is only noted', { condition: { clause, whenDamaged: 'advisory' } }, damaged, [
      'advisory',
      'item_damaged',
    ]),
    {
      ...of(
        'a shop that looks at nothing refunds what has come',
        {},
        aReturn('arrival'),
        'nothing',
        on.arrival,
      ),
      comes: { decision: 'accepted', nextStep: step('shop', 'refund', null) },
    },
  ]);
});

describe('what was in the box', () => {
  const clause = 'contents.complete';
  const of = row.bind(null, clause);
  const boxed = { item: { contents: ['bulb', 'cable'] } };
  const short = found({ contents: ['bulb'] }, boxed);
  const followed = (at: string) =>
    found({ contents: ['bulb'], supplements: [{ at, contents: ['cable'] }] }, boxed);
  const missing = { missing: ['cable'] };
  const open = { contents: { clause, whenMissing: 'open_until_arrival_deadline' } };
  runTerms([
    of('a shop that asks for no contents says nothing of them', {}, short, 'nothing'),
    of('a box that lacks something is refused', { contents: { clause } }, short, [
      'breached',
      'contents_missing',
      missing,
    ]),
    of(
      'a box that lacks something goes to a person',
      { contents: { clause, whenMissing: 'needs_review' } },
      short,
      ['undetermined', 'contents_missing', missing],
    ),
    of('that something is lacking is only noted', { contents: { clause, whenMissing: 'advisory' } }, short, [
      'advisory',
      'contents_missing',
      missing,
    ]),
    of(
      'what comes later does not make a refused box whole',
      { contents: { clause } },
      followed(on.inspection),
      ['breached', 'contents_missing', missing],
    ),
    {
      ...of('what is lacking may follow', open, short, ['outstanding', 'contents_missing', missing]),
      comes: { nextStep: step('customer', 'send_missing_contents', ARRIVAL_END) },
    },
    of(
      'it may follow until the arrival deadline',
      open,
      short,
      ['outstanding', 'contents_missing', missing],
      ARRIVAL_END,
    ),
    of(
      'a millisecond later it may not',
      open,
      short,
      ['breached', 'contents_missing', missing],
      msFrom(ARRIVAL_END, 1),
    ),
    of(
      'what follows at the arrival deadline counts',
      open,
      followed(ARRIVAL_END),
      ['satisfied', 'contents_complete', { missing: [] }],
      msFrom(ARRIVAL_END, 1),
    ),
    of(
      'what follows a millisecond after it does not',
      open,
      followed(msFrom(ARRIVAL_END, 1)),
      ['breached', 'contents_missing', missing],
      msFrom(ARRIVAL_END, 1),
    ),
    of(
      'where the arrival has no limit it may always follow',
      { ...open, ...windows({ arrival: { length: 'unlimited', from: 'dispatch' } }) },
      short,
      ['outstanding', 'contents_missing', missing],
      '2030-01-01T00:00:00.000Z',
    ),
    of('nobody looked into the box', { contents: { clause } }, found({ contents: null }, boxed), [
      'outstanding',
      'contents_unchecked',
      { missing: null },
    ]),
    of(
      'the box of a shop without a clause on the condition is looked into all the same',
      { contents: { clause } },
      aReturn('arrival', boxed),
      ['outstanding', 'inspection_awaited'],
      on.arrival,
    ),
  ]);
});

describe('how many pieces came', () => {
  const clause = 'quantity.whole';
  const of = row.bind(null, clause);
  const three = { item: { quantity: 3 } };
  const asked = { quantity: { clause, whenShort: 'rejected' } };
  const bare: ClaimInput = { ...found({}), rulings: null };
  runTerms([
    of('a shop that asks for no number says nothing of it', {}, found({ quantity: 1 }, three), 'nothing'),
    of('as many came as were ordered', asked, found({ quantity: 3 }, three), [
      'satisfied',
      'quantity_complete',
      { announced: 3, arrived: 3 },
    ]),
    of('more came than were ordered', asked, found({ quantity: 4 }, three), [
      'satisfied',
      'quantity_complete',
      { announced: 3, arrived: 4 },
    ]),
    of('fewer came than were ordered', asked, found({ quantity: 2 }, three), [
      'breached',
      'quantity_short',
      { announced: 3, arrived: 2 },
    ]),
    of(
      'as many came as were announced',
      asked,
      found({ quantity: 2 }, { ...three, request: { quantity: 2 } }),
      ['satisfied', 'quantity_complete', { announced: 2, arrived: 2 }],
    ),
    of(
      'that fewer came is only noted, unless the shop says more',
      { quantity: { clause } },
      found({ quantity: 2 }, three),
      ['advisory', 'quantity_short', { announced: 3, arrived: 2 }],
    ),
    of(
      'that fewer came goes to a person',
      { quantity: { clause, whenShort: 'needs_review' } },
      found({ quantity: 2 }, three),
      ['undetermined', 'quantity_short', { announced: 3, arrived: 2 }],
    ),
    of('several that nobody counted are to be counted', asked, found({}, three), [
      'outstanding',
      'fact_missing',
      { facts: ['quantity'] },
    ]),
    of('where nothing follows nobody has to count', { quantity: { clause } }, found({}, three), 'nothing'),
    of('one alone is not counted', asked, found({}, { item: { quantity: 1 } }), 'nothing'),
    of('two are', asked, found({}, { item: { quantity: 2 } }), [
      'outstanding',
      'fact_missing',
      { facts: ['quantity'] },
    ]),
    of('of what nobody numbered any number is as good', asked, found({ quantity: 1 }), 'nothing'),
    of('of what nobody numbered none is asked for', asked, bare, 'nothing'),
    of(
      'before it is opened a parcel that has to be counted is awaited',
      asked,
      aReturn('arrival', three),
      ['outstanding', 'inspection_awaited'],
      on.arrival,
    ),
    of(
      'where nothing follows nobody opens a parcel to count',
      { quantity: { clause } },
      aReturn('arrival', three),
      'nothing',
      on.arrival,
    ),
  ]);
});

describe('how it was packed, and sent', () => {
  const packing = row.bind(null, 'packing.as_sent');
  const method = row.bind(null, 'cost.method');
  const terms = { packing: { clause: 'packing.as_sent' } };
  const instructed = {
    costs: { roundTrip: { clause: 'cost.postage' }, instructions: { clause: 'cost.method' } },
  };
  const sentOtherwise = aReturn('dispatch', { dispatch: { followedInstructions: false } });
  runTerms([
    packing(
      'a shop that asks for no packing says nothing of it',
      {},
      found({ packedAsSent: false }),
      'nothing',
    ),
    packing('it was packed as it had come', terms, found({ packedAsSent: true }), [
      'satisfied',
      'packed_as_sent',
    ]),
    packing('it was packed in another way', terms, found({ packedAsSent: false }), [
      'advisory',
      'packed_differently',
    ]),
    packing('nobody noted how it was packed', terms, found({}), 'nothing'),
    method('a shop that names no method says nothing of another', {}, sentOtherwise, 'nothing', on.dispatch),
    method(
      'it was sent in another way than the shop had named',
      instructed,
      sentOtherwise,
      ['advisory', 'instructions_not_followed'],
      on.dispatch,
    ),
    method(
      'it was sent as the shop had named',
      instructed,
      aReturn('dispatch', { dispatch: { followedInstructions: true } }),
      ['satisfied', 'instructions_followed'],
      on.dispatch,
    ),
  ]);
});
