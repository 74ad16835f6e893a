import { type LintResult, lintPolicy } from '../analysis/index';
import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { lintReporters } from './lint/lintReporters';
import { type LintCommandOptions, readLintOptions, SEVERITIES } from './lint/readLintOptions';
import { Progress } from './Progress';
import { readPolicyFile } from './readPolicyFile';
import { layoutFor } from './terminal/layoutFor';

const HELP = `Usage: returns-policy lint POLICY [OPTIONS]

Says what a shop should look at in its policy: clauses that decide nothing, exceptions that contradict each other,
deadlines that nobody can keep, fees with a gap. POLICY is a file in YAML or JSON, or builtin.

Options:
  --complete           goes through every claim that the policy can tell apart, which can take minutes
  --fail-on SEVERITY   exits with 1 for findings of error (the default), warning or info, and graver ones
  --reporter NAME      pretty (the default), json or github
  --json               the same as --reporter json

Exit codes: 0 nothing as grave as --fail-on says; 1 something; 2 not understood; 3 a file that cannot be read.

Example:
  returns-policy lint shop.policy.yaml --fail-on warning
`;

/** `returns-policy lint`: what to look at in a policy. */
export const lintCommand: Command = {
  name: 'lint',
  summary: 'say what to look at in a policy: gaps, contradictions, deadlines nobody can keep',
  help: HELP,
  run: async (args, world) => {
    const options = readLintOptions(args);
    const { policy, source } = await readPolicyFile(options.policy, world.cwd);
    const progress = new Progress(world);
    const result = lintPolicy(policy, {
      complete: options.isComplete,
      onProgress: ({ share, scenarios }) => {
        void progress.tell(() => `${Math.floor(share * 100)} %, ${scenarios.toLocaleString('en-US')} claims`);
      },
    });
    await progress.clear();
    await world.write(lintReporters[options.reporter]({ result, source }, layoutFor(world)));
    return isFailed(result, options) ? exitCodes.failed : exitCodes.passed;
  },
};

function isFailed({ findings }: LintResult, { failOn }: LintCommandOptions): boolean {
  const refused = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return findings.some(({ severity }) => refused.includes(severity));
}
