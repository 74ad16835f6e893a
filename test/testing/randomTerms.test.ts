import fc from 'fast-check';
import type { When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { baseTerms } from '../../src/testing/policies/baseTerms';
import { conditionTerms } from '../../src/testing/policies/conditionTerms';
import { exceptionTerms } from '../../src/testing/policies/exceptionTerms';
import { furtherTerms } from '../../src/testing/policies/furtherTerms';
import { policyDocuments } from '../../src/testing/policies/policyDocuments';
import { requirementTerms } from '../../src/testing/policies/requirementTerms';
import { spanTerms, windowTerms } from '../../src/testing/policies/windowTerms';

const sampled = <Value>(values: fc.Arbitrary<Value>, numRuns = 300): readonly Value[] =>
  fc.sample(values, { numRuns, seed: 2026 });

/** What comes up, each once: as it is written in JSON, without quotation marks. */
const kindsOf = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.map((value) => JSON.stringify(value)?.replaceAll('"', '') ?? 'absent'))].sort();

/** The conditions that are no combination of others. */
function leavesIn(when: When): readonly When[] {
  const { not, all = [], any = [] } = when as { not?: When; all?: readonly When[]; any?: readonly When[] };
  const parts = [...(not === undefined ? [] : [not]), ...all, ...any];
  return parts.length === 0 ? [when] : parts.flatMap(leavesIn);
}

/** How deep conditions lie in one another. */
function depthOf(when: When): number {
  const { not, all = [], any = [] } = when as { not?: When; all?: readonly When[]; any?: readonly When[] };
  const parts = [...(not === undefined ? [] : [not]), ...all, ...any];
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(depthOf));
}

describe('random conditions', () => {
  const conditions = sampled(conditionTerms);
  const leaves = conditions.flatMap(leavesIn);

  test('ask for facts, fields and events in every way', () => {
    expect(kindsOf(leaves.filter((leaf) => !('within' in leaf)))).toEqual([
      '{event:dispatch,timeFrom:09:00,timeUntil:17:00}',
      '{event:notice,happened:false}',
      '{event:opening,happened:true}',
      '{event:request,onBusinessDay:true}',
      '{event:request,onOrAfter:2026-03-08,onOrBefore:2026-03-11}',
      '{fact:opened,equals:true}',
      '{fact:percent_off,above:10}',
      '{fact:percent_off,atLeast:10,atMost:20}',
      '{fact:sealed,equals:true}',
      '{fact:tier,equals:gold}',
      '{fact:tier,oneOf:[basic,gold]}',
      '{field:inspection.condition,equals:used}',
      '{field:item.category,equals:shoes}',
      '{field:item.quantity,below:2}',
      '{field:request.reason,equals:change_of_mind}',
      '{field:request.resolution,oneOf:[refund]}',
    ]);
    const within = leaves.flatMap((leaf) => ('within' in leaf ? [leaf.event] : []));
    expect(kindsOf(within)).toEqual(['arrival', 'dispatch', 'opening', 'request']);
  });

  test('are combined in every way, one to three at a time, and two deep at most', () => {
    expect(kindsOf(conditions.map(depthOf))).toEqual(['0', '1', '2']);
    const sizesOf = (key: 'all' | 'any') =>
      kindsOf(
        conditions.flatMap((when) => (key in when ? [(when as Record<string, When[]>)[key]?.length] : [])),
      );
    expect(sizesOf('all')).toEqual(['1', '2', '3']);
    expect(sizesOf('any')).toEqual(['1', '2', '3']);
    expect(conditions.some((when) => 'not' in when)).toBe(true);
  });
});

describe('random spans and windows', () => {
  test('have every length, start and end', () => {
    const spans = sampled(spanTerms);
    expect(kindsOf(spans.map(({ length }) => length))).toEqual(['P2D', 'P3D', 'P5D', 'PT24H', 'unlimited']);
    expect(kindsOf(spans.map(({ from }) => from))).toEqual([
      'authorization',
      'delivery',
      'dispatch',
      'notice',
      'order',
      'request',
      '{earliestOf:[notice,delivery]}',
      '{event:delivery,offset:P1D}',
      '{firstKnownOf:[notice,{event:delivery,offset:PT1H}]}',
      '{latestOf:[order,delivery]}',
    ]);
    expect(kindsOf(spans.map(({ ends }) => ends))).toEqual(['absent', 'end_of_day', 'exact']);
    expect(kindsOf(spans.map(({ rollForward }) => rollForward))).toEqual([
      'absent',
      'next_business_day',
      'none',
    ]);
  });

  test('open late, are extended, capped and judged in every way', () => {
    const windows = sampled(windowTerms);
    expect(kindsOf(windows.map(({ opens }) => opens))).toEqual([
      'absent',
      '{after:P1D}',
      '{after:PT12H,at:start_of_day}',
      '{on:2026-03-09,at:08:00}',
    ]);
    expect(kindsOf(windows.map(({ extendedTo }) => extendedTo))).toEqual([
      '[{length:P4D,from:order}]',
      '[{until:2026-03-12}]',
      'absent',
    ]);
    expect(windows.filter((window) => Object.values(window).includes(undefined))).toEqual([]);
    expect(kindsOf(windows.map(({ cappedAt }) => cappedAt))).toEqual([
      '[{length:P6D,from:delivery}]',
      '[{until:2026-03-10}]',
      'absent',
    ]);
    expect(kindsOf(windows.map(({ whenLate }) => whenLate))).toEqual(['absent', 'needs_review', 'rejected']);
    expect(kindsOf(windows.map(({ whenEarly }) => whenEarly))).toEqual([
      'absent',
      'needs_review',
      'pending',
      'rejected',
    ]);
    const unlimited = windows.filter(({ length }) => length === 'unlimited');
    expect(kindsOf(unlimited.map(({ extendedTo }) => extendedTo))).toEqual(['absent']);
  });
});

describe('random exceptions', () => {
  const lists = sampled(exceptionTerms);

  test('have clauses by their order, none to four of them, and go over later ones alone', () => {
    expect(kindsOf(lists.map((list) => list.map(({ clause }) => clause)))).toEqual([
      '[]',
      '[exception.number_a,exception.number_b,exception.number_c,exception.number_d]',
      '[exception.number_a,exception.number_b,exception.number_c]',
      '[exception.number_a,exception.number_b]',
      '[exception.number_a]',
    ]);
    const overs = lists.flatMap((list) =>
      list.map(({ clause, over }) => `${clause.at(-1)}${list.length} ${over}`),
    );
    expect(kindsOf(overs.filter((over) => /^.[34]/.test(over)))).toEqual([
      'a3 exception.number_b,exception.number_c',
      'a3 undefined',
      'a4 exception.number_b,exception.number_c,exception.number_d',
      'a4 undefined',
      'b3 exception.number_c',
      'b3 undefined',
      'b4 exception.number_c,exception.number_d',
      'b4 undefined',
      'c3 undefined',
      'c4 exception.number_d',
      'c4 undefined',
      'd4 undefined',
    ]);
  });

  test('set other terms, waive and add', () => {
    const exceptions = lists.flat();
    expect(exceptions.filter(({ when, set }) => when === undefined || set === undefined)).toEqual([]);
    const sets = exceptions.flatMap(({ set }) => (set === undefined ? [] : [set]));
    expect(
      kindsOf(sets.flatMap(({ windows }) => (windows === undefined ? [] : [Object.keys(windows)]))),
    ).toEqual(['[claim]', '[dispatch]']);
    expect(kindsOf(sets.flatMap(({ windows: _, ...others }) => others))).toEqual([
      '{authorization:{required:false}}',
      '{authorization:{required:true}}',
      '{channels:{accepted:[email,phone]}}',
      '{channels:{accepted:[phone]}}',
      '{costs:{bearers:{return:at_fault}}}',
      '{costs:{bearers:{return:customer}}}',
      '{costs:{bearers:{return:shop}}}',
      '{costs:{bearers:{return:unknown}}}',
      '{returnShipment:{required:false}}',
      '{returnShipment:{required:true}}',
      '{}',
    ]);
    expect(kindsOf(exceptions.map(({ waives }) => waives))).toEqual([
      '[deadline.claim]',
      '[exclusion.fixed,deadline.claim]',
      '[exclusion.fixed]',
      'absent',
    ]);
    expect(kindsOf(exceptions.map(({ adds }) => adds?.windows))).toEqual([
      'absent',
      '{claim:{cappedAt:[{length:P7D,from:notice}]}}',
      '{claim:{extendedTo:[{until:2026-03-15}]}}',
    ]);
  });
});

test('random requirements are of any condition, with any consequence', () => {
  const lists = sampled(requirementTerms);
  expect(kindsOf(lists.map((list) => list.map(({ must: _, ...others }) => others)))).toEqual([
    '[]',
    '[{clause:condition.sealed,otherwise:advisory}]',
    '[{clause:condition.sealed,otherwise:customer_cures,needs:[proof],curableUntil:claim}]',
    '[{clause:condition.sealed,otherwise:needs_review}]',
    '[{clause:condition.sealed,otherwise:rejected}]',
  ]);
});

describe('what some shops ask for beside the rest', () => {
  const all = sampled(furtherTerms);

  test('are fees, up to two, of every kind', () => {
    const fees = all.flatMap(({ terms }) => terms.fees ?? []);
    expect(kindsOf(all.map(({ terms }) => terms.fees?.map(({ fee }) => fee)))).toEqual([
      '[fee_0,fee_1]',
      '[fee_0]',
      'absent',
    ]);
    expect(kindsOf(fees.map(({ clause }) => clause))).toEqual(['fee.handling']);
    expect(kindsOf(fees.map(({ per }) => per))).toEqual(['absent', 'claim', 'item', 'parcel']);
    expect(kindsOf(fees.map(({ when }) => when !== undefined))).toEqual(['false', 'true']);
    expect(kindsOf(fees.map(({ amount }) => Object.keys(amount)))).toEqual([
      '[bands]',
      '[flat]',
      '[percent]',
      '[unknown]',
    ]);
    expect(kindsOf(fees.flatMap(({ amount }) => ('unknown' in amount ? [amount] : [])))).toEqual([
      '{unknown:true}',
    ]);
    const bands = fees.flatMap(({ amount }) => ('bands' in amount ? [amount.bands] : []));
    const shapes = bands.map((list) =>
      list.map(({ when, amount }) => [when !== undefined, Object.keys(amount), amount]),
    );
    expect(kindsOf(shapes.map((list) => list.map((band) => band.slice(0, 2))))).toEqual([
      '[[true,[flat]],[false,[flat]]]',
    ]);
    expect(kindsOf(shapes.map(([first]) => first?.[2]))).toEqual(['{flat:0}']);
    const lastFlat = bands.flatMap(([, last]) => Number(Object.values(last?.amount ?? {})[0]));
    expect([Math.min(...lastFlat) >= 0, Math.max(...lastFlat) <= 5000]).toEqual([true, true]);
    const numbers = (key: 'flat' | 'percent') =>
      fees.flatMap(({ amount }) => Number((amount as Record<string, unknown>)[key] ?? []));
    expect([Math.min(...numbers('flat')), Math.min(...numbers('percent'))].every((least) => least >= 0)).toBe(
      true,
    );
    expect(Math.max(...numbers('flat'))).toBeLessThanOrEqual(5000);
    expect(Math.max(...numbers('percent'))).toBeLessThanOrEqual(100);
  });

  test('is an order number, contents with packing, a count', () => {
    expect(kindsOf(all.map(({ terms: { fees: _, ...others } }) => others))).toEqual(
      [
        '{}',
        '{contents:{clause:completeness.box},packing:{clause:packing.box}}',
        '{contents:{clause:completeness.box},packing:{clause:packing.box},quantity:{clause:completeness.pieces}}',
        '{orderNumber:{clause:identification.number}}',
        '{orderNumber:{clause:identification.number},contents:{clause:completeness.box},packing:{clause:packing.box}}',
        '{orderNumber:{clause:identification.number},contents:{clause:completeness.box},packing:{clause:packing.box},quantity:{clause:completeness.pieces}}',
        '{orderNumber:{clause:identification.number},quantity:{clause:completeness.pieces}}',
        '{quantity:{clause:completeness.pieces}}',
      ].sort(),
    );
    expect(all[0]?.clauses).toEqual([
      { id: 'fee.handling', text: 'What fee.handling says.' },
      { id: 'identification.number', text: 'What identification.number says.' },
      { id: 'completeness.box', text: 'What completeness.box says.' },
      { id: 'packing.box', text: 'What packing.box says.' },
      { id: 'completeness.pieces', text: 'What completeness.pieces says.' },
    ]);
  });
});

describe('random policies', () => {
  const terms = sampled(baseTerms, 200);

  test('exclude underwear, and what some condition says', () => {
    const exclusions = terms.map((term) =>
      term.exclusions.map(({ when, ...others }) => [when !== undefined, others]),
    );
    expect(kindsOf(exclusions)).toEqual([
      '[[false,{clause:exclusion.fixed,by:category,values:[underwear]}],[true,{clause:exclusion.odd}]]',
      '[[false,{clause:exclusion.fixed,by:category,values:[underwear]}]]',
    ]);
    expect(kindsOf(terms.map(({ requirements = [] }) => requirements.length))).toEqual(['0', '1']);
  });

  test('take claims by mail, for two reasons', () => {
    expect(
      kindsOf(terms.map(({ channels, reasons, attachmentKinds }) => [channels, reasons, attachmentKinds])),
    ).toEqual([
      '[{clause:channel.ways,accepted:[email]},{clause:scope.reasons,accepted:[' +
        '{reason:defective_item,fault:shop,attachments:[]},{reason:change_of_mind,fault:customer,attachments:[]}]},[]]',
    ]);
    expect(kindsOf(terms.map(({ windows }) => Object.keys(windows)))).toEqual(['[claim,dispatch,arrival]']);
    expect(kindsOf(terms.map(({ costs }) => costs))).toEqual(['{roundTrip:{clause:cost.round_trip}}']);
  });

  test('offer store credit, and a refund in some cases or in all', () => {
    const offered = terms.map(
      ({
        resolutions: {
          clause,
          offered: [refund, ...others],
        },
      }) => {
        const { when, otherwise: _, ...its } = refund ?? { resolution: '', legs: [] };
        return [clause, when !== undefined, its, others];
      },
    );
    const both = '{resolution:refund,legs:[outbound,return]},[{resolution:store_credit,legs:[return]}]]';
    expect(kindsOf(offered)).toEqual([`[scope.resolutions,false,${both}`, `[scope.resolutions,true,${both}`]);
    expect(kindsOf(terms.map(({ resolutions }) => resolutions.offered[0]?.otherwise))).toEqual([
      'choose_again',
      'needs_review',
      'rejected',
      '{instead:store_credit}',
    ]);
  });

  test('answer first, inspect and promise, or not', () => {
    expect(kindsOf(terms.map(({ authorization }) => authorization))).toEqual([
      'absent',
      '{clause:authorization.first}',
    ]);
    expect(kindsOf(terms.map(({ condition }) => condition))).toEqual([
      'absent',
      '{clause:condition.unused,whenUsed:needs_review}',
    ]);
    expect(kindsOf(terms.map(({ duties }) => duties))).toEqual([
      '[{duty:answer,clause:duty.answer,window:{length:P1D,from:request}},' +
        '{duty:settle,clause:duty.settle,window:{length:P3D,from:arrival}}]',
      'absent',
    ]);
  });

  test('declare facts and events, and write all of their clauses', () => {
    const documents = sampled(policyDocuments, 60);
    expect(kindsOf(documents.map(({ timeZone }) => timeZone))).toEqual([
      'America/New_York',
      'Asia/Seoul',
      'UTC',
    ]);
    const {
      terms: _,
      exceptions: __,
      timeZone: ___,
      clauses,
      ...others
    } = documents[0] as (typeof documents)[number];
    expect(others).toEqual({
      id: 'free',
      version: '1',
      currency: 'EUR',
      facts: [
        { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
        { fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' },
        { fact: 'percent_off', type: 'number', question: 'How much was it discounted?' },
        { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
      ],
      events: [
        { event: 'notice', question: 'When was the notice given?' },
        { event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' },
      ],
    });
    expect(clauses).toHaveLength(22);
    for (const { id, text } of clauses) expect(text).toBe(`What ${id} says.`);
    expect(clauses.slice(-8).map(({ id }) => id)).toEqual(
      [...'abcdefgh'].map((letter) => `exception.number_${letter}`),
    );
  });
});
