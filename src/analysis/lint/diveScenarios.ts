import type { ClaimInput, Policy, When } from '../../index';
import { firstDraft, ORDINARY_START } from '../scenarios/firstDraft';
import { orderSteps } from '../scenarios/orderSteps';
import { requestSteps } from '../scenarios/requestSteps';
import { returnSteps } from '../scenarios/returnSteps';
import { type Choice, spaceOf } from '../scenarios/Space';
import type { Visit } from '../scenarios/walkScenarios';
import { conditionsOf } from './conditionsOf';
import { diceFrom } from './diceFrom';
import { factsKnown } from './factsKnown';
import { after, type Dive, goOn, type Place } from './goOn';
import { pickFrom } from './pickFrom';
import { wishesOf } from './wishesOf';

/** So many ways through the policy are tried, and so many for one condition. */
const MOST_DIVES = 300;
const MOST_TRIES = 60;

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

/** The step at which all that the inspection found is known. */
const FOUND = 'looked at';

function* diveThrough(from: Place, dive: Dive): Iterable<Visit> {
  let place: Place | null = { ...from, claim: told(from.claim, dive) };
  for (const step of dive.steps) {
    if (step.trait === FOUND && place.claim.inspection) place = { ...place, claim: told(place.claim, dive) };
    const choices: readonly Choice[] = step.choices(place).filter(({ isEnd }) => isEnd !== true);
    if (choices.length === 0) continue;
    if (!step.isStage) {
      place = after(place, step.trait, pickFrom(choices, dive.wishes, dive.roll));
      continue;
    }
    place = yield* goOn(place, step.trait, choices, dive);
    if (place === null) return;
  }
}

function told(claim: ClaimInput, { space, wishes, roll, isTold }: Dive): ClaimInput {
  return isTold ? factsKnown(claim, space, (all) => pickFrom(all, wishes, roll)) : claim;
}
