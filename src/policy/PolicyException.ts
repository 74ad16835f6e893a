import type { Leg } from '../vocabulary';
import type { Bearer, ResolutionTerm } from './PolicyTerms';
import type { Limit, WindowTerm } from './PolicyWindow';
import type { When } from './When';

/** The terms that an exception can set; each of them counts as one. */
export interface TermsSet {
  readonly windows?: {
    readonly claim?: WindowTerm;
    readonly dispatch?: WindowTerm;
    readonly arrival?: WindowTerm;
  };
  readonly channels?: { readonly accepted?: readonly string[] };
  readonly resolutions?: { readonly offered?: readonly ResolutionTerm[] };
  readonly authorization?: { readonly required?: boolean };
  readonly returnShipment?: { readonly required?: boolean; readonly by?: 'carrier' | 'hand' };
  readonly costs?: { readonly bearers?: { readonly [Name in Leg]?: Bearer } };
  readonly rejection?: { readonly sendBack?: Bearer };
}

/** Further ends of a window. */
export interface WindowAddition {
  readonly extendedTo?: readonly Limit[];
  readonly cappedAt?: readonly Limit[];
}

/** Where a condition holds, other terms than the base. */
export interface ExceptionTerm {
  readonly clause: string;
  readonly when: When;
  readonly set?: TermsSet;
  /** Further ends of the windows that govern, beside what they have: several exceptions can add to one window. */
  readonly adds?: {
    readonly windows?: {
      readonly claim?: WindowAddition;
      readonly dispatch?: WindowAddition;
      readonly arrival?: WindowAddition;
    };
  };
  /** Clauses that do not stand against a claim to which this exception applies. */
  readonly waives?: readonly string[];
  /** The clauses of exceptions over which this one goes, where both set one term. */
  readonly over?: readonly string[];
}
