import { stripVTControlCharacters } from 'node:util';
import { defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { claimsToJudge } from '../../examples/judge/claimsToJudge';
import { displayWidth } from '../../examples/judge/displayWidth';
import { help } from '../../examples/judge/help';
import { judge } from '../../examples/judge/judge';
import { locales } from '../../examples/judge/labels';
import { localTime } from '../../examples/judge/localTime';
import { paintFor } from '../../examples/judge/paint';
import { showEvaluation } from '../../examples/judge/showEvaluation';
import { showProblem } from '../../examples/judge/showProblem';
import { showSummary } from '../../examples/judge/showSummary';
import { widthOf } from '../../examples/judge/widthOf';
import { wrapText } from '../../examples/judge/wrapText';

const { judged } = judge(claimsToJudge([], null), defaultPolicy);
const plain = paintFor({}, {});
const timeZone = defaultPolicy.timeZone;
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(locales)('in the language %s', (locale) => {
  test.each([20, 40, 59, 60, 80, 120])('nothing is wider than %i columns', (width) => {
    const layout = { width, paint: plain, locale, timeZone };
    const shown = [
      ...judged.map((one) => showEvaluation(one, layout)),
      showSummary(judged, { ...layout, policy: defaultPolicy, isOfExamples: true }),
      help(width),
    ].join('\n');
    const tooWide = shown.split('\n').filter((line) => displayWidth(line) > width);
    expect(tooWide).toEqual([]);
  });

  test('nothing is cut off where there is little room', () => {
    const [narrow, wide] = [40, 120].map((width) =>
      judged.map((one) => squeezed(showEvaluation(one, { width, paint: plain, locale, timeZone }))),
    );
    expect(narrow).toEqual(wide);
  });

  test('colours take no room', () => {
    const coloured = paintFor({ isTTY: true }, {});
    for (const one of judged) {
      const layout = { width: 80, locale, timeZone };
      const stripped = stripVTControlCharacters(showEvaluation(one, { ...layout, paint: coloured }));
      expect(stripped).toBe(showEvaluation(one, { ...layout, paint: plain }));
    }
  });
});

test('problems fit as well', () => {
  const problem = {
    message: 'x'.repeat(90),
    issues: [`order.${'y'.repeat(90)}: is missing`],
    advice: 'Mend it.',
  };
  const lines = showProblem(problem, 40).split('\n');
  expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([]);
  expect(squeezed(lines.join(''))).toBe(squeezed(problem.message + problem.issues.join('') + problem.advice));
});

test.each([
  ['plain words', 'one two three', 7, ['one two', 'three']],
  ['a word as long as the line', 'abcd efgh', 4, ['abcd', 'efgh']],
  ['a word longer than the line', 'abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ['Korean, two columns a character', '반품 교환 환불', 9, ['반품 교환', '환불']],
  ['a Korean word longer than the line', '배송비부담', 5, ['배송', '비부', '담']],
  ['a no-break space', 'as of 2026\u00a015:30', 10, ['as of', '2026 15:30']],
  ['line breaks and tabs', 'a\n\tb', 10, ['a b']],
  ['a character that a terminal would obey', 'a\u001b[2Jb', 10, ['a\ufffd[2Jb']],
  ['nothing', '', 10, ['']],
])('wrapping %s', (_title, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test.each([
  ['abc', 3],
  ['반품', 4],
  ['ㄱ', 2],
  ['\u1112\u1161\u11ab', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['✓', 1],
  ['👍🏽', 2],
  ['（', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test.each([
  [{}, 80],
  [{ columns: 0 }, 80],
  [{ columns: 40 }, 40],
  [{ columns: 5 }, 20],
  [{ columns: 500 }, 120],
])('a stream %j is written in %i columns', (stream, width) => {
  expect(widthOf(stream)).toBe(width);
});

test.each([
  ['a terminal', { isTTY: true }, {}, true],
  ['a pipe', {}, {}, false],
  ['a terminal with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['a terminal without skill', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '' }, true],
])('%s has colour or not', (_title, stream, env, coloured) => {
  expect(paintFor(stream, env)('red', 'x') !== 'x').toBe(coloured);
});

test.each([
  ['2026-03-03T01:00:00.000Z', '2026-03-03 10:00'],
  ['2026-03-03T01:00:00.001Z', '2026-03-03 10:00:00.001'],
  ['2026-03-03T01:00:07.000Z', '2026-03-03 10:00:07'],
  ['2026-03-02T15:00:00.000Z', '2026-03-03 00:00'],
])('%s is %s in Seoul', (instant, shown) => {
  expect(localTime(instant, 'Asia/Seoul')).toBe(shown);
});
