import type { Command, World } from './Command';
import { CommandError, usageError } from './CommandError';
import { commands } from './commands';
import { exitCodes } from './exitCodes';
import { nearestOf } from './nearestOf';
import { OutputClosed } from './OutputClosed';
import { paintFor } from './paintFor';
import { showComplaints } from './showComplaints';
import { showHelp } from './showHelp';

const ALL = 'All commands: returns-policy --help';

/** Does what a command line asks for, and gives the exit code; nothing is thrown. */
export async function runCommand(
  argv: readonly string[],
  world: World,
  known: readonly Command[] = commands,
): Promise<number> {
  try {
    const code = await dispatch(argv, world, known);
    // What a command wrote without waiting may have failed.
    await world.write('');
    return code;
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.passed;
    const paint = paintFor(world, 'errors');
    if (error instanceof CommandError) {
      await world.warn(showComplaints(error.complaints, paint));
      return error.exitCode;
    }
    await world.warn(showComplaints([{ message: 'this should not have happened', hint: REPORT }], paint));
    await world.warn(`${error instanceof Error ? error.stack : String(error)}\n`);
    return exitCodes.broken;
  }
}

const REPORT = 'Please report it with the command, the files and what follows.';

async function dispatch(argv: readonly string[], world: World, known: readonly Command[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined) throw usageError('which command?', ALL);
  if (name === '--version' || name === '-V') {
    const { version } = JSON.parse(await world.readShipped('package.json')) as { readonly version: string };
    await world.write(`${version}\n`);
    return exitCodes.passed;
  }
  const isHelp = name === '--help' || name === '-h' || name === 'help';
  const [asked] = isHelp ? args : [name];
  if (asked === undefined) {
    await world.write(showHelp(known));
    return exitCodes.passed;
  }
  const command = find(asked, known);
  if (!isHelp && !asksForHelp(args)) return command.run(args, world);
  await world.write(command.help);
  return exitCodes.passed;
}

function find(name: string, known: readonly Command[]): Command {
  const command = known.find((one) => one.name === name);
  if (command !== undefined) return command;
  const nearest = nearestOf(
    name,
    known.map((one) => one.name),
  );
  const meant = nearest === undefined ? '' : `Did you mean: returns-policy ${nearest}? `;
  const what = name.startsWith('-') ? 'option' : 'command';
  throw usageError(`unknown ${what} ${name}`, `${meant}${ALL}`);
}

/** Whatever else is asked; but after `--` everything is a name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
