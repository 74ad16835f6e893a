import { checkReturnability, defaultPolicy, parseClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const jewelry: readonly FindingRow[] = [
  {
    clause: 'exclusion.jewelry',
    says: 'jewelry is never returnable',
    claim: aClaim({ category: 'jewelry' }),
    asOf: usual.request,
    finds: ['breached', 'category_excluded', { category: 'jewelry' }],
  },
  {
    clause: 'exclusion.jewelry',
    says: 'not even defective jewelry is',
    claim: aClaim({ category: 'jewelry', reason: 'defective_item' }),
    asOf: usual.request,
    finds: ['breached', 'category_excluded', { category: 'jewelry' }],
  },
  {
    clause: 'exclusion.jewelry',
    says: 'that is known before anything is claimed, or delivered',
    claim: aClaim({ category: 'jewelry', upTo: 'placing' }),
    asOf: usual.placing,
    finds: ['breached', 'category_excluded', { category: 'jewelry' }],
  },
  {
    clause: 'exclusion.jewelry',
    says: 'any other item is returnable',
    claim: aClaim({ category: 'shoes' }),
    asOf: usual.request,
    finds: ['satisfied', 'returnable', { category: 'shoes' }],
  },
  {
    clause: 'exclusion.jewelry',
    says: 'a category is compared letter by letter',
    claim: aClaim({ category: 'Jewelry' }),
    asOf: usual.request,
    finds: ['satisfied', 'returnable', { category: 'Jewelry' }],
  },
  {
    clause: 'exclusion.jewelry',
    says: 'an order type is no category',
    claim: aClaim({ category: 'personal_request', orderType: 'jewelry' }),
    asOf: usual.request,
    finds: ['satisfied', 'returnable', { category: 'personal_request' }],
  },
];

const personalRequest: readonly FindingRow[] = [
  {
    clause: 'exclusion.personal_request',
    says: 'an order placed by personal request is never returnable',
    claim: aClaim({ orderType: 'personal_request' }),
    asOf: usual.request,
    finds: ['breached', 'order_type_excluded', { orderType: 'personal_request' }],
  },
  {
    clause: 'exclusion.personal_request',
    says: 'not even when the wrong item came',
    claim: aClaim({ orderType: 'personal_request', reason: 'wrong_item' }),
    asOf: usual.request,
    finds: ['breached', 'order_type_excluded', { orderType: 'personal_request' }],
  },
  {
    clause: 'exclusion.personal_request',
    says: 'an order that names no type is a standard one',
    claim: aClaim(),
    asOf: usual.request,
    finds: ['satisfied', 'returnable', { orderType: 'standard' }],
  },
  {
    clause: 'exclusion.personal_request',
    says: 'any other type of order is returnable',
    claim: aClaim({ orderType: 'wholesale' }),
    asOf: usual.request,
    finds: ['satisfied', 'returnable', { orderType: 'wholesale' }],
  },
  {
    clause: 'exclusion.personal_request',
    says: 'is told beside the other exclusion, which does not stop it',
    claim: aClaim({ category: 'jewelry', orderType: 'personal_request' }),
    asOf: usual.request,
    finds: ['breached', 'order_type_excluded', { orderType: 'personal_request' }],
  },
];

describe('what is never returnable', () => {
  runFindingTable(checkReturnability, [...jewelry, ...personalRequest]);
});

describe('a parsed claim that is asked about again', () => {
  const { exclusions } = defaultPolicy.terms;
  const limited = exclusions.map((exclusion) => ({ ...exclusion, reasons: ['change_of_mind'] }));
  const policyWith = (terms: object) => ({ ...defaultPolicy, terms: { ...defaultPolicy.terms, ...terms } });

  test('gets what no event changes made once', () => {
    const claim = parseClaim(aClaim());
    const policy = parsePolicy(policyWith({}));
    const once = checkReturnability(claim, policy, usual.placing);
    const again = checkReturnability(claim, policy, usual.delivery);
    const then = checkReturnability(claim, policy, usual.request);
    expect(again).toStrictEqual(once);
    expect(then).toHaveLength(2);
    expect(then.map((one, index) => one === again[index])).toStrictEqual([true, true]);
  });

  test('gets it also after a question under a policy that is read for that question alone', () => {
    const claim = parseClaim(aClaim());
    const policy = parsePolicy(policyWith({}));
    checkReturnability(claim, policy, usual.placing);
    const [again] = checkReturnability(claim, policy, usual.delivery);
    checkReturnability(claim, policyWith({}), usual.delivery);
    expect(checkReturnability(claim, policy, usual.request)[0]).toBe(again);
  });

  test('gets what a condition excludes again and again', () => {
    const when = { field: 'item.category', equals: 'shoes' };
    const policy = parsePolicy(policyWith({ exclusions: [{ clause: 'exclusion.jewelry', when }] }));
    const claim = parseClaim(aClaim({ category: 'shoes' }));
    const excluded = [{ clause: 'exclusion.jewelry', standing: 'breached', code: 'excluded', details: {} }];
    for (const at of [usual.placing, usual.delivery, usual.request])
      expect(checkReturnability(claim, policy, at)).toStrictEqual(excluded);
  });

  test.each([
    ['every exclusion is', limited],
    ['the last exclusion is', [...exclusions.slice(0, -1), ...limited.slice(-1)]],
  ])('gets what the reason changes made anew, where %s limited to reasons', (_which, some) => {
    const policy = parsePolicy(policyWith({ exclusions: some }));
    const claim = parseClaim(aClaim({ orderType: 'personal_request' }));
    const codeAt = (at: string) => checkReturnability(claim, policy, at).at(-1)?.code;
    const before = msFrom(usual.request, -1);
    expect([usual.placing, usual.delivery, before, usual.request].map(codeAt)).toStrictEqual([
      'depends_on_reason',
      'depends_on_reason',
      'depends_on_reason',
      'order_type_excluded',
    ]);
  });
});
