import { exitCodes } from './exitCodes';

/** A place in a file, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong, where, and what to do about it. */
export interface Complaint {
  readonly message: string;
  readonly place?: Place;
  /** What to do next. */
  readonly hint?: string;
}

/** What ends a command without an answer. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  readonly complaints: readonly Complaint[];

  constructor(exitCode: number, complaints: readonly Complaint[]) {
    super(complaints.map(({ message }) => message).join('\n'));
    this.exitCode = exitCode;
    this.complaints = complaints;
  }
}

/** The command was not understood: `hint` says how it is written. */
export function usageError(message: string, hint: string): CommandError {
  return new CommandError(exitCodes.usage, [{ message, hint }]);
}

/** A file that cannot be read, or says what cannot be. */
export function unreadable(...complaints: readonly Complaint[]): CommandError {
  return new CommandError(exitCodes.unreadable, complaints);
}
