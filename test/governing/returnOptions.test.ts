import {
  computeReturnOptions,
  type ExceptionTerm,
  type Policy,
  type PolicyTerms,
  type ResolutionTerm,
  type ReturnOption,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, offering, ruling, type Traits, theClaim, windowsWith } from './aShop';

const DELIVERED: Traits = { upTo: 'delivery' };
const FORTNIGHT = '2026-03-16T01:00:00.000Z';
const faulty = { field: 'request.reason', equals: 'defective_item' } as const;
const within = (length: string, rest: Partial<WindowTerm> = {}): WindowTerm => ({
  length,
  from: 'delivery',
  ...rest,
});

function options(policy: Policy, asOf: string = usual.delivery, traits: Traits = {}) {
  return computeReturnOptions(theClaim({ ...DELIVERED, ...traits }), policy, asOf);
}

/** The option for a reason. */
function option(
  reason: 'change_of_mind' | 'defective_item',
  ...args: Parameters<typeof options>
): ReturnOption {
  return options(...args).options.find((one) => one.reason === reason) as ReturnOption;
}

const names = ({ resolutions }: ReturnOption): readonly string[] =>
  resolutions.map(({ resolution }) => resolution);

describe('each reason has its own terms:', () => {
  const exceptions: readonly ExceptionTerm[] = [
    {
      clause: 'exception.faulty',
      when: faulty,
      set: { windows: { claim: within('P60D') }, costs: { bearers: { return: 'shop' } } },
    },
  ];
  const shop = aShop({}, { exceptions });
  const SIXTY = '2026-05-01T01:00:00.000Z';

  test('its last day', () => {
    expect(option('change_of_mind', shop).claimBy).toBe(FORTNIGHT);
    expect(option('defective_item', shop).claimBy).toBe(SIXTY);
  });

  test('and that day in the next step', () => {
    const step = { actor: 'customer', action: 'file_claim', needs: [] };
    expect(option('change_of_mind', shop).nextStep).toEqual({ ...step, before: FORTNIGHT });
    expect(option('defective_item', shop).nextStep).toEqual({ ...step, before: SIXTY });
  });

  test('one is over, the other is not', () => {
    const AFTER = msFrom(FORTNIGHT, 1);
    expect(options(shop, AFTER).options.map(({ returnable }) => returnable)).toEqual(['no', 'yes']);
    expect(option('change_of_mind', shop, AFTER).because).toEqual([
      {
        clause: 'deadline.claim',
        standing: 'breached',
        code: 'claim_not_filed',
        details: { deadline: FORTNIGHT },
      },
    ]);
    expect(option('change_of_mind', shop, AFTER).nextStep).toBeNull();
  });

  test('both hold until the first of them is over', () => {
    expect(options(shop).validUntil).toBe(FORTNIGHT);
    expect(options(shop, msFrom(FORTNIGHT, 1)).validUntil).toBe('2026-04-01T01:00:00.000Z');
  });

  test('and once both are, for good, each with its own last day', () => {
    const { options: both, validUntil } = options(shop, '2026-06-01T00:00:00Z');
    expect([both.map(({ returnable }) => returnable), validUntil]).toEqual([['no', 'no'], null]);
    expect(both.map(({ because }) => because.map(({ code, details }) => [code, details]))).toEqual([
      [
        ['claim_not_filed', { deadline: FORTNIGHT }],
        ['dispatch_missed', { deadline: '2026-04-01T01:00:00.000Z' }],
      ],
      [
        ['claim_not_filed', { deadline: SIXTY }],
        ['dispatch_missed', { deadline: '2026-04-01T01:00:00.000Z' }],
      ],
    ]);
  });

  test('who bears what', () => {
    const bearers = (one: ReturnOption) =>
      one.resolutions.map(({ resolution, cost }) => `${resolution} ${cost?.bearer}`);
    expect(bearers(option('change_of_mind', shop))).toEqual(['refund customer', 'exchange customer']);
    expect(bearers(option('defective_item', shop))).toEqual(['refund shop', 'exchange shop']);
  });

  test('what it excludes', () => {
    const exclusions = [
      { clause: 'exclusion.shoes', by: 'category', values: ['shoes'], reasons: ['change_of_mind'] },
    ] as const;
    const { options: both } = options(aShop({ exclusions }));
    expect(both.map(({ returnable, because }) => [returnable, because.map(({ clause }) => clause)])).toEqual([
      ['no', ['exclusion.shoes']],
      ['yes', []],
    ]);
  });
});

describe('what refuses it is said', () => {
  test('as it would be of an item that nobody claims', () => {
    const opens = { after: 'P2D' } as const;
    const shop = aShop(windowsWith({ claim: { clause: 'deadline.claim', ...within('P14D', { opens }) } }));
    expect(option('change_of_mind', shop, msFrom(FORTNIGHT, 1)).because).toEqual([
      {
        clause: 'deadline.claim',
        standing: 'breached',
        code: 'claim_not_filed',
        details: { deadline: FORTNIGHT, opensAt: '2026-03-04T01:00:00.000Z' },
      },
    ]);
  });
});

describe('the next step', () => {
  const thought = { field: 'request.reason', equals: 'change_of_mind' } as const;
  const exclusions = [
    { clause: 'exclusion.opened', when: { all: [thought, { fact: 'opened', equals: true }] } },
  ];

  const claiming = { actor: 'customer', action: 'file_claim', before: FORTNIGHT };

  test('asks with the claim for what is missing, and not for the reason, which is given here', () => {
    expect(option('change_of_mind', aShop({ exclusions })).nextStep).toEqual({
      ...claiming,
      needs: [['opened']],
    });
  });

  test('asks for nothing that matters for another reason alone', () => {
    const { needs, nextStep } = option('defective_item', aShop({ exclusions }));
    expect([needs, nextStep]).toEqual([[], { ...claiming, needs: [] }]);
  });

  test('asks for what puts something right, whichever of several it is', () => {
    const requirements = [
      {
        clause: 'condition.hats',
        must: { field: 'item.category', equals: 'hats' },
        otherwise: 'customer_cures',
        needs: ['photo', 'receipt'],
      },
    ] as const;
    const one = option('change_of_mind', aShop({ requirements }));
    expect([one.needs, one.nextStep]).toEqual([
      [['photo', 'receipt']],
      { ...claiming, needs: [['photo', 'receipt']] },
    ]);
  });

  test('asks for the resolution, where something hangs on it', () => {
    const hanging = [
      {
        clause: 'exclusion.opened',
        when: {
          all: [
            { field: 'request.resolution', equals: 'refund' },
            { fact: 'opened', equals: true },
          ],
        },
      },
    ] as const;
    expect(option('change_of_mind', aShop({ exclusions: hanging })).nextStep).toEqual({
      ...claiming,
      needs: [['resolution']],
    });
  });

  test('before the order is there is its delivery, also where terms hang on the reason', () => {
    const waiting = option('change_of_mind', aShop({ exclusions }), usual.placing, { upTo: 'placing' });
    expect(waiting.nextStep).toEqual({ actor: 'carrier', action: 'deliver_order', before: null, needs: [] });
  });
});

describe('of the resolutions, those are shown that are offered', () => {
  const credit: ResolutionTerm = { resolution: 'store_credit', legs: ['return'] };
  const soon = { event: 'request', within: { length: 'P3D', from: 'delivery' } } as const;
  const refund = (rest: Partial<ResolutionTerm>): ResolutionTerm => ({
    resolution: 'refund',
    legs: ['return'],
    ...rest,
  });

  test('for this reason', () => {
    const shop = aShop(offering(refund({ when: faulty }), credit));
    expect(names(option('change_of_mind', shop))).toEqual(['store_credit']);
    expect(names(option('defective_item', shop))).toEqual(['refund', 'store_credit']);
  });

  test('by an exception', () => {
    const exceptions: readonly ExceptionTerm[] = [
      {
        clause: 'exception.faulty',
        when: faulty,
        set: { resolutions: { offered: [refund({}), { resolution: 'repair', legs: ['return'] }] } },
      },
    ];
    const shop = aShop(offering(credit), { exceptions });
    expect(names(option('change_of_mind', shop))).toEqual(['store_credit']);
    expect(names(option('defective_item', shop))).toEqual(['refund', 'repair']);
  });

  test('as long as they are, and the answer holds as long', () => {
    const shop = aShop(offering(refund({ when: soon }), credit));
    const END = '2026-03-05T01:00:00.000Z';
    expect([names(option('change_of_mind', shop)), options(shop).validUntil]).toEqual([
      ['refund', 'store_credit'],
      END,
    ]);
    const after = msFrom(END, 1);
    expect([names(option('change_of_mind', shop, after)), options(shop, after).validUntil]).toEqual([
      ['store_credit'],
      FORTNIGHT,
    ]);
  });

  test('and not what is given in their place', () => {
    const shop = aShop(
      offering(
        refund({ when: { field: 'item.category', equals: 'hats' }, otherwise: { instead: 'store_credit' } }),
        credit,
      ),
    );
    expect(names(option('change_of_mind', shop))).toEqual(['store_credit']);
  });

  test('one that is refused leaves the others open', () => {
    const shop = aShop(offering(refund({ when: faulty, otherwise: 'rejected' }), credit));
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.because, names(one)]).toEqual(['yes', [], ['store_credit']]);
  });

  test('and not one for which the item is excluded', () => {
    const exclusions = [
      { clause: 'exclusion.refund', when: { field: 'request.resolution', equals: 'refund' } },
    ] as const;
    const one = option('change_of_mind', aShop({ exclusions }));
    expect([one.returnable, one.because, names(one)]).toEqual(['yes', [], ['exchange']]);
  });

  test('where one is refused and a person has to look at the other, nobody knows', () => {
    const shop = aShop(
      offering(refund({ when: faulty, otherwise: 'rejected' }), {
        ...credit,
        when: faulty,
        otherwise: 'needs_review',
      }),
    );
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.because, names(one)]).toEqual(['unknown', [], []]);
  });

  test('where there is none, it cannot be returned', () => {
    const one = option('change_of_mind', aShop(offering(refund({ when: faulty }))));
    expect([one.returnable, one.because.map(({ code }) => code), names(one)]).toEqual([
      'no',
      ['resolution_not_offered'],
      [],
    ]);
    expect(option('change_of_mind', aShop(offering())).returnable).toBe('yes');
  });

  test('what is certain goes before what a fact decides', () => {
    const shop = aShop(offering(refund({ when: { fact: 'opened', equals: false } }), credit));
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.needs, names(one)]).toEqual(['yes', [], ['refund', 'store_credit']]);
    const alone = option(
      'change_of_mind',
      aShop(offering(refund({ when: { fact: 'opened', equals: false } }))),
    );
    expect([alone.returnable, alone.needs]).toEqual(['unknown', [['opened']]]);
  });
});

describe('what is not known is never taken for a yes:', () => {
  const opened = { fact: 'opened', equals: true } as const;
  test('a fact that may exclude it', () => {
    const shop = aShop({ exclusions: [{ clause: 'exclusion.opened', when: opened }] });
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.needs]).toEqual(['unknown', [['opened']]]);
    expect(option('change_of_mind', shop, usual.delivery, { facts: { opened: false } }).returnable).toBe(
      'yes',
    );
    expect(option('change_of_mind', shop, usual.delivery, { facts: { opened: true } }).returnable).toBe('no');
  });

  test('but a fact that only decides what is wished for holds nothing up', () => {
    const must = { fact: 'opened', equals: false } as const;
    const one = option(
      'change_of_mind',
      aShop({ requirements: [{ clause: 'condition.sealed', must, otherwise: 'advisory' }] }),
    );
    expect([one.returnable, one.needs]).toEqual(['yes', []]);
  });

  test('a fact that may shorten the window, where that matters', () => {
    const shop = aShop(
      {},
      {
        exceptions: [
          { clause: 'exception.opened', when: opened, set: { windows: { claim: within('P3D') } } },
        ],
      },
    );
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.claimBy, one.needs]).toEqual(['yes', null, []]);
    const later = option('change_of_mind', shop, '2026-03-10T00:00:00Z');
    expect([later.returnable, later.needs]).toEqual(['unknown', [['opened']]]);
  });

  test('what a person decides', () => {
    const shop = aShop({
      exclusions: [
        { clause: 'exclusion.opened', by: 'category', values: ['shoes'], consequence: 'needs_review' },
      ],
    });
    expect(option('change_of_mind', shop).returnable).toBe('unknown');
  });

  test('a window that is to open', () => {
    const shop = aShop(
      windowsWith({ claim: { clause: 'deadline.claim', ...within('P14D', { opens: { after: 'P2D' } }) } }),
    );
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.claimBy, one.nextStep?.notBefore]).toEqual([
      'unknown',
      FORTNIGHT,
      '2026-03-04T01:00:00.000Z',
    ]);
    expect(options(shop).validUntil).toBe('2026-03-04T00:59:59.999Z');
    expect(option('change_of_mind', shop, '2026-03-04T01:00:00.000Z').returnable).toBe('yes');
  });

  test('what only the shop can say is not asked of the customer', () => {
    const shop = aShop({
      requirements: [{ clause: 'condition.member', must: { fact: 'member', equals: true } }],
    });
    const one = option('change_of_mind', shop);
    expect([one.returnable, one.needs]).toEqual(['unknown', []]);
  });
});

describe('the way to claim', () => {
  const { channels }: Pick<PolicyTerms, 'channels'> = {
    channels: { clause: 'channel.ways', accepted: ['email'] },
  };
  const called: readonly ExceptionTerm[] = [
    {
      clause: 'exception.hats',
      when: { field: 'item.category', equals: 'hats' },
      set: { channels: { accepted: ['telephone'] } },
    },
  ];

  test('is that of an exception where one applies', () => {
    const shop = aShop({ channels }, { exceptions: called });
    expect(options(shop).channels).toEqual(['email']);
    const hats = options(shop, usual.delivery, { category: 'hats' });
    expect([hats.channels, hats.options[0]?.returnable]).toEqual([['telephone'], 'yes']);
  });

  test('is that of an exception for a reason, where one applies', () => {
    const shop = aShop(
      { channels },
      {
        exceptions: [
          { clause: 'exception.faulty', when: faulty, set: { channels: { accepted: ['telephone'] } } },
        ],
      },
    );
    expect(options(shop).options.map(({ returnable }) => returnable)).toEqual(['yes', 'yes']);
  });

  const byTelephone = (resolution: string): ExceptionTerm => ({
    clause: 'exception.by_telephone',
    when: { field: 'request.resolution', equals: resolution },
    set: { channels: { accepted: ['telephone'] } },
  });
  const ways = ({ resolutions }: ReturnOption) =>
    resolutions.map(({ resolution, channels: own }) => [resolution, own]);

  test('is told with a resolution that is claimed by another one', () => {
    const shop = aShop({ channels }, { exceptions: [byTelephone('exchange')] });
    const { channels: most } = options(shop);
    const one = option('change_of_mind', shop);
    expect([most, one.returnable, ways(one)]).toEqual([
      ['email'],
      'yes',
      [
        ['refund', undefined],
        ['exchange', ['telephone']],
      ],
    ]);
  });

  test('is that of the resolution alone: what is refused by it is not said to be open', () => {
    const shop = aShop(
      { channels, ...offering({ resolution: 'refund', legs: ['return'] }) },
      {
        exceptions: [
          byTelephone('refund'),
          {
            clause: 'exception.short',
            when: { field: 'request.channel', equals: 'telephone' },
            set: { windows: { claim: within('P3D') } },
          },
        ],
      },
    );
    const END = '2026-03-05T01:00:00.000Z';
    const returnableAt = (asOf: string) => option('change_of_mind', shop, asOf).returnable;
    expect([returnableAt(END), returnableAt(msFrom(END, 1))]).toEqual(['yes', 'no']);
    expect(options(shop).validUntil).toBe(END);
  });

  test('is one that is good in any case, where a fact decides', () => {
    const exceptions = [
      {
        ...called[0],
        when: { fact: 'opened', equals: true },
        set: { channels: { accepted: ['telephone', 'email'] } },
      },
    ] as ExceptionTerm[];
    const shop = aShop({ channels: { ...channels, accepted: ['letter', 'email'] } }, { exceptions });
    expect(options(shop).channels).toEqual(['email']);
    expect(option('change_of_mind', shop).returnable).toBe('yes');
  });

  test('is the usual one, where none is good in any case', () => {
    const exceptions = [{ ...called[0], when: { fact: 'opened', equals: true } }] as ExceptionTerm[];
    const shop = aShop({ channels }, { exceptions });
    expect(options(shop).channels).toEqual(['email']);
    expect(option('change_of_mind', shop).returnable).toBe('unknown');
  });

  test('is any, where all are good', () => {
    const shop = aShop({ channels: { clause: 'channel.ways', accepted: [], othersToo: true } });
    expect([options(shop).channels, option('change_of_mind', shop).returnable]).toEqual([[], 'yes']);
  });

  test('is none, where only the shop can file a claim', () => {
    const shop = aShop({ channels: { clause: 'channel.ways', accepted: [] } });
    expect(option('change_of_mind', shop).returnable).toBe('unknown');
  });

  test('is by none of those that a condition names, where all are good', () => {
    const claimByOf = (othersToo: boolean) =>
      option(
        'change_of_mind',
        aShop(
          { channels: { clause: 'channel.ways', accepted: [], othersToo } },
          {
            exceptions: [
              {
                clause: 'exception.not_by_post',
                when: { not: { field: 'request.channel', equals: 'post' } },
                set: { windows: { claim: within('P20D') } },
              },
            ],
          },
        ),
      ).claimBy;
    expect(claimByOf(true)).toBe('2026-03-22T01:00:00.000Z');
    // Where none is good there is none, and nothing shows what it would be.
    expect(claimByOf(false)).toBe(FORTNIGHT);
  });

  test('may decide the window', () => {
    const exceptions: readonly ExceptionTerm[] = [
      {
        clause: 'exception.email',
        when: { field: 'request.channel', equals: 'email' },
        set: { windows: { claim: within('P20D') } },
      },
    ];
    const shop = aShop({}, { exceptions });
    const AFTER = msFrom(FORTNIGHT, 1);
    const one = option('change_of_mind', shop, AFTER);
    expect([one.returnable, one.claimBy]).toEqual(['yes', '2026-03-22T01:00:00.000Z']);
    const { validUntil, options: now } = options(shop);
    expect(validUntil).toBe('2026-03-22T01:00:00.000Z');
    expect(options(shop, '2026-03-22T01:00:00.000Z').options).toEqual(now);
    expect(options(shop, '2026-03-22T01:00:00.001Z').options).not.toEqual(now);
    // Before it shows by which way the claim comes, the usual window would be over.
    expect(one.nextStep).toEqual({
      actor: 'customer',
      action: 'file_claim',
      before: '2026-03-22T01:00:00.000Z',
      needs: [],
    });
  });
});

describe('how long it holds', () => {
  test('is not moved by a window that the request opens', () => {
    const shop = aShop(
      windowsWith({ dispatch: { clause: 'deadline.dispatch', length: 'P3D', from: 'request' } }),
      {
        exceptions: [
          { clause: 'exception.faulty', when: faulty, set: { costs: { bearers: { return: 'shop' } } } },
        ],
      },
    );
    expect(options(shop).validUntil).toBe(FORTNIGHT);
  });

  test('ends with the shop’s hours, where those decide', () => {
    const shop = aShop({
      requirements: [
        { clause: 'condition.hours', must: { event: 'request', timeFrom: '09:00', timeUntil: '17:00' } },
      ],
    });
    expect(options(shop).validUntil).toBe('2026-03-02T07:59:59.999Z');
    const evening = '2026-03-02T20:00:00+09:00';
    expect([option('change_of_mind', shop, evening).returnable, options(shop, evening).validUntil]).toEqual([
      'no',
      '2026-03-02T23:59:59.999Z',
    ]);
  });

  test('does not see what is still to come', () => {
    const shop = aShop(
      windowsWith({ claim: { clause: 'deadline.claim', ...within('P3D', { from: 'pick_up' }) } }),
    );
    const traits: Traits = { events: { pick_up: '2026-03-04T00:00:00Z' } };
    // The last day to send the item, as that of the claim is not known yet.
    expect(options(shop, usual.delivery, traits).validUntil).toBe('2026-04-01T01:00:00.000Z');
    const fixed = aShop(
      windowsWith({
        claim: { clause: 'deadline.claim', ...within('P3D', { from: 'fitting', direction: 'before' }) },
      }),
    );
    expect(options(fixed, usual.delivery, { events: { fitting: '2026-03-20T00:00:00Z' } }).validUntil).toBe(
      '2026-03-17T00:00:00.000Z',
    );
  });

  test('nor foresees it, though something else is looked at in between', () => {
    const inTime = { event: 'dispatch', within: { length: 'P3D', from: 'delivery' } } as const;
    const shop = aShop({
      ...windowsWith({ claim: { clause: 'deadline.claim', ...within('P3D', { from: 'pick_up' }) } }),
      requirements: [
        { clause: 'condition.any', must: { any: [{ event: 'delivery', happened: true }, inTime] } },
      ],
    });
    for (const events of [{}, { pick_up: '2026-03-04T00:00:00Z' }, { parade: '2026-03-04T00:00:00Z' }]) {
      expect(options(shop, usual.delivery, { events }).validUntil).toBe('2026-04-01T01:00:00.000Z');
    }
  });

  test('and nothing that was decided or found counts', () => {
    const shop = aShop({ exclusions: [{ clause: 'exclusion.worn', when: { fact: 'worn', equals: true } }] });
    const traits: Traits = {
      upTo: 'inspection',
      found: { worn: true },
      rulings: [ruling('channel.ways', 'upheld')],
    };
    expect(options(shop, usual.inspection, traits)).toEqual(options(shop, usual.inspection));
  });
});
