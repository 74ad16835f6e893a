import { NEVER } from '../claim/ClaimFacts';
import type { FactTerm } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { When } from '../policy/When';
import { eventTest } from './eventTest';
import { conjunction, disjunction, negation, type Test, type Truth } from './Test';
import { factTest, fieldTest } from './valueTests';

/** Makes a condition of a policy, that has been found good, ready to be asked. */
export function testFor(when: When, policy: PolicyFacts): Test {
  if (when.all !== undefined) return junction(when.all, policy, conjunction);
  if (when.any !== undefined) return junction(when.any, policy, disjunction);
  if (when.not !== undefined) {
    const test = testFor(when.not, policy);
    return { ...test, of: (claim, asOf) => negation(test.of(claim, asOf)) };
  }
  if (when.fact !== undefined) return factTest(policy.facts.get(when.fact) as FactTerm, when);
  return when.field === undefined ? eventTest(when, policy) : fieldTest(when.field, when, policy);
}

/** No condition holds always. */
const NOTHING_ASKED: When = { all: [] };

/** Where there may be no condition: one that always holds. */
export function testOrAlways(when: When | undefined, policy: PolicyFacts): Test {
  return testFor(when ?? NOTHING_ASKED, policy);
}

function junction(
  parts: readonly When[],
  policy: PolicyFacts,
  join: (truths: readonly Truth[]) => Truth,
): Test {
  const tests = parts.map((part) => testFor(part, policy));
  return {
    of: (claim, asOf) => join(tests.map((test) => test.of(claim, asOf))),
    ask: (claim, asOf, names) => {
      if (join(tests.map((test) => test.of(claim, asOf))) !== 'unknown') return;
      for (const test of tests) test.ask(claim, asOf, names);
    },
    until: (claim, asOf) => Math.min(NEVER, ...tests.map((test) => test.until(claim, asOf))),
  };
}
