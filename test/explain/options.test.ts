import { expect, test } from 'vitest';
import type { Locale } from '../../src/explain/explanation';
import { explainEvaluation } from '../../src/explainEvaluation';
import { anEvaluation } from './anEvaluation';

/** The options as untyped code may hand them over. */
const explainWith = (locale: unknown, timeZone: unknown) => (): unknown =>
  explainEvaluation(anEvaluation(), { locale: locale as Locale, timeZone: timeZone as string });

test.each(['fr', 'EN', 'en-US', '', 'toString', undefined, null, 7])(
  'the locale %o has no wording',
  (locale) => {
    expect(explainWith(locale, 'Asia/Seoul')).toThrow(
      new TypeError(`locale must be \`en\` or \`ko\`, not \`${locale}\``),
    );
  },
);

test.each([
  '+09:00',
  '-05:00',
  '\u221205:00',
  'Mars/Olympus',
  'UTC+9',
  'local',
  'system',
  'KST9',
  '',
  undefined,
  null,
  9,
])('the time zone %o is none', (timeZone) => {
  expect(explainWith('en', timeZone)).toThrow(
    new TypeError(`timeZone must be an IANA time zone such as \`Asia/Seoul\`, not \`${timeZone}\``),
  );
});

test.each(['Asia/Seoul', 'asia/seoul', 'UTC', 'Etc/GMT-9', 'America/Argentina/Ushuaia'])(
  '%s is a time zone',
  (timeZone) => {
    expect(explainWith('ko', timeZone)).not.toThrow();
  },
);
