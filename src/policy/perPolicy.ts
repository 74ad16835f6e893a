import type { PolicyFacts } from './PolicyFacts';

/** Builds something from a policy once and keeps it as long as the policy lives. */
export function perPolicy<Built>(build: (policy: PolicyFacts) => Built): (policy: PolicyFacts) => Built {
  const built = new WeakMap<PolicyFacts, Built>();
  return (policy) => {
    let mine = built.get(policy);
    if (mine === undefined) {
      mine = build(policy);
      built.set(policy, mine);
    }
    return mine;
  };
}
