import type { Consequence } from '../policy/Requirement';

/** The sentences on how to ask for a return. */
export interface RequestWords {
  /** Whether each of them has a word in this language, and whether they are the only ones for every claim. */
  readonly channels: (channels: readonly string[], areKnown: boolean, areAll: boolean) => string;
  readonly noChannels: string;
  /** Those that are named, and any other. */
  readonly anyChannel: (channels: readonly string[]) => string;
  readonly orderNumber: string;
  readonly orderNumberHelps: string;
  /** Before the list of what to attach. */
  readonly attachmentsFor: (reason: string) => string;
  readonly helpful: (attachment: string) => string;
  readonly authorization: string;
  /** What follows for an item that was sent without it. */
  readonly unauthorized: Readonly<Record<Consequence, string>>;
  readonly noAuthorization: string;
}
