import { type ClaimInput, type Evaluation, type FactTerm, type Policy, quoteCosts } from '../../index';
import { instantsFor } from './instantsFor';
import { withEvent } from './orderSteps';
import type { Choice, Draft, Space } from './Space';
import { valuesOf } from './valuesOf';

const HOUR = 3_600_000;

export interface Asked {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/**
 * The first thing that a policy would have to know of a claim and does not: its values, one of each class. Some of it is asked
 * for at a later instant only.
 *
 * @param evaluations - for each instant that was looked at, what each policy says
 */
export function asksOf(
  draft: Draft,
  evaluations: readonly (readonly Evaluation[])[],
  space: Space,
): Asked | null {
  for (const [index, policy] of space.policies.entries()) {
    const own = evaluations.map((all) => all[index] as Evaluation);
    const said = [...own.flatMap(namesSaid), ...startsOf(draft, own, policy, space)];
    const ofCosts = draft.claim.request
      ? namesOfCosts(draft, policy, space.costFacts[index] as readonly string[])
      : [];
    for (const name of [...said, ...ofCosts]) {
      const fact = policy.facts?.find((term) => term.fact === name);
      if (fact !== undefined) return { name, choices: factChoices(fact, draft, space) };
      if (policy.events?.some(({ event }) => event === name)) {
        return { name, choices: eventChoices(name, draft, space) };
      }
    }
  }
  return null;
}

function namesSaid({ findings }: Evaluation): readonly string[] {
  return findings.flatMap(({ details }) => (details['facts'] ?? []) as readonly string[]);
}

/** A window of which the end is not known does not always ask for the event that it counts from. */
function startsOf(
  { claim }: Draft,
  evaluations: readonly Evaluation[],
  { events = [] }: Policy,
  { parts }: Space,
): readonly string[] {
  const isOpen = evaluations.some(({ findings }) =>
    findings.some(({ details }) => details['deadline'] === null),
  );
  if (!isOpen) return [];
  const starts = JSON.stringify(parts.spans.map(({ from }) => from));
  return events.flatMap(({ event, whenAbsent }) => {
    const isKnown = whenAbsent === 'not_happened' || claim.events?.[event] !== undefined;
    return !isKnown && starts.includes(JSON.stringify(event)) ? [event] : [];
  });
}

/** What is asked for by fees alone, or by who bears what. */
function namesOfCosts({ claim, at }: Draft, policy: Policy, costFacts: readonly string[]): readonly string[] {
  const { currency, facts = [], terms } = policy;
  // Fees are amounts in a currency.
  const priced =
    terms.fees === undefined ? [] : quoteCosts(claim, policy, { currency: currency as string }, at).asks;
  const open = facts.filter(({ fact, knownFrom }) => {
    if (!costFacts.includes(fact) || (knownFrom === 'inspection' && !claim.inspection)) return false;
    return (claim.inspection?.facts?.[fact] ?? claim.facts?.[fact]) === undefined;
  });
  return [...priced, ...open.map(({ fact }) => fact)];
}

function factChoices(fact: FactTerm, { claim, at }: Draft, { parts }: Space): readonly Choice[] {
  return valuesOf(fact, parts).map((value) => {
    const found = { [fact.fact]: value };
    const { inspection } = claim;
    const isFound = fact.knownFrom === 'inspection' && inspection;
    return {
      value: String(value),
      claim: isFound
        ? { ...claim, inspection: { ...inspection, facts: { ...inspection.facts, ...found } } }
        : { ...claim, facts: { ...claim.facts, ...found } },
      at,
    };
  });
}

function eventChoices(event: string, draft: Draft, space: Space): readonly Choice[] {
  const { order, request }: ClaimInput = draft.claim;
  // It came before the claim, where that was made on it: with the delivery, or as soon as anything was known.
  const since = Number(order.deliveredAt ?? order.shippedAt);
  const until = Number(request?.at ?? Number.POSITIVE_INFINITY);
  const moments = instantsFor(event, { ...draft, at: since - HOUR }, space);
  return moments
    .filter(({ at }) => at >= since && at <= until)
    .map(({ at, value, isEnd = false }) => {
      return { value, claim: withEvent(draft.claim, event, at), at: Math.max(at, draft.at), isEnd };
    });
}
