import { type ClaimInput, evaluateClaim, type InstantInput, type Policy, parseClaim } from 'returns-policy';
import type { LintRule, LintWatch, Sight, Told } from '../../../src/analysis/lint/LintRule';
import { truthsFor } from '../../../src/analysis/lint/truthsFor';

/** A claim at an instant. */
export type Seen = readonly [claim: ClaimInput, asOf: InstantInput];

/** A claim as a rule gets to see it. */
export function sightOf(policy: Policy, [claim, asOf]: Seen): Sight {
  const parsed = parseClaim(claim);
  const evaluation = evaluateClaim(parsed, policy, asOf);
  const at = Date.parse(evaluation.asOf);
  const truthOf = truthsFor(policy)(parsed, at);
  return { claim, parsed, asOf: at, trail: null, evaluations: [evaluation], share: 0, evaluation, truthOf };
}

/** A rule that has looked at these claims, and at no others. */
export function lookedAt({ watch }: LintRule, policy: Policy, seen: readonly Seen[]): LintWatch {
  const watching = watch(policy);
  for (const one of seen) watching.see?.(sightOf(policy, one));
  return watching;
}

/** What it says, with the number of the claim that it shows. */
export function toldAfter(rule: LintRule, policy: Policy, seen: readonly Seen[], isComplete = false) {
  return lookedAt(rule, policy, seen)
    .tell(isComplete)
    .map(({ example, ...told }: Told) =>
      example === undefined ? told : { ...told, shows: seen.findIndex(([claim]) => claim === example.claim) },
    );
}
