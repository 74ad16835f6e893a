/** What the command exits with. */
export const exitCodes = {
  passed: 0,
  /** Cases that failed, findings of the linter, changes that were asked to fail: the answer is no. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** A policy, claim or case file that cannot be read. */
  unreadable: 3,
  /** The command itself is broken: none of the others, so that nobody takes it for an answer. */
  broken: 70,
} as const;
