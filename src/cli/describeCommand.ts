import { describePolicy } from '../index';
import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { oneOperand } from './oneOperand';
import { readLocale } from './readLocale';
import { readOptions } from './readOptions';
import { readPolicyFile } from './readPolicyFile';

const HELP = `Usage: returns-policy describe POLICY [--locale en|ko]

Writes the policy as a page for customers, in Markdown. POLICY is a file in YAML or JSON, or builtin.

Options:
  --locale en|ko   the language of the page; en where absent

Example:
  returns-policy describe builtin --locale en
`;

/** `returns-policy describe`: the policy as a page. */
export const describeCommand: Command = {
  name: 'describe',
  summary: 'write the policy as a page for customers, in Markdown',
  help: HELP,
  run: async (args, world) => {
    const { values, positionals } = readOptions('describe', args, { locale: { type: 'string' } });
    const path = oneOperand('describe', 'POLICY', positionals);
    const locale = readLocale('--locale', values.locale ?? 'en');
    const { policy } = await readPolicyFile(path, world.cwd);
    await world.write(describePolicy(policy, { locale }));
    return exitCodes.passed;
  },
};
