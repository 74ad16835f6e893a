import type { Issue } from '../../index';
import { CommandError, type Complaint } from '../CommandError';

/** What was made; or what is wrong with that of which it was to be made. Any other error goes on. */
export function attempt<Made>(
  make: () => Made,
  invalid: abstract new (...args: never) => Error & { readonly issues: readonly Issue[] },
): { readonly made: Made } | { readonly issues: readonly Issue[] } {
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof invalid) return { issues: error.issues };
    throw error;
  }
}

/** What was read; or why it cannot be. Any other error goes on. */
export async function attemptRead<Made>(
  reading: Promise<Made>,
): Promise<
  { readonly made: Made } | { readonly complaints: readonly Complaint[]; readonly exitCode: number }
> {
  try {
    return { made: await reading };
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}
