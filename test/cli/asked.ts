import { runCommand } from '../../src/cli/runCommand';
import { aWorld } from './aWorld';

/** What came of a command. */
export interface Answer {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Asks at a shell of strings. */
export async function asked(
  argv: readonly string[],
  given: Parameters<typeof aWorld>[0] = {},
): Promise<Answer> {
  const world = aWorld(given);
  const code = await runCommand(argv, world);
  return { code, output: world.output(), errors: world.errors() };
}
