import type { World } from '../Command';
import { exitCodes } from '../exitCodes';
import { Progress } from '../Progress';
import { paintFor } from '../paintFor';
import { readPolicyFile } from '../readPolicyFile';
import { showComplaints } from '../showComplaints';
import type { ManyClaims } from './CheckOptions';
import { type JudgedLine, judgeLine } from './judgeLine';
import { readLines } from './readLines';
import { UnreadWarnings } from './UnreadWarnings';

/** The longest line that is read, in characters: far more than a claim needs. */
const LONGEST_LINE = 4_000_000;
const TOO_LONG: JudgedLine = {
  error: [{ path: [], message: `the line is longer than ${LONGEST_LINE} characters` }],
};

/** Judges the claims of standard input, a line each, as they come; no more than a line of them is kept. */
export async function checkStream(options: ManyClaims, world: World): Promise<number> {
  const { policy } = await readPolicyFile(options.policy, world.cwd);
  const warnings = new UnreadWarnings(policy);
  const progress = new Progress(world);
  const paint = paintFor(world, 'errors');
  let [judged, unread, failed] = [0, 0, 0];
  for await (const { number, text } of readLines(world.input, LONGEST_LINE)) {
    if (text?.trim() === '') continue;
    const line = text === null ? TOO_LONG : judgeLine(text, policy, options.asOf);
    if ('error' in line) {
      unread += 1;
      await world.write(`${JSON.stringify({ line: number, error: line.error })}\n`);
    } else {
      judged += 1;
      if (options.failOn.has(line.evaluation.decision)) failed += 1;
      await world.write(`${JSON.stringify(line.evaluation)}\n`);
      const said = showComplaints(warnings.of(line.claim, number), paint, 'warning');
      if (said !== '') await progress.clear();
      await world.warn(said);
    }
    await progress.tell(() => summary(judged, unread));
  }
  await progress.clear();
  if (unread > 0) await world.warn(`${summary(judged, unread)}\n`);
  if (unread > 0) return exitCodes.unreadable;
  return failed > 0 ? exitCodes.failed : exitCodes.passed;
}

function summary(judged: number, unread: number): string {
  const count = judged.toLocaleString('en-US');
  if (unread === 0) return `${count} judged`;
  return `${count} judged, ${unread.toLocaleString('en-US')} not read: see the lines with "error"`;
}
