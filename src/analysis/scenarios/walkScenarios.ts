import {
  type Claim,
  type ClaimInput,
  type Evaluation,
  evaluateClaim,
  type Policy,
  parseClaim,
} from '../../index';
import { asksOf } from './asksOf';
import { bestFirst } from './bestFirst';
import { firstDraft } from './firstDraft';
import { laterInstants } from './laterInstants';
import { orderSteps } from './orderSteps';
import { requestSteps } from './requestSteps';
import { returnSteps } from './returnSteps';
import { type Choice, type Draft, type Space, type Step, spaceOf } from './Space';

/** A scenario with what each policy says of it; instants in ms. */
export interface Visit {
  readonly claim: ClaimInput;
  readonly parsed: Claim;
  readonly asOf: number;
  readonly trail: Trail | null;
  readonly evaluations: readonly Evaluation[];
  /** The share of the space that lies before it, from 0 to 1. */
  readonly share: number;
}

/** The traits of a scenario, the last one first. */
export interface Trail {
  readonly trait: string;
  readonly value: string;
  readonly before: Trail | null;
}

interface Node extends Draft {
  readonly trail: Trail | null;
  readonly deviations: number;
  /** Where its part of the space begins, and how much it is. */
  readonly from: number;
  readonly width: number;
}

/**
 * Goes through every claim that the policies can tell apart, step by step as a return goes. Nothing follows on a claim that
 * all of them refuse: that is final. A fact is looked into where a policy asks for it, as it changes nothing elsewhere.
 */
export function walkScenarios(policies: readonly Policy[], deviations = Number.POSITIVE_INFINITY) {
  const space = spaceOf(policies);
  const steps = [...orderSteps(space), ...requestSteps(space), ...returnSteps(space)];
  return walk(
    { ...firstDraft(policies), trail: null, deviations: 0, from: 0, width: 1 },
    0,
    steps,
    space,
    deviations,
  );
}

function* walk(
  node: Node,
  index: number,
  steps: readonly Step[],
  space: Space,
  most: number,
): Generator<Visit, void, undefined> {
  const step = steps[index];
  if (step === undefined) return;
  const choices = step.choices(node);
  if (choices.length === 0) {
    yield* walk(node, index + 1, steps, space, most);
    return;
  }
  for (const next of nodesAfter(node, step.trait, choices, most)) {
    if (step.isStage && !next.isSame) yield* stage(next, index, steps, space, most);
    else if (!next.isEnd) yield* walk(next, index + 1, steps, space, most);
  }
}

function* nodesAfter(node: Node, trait: string, choices: readonly Choice[], most: number) {
  const width = node.width / choices.length;
  for (const [place, { value, claim, at, isEnd = false, isSame = false }] of choices.entries()) {
    // The first is the ordinary one.
    const deviations = node.deviations + (place > 0 ? 1 : 0);
    if (deviations > most) continue;
    const trail = choices.length > 1 ? { trait, value, before: node.trail } : node.trail;
    yield { claim, at, trail, deviations, from: node.from + place * width, width, isEnd, isSame };
  }
}

/** Something has happened: what is said of it now, and at every edge until something else happens. */
function* stage(
  node: Node & { readonly isEnd: boolean },
  index: number,
  steps: readonly Step[],
  space: Space,
  most: number,
): Generator<Visit, void, undefined> {
  const { claim, at, trail, from } = node;
  const parsed = parseClaim(claim);
  const visit = (asOf: number): Visit => {
    const evaluations = space.policies.map((policy) => evaluateClaim(parsed, policy, asOf));
    return { claim, parsed, asOf, trail, evaluations, share: from };
  };
  const now = visit(at);
  yield now;
  const said = [now.evaluations];
  for (const asOf of laterInstants(parsed, at, now.evaluations, space.policies)) {
    const later = visit(asOf);
    said.push(later.evaluations);
    yield later;
  }
  if (node.isEnd || now.evaluations.every(({ decision }) => decision === 'rejected')) return;
  const asked = asksOf(node, said, space);
  if (asked === null) {
    yield* walk(node, index + 1, steps, space, most);
    return;
  }
  const choices = bestFirst(asked.choices, space);
  for (const next of nodesAfter(node, asked.name, choices, most)) {
    yield* stage(next, index, steps, space, most);
  }
}
