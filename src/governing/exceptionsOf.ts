import type { ExceptionTerm } from '../policy/PolicyException';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { perPolicy } from '../policy/perPolicy';
import { type Setting, settingsOf } from './settingsOf';
import type { Test } from './Test';
import { testFor } from './testFor';

/** An exception of a policy, made ready to be asked of any claim. */
export interface Exception {
  /** Its place in the order of clauses, so that nothing depends on the order in which exceptions are written. */
  readonly rank: number;
  readonly clause: string;
  readonly test: Test;
  readonly settings: readonly Setting[];
  readonly waives: readonly string[];
  readonly adds: ExceptionTerm['adds'];
  readonly over: readonly string[];
}

/** The clauses over which the exceptions of a clause go. */
export type Precedence = ReadonlyMap<string, readonly string[]>;

/** The exceptions of a policy, and room for the policies that come of them. */
export const exceptionsOf = /* @__PURE__ */ perPolicy((policy: PolicyFacts) => {
  // By clause, and those of one clause by what else they say.
  const byText = new Map(policy.exceptions.map((term) => [JSON.stringify([term.clause, term]), term]));
  const inOrder = [...byText.keys()].sort().map((text) => byText.get(text) as ExceptionTerm);
  return {
    exceptions: inOrder.map((term, rank): Exception => {
      return {
        rank,
        clause: term.clause,
        test: testFor(term.when, policy),
        settings: settingsOf(term),
        waives: term.waives ?? [],
        adds: term.adds,
        over: term.over ?? [],
      };
    }),
    precedence: precedenceIn(policy.exceptions),
    variants: new Map<string, PolicyFacts>(),
  };
});

/** For each clause, those over which one of its exceptions goes. */
function precedenceIn(exceptions: readonly ExceptionTerm[]): Precedence {
  const below = new Map<string, string[]>();
  for (const { clause, over = [] } of exceptions) {
    below.set(clause, [...(below.get(clause) ?? []), ...over]);
  }
  return below;
}
