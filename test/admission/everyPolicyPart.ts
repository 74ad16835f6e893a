/** What a policy can have that the built-in one does not: each field once, all of them good together. */
export const everyPolicyPart = {
  $schema: 'https://example.com/policy.schema.json',
  weekend: [6, 7],
  holidays: ['2026-12-25', '2027-01-01'],
  currency: 'EUR',
  inForce: { from: '2020-01-01', until: '2199-12-31' },
  facts: [
    {
      fact: 'sealed',
      type: 'boolean',
      question: 'Is it still sealed?',
      knownFrom: 'request',
      askedOf: 'shop',
    },
    { fact: 'weight', type: 'number', question: 'How much does it weigh?', knownFrom: 'inspection' },
    { fact: 'tier', type: 'enum', values: ['gold', 'silver', 3, true], question: 'Which tier?' },
    { fact: 'engraving', type: 'text', question: 'What is engraved?' },
  ],
  events: [
    { event: 'concert', question: 'When is the concert?', whenAbsent: 'unknown', scheduled: true },
    { event: 'recall', question: 'Was it recalled?', whenAbsent: 'not_happened', scheduled: false },
  ],
  exceptions: [
    {
      clause: 'deadline.claim',
      when: { fact: 'tier', equals: 'silver' },
      set: {
        windows: {
          claim: { length: 'P30D', from: 'delivery' },
          dispatch: { length: 'unlimited', from: { event: 'delivery' } },
          arrival: { length: { businessDays: 30 }, from: 'dispatch', clause: 'deadline.arrival' },
        },
        channels: { accepted: ['email', 'chat'] },
        resolutions: {
          offered: [
            { resolution: 'store_credit', legs: ['return'], clause: 'scope.resolutions', validFor: 'P1Y' },
          ],
        },
        authorization: { required: false },
        returnShipment: { required: true, by: 'carrier' },
        costs: { bearers: { outbound: 'shop', return: 'at_fault', replacement: 'unknown' } },
        rejection: { sendBack: 'shop' },
      },
      adds: {
        windows: {
          claim: { extendedTo: [{ until: '2026-02-28' }], cappedAt: [{ length: 'P2M', from: 'delivery' }] },
          dispatch: { cappedAt: [{ until: '2199-12-31' }] },
          arrival: { extendedTo: [{ length: 'P1D', from: 'dispatch' }] },
        },
      },
      waives: ['packing.as_sent'],
      over: ['deadline.dispatch'],
    },
    { clause: 'deadline.dispatch', when: { fact: 'sealed', equals: true }, waives: ['packing.as_sent'] },
  ],
};

/** What the terms of a policy can have that those of the built-in one do not. */
export const everyTermsPart = {
  exclusions: [
    {
      clause: 'exclusion.jewelry',
      by: 'category',
      values: ['jewelry'],
      consequence: 'rejected',
      reasons: ['change_of_mind', 'wrong_item'],
    },
    { clause: 'exclusion.personal_request', by: 'order_type', values: ['personal_request'] },
    {
      clause: 'exclusion.personal_request',
      when: { fact: 'engraving', equals: 'A.B.' },
      consequence: 'needs_review',
    },
  ],
  requirements: [
    {
      clause: 'condition.unused_undamaged',
      must: {
        all: [
          {
            any: [
              { fact: 'weight', above: 1, atLeast: 2.5, below: 100, atMost: 99 },
              { fact: 'sealed', equals: true },
            ],
          },
          { not: { field: 'item.category', oneOf: ['jewelry'] } },
          {
            event: 'request',
            happened: true,
            within: {
              length: 'P14D',
              from: { event: 'concert', offset: 'P1D' },
              ends: 'end_of_day',
              rollForward: 'next_business_day',
              direction: 'before',
            },
            onOrAfter: '2020-01-01',
            onOrBefore: '2199-12-31',
            timeFrom: '08:00',
            timeUntil: '18:30',
            onBusinessDay: true,
          },
        ],
      },
      when: { field: 'order.type', equals: 'standard' },
      otherwise: 'customer_cures',
      needs: ['seal_photo'],
      curableUntil: 'dispatch',
    },
  ],
  windows: {
    claim: {
      clause: 'deadline.claim',
      length: 'P14D',
      from: { firstKnownOf: ['delivery', { event: 'shipment', offset: { businessDays: 5 } }] },
      ends: 'exact',
      rollForward: 'none',
      direction: 'after',
      opens: { after: 'PT1H', at: 'start_of_day' },
      extendedTo: [
        { until: '2026-01-31' },
        { length: 'P1M', from: 'delivery', ends: 'end_of_day', rollForward: 'none', direction: 'after' },
      ],
      cappedAt: [{ length: { businessDays: 90 }, from: { latestOf: ['order', 'delivery'] } }],
      whenLate: 'needs_review',
      whenEarly: 'pending',
    },
    dispatch: {
      clause: 'deadline.dispatch',
      length: 'unlimited',
      from: { earliestOf: ['delivery', { event: 'authorization', offset: 'PT2H' }] },
      opens: { on: '2020-01-01', at: '08:00' },
    },
    arrival: { clause: 'deadline.arrival', length: { businessDays: 7 }, from: 'delivery' },
  },
  reasons: {
    clause: 'scope.reasons',
    accepted: [
      {
        reason: 'defective_item',
        fault: 'shop',
        attachments: [
          {
            clause: 'evidence.defect',
            anyOf: ['defect_photo'],
            required: true,
            curableUntil: 'claim',
            when: { fact: 'sealed', equals: false },
          },
          { clause: 'evidence.description', anyOf: ['description'] },
        ],
      },
      { reason: 'wrong_item', fault: 'shop', attachments: [] },
      { reason: 'change_of_mind', fault: 'customer', attachments: [] },
    ],
    whenMissing: 'change_of_mind',
    whenOther: 'needs_review',
  },
  resolutions: {
    clause: 'scope.resolutions',
    offered: [
      {
        resolution: 'refund',
        legs: ['outbound', 'return'],
        when: { field: 'item.quantity', atMost: 10 },
        clause: 'scope.resolutions',
        otherwise: { instead: ['store_credit', 'exchange'] },
        gives: 'money',
      },
      {
        resolution: 'exchange',
        legs: ['return', 'replacement'],
        otherwise: { instead: 'store_credit' },
        gives: 'item',
      },
      { resolution: 'store_credit', legs: ['return'], validFor: 'P1Y', amount: { flat: 1000 } },
    ],
  },
  contents: { clause: 'completeness.contents', whenMissing: 'rejected' },
  orderNumber: { clause: 'identification.order_number', required: false },
  authorization: { clause: 'authorization.before_dispatch', required: true, whenMissing: 'needs_review' },
  channels: { clause: 'channel.email', accepted: ['email'], othersToo: false },
  returnShipment: { required: true, by: 'hand' },
  condition: { clause: 'condition.unused_undamaged', whenUsed: 'needs_review', whenDamaged: 'rejected' },
  quantity: { clause: 'completeness.contents', whenShort: 'advisory' },
  costs: {
    roundTrip: { clause: 'cost.round_trip' },
    instructions: { clause: 'cost.instructions' },
    bearers: { outbound: 'customer', return: 'at_fault', replacement: 'shop' },
    sharedLegs: 'split',
  },
  fees: [
    {
      clause: 'cost.round_trip',
      fee: 'restocking',
      amount: {
        greatest: [
          { flat: 500 },
          { percent: 12.5, of: 'item' },
          { percentFact: 'weight', of: 'item' },
          { minus: [{ price: 'item' }, { fact: 'weight' }] },
          { least: [{ price: 'outbound' }, { sum: [{ flat: 1 }, { atLeast: { flat: 2 } }] }] },
          {
            bands: [
              {
                when: { fact: 'tier', oneOf: ['gold', 3] },
                amount: { between: [{ flat: 100 }, { flat: 200 }] },
              },
              { amount: { unknown: true } },
            ],
          },
        ],
      },
      per: 'item',
      bearer: 'customer',
      covers: ['outbound'],
      when: { field: 'request.reason', equals: 'change_of_mind' },
    },
  ],
  priceDifference: { clause: 'scope.resolutions', whenCheaper: 'refunded' },
  duties: [
    {
      duty: 'answer',
      clause: 'authorization.before_dispatch',
      window: { length: { businessDays: 2 }, from: 'request' },
      when: { field: 'request.channel', equals: 'email' },
    },
  ],
  rejection: { clause: 'condition.unused_undamaged', sendBack: 'customer' },
};
