import { claimSchema } from '../../index';

/** Why a value is no instant; null where it is one. The library reads instants in claims, so it is asked with one. */
export function instantProblem(value: unknown): string | null {
  const read = claimSchema['~standard'].validate({ order: { placedAt: value }, item: { category: 'any' } });
  return 'issues' in read ? read.issues.map(({ message }) => message).join('; ') : null;
}
