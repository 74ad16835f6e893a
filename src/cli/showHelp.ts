import type { Command } from './Command';

/** What `returns-policy --help` prints. */
export function showHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`);
  return `Usage: returns-policy COMMAND [OPTIONS]

A shop's return policy, asked at a shell.

Commands:
${list.join('\n')}

Options:
  --help, -h      this; after a command, how that is written
  --version, -V   the version of the package

Exit codes: 0 done, 1 the answer is no, 2 not understood, 3 a file that cannot be read.

Example:
  returns-policy describe builtin
`;
}
