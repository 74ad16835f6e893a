import { diffPolicies, type PolicyDiff } from '../analysis/index';
import type { Command, World } from './Command';
import { diffMarkdown } from './diff/diffMarkdown';
import { type DiffCommandOptions, readDiffOptions } from './diff/readDiffOptions';
import { showDiff } from './diff/showDiff';
import { exitCodes } from './exitCodes';
import { Progress } from './Progress';
import { readPolicyFile } from './readPolicyFile';
import { layoutFor } from './terminal/layoutFor';

const HELP = `Usage: returns-policy diff OLD NEW [OPTIONS]

Says what changes for whom between two versions of a policy, worst for the customer first: who is refused now, who has
less time, who pays. OLD and NEW are files in YAML or JSON, or builtin.

Options:
  --deviations N     goes through claims with up to N traits out of the ordinary; 3 where absent
  --complete         goes through every claim that the two can tell apart, which proves what it says; may take minutes
  --fail-on CHANGE   exits with 1 where something is tightened, or where anything is changed
  --json             the whole of it as JSON
  --markdown         a comment for a pull request

Exit codes: 0 compared, whatever it came to; 1 by --fail-on; 2 not understood; 3 a file that cannot be read.

Example:
  returns-policy diff builtin shop.policy.yaml --fail-on tightened
`;

/** `returns-policy diff`: what changes for whom. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'say what changes for whom between two versions of a policy',
  help: HELP,
  run: async (args, world) => {
    const options = readDiffOptions(args);
    const { policy: before } = await readPolicyFile(options.before, world.cwd);
    const { policy: after } = await readPolicyFile(options.after, world.cwd);
    const progress = new Progress(world);
    const diff = diffPolicies(before, after, {
      deviations: options.deviations,
      onProgress: ({ share, scenarios }) => {
        void progress.tell(
          () => `${Math.floor(share * 100)} %, ${scenarios.toLocaleString('en-US')} scenarios`,
        );
      },
    });
    await progress.clear();
    await world.write(shown(diff, options, after.timeZone, world));
    return isFailed(diff, options) ? exitCodes.failed : exitCodes.passed;
  },
};

function shown(diff: PolicyDiff, { form }: DiffCommandOptions, timeZone: string, world: World): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(diff, null, 2)}\n`;
    case 'markdown':
      return diffMarkdown(diff, timeZone);
    case 'text':
      return showDiff(diff, timeZone, layoutFor(world));
  }
}

function isFailed({ changes }: PolicyDiff, { failOn }: DiffCommandOptions): boolean {
  if (failOn === null) return false;
  return failOn === 'changed' ? changes.length > 0 : changes.some(({ effect }) => effect === 'tightened');
}
