/** The deadline with its date, where that is known. */
export function theDeadline(deadline: string | null): string {
  return deadline === null ? 'the deadline' : `the deadline, ${deadline}`;
}

/** An addition to a sentence that names the deadline, where it is known. */
export function deadlineIs(deadline: string | null): string {
  return deadline === null ? '' : `; the deadline is ${deadline}`;
}
