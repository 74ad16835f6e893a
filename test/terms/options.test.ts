import { computeReturnOptions, type ReturnOption } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aReturn, aShop, CLAIM_END, msFrom, on, reasons, step, windowOf, windows } from './aShop';

type Terms = Readonly<Record<string, unknown>>;

const delivered = aReturn('delivery');
const NOW = on.request;

function optionFor(reason: string, terms: Terms, parts: Terms = {}, claim = delivered, asOf: string = NOW) {
  const { options } = computeReturnOptions(claim, aShop(terms, parts), asOf);
  return options.find((option) => option.reason === reason) as ReturnOption;
}
function names({ resolutions }: ReturnOption): readonly string[] {
  return resolutions.map(({ resolution }) => resolution);
}

const refund = { resolution: 'refund', legs: ['outbound', 'return'] };
const repair = { resolution: 'repair', legs: ['return', 'replacement'] };
const credit = { resolution: 'store_credit', legs: ['return'] };
const faultyOnly = { when: { field: 'request.reason', equals: 'faulty' } };
const offer = (...offered: readonly object[]) => ({ resolutions: { clause: 'resolution.choice', offered } });

describe('the resolutions to choose from', () => {
  const repairs = offer(refund, { ...repair, ...faultyOnly });
  test.each([
    ['what is faulty is refunded or repaired', 'faulty', repairs, ['refund', 'repair']],
    ['what is unwanted is refunded', 'unwanted', repairs, ['refund']],
    [
      'what is given in place of another is not offered as that',
      'unwanted',
      offer({ ...refund, ...faultyOnly, otherwise: { instead: 'store_credit' } }, credit),
      ['store_credit'],
    ],
    [
      'what is refused leaves the others',
      'unwanted',
      offer({ ...refund, ...faultyOnly, otherwise: 'rejected' }, credit),
      ['store_credit'],
    ],
    [
      'what hangs on a fact is still offered',
      'unwanted',
      offer({ ...refund, when: { fact: 'opened', equals: false } }),
      ['refund'],
    ],
  ])('%s', (_says, reason, terms, expected) => {
    expect(names(optionFor(reason, terms))).toStrictEqual(expected);
  });

  test('where nothing is offered for a reason it cannot be returned', () => {
    const option = optionFor('unwanted', offer({ ...repair, ...faultyOnly }));
    expect(option).toMatchObject({ returnable: 'no', resolutions: [], nextStep: null });
    expect(option.because.map(({ code }) => code)).toStrictEqual(['resolution_not_offered']);
  });

  test('an exception offers others', () => {
    const exceptions = [
      {
        clause: 'exception.one',
        when: { field: 'request.reason', equals: 'faulty' },
        set: { resolutions: { offered: [repair, credit] } },
      },
    ];
    expect(names(optionFor('faulty', {}, { exceptions }))).toStrictEqual(['repair', 'store_credit']);
    expect(names(optionFor('unwanted', {}, { exceptions }))).toStrictEqual(['refund', 'exchange']);
  });
});

describe('until when and how it is claimed', () => {
  const longer = {
    exceptions: [
      {
        clause: 'exception.one',
        when: { field: 'request.reason', equals: 'faulty' },
        set: { windows: { claim: { clause: 'deadline.claim', length: 'P60D', from: 'delivery' } } },
      },
    ],
  };
  test('each reason has its own deadline', () => {
    expect(optionFor('unwanted', {}, longer).claimBy).toBe(CLAIM_END);
    const faulty = optionFor('faulty', {}, longer);
    expect(faulty.claimBy).toBe('2026-05-03T10:00:00.000Z');
    expect(faulty.nextStep).toStrictEqual(
      step('customer', 'file_claim', '2026-05-03T10:00:00.000Z', { needs: [] }),
    );
  });

  test('after the deadline it was not claimed', () => {
    const terms = windows({ dispatch: windowOf('P14D', 'request') });
    const option = optionFor('unwanted', terms, longer, delivered, msFrom(CLAIM_END, 1));
    expect(option.returnable).toBe('no');
    expect(option.because.map(({ code }) => code)).toStrictEqual(['claim_not_filed']);
    expect(optionFor('faulty', terms, longer, delivered, msFrom(CLAIM_END, 1)).returnable).toBe('yes');
  });

  test('a window without a limit has no last instant', () => {
    const terms = windows({ claim: windowOf('unlimited', 'delivery') });
    expect(optionFor('unwanted', terms)).toMatchObject({ returnable: 'yes', claimBy: null });
  });

  test('a window that opens later says from when on', () => {
    const opensAt = '2026-03-09T10:00:00.000Z';
    const terms = windows({ claim: windowOf('P30D', 'delivery', { opens: { after: 'P5D' } }) });
    expect(optionFor('unwanted', terms).nextStep).toMatchObject({
      action: 'file_claim',
      notBefore: opensAt,
    });
    expect(computeReturnOptions(delivered, aShop(terms), NOW).validUntil).toBe(msFrom(opensAt, -1));
  });

  test('where every way is good, none has to be named', () => {
    const terms = { channels: { clause: 'channel.ways', accepted: [], othersToo: true } };
    expect(optionFor('unwanted', terms).returnable).toBe('yes');
    expect(computeReturnOptions(delivered, aShop(terms), NOW).channels).toStrictEqual([]);
  });

  test('a window that the request opens does not end the options', () => {
    const terms = windows({ dispatch: windowOf('P14D', 'request') });
    expect(computeReturnOptions(delivered, aShop(terms), NOW).validUntil).toBe(CLAIM_END);
  });
});

describe('what is asked of the customer', () => {
  const excludedIf = (fact: string) => ({
    exclusions: [{ clause: 'exclusion.one', when: { fact, equals: true } }],
  });
  test.each([
    ['what the customer can say', excludedIf('opened'), 'unknown', [['opened']]],
    ['not what only the shop can', excludedIf('engraved'), 'unknown', []],
    ['not what shows later', excludedIf('scratched'), 'yes', []],
    [
      'what has to be attached',
      reasons({ attachments: [{ clause: 'evidence.one', anyOf: ['photo', 'film'] }] }),
      'yes',
      [['photo', 'film']],
    ],
    [
      'not what is not insisted on',
      reasons({ attachments: [{ clause: 'evidence.one', anyOf: ['photo'], required: false }] }),
      'yes',
      [],
    ],
  ])('%s', (_says, terms, returnable, needs) => {
    expect(optionFor('faulty', terms)).toMatchObject({ returnable, needs });
  });
});

test('what is known of the order beside the usual changes no option', () => {
  const three = aReturn('delivery', { item: { quantity: 3 } });
  expect(computeReturnOptions(three, aShop(), NOW).options).toStrictEqual(
    computeReturnOptions(delivered, aShop(), NOW).options,
  );
});
