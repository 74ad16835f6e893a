// `npm start`: judges the claims in files and says for each what is decided, why, what comes next and who pays.
// Reads files, arguments and the terminal here and nowhere deeper. It never reads the clock: each claim is judged as of
// an instant that is given, by `--as-of` or, for the examples, by `examples/as-of.json`.
import { defaultPolicy } from 'returns-policy';
import { readArguments } from './arguments';
import { claimsToJudge } from './claimsToJudge';
import { help } from './help';
import { judge } from './judge';
import { paintFor } from './paint';
import { readPolicy } from './readPolicy';
import { showEvaluation } from './showEvaluation';
import { showProblem } from './showProblem';
import { showSummary } from './showSummary';
import { tryOut } from './tryOut';
import { UsageError } from './UsageError';
import { widthOf } from './widthOf';
import { writeTimelines } from './writeTimelines';

const write = (text: string) => process.stdout.write(`${text}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);

/** Says everything there is to say, and gives the exit code. */
function main(): number {
  const options = readArguments(process.argv.slice(2));
  const layout = {
    width: widthOf(process.stdout),
    paint: paintFor(process.stdout, process.env),
    locale: options.locale,
  };
  if (options.help) {
    write(help(layout.width));
    return 0;
  }
  const policy = options.policy === null ? defaultPolicy : readPolicy(options.policy);
  const timeZone = options.timeZone ?? policy.timeZone;
  tryOut(policy, options.asOf, options.locale, timeZone);
  const cases = claimsToJudge(options.files, options.asOf);

  const { judged, problems } = judge(cases, policy);
  if (options.json) {
    write(
      JSON.stringify(
        judged.map(({ file, asOf, evaluation }) => ({ file, asOf, evaluation })),
        null,
        2,
      ),
    );
  } else {
    for (const one of judged) write(`${showEvaluation(one, { ...layout, timeZone })}\n`);
    if (judged.length > 0)
      write(showSummary(judged, { ...layout, timeZone, policy, isOfExamples: options.files.length === 0 }));
  }
  if (options.timelines !== null) {
    const say = options.json ? complain : write;
    const paths = writeTimelines(judged, policy, options.timelines, options.locale);
    for (const path of paths) say(`timeline: ${path}`);
  }
  const width = widthOf(process.stderr);
  for (const problem of problems) complain(`\n${showProblem(problem, width)}`);
  return problems.length === 0 ? 0 : 1;
}

// A reader such as `head` may close the pipe before everything is said; that is its good right.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(showProblem(error, widthOf(process.stderr)));
  process.exitCode = 2;
}
