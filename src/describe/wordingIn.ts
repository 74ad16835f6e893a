import type { Locale } from '../explain/explanation';
import type { Policy } from '../policy/Policy';
import type { TermsSet } from '../policy/PolicyException';
import { english } from './english/english';
import { korean } from './korean/korean';
import type { Wording } from './Wording';

const LANGUAGES: Readonly<Record<Locale, (offersExchange: boolean) => Wording>> = {
  en: english,
  ko: korean,
};

/** @throws {TypeError} for a locale without wording. */
export function wordingIn(locale: Locale, policy: Policy): Wording {
  if (!Object.hasOwn(LANGUAGES, locale)) {
    throw new TypeError(`locale must be \`en\` or \`ko\`, not \`${String(locale)}\``);
  }
  return LANGUAGES[locale](offersExchange(policy));
}

/** A page does not speak of exchanges where there are none. */
function offersExchange({ terms, exceptions }: Policy): boolean {
  const offers = ({ resolutions }: TermsSet): boolean =>
    resolutions?.offered?.some(({ resolution }) => resolution === 'exchange') ?? false;
  return offers(terms) || (exceptions?.some(({ set = {} }) => offers(set)) ?? false);
}
