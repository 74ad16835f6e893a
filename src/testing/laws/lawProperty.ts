import fc from 'fast-check';
import type { Policy } from '../../index';
import type { ClaimOptions } from '../JudgedClaim';
import type { Engine, Law, Trial } from './Law';
import { trials } from './trials';

/** A law as a property of fast-check: it fails with what is wrong. */
export function lawProperty(
  { breach }: Law,
  policy: Policy,
  claims: ClaimOptions,
  engine: Engine,
): fc.IProperty<[Trial]> {
  return fc.property(trials(policy, claims), (trial) => {
    const wrong = breach(trial, engine);
    if (wrong !== null) throw new Error(wrong);
  });
}
