import {
  type ClaimInput,
  type Decision,
  type Evaluation,
  evaluateClaim,
  type Policy,
  parseClaim,
  type When,
} from '../../index';
import { edgesAfter } from '../edgesAfter';
import { asksOf } from '../scenarios/asksOf';
import { firstDraft, ORDINARY_START } from '../scenarios/firstDraft';
import { orderSteps } from '../scenarios/orderSteps';
import { requestSteps } from '../scenarios/requestSteps';
import { returnSteps } from '../scenarios/returnSteps';
import { type Choice, type Draft, type Space, type Step, spaceOf } from '../scenarios/Space';
import type { Trail, Visit } from '../scenarios/walkScenarios';
import { conditionsOf } from './conditionsOf';
import { diceFrom } from './diceFrom';
import { factsKnown } from './factsKnown';
import { pickFrom } from './pickFrom';
import { type Wish, wishesOf } from './wishesOf';

/** So many ways through the policy are tried, and so many for one condition. */
const MOST_DIVES = 300;
const MOST_TRIES = 60;

/** So many changes of one claim are looked at. */
const MOST_EDGES = 6;

/** How far a decision lets a claim go on. */
const BEST_FIRST: readonly Decision[] = ['accepted', 'pending', 'needs_review', 'rejected'];

interface Place extends Draft {
  readonly trail: Trail | null;
}

/**
 * Ways through a policy from the order to the end, each with anything in it that is out of the ordinary, and most of them
 * as a condition wants it: so that what takes many such things at once is found too. They are the same every time.
 *
 * @param waitsFor - the conditions that are looked for, each time anew; without any, it is over
 */
export function* diveScenarios(
  policy: Policy,
  waitsFor: () => readonly When[],
): Generator<Visit, void, undefined> {
  const space = spaceOf([policy]);
  const steps = [...orderSteps(space), ...requestSteps(space), ...returnSteps(space)];
  const first = firstDraft([policy]);
  const conditions = conditionsOf(policy).map(({ when }) => when);
  const roll = diceFrom(1);
  /** How often each condition has been looked for. */
  const tries = new Map<string, number>();
  for (let dive = 0; dive < MOST_DIVES; dive += 1) {
    const wanted = waitsFor().filter((when) => (tries.get(JSON.stringify(when)) ?? 0) < MOST_TRIES);
    const when = wanted[dive % wanted.length];
    if (when === undefined) return;
    const key = JSON.stringify(when);
    tries.set(key, (tries.get(key) ?? 0) + 1);
    // What it takes may stand elsewhere in the policy.
    const beside = conditions[Math.floor(roll() * conditions.length)] ?? {};
    const wishes = wishesOf({ all: [when, beside] });
    const at = roll() < 0.5 ? first.at : ORDINARY_START;
    const from = { claim: first.claim, at, trail: null };
    // By turns: what the shop asks for is told when it asks, and all at once in advance.
    yield* diveThrough(from, { policy, steps, space, wishes, roll, isTold: roll() < 0.5 });
  }
}

/** What a dive goes by. */
interface Way {
  readonly policy: Policy;
  readonly steps: readonly Step[];
  readonly space: Space;
  readonly wishes: readonly Wish[];
  readonly roll: () => number;
  readonly isTold: boolean;
}

/** The step at which all that the inspection found is known. */
const FOUND = 'looked at';

function* diveThrough(from: Place, way: Way): Iterable<Visit> {
  let place: Place | null = { ...from, claim: told(from.claim, way) };
  for (const step of way.steps) {
    if (step.trait === FOUND && place.claim.inspection) place = { ...place, claim: told(place.claim, way) };
    const choices: readonly Choice[] = step.choices(place).filter(({ isEnd }) => isEnd !== true);
    if (choices.length === 0) continue;
    if (!step.isStage) {
      place = after(place, step.trait, pickFrom(choices, way.wishes, way.roll));
      continue;
    }
    place = yield* goOn(place, step.trait, choices, way);
    if (place === null) return;
  }
}

function told(claim: ClaimInput, { space, wishes, roll, isTold }: Way): ClaimInput {
  return isTold ? factsKnown(claim, space, (all) => pickFrom(all, wishes, roll)) : claim;
}

/** Takes one of the choices, and then gives what the policy asks for, until it asks for nothing. */
function* goOn(
  from: Place,
  trait: string,
  choices: readonly Choice[],
  { policy, space, wishes, roll }: Way,
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
    const best = Math.min(...going.map(rankOf));
    const good = roll() < 0.75 ? going.filter((visit) => rankOf(visit) === best) : going;
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

function rankOf(visit: Visit): number {
  return BEST_FIRST.indexOf(decisionOf(visit));
}

function after({ trail }: Place, trait: string, { claim, at, value }: Choice): Place {
  return { claim, at, trail: { trait, value, before: trail } };
}
