import type { ClaimInput, Policy } from '../../index';
import { type PolicyParts, partsIn, partsOf } from '../partsOf';

/** What scenarios are made up of: one policy, or several that are compared. */
export interface Space {
  readonly policies: readonly Policy[];
  readonly parts: PolicyParts;
  /** For each policy, the facts by which it is told who bears what: no finding asks for them. */
  readonly costFacts: readonly (readonly string[])[];
}

/** A claim on its way to being a scenario. */
export interface Draft {
  /** Instants in ms. */
  readonly claim: ClaimInput;
  /** The instant of its last event, in ms. */
  readonly at: number;
}

/** One way in which a claim can go on. */
export interface Choice extends Draft {
  readonly value: string;
  /** Looked at, and not gone on from: what follows is the same as after another choice. */
  readonly isEnd?: boolean;
  /** Nothing has happened: the claim is the one that was looked at before. */
  readonly isSame?: boolean;
}

/** One trait of a claim. */
export interface Step {
  readonly trait: string;
  /** The ordinary one first; none where the trait cannot matter. */
  readonly choices: (draft: Draft) => readonly Choice[];
  /** Whether something has happened that is to be judged. */
  readonly isStage?: boolean;
}

export function spaceOf(policies: readonly Policy[]): Space {
  return { policies, parts: partsOf(...policies), costFacts: policies.map(costFactsOf) };
}

function costFactsOf({ exceptions = [] }: Policy): readonly string[] {
  const ofCosts = exceptions.filter(({ set }) => set?.costs !== undefined || set?.rejection !== undefined);
  return [...partsIn(ofCosts.map(({ when }) => when)).facts.keys()];
}
