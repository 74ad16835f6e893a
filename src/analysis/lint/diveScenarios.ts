import { type Decision, evaluateClaim, type Policy, parseClaim } from '../../index';
import { asksOf } from '../asksOf';
import { FIRST, orderSteps } from '../orderSteps';
import { requestSteps } from '../requestSteps';
import { returnSteps } from '../returnSteps';
import { type Choice, type Draft, type Space, type Step, spaceOf } from '../Space';
import type { Trail, Visit } from '../walkScenarios';
import { factsKnown } from './factsKnown';
import { firstDay } from './firstDay';

/** So many ways through the policy are tried. */
const DIVES = 300;

/** How far a decision lets a claim go on. */
const BEST_FIRST: readonly Decision[] = ['accepted', 'pending', 'needs_review', 'rejected'];

interface Place extends Draft {
  readonly trail: Trail | null;
}

/**
 * Ways through a policy from the order to the end, each with anything in it that is out of the ordinary: so that what
 * takes many such things at once is found too. They are the same every time.
 */
export function* diveScenarios(policy: Policy): Generator<Iterable<Visit>, void, undefined> {
  const space = spaceOf([policy]);
  const steps = [...orderSteps(space), ...requestSteps(space), ...returnSteps(space)];
  const roll = diceFrom(1);
  const early = firstDay(policy) ?? FIRST.at;
  for (let dive = 0; dive < DIVES; dive += 1) {
    // By turns: what the shop asks for is told when it asks, and all at once in advance.
    const isTold = dive % 2 > 0;
    const facts = isTold ? { facts: factsKnown(space, (values) => pick(values, roll)) } : {};
    const at = dive % 4 > 1 ? Math.min(early, FIRST.at) : FIRST.at;
    yield diveThrough({ claim: { ...FIRST.claim, ...facts }, at, trail: null }, steps, space, roll);
  }
}

function* diveThrough(
  from: Place,
  steps: readonly Step[],
  space: Space,
  roll: () => number,
): Iterable<Visit> {
  let place: Place | null = from;
  for (const step of steps) {
    const choices: readonly Choice[] = step.choices(place).filter(({ isEnd }) => isEnd !== true);
    if (choices.length === 0) continue;
    if (!step.isStage) {
      place = after(place, step.trait, pick(choices, roll));
      continue;
    }
    place = yield* goOn(place, step.trait, choices, space, roll);
    if (place === null) return;
  }
}

/** Takes one of the choices, and then gives what the policy asks for, until it asks for nothing. */
function* goOn(
  from: Place,
  trait: string,
  choices: readonly Choice[],
  space: Space,
  roll: () => number,
): Generator<Visit, Place | null, undefined> {
  let open: { readonly name: string; readonly choices: readonly Choice[] } | null = { name: trait, choices };
  let place = from;
  while (open !== null) {
    const { name } = open;
    const visits: readonly Visit[] = open.choices.map((choice) => visitOf(after(place, name, choice), space));
    yield* visits;
    const going = visits.filter(({ evaluations: [one] }) => one?.decision !== 'rejected');
    if (going.length === 0) return null;
    // Mostly what helps the claim, or it would hardly ever get to the end.
    const best = Math.min(...going.map(rankOf));
    const good = roll() < 0.75 ? going.filter((visit) => rankOf(visit) === best) : going;
    const next = pick(good, roll);
    place = { claim: next.claim, at: next.asOf, trail: next.trail };
    open = asksOf(place, next.evaluations, space);
  }
  return place;
}

function visitOf({ claim, at, trail }: Place, { policies }: Space): Visit {
  const parsed = parseClaim(claim);
  const evaluations = policies.map((policy) => evaluateClaim(parsed, policy, at));
  return { claim, parsed, asOf: at, trail, evaluations, share: 0 };
}

function rankOf({ evaluations: [one] }: Visit): number {
  return one === undefined ? 0 : BEST_FIRST.indexOf(one.decision);
}

function after({ trail }: Place, trait: string, { claim, at, value }: Choice): Place {
  return { claim, at, trail: { trait, value, before: trail } };
}

/** The first, which is the ordinary one, as often as all the others. */
function pick<One>(choices: readonly One[], roll: () => number): One {
  const place = roll() < 0.5 ? 0 : Math.floor(roll() * choices.length);
  return choices[place] as One;
}

/** Numbers from 0 to 1 as if thrown, in the same order every time. */
function diceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
