import type { FactValue } from '../claim/Claim';
import type { Party } from '../vocabulary';
import type { ExceptionTerm } from './PolicyException';
import type { PolicyTerms } from './PolicyTerms';

/** The wording of one clause, with an id that is for good. */
export interface Clause {
  /** `family.point`, such as `deadline.claim`. */
  readonly id: string;
  /** What the shop says, in a sentence or two. */
  readonly text: string;
  /** The same in other languages, by their tag: `{ "ko": "..." }`. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** A fact that the policy reads, and that a claim supplies. */
export interface FactTerm {
  readonly fact: string;
  readonly type: 'boolean' | 'number' | 'enum' | 'text';
  /** The values of an `enum`. */
  readonly values?: readonly FactValue[];
  /** What is asked where it matters and is missing. */
  readonly question: string;
  /** When it can be known: from the start (the default), or from the inspection on. */
  readonly knownFrom?: 'request' | 'inspection';
  /** Who can say; default `customer`. */
  readonly askedOf?: Party;
}

/** An event of the policy's own, beside the built-in ones. */
export interface EventTerm {
  readonly event: string;
  readonly question: string;
  /** What it means that a claim does not have it; default `unknown`. */
  readonly whenAbsent?: 'unknown' | 'not_happened';
  /** Whether its instant is fixed in advance, and so known before it comes. */
  readonly scheduled?: boolean;
}

/** A shop's return policy: plain JSON, read and found good by `parsePolicy`. */
export interface Policy {
  /** For editors: the address of the JSON Schema of a policy. Not read. */
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** The IANA time zone in which calendar days are counted. */
  readonly timeZone: string;
  /** ISO weekdays, 1 Monday to 7 Sunday; default `[6, 7]`. */
  readonly weekend?: readonly number[];
  /** Dates `YYYY-MM-DD` that are no business days. */
  readonly holidays?: readonly string[];
  /** The ISO 4217 currency of its amounts. */
  readonly currency?: string;
  /** The orders it holds for: placed from that local date on, `YYYY-MM-DD`, and to that one. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  readonly facts?: readonly FactTerm[];
  readonly events?: readonly EventTerm[];
  readonly clauses: readonly Clause[];
  readonly terms: PolicyTerms;
  /** Other terms for some claims. */
  readonly exceptions?: readonly ExceptionTerm[];
}

/** A policy written as plain JSON, not yet read: `{ ...defaultPolicy, timeZone: 'America/New_York' }` is one. */
export type PolicyInput = object;
