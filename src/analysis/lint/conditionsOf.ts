import type { Policy, When } from '../../index';
import { partsUnder } from './partsUnder';

/** A condition of a policy, and where it stands. */
export interface PlacedCondition {
  readonly pointer: string;
  readonly when: When;
}

/** Every condition of the terms and exceptions of a policy. */
export function conditionsOf(policy: Policy): readonly PlacedCondition[] {
  return partsUnder(policy)
    .filter(({ key }) => key === 'when' || key === 'must')
    .map(({ pointer, value }) => ({ pointer, when: value as When }));
}
