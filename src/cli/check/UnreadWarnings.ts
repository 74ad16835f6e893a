import type { Claim, Policy } from '../../index';
import type { Complaint } from '../CommandError';
import { STANDARD_INPUT } from '../readInput';
import { unreadParts } from './unreadParts';

/** So many parts are named at most, as a claim may come with any number of them. */
const MOST = 20;

/** Warnings of a stream of claims: each part that the policy does not read is named once, where it is first seen. */
export class UnreadWarnings {
  readonly #policy: Policy;
  readonly #seen = new Set<string>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** What there is to say of one more claim. */
  of(claim: Claim, line: number): readonly Complaint[] {
    const place = { file: STANDARD_INPUT, line };
    return unreadParts(claim, this.#policy).flatMap(({ path, message, hint }) => {
      const name = path.join('.');
      if (this.#seen.has(name) || this.#seen.size >= MOST) return [];
      this.#seen.add(name);
      return [{ message, hint, place }];
    });
  }
}
