import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import {
  ARRIVAL_END,
  aReturn,
  aShop,
  CLAIM_END,
  DISPATCH_END,
  type Found,
  msFrom,
  on,
  runTerms,
  step,
  type TermRow,
} from './aShop';

const CLOSED = { fact: 'opened', equals: false };
const UNSCRATCHED = { fact: 'scratched', equals: false };

function row(says: string, term: object, claim: ClaimInput, asOf: string, finds: Found): TermRow {
  const policy = aShop({ requirements: [{ clause: 'requirement.one', must: CLOSED, ...term }] });
  return { says, policy, claim, asOf, clause: 'requirement.one', finds };
}

const opened = aReturn('request', { facts: { opened: true } });
const closed = aReturn('request', { facts: { opened: false } });
const untold = aReturn('request');
const UNMET: readonly ['requirement_unmet', Readonly<Record<string, unknown>>] = [
  'requirement_unmet',
  { needs: [] },
];

describe('what has to hold', () => {
  runTerms([
    row('what is still closed is as it has to be', {}, closed, on.request, ['satisfied', 'requirement_met']),
    row('what was opened is refused', {}, opened, on.request, [
      'breached',
      'requirement_unmet',
      { needs: [] },
    ]),
    row('what was opened goes to a person', { otherwise: 'needs_review' }, opened, on.request, [
      'undetermined',
      'requirement_unmet',
      { needs: [] },
    ]),
    row('what was opened is only noted', { otherwise: 'advisory' }, opened, on.request, [
      'advisory',
      'requirement_unmet',
      { needs: [] },
    ]),
    row(
      'what can be put right is asked of the customer',
      { otherwise: 'customer_cures', needs: ['seal'] },
      opened,
      on.request,
      ['outstanding', 'requirement_unmet', { needs: ['seal'] }],
    ),
    row('whether it was opened is asked', {}, untold, on.request, [
      'outstanding',
      'fact_missing',
      { facts: ['opened'] },
    ]),
    row(
      'where nothing follows, the question holds nothing up',
      { otherwise: 'advisory' },
      untold,
      on.request,
      ['advisory', 'fact_missing', { facts: ['opened'] }],
    ),
  ]);
});

describe('of which claims it has to hold', () => {
  const lampsOnly = { when: { field: 'item.category', equals: 'lamps' } };
  const mugsOnly = { when: { field: 'item.category', equals: 'mugs' } };
  const engravedOnly = { when: { fact: 'engraved', equals: true } };
  runTerms([
    row('a lamp has to be closed', lampsOnly, opened, on.request, ['breached', ...UNMET]),
    row('of a lamp nobody asks what is asked of mugs', mugsOnly, untold, on.request, 'nothing'),
    row('what holds in any case asks nothing more', engravedOnly, closed, on.request, [
      'satisfied',
      'requirement_met',
    ]),
    row('what does not hold hangs on whether it is asked of this claim', engravedOnly, opened, on.request, [
      'outstanding',
      'fact_missing',
      { facts: ['engraved'] },
    ]),
  ]);
});

describe('what shows at the inspection', () => {
  const scratches = { must: UNSCRATCHED };
  const ifScratched = { when: { fact: 'scratched', equals: true } };
  const arrived = (facts: Readonly<Record<string, unknown>> | null) => aReturn('arrival', { facts });
  runTerms([
    row('before anything has come, scratches are not asked of', scratches, untold, on.request, 'nothing'),
    row('what has come is looked at for scratches', scratches, arrived(null), on.arrival, [
      'outstanding',
      'inspection_awaited',
    ]),
    row(
      'nobody waits to see scratches that are only noted',
      { ...scratches, otherwise: 'advisory' },
      arrived(null),
      on.arrival,
      'nothing',
    ),
    row(
      'what is still closed hangs on no scratches',
      ifScratched,
      arrived({ opened: false }),
      on.arrival,
      'nothing',
    ),
    row('what was opened hangs on the scratches', ifScratched, arrived({ opened: true }), on.arrival, [
      'outstanding',
      'inspection_awaited',
    ]),
    row(
      'an item found without scratches is as it has to be',
      scratches,
      aReturn('inspection', { inspection: { facts: { scratched: false } } }),
      on.inspection,
      ['satisfied', 'requirement_met'],
    ),
  ]);
});

describe('until when it can be put right', () => {
  const cures = (curableUntil?: string) => ({
    otherwise: 'customer_cures',
    needs: ['seal'],
    ...(curableUntil !== undefined && { curableUntil }),
  });
  const needs: readonly ['requirement_unmet', Readonly<Record<string, unknown>>] = [
    'requirement_unmet',
    { needs: ['seal'] },
  ];
  const answered = aReturn('authorization', { facts: { opened: true } });
  const answeredLate = (at: string) =>
    aReturn('authorization', { facts: { opened: true }, authorization: { at } });
  const ends = { claim: CLAIM_END, dispatch: DISPATCH_END, arrival: ARRIVAL_END };
  runTerms([
    ...Object.entries(ends).flatMap(([name, end]) => [
      row(
        `a millisecond before the ${name} deadline it can be put right`,
        cures(name),
        opened,
        msFrom(end, -1),
        ['outstanding', ...needs],
      ),
      row(`at the ${name} deadline it can be put right`, cures(name), opened, end, ['outstanding', ...needs]),
      row(`a millisecond after the ${name} deadline it cannot`, cures(name), opened, msFrom(end, 1), [
        'breached',
        ...needs,
      ]),
    ]),
    row('without a window it can always be put right', cures(), opened, '2030-01-01T00:00:00Z', [
      'outstanding',
      ...needs,
    ]),
    row('a shop that answers all the same has done without', cures('claim'), answered, on.authorization, [
      'advisory',
      ...needs,
    ]),
    row('that stays so after the deadline', cures('claim'), answered, msFrom(CLAIM_END, 1), [
      'advisory',
      ...needs,
    ]),
    row('a shop that answers without any window has done without', cures(), answered, on.authorization, [
      'advisory',
      ...needs,
    ]),
    row(
      'an answer at the deadline has done without',
      cures('claim'),
      answeredLate(CLAIM_END),
      msFrom(CLAIM_END, 1),
      ['advisory', ...needs],
    ),
    row(
      'an answer a millisecond after it has not',
      cures('claim'),
      answeredLate(msFrom(CLAIM_END, 1)),
      msFrom(CLAIM_END, 1),
      ['breached', ...needs],
    ),
    {
      ...row('the customer is asked for what puts it right', cures('claim'), opened, on.request, [
        'outstanding',
        ...needs,
      ]),
      comes: {
        decision: 'pending',
        nextStep: step('customer', 'complete_claim', DISPATCH_END, { needs: [['seal']] }),
      },
    },
  ]);
});

describe('what had been open when the shop answered, or not', () => {
  /** Sent by the tenth, and closed: on the seventh, when the shop answers, only the second can have failed. */
  const both = { must: { all: [{ event: 'dispatch', onOrBefore: '2026-03-10' }, CLOSED] } };
  const cured = { ...both, otherwise: 'customer_cures', curableUntil: 'claim', needs: ['seal'] };
  const answered = (facts: Readonly<Record<string, unknown>> | null) => aReturn('authorization', { facts });
  const afterEnd = msFrom(CLAIM_END, 1);
  const SEALLESS: typeof UNMET = ['requirement_unmet', { needs: ['seal'] }];
  runTerms([
    row('what decides it is asked for while it is not known', cured, answered(null), afterEnd, [
      'outstanding',
      'fact_missing',
      { facts: ['opened'] },
    ]),
    row('it had been opened: the shop has done without', cured, answered({ opened: true }), afterEnd, [
      'advisory',
      ...SEALLESS,
    ]),
    row('it was still closed: the shop has not', cured, answered({ opened: false }), afterEnd, [
      'breached',
      ...SEALLESS,
    ]),
    row('where it is refused in any case, nobody asks', both, answered(null), afterEnd, [
      'breached',
      ...UNMET,
    ]),
  ]);
});
