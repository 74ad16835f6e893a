import { isTimeZone } from '../time/isTimeZone';
import { english } from './english/english';
import type { ExplanationOptions, Locale } from './explanation';
import { korean } from './korean/korean';
import type { Messages } from './messages';
import { shopTime } from './shopTime';

/** One language, and how it writes instants on the shop's clock. */
export interface Wording {
  readonly messages: Messages;
  readonly instant: (instant: string) => string;
}

const CATALOGUES: Readonly<Record<Locale, Messages>> = { en: english, ko: korean };

/** @throws {TypeError} for a locale without a catalogue, and for a time zone that the runtime does not know. */
export function wordingFor({ locale, timeZone }: ExplanationOptions): Wording {
  if (!Object.hasOwn(CATALOGUES, locale)) {
    throw new TypeError(`locale must be \`en\` or \`ko\`, not \`${String(locale)}\``);
  }
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    throw new TypeError(
      `timeZone must be an IANA time zone such as \`Asia/Seoul\`, not \`${String(timeZone)}\``,
    );
  }
  const messages = CATALOGUES[locale];
  return {
    messages,
    instant: (instant) => {
      const time = shopTime(instant, timeZone);
      return time === null ? messages.quote(instant) : messages.instant(time);
    },
  };
}
