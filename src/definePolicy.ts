import type { Widened } from './KnownPolicy';
import type { PartAt } from './PartAt';
import type { Policy, PolicyInput } from './policy/Policy';
import { parsePolicy } from './policy/parsePolicy';
import type { BuiltinEvent } from './vocabulary';

type ClauseOf<Given> = PartAt<Given, ['clauses', number, 'id']>;
type OwnEventOf<Given> = PartAt<Given, ['events', number, 'event']>;

/** The names that a policy declares, by the keys under which its other parts use them. */
interface NamesOf<Given> {
  readonly clause: ClauseOf<Given>;
  readonly waives: ClauseOf<Given>;
  readonly over: PartAt<Given, ['exceptions', number, 'clause']>;
  readonly fact: PartAt<Given, ['facts', number, 'fact']>;
  readonly event: BuiltinEvent | OwnEventOf<Given>;
  readonly from: BuiltinEvent | OwnEventOf<Given>;
  readonly firstKnownOf: BuiltinEvent | OwnEventOf<Given>;
  readonly earliestOf: BuiltinEvent | OwnEventOf<Given>;
  readonly latestOf: BuiltinEvent | OwnEventOf<Given>;
  readonly reasons: PartAt<Given, ['terms', 'reasons', 'accepted', number, 'reason']>;
  readonly instead: PartAt<Given, ['terms', 'resolutions', 'offered', number, 'resolution']>;
  readonly anyOf: PartAt<Given, ['terms', 'attachmentKinds', number, 'kind']>;
}

/** A part of a policy whose names are those declared; the key under which a text stands says what it names. */
type Naming<Names, Part, Key> = Part extends string
  ? Key extends keyof Names
    ? Names[Key]
    : Part
  : Part extends readonly (infer Entry)[]
    ? readonly Naming<Names, Entry, Key>[]
    : Part extends object
      ? // The `from` of `inForce` is a date, and no event.
        { [Inner in keyof Part]: Inner extends 'inForce' ? Part[Inner] : Naming<Names, Part[Inner], Inner> }
      : Part;

/** What `definePolicy` takes: a policy of which no part names a clause, fact, event, reason, ... that it does not have. */
export type PolicyDefinition<Given> = Given extends Widened
  ? PolicyInput
  : Naming<NamesOf<Given>, Policy, never>;

/** What `definePolicy` gives: the policy, every name and term of which the compiler knows. */
export type DefinedPolicy<Given> = Given extends Widened
  ? Policy
  : Given & { readonly [Absent in Exclude<keyof Policy, keyof Given>]?: never };

/**
 * Reads a policy that is written in TypeScript; the compiler reads it too, before.
 *
 * An unknown key, a misspelt word, and a clause, fact, event or reason that the policy names and does not have are
 * errors where they stand. What only the whole can show is found by `parsePolicy`, which this calls. Literal types are
 * kept without `as const`, so that `ClaimInputUnder<typeof policy>` knows which claims the policy can read. Of a policy
 * imported from JSON the compiler knows no word; it is a `Policy` like any other.
 *
 * @param policy - the policy, as a literal
 * @returns the policy, frozen, as `parsePolicy` gives it
 * @throws {InvalidPolicyError} for what cannot be, with one issue for each problem and its path
 *
 * @example
 * import { type ClaimInputUnder, definePolicy, evaluateClaim } from 'returns-policy';
 *
 * const clause = 'returns.thirty_days';
 * const policy = definePolicy({
 *   id: 'my-shop',
 *   version: '2026-1',
 *   timeZone: 'Europe/London',
 *   facts: [{ fact: 'worn', type: 'boolean', question: 'Has it been worn?', knownFrom: 'inspection' }],
 *   clauses: [{ id: clause, text: 'What has not been worn can be sent back within 30 days.' }],
 *   terms: {
 *     exclusions: [{ clause, when: { fact: 'worn', equals: true } }],
 *     channels: { clause, accepted: ['web_form'] },
 *     windows: {
 *       claim: { clause, length: 'P30D', from: 'delivery' },
 *       dispatch: { clause, length: 'P30D', from: 'delivery' },
 *       arrival: { clause, length: 'unlimited', from: 'delivery' },
 *     },
 *     reasons: { clause, accepted: [{ reason: 'wrong_size', fault: 'customer', attachments: [] }] },
 *     resolutions: { clause, offered: [{ resolution: 'refund', legs: ['return'] }] },
 *     attachmentKinds: [],
 *     costs: { roundTrip: { clause } },
 *   },
 * });
 * policy.terms.windows.claim.length
 * // => 'P30D'
 *
 * // A reason, fact or event that the policy does not know would not compile.
 * const claim: ClaimInputUnder<typeof policy> = {
 *   order: { deliveredAt: '2026-03-02T10:00:00Z' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-20T10:00:00Z', channel: 'web_form', reason: 'wrong_size', resolution: 'refund' },
 * };
 * evaluateClaim(claim, policy, '2026-03-20T12:00:00Z').nextStep?.action
 * // => 'dispatch'
 */
export function definePolicy<const Given extends PolicyInput>(
  // The condition always holds. Its other branch is what the type of the literal is inferred from; it is checked
  // against the first alone, so that the compiler speaks of one key or word, and suggests another.
  policy: keyof Given extends PropertyKey ? PolicyDefinition<Given> : Given,
): DefinedPolicy<Given> {
  return parsePolicy(policy) as DefinedPolicy<Given>;
}
