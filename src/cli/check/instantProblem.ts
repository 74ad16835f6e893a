import { InvalidClaimError, parseClaim } from '../../index';

/** Why a value is no instant; null where it is one. The library reads instants in claims, so it is asked with one. */
export function instantProblem(value: unknown): string | null {
  try {
    parseClaim({ order: { placedAt: value }, item: { category: 'any' } });
    return null;
  } catch (error) {
    if (!(error instanceof InvalidClaimError)) throw error;
    return error.issues.map(({ message }) => message).join('; ');
  }
}
