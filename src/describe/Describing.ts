import type { Policy } from '../policy/Policy';
import type { Wording } from './Wording';

/** A policy and the language in which it is described. */
export interface Describing {
  readonly policy: Policy;
  readonly words: Wording;
}
