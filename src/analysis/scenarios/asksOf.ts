import { type ClaimInput, type Evaluation, type FactTerm, type Policy, quoteCosts } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
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
    const said = evaluations.flatMap((all) => namesSaid(all[index] as Evaluation));
    const ofCosts = draft.claim.request
      ? namesOfCosts(draft, policy, space.costFacts[index] as readonly string[])
      : [];
    for (const name of [...said, ...ofCosts]) {
      const fact = policy.facts?.find((term) => term.fact === name);
      if (fact !== undefined) return { name, choices: factChoices(fact, draft, space) };
      const isOwn = policy.events?.some(({ event }) => event === name) === true;
      if (isOwn && draft.claim.events?.[name] === undefined) {
        return { name, choices: eventChoices(name, draft, space) };
      }
    }
  }
  return null;
}

function namesSaid({ findings, nextStep }: Evaluation): readonly string[] {
  const named = findings.flatMap(({ details }) => {
    const { facts } = details;
    return Array.isArray(facts) ? (facts as string[]) : [];
  });
  const awaited = nextStep?.action.startsWith('record_') ? [nextStep.action.slice('record_'.length)] : [];
  return [...named, ...awaited];
}

/** What is asked for by fees alone, or by who bears what. */
function namesOfCosts({ claim, at }: Draft, policy: Policy, costFacts: readonly string[]): readonly string[] {
  const { currency = NO_CURRENCY, facts = [], terms } = policy;
  const priced = terms.fees === undefined ? [] : quoteCosts(claim, policy, { currency }, at).asks;
  const open = costFacts.filter((name) => {
    const isFoundLater =
      facts.find(({ fact }) => fact === name)?.knownFrom === 'inspection' && !claim.inspection;
    return !isFoundLater && (claim.inspection?.facts?.[name] ?? claim.facts?.[name]) === undefined;
  });
  return [...priced, ...open];
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
