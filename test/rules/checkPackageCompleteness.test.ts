import { checkPackageCompleteness } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

function box(contents: readonly string[], returned: readonly string[] | null) {
  return aClaim({ upTo: 'inspection', contents, returned });
}

const contents: readonly FindingRow[] = [
  {
    clause: 'completeness.contents',
    says: 'nobody has looked before the inspection',
    claim: box(['tag'], []),
    asOf: msFrom(usual.inspection, -1),
    finds: 'nothing',
  },
  {
    clause: 'completeness.contents',
    says: 'everything that came in the box is back, in whatever order',
    claim: box(
      ['sample', 'care_card', 'tag', 'warranty_card'],
      ['warranty_card', 'tag', 'sample', 'care_card'],
    ),
    asOf: usual.inspection,
    finds: ['satisfied', 'contents_complete', { missing: [] }],
  },
  {
    clause: 'completeness.contents',
    says: 'what is missing is listed in the order of the box',
    claim: box(['sample', 'care_card', 'tag', 'warranty_card'], ['care_card']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['sample', 'tag', 'warranty_card'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'two samples are two pieces',
    claim: box(['sample', 'tag', 'sample'], ['tag', 'sample']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['sample'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'of equal pieces the first are taken out first',
    claim: box(['sample', 'tag', 'sample', 'card', 'sample'], ['sample', 'sample']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['tag', 'card', 'sample'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'everything else in the box belongs to it: the list is open',
    claim: box(['dust_bag', 'ribbon'], ['ribbon']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['dust_bag'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'more than came in the box does no harm',
    claim: box(['tag'], ['tag', 'tag', 'receipt']),
    asOf: usual.inspection,
    finds: ['satisfied', 'contents_complete', { missing: [] }],
  },
  {
    clause: 'completeness.contents',
    says: 'more of one piece does not make up for another',
    claim: box(['tag', 'sample'], ['tag', 'tag']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['sample'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'an inspection that does not say what was in the box has not looked',
    claim: box(['tag'], null),
    asOf: usual.inspection,
    finds: ['outstanding', 'contents_unchecked', { missing: null }],
  },
  {
    clause: 'completeness.contents',
    says: 'an empty box was looked into',
    claim: box(['tag'], []),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['tag'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'where nothing came in the box nothing needs to be looked for',
    claim: box([], null),
    asOf: usual.inspection,
    finds: ['satisfied', 'contents_complete', { missing: [] }],
  },
  {
    clause: 'completeness.contents',
    says: 'nor where nobody knows of anything in it',
    claim: aClaim({ upTo: 'inspection', returned: null }),
    asOf: usual.inspection,
    finds: ['satisfied', 'contents_complete', { missing: [] }],
  },
  {
    clause: 'completeness.contents',
    says: 'a piece without a name is a piece',
    claim: box(['', ''], ['']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: [''] }],
  },
  {
    clause: 'completeness.contents',
    says: 'a piece may be called like a property of every object',
    claim: box(['constructor', '__proto__'], ['__proto__']),
    asOf: usual.inspection,
    finds: ['breached', 'contents_missing', { missing: ['constructor'] }],
  },
  {
    clause: 'completeness.contents',
    says: 'pieces sent on later do not count',
    claim: aClaim({
      upTo: 'inspection',
      contents: ['tag'],
      returned: [],
      supplements: [{ at: msFrom(usual.inspection, 1), contents: ['tag'] }],
    }),
    asOf: msFrom(usual.inspection, 1),
    finds: ['breached', 'contents_missing', { missing: ['tag'] }],
  },
];

const packing: readonly FindingRow[] = [
  {
    clause: 'packing.as_sent',
    says: 'the item is packed the way the shop packed it',
    claim: aClaim({ upTo: 'inspection', packedAsSent: true }),
    asOf: usual.inspection,
    finds: ['satisfied', 'packed_as_sent'],
  },
  {
    clause: 'packing.as_sent',
    says: 'another way of packing is noted and refuses nothing',
    claim: aClaim({ upTo: 'inspection', packedAsSent: false }),
    asOf: usual.inspection,
    finds: ['advisory', 'packed_differently'],
  },
  {
    clause: 'packing.as_sent',
    says: 'what nobody noted is not held against anybody',
    claim: aClaim({ upTo: 'inspection' }),
    asOf: usual.inspection,
    finds: 'nothing',
  },
  {
    clause: 'packing.as_sent',
    says: 'nobody has looked before the inspection',
    claim: aClaim({ upTo: 'inspection', packedAsSent: false }),
    asOf: msFrom(usual.inspection, -1),
    finds: 'nothing',
  },
];

describe('what comes back in the box', () => {
  runFindingTable(checkPackageCompleteness, [...contents, ...packing]);
});
