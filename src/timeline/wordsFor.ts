import { english } from './english';
import { korean } from './korean';
import type { Words } from './Words';

/** In which language the picture speaks. */
export interface TimelineOptions {
  /** `en` (the default) or `ko`. */
  readonly locale?: 'en' | 'ko' | undefined;
}

const LANGUAGES: Readonly<Record<'en' | 'ko', Words>> = { en: english, ko: korean };

/** @throws {TypeError} for a locale that has no words */
export function wordsFor({ locale = 'en' }: TimelineOptions): { locale: 'en' | 'ko'; words: Words } {
  if (Object.hasOwn(LANGUAGES, locale)) return { locale, words: LANGUAGES[locale] };
  throw new TypeError(`locale must be \`en\` or \`ko\`, not \`${String(locale)}\``);
}
