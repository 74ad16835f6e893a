/** The error that a call throws, itself. */
export function caught(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`threw ${typeof error}, which is no error`);
  }
  throw new Error('did not throw');
}
