/** One case that passes and one that fails, under the built-in policy. */
export const SOME_CASES = `policy: builtin
claim:
  order: { number: A-1001, deliveredAt: 2026-03-02 10:00 }
  item: { category: shoes }
cases:
  - name: delivered, and there is time
    asOf: 2026-03-02 12:00
    expect: { decision: pending }
  - name: jewelry, 100 % <sure>
    claim: { item: { category: jewelry } }
    asOf: 2026-03-02 12:00
    expect:
      decision: accepted # not so
      findings: { exclusion.jewelry: satisfied }
`;
