import type { ClaimInput } from '../index';

/** A claim at an instant that stands for all the claims a policy cannot tell from it. */
export interface Scenario {
  /** Instants as ISO 8601 in UTC. */
  readonly claim: ClaimInput;
  readonly asOf: string;
  /** What sets it apart, trait by trait, in the order in which a return goes: `['reason', 'change_of_mind']`. */
  readonly traits: readonly (readonly [trait: string, value: string])[];
}

/** How far scenarios are gone through, and who is told. */
export interface ScenarioOptions {
  /**
   * So many traits may differ at once from a claim that goes well; without it, every combination is gone through. Three
   * find most of what there is to find, and are few.
   */
  readonly deviations?: number | undefined;
  /** Told now and then: the share of the space gone through, from 0 to 1, and the scenarios so far. */
  readonly onProgress?:
    | ((progress: { readonly share: number; readonly scenarios: number }) => void)
    | undefined;
}
