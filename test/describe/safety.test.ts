import { describePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClause, aPolicy } from './aPolicy';
import { linesOf } from './linesOf';

const withText = (text: string) => aPolicy({ clauses: [aClause('context.text', text)] });
const shown = (text: string) => linesOf(withText(text), 'en', 'context.text');

describe('the text of a clause shows as it is:', () => {
  test.each([
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a comment', '<!-- gone -->', '&lt;!-- gone --&gt;'],
    ['an image that calls home', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['an entity', '&lt;b&gt; & &#60;', '&amp;lt;b&amp;gt; &amp; &amp;#60;'],
    ['emphasis', '*not* **this** _or_ __that__', '\\*not\\* \\*\\*this\\*\\* \\_or\\_ \\_\\_that\\_\\_'],
    ['a link', '[here](https://a.example)', '\\[here\\](https://a.example)'],
    ['a picture', '![x](y)', '!\\[x\\](y)'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a fence', '~~~ and ```', '\\~\\~\\~ and \\`\\`\\`'],
    ['a formula', 'between $5 and $6', 'between \\$5 and \\$6'],
    ['a table', 'a | b', 'a \\| b'],
    ['a backslash', 'C:\\', 'C:\\\\'],
    ['a heading', '# Free returns', '\\# Free returns'],
    ['a list', '- one', '\\- one'],
    ['a list with a plus', '+ one', '\\+ one'],
    ['a list with a star', '* one', '\\* one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a list in brackets', '12) one', '12\\) one'],
    ['a number alone', '7.', '7\\.'],
    ['a price', '7.50 in all', '7.50 in all'],
    ['a quotation', '> said', '&gt; said'],
    ['a line', '---', '\\---'],
    ['an underline', '===', '\\==='],
    ['a hash inside', 'order #7', 'order #7'],
    ['line breaks', 'one\n\n# two\r\n- three\u2028four\u0085five', 'one # two - three four five'],
    ['spaces around', '  \tcode?  ', 'code?'],
    ['what cannot be seen', 'a\u0000b\u0007c\ud800d', 'abcd'],
    ['what turns a line around', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['other letters', '반품 “x” – é 👩‍👩‍👧', '반품 “x” – é 👩‍👩‍👧'],
    ['nothing', '', ''],
  ])('%s', (_title, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  test('whatever it holds, the page has the same lines', () => {
    const hostile = '\n# x\n\n- y\n1. z\n\n<div>\n```\n[a]: b\n***\n|-|\n$$';
    const lines = (text: string): number =>
      describePolicy(withText(text), { locale: 'ko' }).split('\n').length;
    expect(lines(hostile)).toBe(lines('quiet'));
  });
});

const HOSTILE = '<b>*_[x](y)`\n# z';
const ESCAPED = '&lt;b&gt;\\* \\[x\\](y)\\` # z';

describe('a name of the policy shows as it is:', () => {
  test.each([
    ['a channel', { channels: { clause: 'channel.email', accepted: [HOSTILE] } }, 'channel.email'],
    [
      'a category',
      { exclusions: [{ clause: 'exclusion.jewelry', by: 'category' as const, values: [HOSTILE] }] },
      'exclusion.jewelry',
    ],
    [
      'a resolution',
      { resolutions: { clause: 'scope.resolutions', offered: [{ resolution: HOSTILE, legs: [] }] } },
      'scope.resolutions',
    ],
    [
      'a reason',
      {
        reasons: {
          clause: 'scope.reasons',
          accepted: [{ reason: HOSTILE, fault: 'shop' as const, attachments: [] }],
        },
      },
      'scope.reasons',
    ],
  ])('%s', (_title, terms, clause) => {
    for (const locale of ['en', 'ko'] as const) {
      expect(linesOf(aPolicy({ terms }), locale, clause)[0]).toContain(ESCAPED);
    }
  });

  test('the version', () => {
    expect(describePolicy(aPolicy({ version: '</sub><b>' }), { locale: 'en' })).toContain(
      '<sub>Version &lt;/sub&gt;&lt;b&gt;</sub>',
    );
  });

  test('one of underscores alone', () => {
    const terms = { channels: { clause: 'channel.email', accepted: ['_'] } };
    expect(linesOf(aPolicy({ terms }), 'en', 'channel.email')).toEqual([
      'We take requests only in this way: \\_.',
    ]);
  });

  test.each(['constructor', 'toString', '__proto__'])('one that every object has: %s', (name) => {
    const terms = { channels: { clause: 'channel.email', accepted: [name] } };
    const spoken = name.replaceAll('_', ' ').trim();
    expect(linesOf(aPolicy({ terms }), 'en', 'channel.email')).toEqual([
      `We take requests only in this way: ${spoken}.`,
    ]);
  });
});

describe('the words of a clause', () => {
  const translated = (translations: Record<string, string>) =>
    aPolicy({ clauses: [{ id: 'context.text', text: 'As written.', translations }] });

  test.each([
    ['in the language of the page', { ko: '번역.', en: 'Translated.' }, 'Translated.', '번역.'],
    ['in a variety of it', { 'ko-KR': '번역.', 'en-GB': 'Translated.' }, 'Translated.', '번역.'],
    ['in the language before a variety', { 'en-GB': 'British.', en: 'English.' }, 'English.', 'As written.'],
    ['in a language that only begins alike', { eng: 'No.', kok: 'No.' }, 'As written.', 'As written.'],
    ['in another language', { de: 'Nein.' }, 'As written.', 'As written.'],
    ['left blank', { ko: ' ', en: '' }, 'As written.', 'As written.'],
    ['with Markdown in it', { en: '*x*', ko: '<x>' }, '\\*x\\*', '&lt;x&gt;'],
  ])('%s', (_title, translations, english, korean) => {
    expect(linesOf(translated(translations), 'en', 'context.text')).toEqual([english]);
    expect(linesOf(translated(translations), 'ko', 'context.text')).toEqual([korean]);
  });

  test('a clause of the built-in policy in the words of another of its clauses is told in those', () => {
    const policy = aPolicy();
    const text = policy.clauses.find(({ id }) => id === 'packing.as_sent')?.text ?? '';
    const clauses = policy.clauses.map((clause) =>
      clause.id === 'preamble.guarantee' ? { ...clause, text } : clause,
    );
    expect(text).not.toBe('');
    expect(linesOf({ ...policy, clauses }, 'ko', 'preamble.guarantee')).toEqual([text]);
  });

  test('a clause of the built-in policy that is worded anew is told in its new words', () => {
    const policy = aPolicy();
    const clauses = policy.clauses.map((clause) => ({ ...clause, text: 'Worded anew.' }));
    expect(linesOf({ ...policy, clauses }, 'ko', 'preamble.guarantee')).toEqual(['Worded anew.']);
    expect(linesOf({ ...policy, clauses }, 'en', 'scope.resolutions')).toEqual([
      'You can choose a refund or an exchange.',
    ]);
  });
});
