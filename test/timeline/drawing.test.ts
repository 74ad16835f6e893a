import { defaultPolicy, type WindowTerm } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { aClaim, type ClaimTraits, msFrom, usual } from '../support/aClaim';
import { elementsOf, type Node, readSvg } from './readSvg';
import { placedTextsOf, shapesOf } from './shapesOf';

// The time axis has 592 units from 308 to 900, with 9 to spare at both ends. Seven days from the delivery are 574 units
// from 317 on: 82 a day, 20.5 for six hours.
const DAY = 86_400_000;
const daysIn = (days: number): string => msFrom(usual.delivery, days * DAY);
const { terms } = defaultPolicy;
const windowsOf = (changed: Partial<Record<'claim' | 'dispatch' | 'arrival', WindowTerm>>) => {
  return { ...defaultPolicy, terms: { ...terms, windows: { ...terms.windows, ...changed } } };
};
const draw = (traits: ClaimTraits, asOf: string, policy: object = defaultPolicy): Node =>
  readSvg(renderTimeline(aClaim(traits), policy, asOf));
const laneOf = (svg: Node, window: string): readonly string[] =>
  elementsOf(svg)
    .filter(({ attributes }) => attributes['data-window'] === window)
    .flatMap(shapesOf);

describe('a claim that went the usual way', () => {
  const svg = draw(
    {
      upTo: 'inspection',
      requestedAt: daysIn(1 / 4),
      authorizedAt: daysIn(1 / 2),
      dispatchedAt: daysIn(3 / 4),
      arrivedAt: daysIn(2),
      inspectedAt: daysIn(3),
    },
    daysIn(4),
  );

  test('is a picture as wide as all of them, and as high as its lanes', () => {
    const { 'aria-labelledby': _, ...attributes } = svg.attributes;
    expect(attributes).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'returns-timeline',
      lang: 'en',
      viewBox: '0 0 920 437',
      width: '920',
      height: '437',
      role: 'img',
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans KR', sans-serif",
    });
    expect(svg.children.map((child) => (typeof child === 'string' ? child : child.name)).slice(0, 5)).toEqual(
      ['title', 'desc', 'style', 'defs', 'rect'],
    );
  });

  test('has every shape in its place', () => {
    expect(shapesOf(svg)).toEqual([
      // The hatching of what is missed, and the paper.
      'rect 0,0 6x6; filled paper',
      'rect 0,0 2.5x6; filled missed',
      'rect 0.5,0.5 919x436; filled paper; drawn line 1; rx 8',
      // Each midnight, the axis, and the instant asked of.
      'line 364.83,80 to 364.83,379; drawn line 1',
      'line 446.83,80 to 446.83,379; drawn line 1',
      'line 528.83,80 to 528.83,379; drawn line 1',
      'line 610.83,80 to 610.83,379; drawn line 1',
      'line 692.83,80 to 692.83,379; drawn line 1',
      'line 774.83,80 to 774.83,379; drawn line 1',
      'line 856.83,80 to 856.83,379; drawn line 1',
      'line 308,374.5 to 900,374.5; drawn faint 1.5',
      'line 645,74 to 645,374; drawn text 2; data-as-of ',
      // The order.
      'line 20,80 to 900,80; drawn line 1',
      'line 308,100 to 900,100; drawn line 2',
      'g delivery 2026-03-02T01:00:00.000Z',
      'line 317,100 to 317,127; drawn faint 1',
      'circle 317,100 r5; filled text; drawn paper 2',
      // The windows.
      'g claim met',
      'line 20,144 to 900,144; drawn line 1',
      'circle 28,161 r6.5; filled met; drawn met 1.5',
      'path M25 161l2.2 2.4l3.8 -4.4; drawn paper 1.8; stroke-linecap round; stroke-linejoin round',
      'rect 317,156 82x16; filled met; drawn met 1.5',
      'line 399,151 to 399,177; drawn met 3; data-deadline claim',
      'g request 2026-03-02T07:00:00.000Z',
      'line 337.5,164 to 337.5,191; drawn faint 1',
      'circle 337.5,164 r5; filled text; drawn paper 2',
      'g dispatch met',
      'line 20,214 to 900,214; drawn line 1',
      'circle 28,231 r6.5; filled met; drawn met 1.5',
      'path M25 231l2.2 2.4l3.8 -4.4; drawn paper 1.8; stroke-linecap round; stroke-linejoin round',
      'rect 317,226 82x16; filled met; drawn met 1.5',
      'line 399,221 to 399,247; drawn met 3; data-deadline dispatch',
      'g authorization 2026-03-02T13:00:00.000Z',
      'line 358,234 to 358,277; drawn faint 1',
      'circle 358,234 r5; filled text; drawn paper 2',
      'g dispatch 2026-03-02T19:00:00.000Z',
      'line 378.5,234 to 378.5,261; drawn faint 1',
      'circle 378.5,234 r5; filled text; drawn paper 2',
      'g arrival met',
      'line 20,294 to 900,294; drawn line 1',
      'circle 28,311 r6.5; filled met; drawn met 1.5',
      'path M25 311l2.2 2.4l3.8 -4.4; drawn paper 1.8; stroke-linecap round; stroke-linejoin round',
      'rect 317,306 574x16; filled met; drawn met 1.5',
      'line 891,301 to 891,327; drawn met 3; data-deadline arrival',
      'g arrival 2026-03-04T01:00:00.000Z',
      'line 481,314 to 481,341; drawn faint 1',
      'circle 481,314 r5; filled text; drawn paper 2',
      'g inspection 2026-03-05T01:00:00.000Z',
      'line 563,314 to 563,357; drawn faint 1',
      'circle 563,314 r5; filled text; drawn paper 2',
    ]);
  });

  test('has every text in its place, above all shapes', () => {
    expect(placedTextsOf(svg)).toEqual([
      '20,36 16 text bold: Accepted. Next: the shop refunds',
      '645,69 12 text bold middle: as of Fri 6 Mar 2026 10:00 (UTC+09:00)',
      '364.83,394 11 faint middle: 3 Mar',
      '446.83,394 11 faint middle: 4 Mar',
      '528.83,394 11 faint middle: 5 Mar',
      '610.83,394 11 faint middle: 6 Mar',
      '692.83,394 11 faint middle: 7 Mar',
      '774.83,394 11 faint middle: 8 Mar',
      '856.83,394 11 faint middle: 9 Mar',
      '42,102 13 text bold: Order A-1001',
      '42,118 12 faint: shoes',
      '321,127 11.5 text: Delivered 2 Mar 10:00',
      '42,166 13 met bold: Claim: met',
      '42,182 12 faint: by Tue 3 Mar 2026 10:00',
      '42,198 12 faint: UTC+09:00 · 24 hours from delivery',
      '341.5,191 11.5 text: Request 2 Mar 16:00',
      '42,236 13 met bold: Dispatch: met',
      '42,252 12 faint: by Tue 3 Mar 2026 10:00',
      '42,268 12 faint: UTC+09:00 · 24 hours from delivery',
      "362,277 11.5 text: Shop's answer 2 Mar 22:00",
      '382.5,261 11.5 text: Sent back 3 Mar 04:00',
      '42,316 13 met bold: Arrival: met',
      '42,332 12 faint: by Mon 9 Mar 2026 10:00',
      '42,348 12 faint: UTC+09:00 · 7 days from delivery',
      '477,341 11.5 text end: At the shop 4 Mar 10:00',
      '559,357 11.5 text end: Inspected 5 Mar 10:00',
      '20,422 11 faint: Policy builtin 1.0.0. Local times in Asia/Seoul.',
    ]);
    const names = svg.children.map((child) => (typeof child === 'string' ? '' : child.name));
    expect(names.indexOf('text')).toBe(names.filter((name) => name !== 'text').length);
  });

  test('keeps the texts off what they cross', () => {
    for (const text of elementsOf(svg).filter(({ name }) => name === 'text')) {
      expect(text.attributes).toMatchObject({
        stroke: '#ffffff',
        'stroke-width': '4',
        'paint-order': 'stroke',
        'stroke-linejoin': 'round',
      });
    }
  });

  test('is hatched by slanting stripes', () => {
    const [pattern] = elementsOf(svg).filter(({ name }) => name === 'pattern');
    expect(pattern?.attributes).toMatchObject({
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
  });
});

test.each<[string, ClaimTraits, string]>([
  ['all of it', { upTo: 'inspection' }, daysIn(4)],
  ['years and no category', { upTo: 'delivery', category: '' }, '2027-04-06T10:00+09:00'],
  ['what has not begun', { upTo: 'placing', deliveredAt: null, category: '' }, usual.placing],
])(
  'a picture of %s is written without a word that is nobody’s, and as short as can be',
  (_, traits, asOf) => {
    const speaking = ['text', 'title', 'desc', 'style'];
    for (const { name, children } of elementsOf(draw(traits, asOf))) {
      const words = children.filter((child) => typeof child === 'string');
      expect(words.filter((word) => word.trim() !== '')).toHaveLength(speaking.includes(name) ? 1 : 0);
    }
    expect(renderTimeline(aClaim(traits), defaultPolicy, asOf)).not.toContain('"></');
  },
);

describe('the bar of a window', () => {
  const HAND = 'stroke-linecap round; stroke-linejoin round';
  const rows: readonly [string, ClaimTraits, number, object, readonly string[]][] = [
    [
      'is to be filled while it is open, and is filled up to now',
      { upTo: 'delivery' },
      1 / 2,
      defaultPolicy,
      [
        'g claim open',
        'line 20,144 to 900,144; drawn line 1',
        'circle 28,161 r6.5; filled paper; drawn open 2',
        `path M28 157v4l2.6 1.8; drawn open 1.8; ${HAND}`,
        'rect 317,156 82x16; filled open; fill-opacity 0.18',
        'rect 317,156 41x16; filled open',
        'rect 317,156 82x16; drawn open 1.5',
        'line 399,151 to 399,177; drawn open 3; data-deadline claim',
      ],
    ],
    [
      'is hardly filled at its first instant',
      { upTo: 'delivery' },
      0,
      defaultPolicy,
      [
        'g claim open',
        'line 20,144 to 900,144; drawn line 1',
        'circle 28,161 r6.5; filled paper; drawn open 2',
        `path M28 157v4l2.6 1.8; drawn open 1.8; ${HAND}`,
        'rect 317,156 82x16; filled open; fill-opacity 0.18',
        'rect 317,156 2x16; filled open',
        'rect 317,156 82x16; drawn open 1.5',
        'line 399,151 to 399,177; drawn open 3; data-deadline claim',
      ],
    ],
    [
      'is hatched where it is missed, with a dashed line to now; a line of reasons above makes all 20 lower',
      { upTo: 'delivery' },
      2,
      defaultPolicy,
      [
        'g claim missed',
        'line 20,164 to 900,164; drawn line 1',
        'rect 21.5,174.5 13x13; filled missed; drawn missed 1.5; rx 2',
        `path M25 178l6 6m0 -6l-6 6; drawn paper 1.8; ${HAND}`,
        'line 399,184 to 481,184; drawn missed 2; stroke-dasharray 5 4',
        'rect 317,176 82x16; drawn missed 1.5; filled url(#hatch)',
        'line 399,171 to 399,197; drawn missed 3; data-deadline claim',
      ],
    ],
    [
      'is a dashed outline while it is to come; a heading of two lines makes all 22 lower',
      { upTo: 'delivery' },
      1 / 2,
      windowsOf({ claim: { length: 'P7D', from: 'delivery', opens: { after: 'P1D' } } }),
      [
        'g claim not_started',
        'line 20,166 to 900,166; drawn line 1',
        'circle 28,183 r6.5; filled paper; drawn not_started 1.8; stroke-dasharray 2.6 2.5',
        'rect 399,178 492x16; drawn not_started 1.5; stroke-dasharray 3 5',
        'line 891,173 to 891,199; drawn not_started 3; data-deadline claim',
      ],
    ],
    [
      'is a dashed line all along while its end is not known',
      { upTo: 'placing', placedAt: usual.placing, deliveredAt: null },
      0,
      defaultPolicy,
      [
        'g claim not_started',
        'line 20,150 to 900,150; drawn line 1',
        'circle 28,167 r6.5; filled paper; drawn not_started 1.8; stroke-dasharray 2.6 2.5',
        'line 308,170 to 900,170; drawn not_started 1.5; stroke-dasharray 3 5',
      ],
    ],
    [
      'has no end where it has no limit',
      { upTo: 'delivery' },
      1,
      windowsOf({ claim: { length: 'unlimited', from: 'delivery' } }),
      [
        'g claim open',
        'line 20,144 to 900,144; drawn line 1',
        'circle 28,161 r6.5; filled paper; drawn open 2',
        `path M28 157v4l2.6 1.8; drawn open 1.8; ${HAND}`,
        'rect 317,156 583x16; filled open; fill-opacity 0.18',
        'rect 317,156 82x16; filled open',
        'rect 317,156 583x16; drawn open 1.5',
      ],
    ],
    [
      'is seen where it has no length',
      { upTo: 'delivery' },
      0,
      windowsOf({ claim: { length: 'PT0S', from: 'delivery' } }),
      [
        'g claim open',
        'line 20,144 to 900,144; drawn line 1',
        'circle 28,161 r6.5; filled paper; drawn open 2',
        `path M28 157v4l2.6 1.8; drawn open 1.8; ${HAND}`,
        'rect 317,156 2x16; filled open; fill-opacity 0.18',
        'rect 317,156 2x16; filled open',
        'rect 317,156 2x16; drawn open 1.5',
        'line 317,151 to 317,177; drawn open 3; data-deadline claim',
      ],
    ],
  ];
  test.each(rows)('%s', (_, traits, days, policy, shapes) => {
    expect(laneOf(draw(traits, daysIn(days), policy), 'claim')).toEqual(shapes);
  });
});

describe('the axis', () => {
  const isAxis = (shape: string) =>
    /data-shortened|data-as-of|^line [\d.]+,(80|100) to [\d.]+,3\d9;/.test(shape);

  test('has a zigzag where time is drawn shorter; the label of now stays in the picture', () => {
    // A year and more beside seven days: four fifths of the room, 65.6 a day, are for these. The label is 311.6 wide.
    const svg = draw({ upTo: 'delivery' }, '2027-04-06T10:00+09:00');
    expect(shapesOf(svg).filter(isAxis).slice(-2)).toEqual([
      'path M827.6 374.5l3 -5l6 10l3 -5; filled paper; drawn faint 1.5; data-shortened ',
      'line 891,94 to 891,374; drawn text 2; data-as-of ',
    ]);
    expect(placedTextsOf(svg)).toEqual(
      expect.arrayContaining([
        '744.2,89 12 text bold middle: as of Tue 6 Apr 2027 10:00 (UTC+09:00)',
        '355.27,394 11 faint middle: 3 Mar',
        '420.87,394 11 faint middle: 4 Mar',
        '20,422 11 faint: Policy builtin 1.0.0. Local times in Asia/Seoul. Zigzag: time drawn shorter than it is.',
      ]),
    );
  });

  test('says no month that would run out of the picture, and has a line for it all the same', () => {
    // A year of 365 days has 574 units, and a quarter of it 90 to 92 days.
    const year = { length: 'P1Y', from: 'delivery' } as const;
    const start = '2026-04-01T00:00+09:00';
    const policy = windowsOf({ claim: year, dispatch: year, arrival: year });
    const svg = draw({ upTo: 'delivery', deliveredAt: start }, start, policy);
    expect(shapesOf(svg).filter(isAxis)).toEqual([
      'line 317,80 to 317,359; drawn line 1',
      'line 460.11,80 to 460.11,359; drawn line 1',
      'line 604.79,80 to 604.79,359; drawn line 1',
      'line 749.47,80 to 749.47,359; drawn line 1',
      'line 891,80 to 891,359; drawn line 1',
      'line 317,74 to 317,354; drawn text 2; data-as-of ',
    ]);
    expect(svg.children.filter((child) => typeof child === 'string')).toEqual([]);
    expect(placedTextsOf(svg).filter((text) => text.includes(',374 '))).toEqual([
      '317,374 11 faint middle: Apr 2026',
      '460.11,374 11 faint middle: Jul 2026',
      '604.79,374 11 faint middle: Oct 2026',
      '749.47,374 11 faint middle: Jan 2027',
    ]);
  });
});

describe('long texts', () => {
  test('are broken and cut, and make their lane higher', () => {
    const arrival: WindowTerm = {
      length: { businessDays: 10 },
      from: { firstKnownOf: ['delivery', { event: 'shipment', offset: { businessDays: 3 } }] },
      opens: { after: 'P1D' },
      ends: 'end_of_day',
      rollForward: 'next_business_day',
      extendedTo: [{ until: '2026-03-31' }],
    };
    const policy = {
      ...windowsOf({ arrival }),
      id: 'a-policy-with-a-name-that-takes-up-nearly-all-of-the-room-that-there-is-in-it',
      timeZone: 'America/Argentina/ComodRivadavia',
    };
    const traits: ClaimTraits = {
      upTo: 'dispatch',
      number: 'A very long order number that goes on',
      category: 'shoes of a category that has a very long name',
      authorizedAt: '2026-03-02T20:00+09:00',
      dispatchedAt: '2026-03-02T16:00+09:00',
    };
    const svg = draw(traits, '2026-04-02T18:00+09:00', policy);
    expect(placedTextsOf(svg).filter((text) => /^(20|42),/.test(text))).toEqual([
      '20,36 16 text bold: Rejected. No further step',
      '20,58 13 text: Clauses not met: authorization.before_dispatch, deadline.arrival',
      '42,122 13 text bold: Order A very long order num…',
      '42,138 12 faint: shoes of a category that has a very…',
      '42,186 13 met bold: Claim: met',
      '42,202 12 faint: by Mon 2 Mar 2026 22:00',
      '42,218 12 faint: UTC-03:00 · 24 hours from delivery',
      '42,256 13 met bold: Dispatch: met',
      '42,272 12 faint: by Mon 2 Mar 2026 22:00',
      '42,288 12 faint: UTC-03:00 · 24 hours from delivery',
      '42,336 13 missed bold: Arrival: missed',
      '42,352 12 faint: from Mon 2 Mar 2026 22:00',
      '42,368 12 faint: by Tue 31 Mar 2026 23:59:59.999',
      '42,384 12 faint: UTC-03:00 · 10 business days from',
      '42,400 12 faint: the first known of delivery and 3',
      '42,416 12 faint: business days after shipment, mov…',
      '20,480 11 faint: Policy a-policy-with-a-name-that-takes-up-nearly-all-of-the-room-that-there-is-in-it 1…. Local times in',
      '20,495 11 faint: America/Argentina/ComodRivadavia.',
    ]);
    expect(svg.attributes['viewBox']).toBe('0 0 920 510');
    // What happened first stands first, also where it is the wrong way round.
    expect(
      shapesOf(svg)
        .filter((shape) => shape.startsWith('g '))
        .slice(3, 6),
    ).toEqual([
      'g dispatch met',
      'g dispatch 2026-03-02T07:00:00.000Z',
      'g authorization 2026-03-02T11:00:00.000Z',
    ]);
  });

  test('above the lanes have two lines, and reasons two of their own', () => {
    const claim: WindowTerm = { length: 'P7D', from: 'delivery', opens: { after: 'P1D' } };
    const waiting = draw({ upTo: 'delivery' }, daysIn(1 / 2), windowsOf({ claim }));
    expect(placedTextsOf(waiting).slice(0, 3)).toEqual([
      '20,36 16 text bold: Pending. Next: the customer makes the claim, from Tue 3 Mar 2026 10:00, by Mon',
      '20,58 16 text bold: 9 Mar 2026 10:00',
      '358,91 12 text bold middle: as of Mon 2 Mar 2026 22:00 (UTC+09:00)',
    ]);
    const kinds = [
      'the receipt',
      'the bank statement',
      'the warranty card',
      'the serial number',
      'the box',
      'the delivery note',
    ];
    const reasons = {
      clause: 'scope.reasons',
      accepted: [
        {
          reason: 'wrong_item',
          fault: 'shop',
          attachments: [{ clause: 'evidence.wrong_item', anyOf: kinds }],
        },
      ],
    };
    const attachmentKinds = kinds.map((kind) => ({ kind, needs: 'nothing' }));
    const asking = { ...defaultPolicy, terms: { ...terms, reasons, attachmentKinds } };
    const asked = draw({ upTo: 'request', reason: 'wrong_item', attachments: [] }, daysIn(1 / 2), asking);
    expect(placedTextsOf(asked).slice(0, 4)).toEqual([
      '20,36 16 text bold: Pending. Next: the customer sends what is missing, by Tue 3 Mar 2026 10:00',
      '20,58 13 text: Still missing: the receipt or the bank statement or the warranty card or the serial number or the box or the delivery',
      '20,76 13 text: note',
      '358,109 12 text bold middle: as of Mon 2 Mar 2026 22:00 (UTC+09:00)',
    ]);
  });
});

describe('the offset of a window', () => {
  const policy = (length: string) => ({
    ...windowsOf({ claim: { length, from: 'delivery', opens: { after: 'P1D' } } }),
    timeZone: 'America/New_York',
  });
  // On 8 March 2026, the clocks of New York go from UTC-05:00 to UTC-04:00.
  test.each([
    [
      'is that of its last instant',
      'P3D',
      [
        'from Sat 7 Mar 2026 10:00',
        'by Mon 9 Mar 2026 10:00',
        'UTC-04:00 · 3 days from delivery,',
        'opens 1 day after delivery',
      ],
    ],
    [
      'is that of its opening where it has no end',
      'unlimited',
      ['from Sat 7 Mar 2026 10:00', 'UTC-05:00 · no time limit, opens 1', 'day after delivery'],
    ],
  ])('%s', (_, length, lines) => {
    const delivered = { upTo: 'delivery', deliveredAt: '2026-03-06T10:00-05:00' } as const;
    const texts = placedTextsOf(draw(delivered, '2026-03-06T12:00-05:00', policy(length)));
    const said = texts.filter((text) => text.startsWith('42,')).map((text) => text.replace(/^.*?: /, ''));
    expect(said.slice(2, said.indexOf('Dispatch: open'))).toEqual(['Claim: not started', ...lines]);
  });
});

test('what cannot be ended yet has two lines for its rule, and one more to say so', () => {
  const cappedAt = [{ length: 'P90D', from: 'inspection', ends: 'end_of_day' }] as const;
  const claim: WindowTerm = { length: 'P7D', from: 'delivery', opens: { after: 'P1D' }, cappedAt };
  const texts = placedTextsOf(draw({ upTo: 'delivery', category: '' }, daysIn(1 / 2), windowsOf({ claim })));
  expect(texts.filter((text) => text.startsWith('42,')).slice(0, 6)).toEqual([
    '42,102 13 text bold: Order A-1001',
    '42,166 13 not_started bold: Claim: not started',
    '42,182 12 faint: 7 days from delivery, opens 1 day',
    '42,198 12 faint: after delivery, no later than 90 day…',
    '42,214 12 faint: deadline not known',
    '42,252 13 open bold: Dispatch: open',
  ]);
});

test.each<[string, WindowTerm]>([
  ['opens late', { length: 'P7D', from: 'delivery', opens: { after: 'P1D' } }],
  [
    'has no length',
    { length: 'unlimited', from: 'delivery', cappedAt: [{ length: 'P7D', from: 'delivery' }] },
  ],
])('what is missed is a dashed line all along while it is not known when it ended: %s', (_, term) => {
  const cappedAt = [...(term.cappedAt ?? []), { length: 'P1D', from: 'inspection' }];
  const svg = draw({ upTo: 'delivery' }, daysIn(10), windowsOf({ claim: { ...term, cappedAt } }));
  expect(laneOf(svg, 'claim')).toEqual([
    'g claim missed',
    'line 20,164 to 900,164; drawn line 1',
    'rect 21.5,174.5 13x13; filled missed; drawn missed 1.5; rx 2',
    'path M25 178l6 6m0 -6l-6 6; drawn paper 1.8; stroke-linecap round; stroke-linejoin round',
    'line 308,184 to 900,184; drawn not_started 1.5; stroke-dasharray 3 5',
  ]);
});
