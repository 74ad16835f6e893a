import { test as prop } from '@fast-check/vitest';
import fc from 'fast-check';
import { defaultPolicy, type Policy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { aClaim, usual } from '../support/aClaim';
import { elementsOf, linesOf, readSvg, spokenOf } from './readSvg';

const HOSTILE = `<script>alert("1 & '2'")</script>`;

test('markup in a name is text in the picture', () => {
  const claim = aClaim({ number: HOSTILE, category: '</text><b onload="x">' });
  const svg = readSvg(renderTimeline(claim, { ...defaultPolicy, id: 'a&b<c>"d"' }, usual.request));
  expect(spokenOf(svg, 'title')).toBe(`Order ${HOSTILE}, return timeline: pending`);
  expect(linesOf(svg)).toContain('</text><b onload="x">');
  expect(linesOf(svg).at(-1)).toBe(`Policy a&b<c>"d" 1.0.0. Local times in Asia/Seoul.`);
  expect(elementsOf(svg).map(({ name }) => name)).not.toContain('script');
});

test('what XML refuses, or what turns a line around, is left out; blanks of all kinds are one', () => {
  const number = ' A\u0000\u0007-\ud800\ufffe\uffff1\u202e0\u2066\u200f01\n\t\u2028 x\u0085 ';
  const svg = readSvg(renderTimeline(aClaim({ number }), defaultPolicy, usual.request));
  expect(spokenOf(svg, 'title')).toBe('Order A-1001 x, return timeline: pending');
});

test('a blank order number is none', () => {
  const svg = readSvg(renderTimeline(aClaim({ number: ' \n\t' }), defaultPolicy, usual.request));
  expect(spokenOf(svg, 'title')).toBe('Order, return timeline: pending');
});

test('characters outside the basic plane are whole, also where a text is cut', () => {
  const svg = readSvg(renderTimeline(aClaim({ number: '👟'.repeat(50_000) }), defaultPolicy, usual.request));
  expect(spokenOf(svg, 'title')).toBe(`Order ${'👟'.repeat(39)}…, return timeline: pending`);
});

test('the longest texts that are taken make no long picture', () => {
  const long = 'W'.repeat(100_000);
  const claim = aClaim({ number: long, category: long, channel: long });
  const markup = renderTimeline(
    claim,
    { ...defaultPolicy, id: long.slice(0, 200), version: long.slice(0, 200) },
    usual.request,
  );
  expect(markup.length).toBeLessThan(20_000);
});

describe('words of a policy of one’s own', () => {
  const { terms } = defaultPolicy;
  const draw = (changed: Partial<Policy['terms']>, asOf: string, traits: Parameters<typeof aClaim>[0]) =>
    readSvg(renderTimeline(aClaim(traits), { ...defaultPolicy, terms: { ...terms, ...changed } }, asOf));
  const offering = (resolution: string): Partial<Policy['terms']> => ({
    resolutions: { clause: 'scope.resolutions', offered: [{ resolution, legs: ['return'] }] },
  });
  const inspected = (resolution: string) => ({ upTo: 'inspection', resolution }) as const;

  test.each([
    ['store_credit', 'Accepted. Next: the shop gives store credit'],
    ['repair <now>', 'Accepted. Next: the shop carries out repair <now>'],
    ['dispatch', 'Accepted. Next: the shop carries out dispatch'],
    ['record_delivery', 'Accepted. Next: the shop carries out record_delivery'],
    ['constructor', 'Accepted. Next: the shop carries out constructor'],
  ])('the resolution %s', (resolution, heading) => {
    expect(linesOf(draw(offering(resolution), usual.inspection, inspected(resolution)))[0]).toBe(heading);
  });

  test('an attachment that it asks for', () => {
    const asked = (kinds: readonly string[]): Partial<Policy['terms']> => ({
      attachmentKinds: kinds.map((kind) => ({ kind, needs: 'nothing' })),
      reasons: {
        clause: 'scope.reasons',
        accepted: [
          {
            reason: 'wrong_item',
            fault: 'shop',
            attachments: [{ clause: 'evidence.wrong_item', anyOf: kinds }],
          },
        ],
      },
    });
    const traits = { upTo: 'request', reason: 'wrong_item', attachments: [] } as const;
    const few = linesOf(draw(asked(['receipt', 'statement', 'toString']), usual.request, traits));
    expect(few[1]).toBe('Still missing: receipt or why the customer changed their mind or toString');
    const many = linesOf(
      draw(asked(Array.from({ length: 1000 }, (_, n) => `kind ${n}`)), usual.request, traits),
    );
    expect(many[1]).toMatch(/^Still missing: kind 0 or kind 1 or /);
    expect(many.filter((line) => line.includes('kind')).length).toBeLessThanOrEqual(2);
  });

  test('an anchor that is not on record', () => {
    const windows = { ...terms.windows, claim: { length: 'P14D', from: 'shipment' as const } };
    const traits = { upTo: 'request', number: 'A-1' } as const;
    expect(linesOf(draw({ windows }, usual.request, traits))[0]).toBe(
      'Pending. Next: the shop finds out the time of shipment',
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '\u0000', '&#0;', 'a'),
    maxLength: 20,
  }),
);

prop.prop([anyText, anyText, anyText, fc.constantFrom('en' as const, 'ko' as const)])(
  'whatever the texts are, the picture is well-formed',
  (number, category, channel, locale) => {
    const claim = aClaim({ number, category, channel });
    const policy = { ...defaultPolicy, id: `p${number}`, version: `v${category}` };
    readSvg(renderTimeline(claim, policy, usual.request, { locale }));
  },
);
