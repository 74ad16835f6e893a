import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/timeline/cleanText';
import { contentId } from '../../src/timeline/contentId';
import { eventName } from '../../src/timeline/eventName';

describe('a text from input is one line', () => {
  test.each([
    ['as it is', 'A-1001 x', 'A-1001 x'],
    ['with one blank for any breaks', 'a\r\n\t b\u00a0\u2028\u2029\u3000c', 'a b c'],
    ['without blanks around it', '\n a ', 'a'],
    ['without control characters', 'a\u0000\u001b\u007f\u0085b', 'ab'],
    ['without halves of characters', 'a\ud800b\udc00', 'ab'],
    ['with whole characters outside the basic plane', 'a👟b', 'a👟b'],
    ['without what is no character', 'a\ufffe\uffffb', 'ab'],
    ['without what turns a line around', '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202ea', 'a'],
    ['without what isolates a part of it', '\u2066\u2067\u2068\u2069a', 'a'],
    ['with what joins characters', 'a\u200db\ufffd', 'a\u200db\ufffd'],
    ['whole where it is as long as may be', '1234567890', '1234567890'],
    ['cut where it is longer', '12345678901', '123456789…'],
    ['cut by characters', '👟👟👟👟👟👟👟👟👟👟👟', '👟👟👟👟👟👟👟👟👟…'],
    ['cut after blanks are one', '1234567890  \n ', '1234567890'],
    ['of the beginning, where that is fifty times as long', `${' '.repeat(499)}ab`, 'a'],
  ])('%s', (_, text, line) => {
    expect(cleanText(text, 10)).toBe(line);
  });
});

test.each([
  ['a name that is known', 'delivery', 'the parcel'],
  ['a name that is not', 'show_day_two', 'show day two'],
  ['a name that every object has', 'toString', 'toString'],
  ['40 characters', 'x'.repeat(40), 'x'.repeat(40)],
  ['41 characters', 'x'.repeat(41), `${'x'.repeat(39)}…`],
])('an event is named: %s', (_, event, name) => {
  expect(eventName({ delivery: 'the parcel' }, event)).toBe(name);
});

// From the initial values on, each code unit is mixed in: exclusive or, times 0x01000193, exclusive or with itself 15 bits
// to the right.
test.each([
  ['', 'returns-timeline-811c9dc52f0b4c47'],
  ['a', 'returns-timeline-e40de13434c8b643'],
  ['21', 'returns-timeline-a61ae17000681db4'],
  ['ab', 'returns-timeline-57d915d138f6c41e'],
])('the id of %j is always the same', (content, id) => {
  expect(contentId(content)).toBe(id);
});
