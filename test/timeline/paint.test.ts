import { defaultPolicy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { aClaim, type ClaimTraits, usual } from '../support/aClaim';
import { elementsOf, readSvg, textOf } from './readSvg';

const light: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  text: '#1c2127',
  faint: '#57606a',
  line: '#d5dae0',
  met: '#1a7038',
  open: '#0a5cc2',
  missed: '#b3202c',
  not_started: '#57606a',
};

const draw = (traits: ClaimTraits, asOf: string) =>
  readSvg(renderTimeline(aClaim(traits), defaultPolicy, asOf));

test('a style sheet colours the picture in the reader’s scheme, and lets it shrink with the page', () => {
  const [style] = elementsOf(draw({}, usual.request)).filter(({ name }) => name === 'style');
  expect(textOf(style ?? { name: '', attributes: {}, children: [] }).split('\n')).toEqual([
    '.returns-timeline{--rt-paper:#ffffff;--rt-text:#1c2127;--rt-faint:#57606a;--rt-line:#d5dae0;' +
      '--rt-met:#1a7038;--rt-open:#0a5cc2;--rt-missed:#b3202c;--rt-not_started:#57606a;' +
      'max-width:100%;height:auto}',
    '@media (prefers-color-scheme:dark){.returns-timeline{--rt-paper:#14171c;--rt-text:#e8ebef;' +
      '--rt-faint:#a0a8b3;--rt-line:#363c45;--rt-met:#4cc26e;--rt-open:#6cb0ff;--rt-missed:#ff8178;' +
      '--rt-not_started:#a0a8b3;}}',
    '.returns-timeline .f-paper{fill:var(--rt-paper)}',
    '.returns-timeline .f-text{fill:var(--rt-text)}',
    '.returns-timeline .f-faint{fill:var(--rt-faint)}',
    '.returns-timeline .f-line{fill:var(--rt-line)}',
    '.returns-timeline .f-met{fill:var(--rt-met)}',
    '.returns-timeline .f-open{fill:var(--rt-open)}',
    '.returns-timeline .f-missed{fill:var(--rt-missed)}',
    '.returns-timeline .f-not_started{fill:var(--rt-not_started)}',
    '.returns-timeline .s-paper{stroke:var(--rt-paper)}',
    '.returns-timeline .s-text{stroke:var(--rt-text)}',
    '.returns-timeline .s-faint{stroke:var(--rt-faint)}',
    '.returns-timeline .s-line{stroke:var(--rt-line)}',
    '.returns-timeline .s-met{stroke:var(--rt-met)}',
    '.returns-timeline .s-open{stroke:var(--rt-open)}',
    '.returns-timeline .s-missed{stroke:var(--rt-missed)}',
    '.returns-timeline .s-not_started{stroke:var(--rt-not_started)}',
  ]);
});

describe('programs that read no style sheet find the light colours in the attributes', () => {
  test.each<[string, ClaimTraits, string]>([
    ['of what is met', { upTo: 'inspection' }, '2026-03-06T10:00+09:00'],
    ['of what is open', { upTo: 'delivery' }, usual.request],
    ['of what is missed', { upTo: 'delivery' }, '2026-03-06T10:00+09:00'],
    ['of what has not started', { upTo: 'placing', deliveredAt: null }, usual.placing],
  ])('%s', (_, traits, asOf) => {
    const painted = elementsOf(draw(traits, asOf)).filter(({ name }) =>
      ['rect', 'circle', 'line', 'path', 'text'].includes(name),
    );
    for (const { attributes } of painted) {
      const classes = attributes['class']?.split(' ') ?? [];
      const ink = (kind: string) => classes.find((name) => name.startsWith(kind))?.slice(2);
      const [fill, stroke] = [ink('f-'), ink('s-')];
      if (attributes['fill']?.startsWith('url(') !== true) {
        expect(attributes['fill']).toBe(fill === undefined ? 'none' : light[fill]);
      }
      expect(classes.filter((name) => light[name.slice(2)] === undefined)).toEqual([]);
      expect(attributes['stroke']).toBe(stroke === undefined ? undefined : light[stroke]);
      expect('stroke-width' in attributes).toBe(stroke !== undefined);
    }
  });
});
