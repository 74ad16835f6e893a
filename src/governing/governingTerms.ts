import type { ClaimFacts } from '../claim/ClaimFacts';
import { rulingAt } from '../claim/rulingAt';
import type { ExceptionTerm } from '../policy/PolicyException';
import { type PolicyFacts, withTerms } from '../policy/PolicyFacts';
import { perPolicy } from '../policy/perPolicy';
import { type Setting, settingsOf } from './settingsOf';
import type { Test } from './Test';
import { testFor } from './testFor';
import { withAdditions } from './withAdditions';

/** Two clauses that give one term two answers, and no word of which goes first. */
export interface Conflict {
  readonly terms: readonly string[];
  readonly clauses: readonly string[];
}

/** What governs a claim if the facts are one way: one policy, or several where clauses are in conflict. */
export interface Governing {
  readonly policies: readonly PolicyFacts[];
  readonly conflict: Conflict | null;
}

/** Everything that can govern a claim as of an instant, as far as the facts are known. */
export interface GoverningTerms {
  /** More than one where a missing fact decides between them. */
  readonly cases: readonly Governing[];
  /** The names of the facts that decide between them. */
  readonly asks: readonly string[];
  /** See `Test`. */
  readonly until: number;
}

interface Exception {
  /** Its place in the policy's list: several may have one clause. */
  readonly index: number;
  readonly clause: string;
  readonly test: Test;
  readonly settings: readonly Setting[];
  readonly waives: readonly string[];
  readonly adds: ExceptionTerm['adds'];
  readonly over: ReadonlySet<string>;
}

/** What a ruling says of an exception that is in conflict with another: it goes first, or gives way. */
type Favour = 'first' | 'last' | 'none';

/** More doubtful exceptions than these are not looked at in every combination, but each alone. */
const MOST_COMBINED = 5;
/** So many variants of a policy are kept; what is beyond is laid out anew. */
const MOST_VARIANTS = 500;

const bookOf = /* @__PURE__ */ perPolicy((policy) => ({
  exceptions: policy.exceptions.map((term, index): Exception => {
    return {
      index,
      clause: term.clause,
      test: testFor(term.when, policy),
      settings: settingsOf(term),
      waives: term.waives ?? [],
      adds: term.adds,
      over: new Set(term.over),
    };
  }),
  variants: new Map<string, PolicyFacts>(),
}));

/** The terms that govern a claim as of an instant. */
export function governingTerms(claim: ClaimFacts, policy: PolicyFacts, asOf: number): GoverningTerms {
  const { exceptions, variants } = bookOf(policy);
  const ruled = (clause: string, ruling: 'waived' | 'upheld'): boolean =>
    rulingAt(clause, claim, asOf)?.ruling === ruling;
  const certain: Exception[] = [];
  const doubtful: Exception[] = [];
  const asks = new Set<string>();
  let until = Number.POSITIVE_INFINITY;
  for (const exception of exceptions) {
    until = Math.min(until, exception.test.until(claim, asOf));
    const truth = exception.test.of(claim, asOf);
    if (truth === 'yes') certain.push(exception);
    else if (truth === 'unknown') {
      doubtful.push(exception);
      exception.test.ask(claim, asOf, asks);
    }
  }
  const favour = ({ clause }: Exception): Favour => {
    if (ruled(clause, 'upheld')) return 'first';
    return ruled(clause, 'waived') ? 'last' : 'none';
  };
  const cases = combinationsOf(doubtful).map((chosen) => {
    const applying = [...certain, ...chosen].sort(byClause);
    return governedBy(applying, favour, policy, variants);
  });
  return { cases, asks: [...asks], until };
}

/** So that nothing depends on the order in which exceptions are written. */
function byClause(one: Exception, other: Exception): number {
  return one.clause < other.clause ? -1 : one.clause > other.clause ? 1 : one.index - other.index;
}

/** None of them first; every combination where they are few. */
function combinationsOf(doubtful: readonly Exception[]): readonly (readonly Exception[])[] {
  if (doubtful.length > MOST_COMBINED) return [[], ...doubtful.map((one) => [one]), doubtful];
  const combinations: Exception[][] = [[]];
  for (const one of doubtful) combinations.push(...combinations.map((others) => [...others, one]));
  return combinations;
}

function governedBy(
  applying: readonly Exception[],
  favourOf: (exception: Exception) => Favour,
  policy: PolicyFacts,
  variants: Map<string, PolicyFacts>,
): Governing {
  const setters = new Map<string, Exception[]>();
  for (const exception of applying) {
    for (const { term } of exception.settings) {
      const before = setters.get(term);
      if (before === undefined) setters.set(term, [exception]);
      else before.push(exception);
    }
  }
  let choices: (readonly (readonly [string, Exception])[])[] = [[]];
  const terms: string[] = [];
  const clauses = new Set<string>();
  for (const [term, all] of setters) {
    const winners = winnersOf(term, all, favourOf);
    if (winners.length > 1) {
      terms.push(term);
      for (const { clause } of winners) clauses.add(clause);
    }
    choices = choices.flatMap((choice) => winners.map((winner) => [...choice, [term, winner] as const]));
    choices = choices.slice(0, MOST_VARIANTS);
  }
  const lifted = new Map(
    applying.flatMap(({ clause, waives }) => waives.map((one) => [one, clause] as const)),
  );
  const adding = applying.filter(({ adds }) => adds !== undefined);
  return {
    policies: choices.map((choice) => variantOf(choice, adding, lifted, policy, variants)),
    conflict: terms.length === 0 ? null : { terms, clauses: [...clauses] },
  };
}

/** Those over which no other goes; only one of those that say the same. */
function winnersOf(
  term: string,
  all: readonly Exception[],
  favourOf: (exception: Exception) => Favour,
): readonly Exception[] {
  const upheld = all.filter((one) => favourOf(one) === 'first');
  const kept = all.filter((one) => favourOf(one) !== 'last');
  const candidates = upheld.length > 0 ? upheld : kept.length > 0 ? kept : all;
  const first = candidates.filter((one) => !candidates.some((other) => other.over.has(one.clause)));
  const seen = new Set<string>();
  // Where each goes over the other, nothing is stated.
  return (first.length > 0 ? first : candidates).filter((exception) => {
    const said = JSON.stringify(exception.settings.find((setting) => setting.term === term)?.value);
    return !seen.has(said) && seen.add(said);
  });
}

function variantOf(
  choice: readonly (readonly [string, Exception])[],
  adding: readonly Exception[],
  lifted: ReadonlyMap<string, string>,
  policy: PolicyFacts,
  variants: Map<string, PolicyFacts>,
): PolicyFacts {
  if (choice.length === 0 && adding.length === 0 && lifted.size === 0) return policy;
  const chosen = choice.map(([term, { index }]) => [term, index]);
  const key = JSON.stringify([chosen, adding.map(({ index }) => index), [...lifted]]);
  const known = variants.get(key);
  if (known !== undefined) return known;
  let { terms } = policy;
  for (const [term, { settings }] of choice) {
    for (const setting of settings) if (setting.term === term) terms = setting.put(terms);
  }
  for (const { adds } of adding) if (adds !== undefined) terms = withAdditions(terms, adds);
  const variant = withTerms(policy, terms, lifted);
  if (variants.size < MOST_VARIANTS) variants.set(key, variant);
  return variant;
}
