/** What a command may use of the world it is started in; in a test, anything that behaves the same. */
export interface World {
  /** The answer. A promise where it takes time: whoever writes a lot waits for it, or it piles up. */
  readonly write: (text: string) => void | Promise<void>;
  /** For what is no part of the answer: progress, warnings, errors. */
  readonly warn: (text: string) => void | Promise<void>;
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly cwd: string;
  /** Whether `write` and `warn` reach a terminal, where colour helps and a line can be written over. */
  readonly isTerminal: { readonly output: boolean; readonly errors: boolean };
  /** How many columns the terminal has. */
  readonly columns: number;
  /** `NO_COLOR`, `FORCE_COLOR`, `GITHUB_ACTIONS` and the like. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Now, in ms since the epoch: only the command line knows a clock. */
  readonly now: () => number;
  /** The text of a file that the package ships: `package.json`, `dist/schema/policy.schema.json`. */
  readonly readShipped: (path: string) => Promise<string>;
}

/** One of the things that can be asked of `returns-policy` at a shell. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  /** Gives the exit code. */
  readonly run: (args: readonly string[], world: World) => Promise<number>;
}
