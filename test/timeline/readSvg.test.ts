import { expect, test } from 'vitest';
import { elementsOf, linesOf, readSvg } from './readSvg';

test('well-formed markup is read', () => {
  const svg = readSvg('<svg a="1 &#38; 2"><text>one &#60; two</text><g><text>three</text></g><rect/></svg>');
  expect(svg.attributes).toEqual({ a: '1 & 2' });
  expect(linesOf(svg)).toEqual(['one < two', 'three']);
  expect(elementsOf(svg).map(({ name }) => name)).toEqual(['svg', 'text', 'g', 'text', 'rect']);
});

test.each([
  ['a tag that is not closed', '<svg><g></svg>'],
  ['a root that is not closed', '<svg>'],
  ['a tag closed twice', '<svg></svg></svg>'],
  ['two roots', '<svg/><svg/>'],
  ['text alone', 'text'],
  ['a bare ampersand', '<svg>a & b</svg>'],
  ['an unknown entity', '<svg>&nbsp;</svg>'],
  ['a bare angle bracket', '<svg>a < b</svg>'],
  ['an attribute without quotes', '<svg a=1/>'],
  ['an attribute twice', '<svg a="1" a="2"/>'],
  ['a control character', '<svg>\u0007</svg>'],
  ['half a character', '<svg>\ud800</svg>'],
])('%s is refused', (_, markup) => {
  expect(() => readSvg(markup)).toThrow();
});
