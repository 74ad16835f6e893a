import type { Locale } from '../explain/explanation';

/** In which language a policy is described. */
export interface DescriptionOptions {
  readonly locale: Locale;
}
