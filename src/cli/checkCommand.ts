import type { Command } from './Command';
import { checkOne } from './check/checkOne';
import { checkStream } from './check/checkStream';
import { readCheckOptions } from './check/readCheckOptions';

const HELP = `Usage: returns-policy check CLAIM --as-of INSTANT [--policy POLICY]

Judges a claim as of an instant: decision, why, what comes next, deadlines, who pays. CLAIM is a file in YAML or
JSON, or - for standard input.

Options:
  --as-of INSTANT       when the question is asked: 2026-03-02T09:00:00+09:00, or now
  --policy POLICY       a file in YAML or JSON; builtin, the built-in policy, where absent
  --prices FILE         what was paid, in minor units: says what the return costs
  --explain en|ko       what the shop says to the customer, with a reply to send
  --timeline FILE.svg   draws the claim with its windows
  --json                the evaluation as JSON; with --prices or --explain, beside quote and explanation
  --fail-on DECISIONS   exits with 1 for these: rejected,needs_review,pending,accepted
  --ndjson              many claims from standard input, a line each, as {...} or {"claim": {...}, "asOf": "..."};
                        an evaluation a line comes out

Exit codes: 0 judged, whatever the decision; 1 by --fail-on; 2 not understood; 3 a file or a line that cannot be read.

Examples:
  returns-policy check claim.yaml --as-of 2026-03-02T19:00:00+09:00
  returns-policy check - --ndjson --as-of now < claims.ndjson
`;

/** `returns-policy check`: one claim, or a stream of them. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'judge a claim: decision, why, what comes next, who pays',
  help: HELP,
  run: async (args, world) => {
    const options = readCheckOptions(args, world);
    return options.isStream ? checkStream(options, world) : checkOne(options, world);
  },
};
