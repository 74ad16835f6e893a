import type { Standing } from '../vocabulary';

/** The languages that `explainEvaluation` speaks. */
export type Locale = 'en' | 'ko';

/** In which language, and in whose local time. */
export interface ExplanationOptions {
  readonly locale: Locale;
  /** IANA name of the zone whose clock the shop reads, such as `Asia/Seoul`; an offset is refused. */
  readonly timeZone: string;
}

/** An evaluation in words, as the shop says them to the customer: plain JSON. */
export interface Explanation {
  /** The answer in a few words, without a full stop. */
  readonly headline: string;
  /** One sentence a finding, in the order of the evaluation. */
  readonly findings: readonly {
    readonly clause: string;
    readonly standing: Standing;
    readonly text: string;
  }[];
  /** Who does what, and by when; null when nothing is left to do. */
  readonly nextStep: string | null;
  /** Who bears the shipping; null where the evaluation does not say. */
  readonly cost: string | null;
  /** A whole reply to the customer. */
  readonly email: { readonly subject: string; readonly text: string };
}
