import { type Decision, type Evaluation, evaluateClaim, type Policy, parseClaim } from '../../index';
import { edgesAfter } from '../edgesAfter';
import { rankOf } from '../rankOf';
import { asksOf } from '../scenarios/asksOf';
import type { Choice, Draft, Space, Step } from '../scenarios/Space';
import type { Trail, Visit } from '../scenarios/walkScenarios';
import { pickFrom } from './pickFrom';
import type { Wish } from './wishesOf';

/** So many changes of one claim are looked at. */
const MOST_EDGES = 6;

/** A claim on a dive. */
export interface Place extends Draft {
  readonly trail: Trail | null;
}

/** What a dive goes by. */
export interface Dive {
  readonly policy: Policy;
  readonly steps: readonly Step[];
  readonly space: Space;
  readonly wishes: readonly Wish[];
  readonly roll: () => number;
  readonly isTold: boolean;
}

/** Takes one of the choices, and then gives what the policy asks for, until it asks for nothing. */
export function* goOn(
  from: Place,
  trait: string,
  choices: readonly Choice[],
  { policy, space, wishes, roll }: Dive,
): Generator<Visit, Place | null, undefined> {
  let open: { readonly name: string; readonly choices: readonly Choice[] } | null = { name: trait, choices };
  let place = from;
  while (open !== null) {
    const { name } = open;
    const visits: readonly Visit[] = open.choices.map((choice) => visitOf(after(place, name, choice), space));
    yield* visits;
    const going = visits.filter((visit) => decisionOf(visit) !== 'rejected');
    if (going.length === 0) return null;
    // Mostly what helps the claim, or it would hardly ever get to the end.
    const best = Math.max(...going.map((visit) => rankOf(decisionOf(visit))));
    const good = roll() < 0.75 ? going.filter((visit) => rankOf(decisionOf(visit)) === best) : going;
    const next = pickFrom(good, wishes, roll);
    yield* laterThan(next, policy);
    place = { claim: next.claim, at: next.asOf, trail: next.trail };
    open = asksOf(place, [next.evaluations], space);
  }
  return place;
}

function visitOf({ claim, at, trail }: Place, { policies }: Space): Visit {
  const parsed = parseClaim(claim);
  const evaluations = policies.map((policy) => evaluateClaim(parsed, policy, at));
  return { claim, parsed, asOf: at, trail, evaluations, share: 0 };
}

/** The same claim, just after each change that time alone brings. */
function* laterThan(visit: Visit, policy: Policy): Iterable<Visit> {
  let count = 0;
  for (const edge of edgesAfter(visit.parsed, policy, visit.asOf)) {
    if (count === MOST_EDGES) return;
    count += 1;
    yield { ...visit, asOf: edge + 1, evaluations: [evaluateClaim(visit.parsed, policy, edge + 1)] };
  }
}

function decisionOf({ evaluations }: Visit): Decision {
  return (evaluations[0] as Evaluation).decision;
}

export function after({ trail }: Place, trait: string, { claim, at, value }: Choice): Place {
  return { claim, at, trail: { trait, value, before: trail } };
}
