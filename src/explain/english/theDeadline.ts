/** The deadline with its date, where that is known. */
export function theDeadline(deadline: string | null): string {
  return deadline === null ? 'the deadline' : `the deadline, ${deadline}`;
}

/** An addition to a sentence that names the deadline, where it is known. */
export function deadlineIs(deadline: string | null): string {
  return deadline === null ? '' : `; the deadline is ${deadline}`;
}

/** An addition to a sentence that names when the time for something begins, where that is known. */
export function inTimeFrom(opensAt: string | null): string {
  return opensAt === null ? '' : `; it is in time from ${opensAt} on`;
}

/** Before the window opens, with the instant at which it does, where that is known. */
export function beforeOpening(opensAt: string | null): string {
  return `before the time for it had begun${opensAt === null ? '' : `, ${opensAt}`}`;
}
