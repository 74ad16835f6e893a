import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Claim, Locale } from '../../index';
import { renderTimeline } from '../../timeline/renderTimeline';
import type { World } from '../Command';
import { CommandError } from '../CommandError';
import { exitCodes } from '../exitCodes';
import type { Checked } from './Checked';

/** Draws the claim into a file. @throws {CommandError} where it cannot be written */
export async function writeTimeline(
  path: string,
  claim: Claim,
  { policy, evaluation }: Checked,
  locale: Locale,
  world: World,
): Promise<void> {
  const picture = renderTimeline(claim, policy, evaluation.asOf, { locale });
  try {
    await writeFile(resolve(world.cwd, path), `${picture}\n`);
  } catch (error) {
    const { message: said } = error as Error;
    const message = `the timeline cannot be written: ${said}`;
    const hint = 'Name a file in a folder that is there and that you may write to.';
    throw new CommandError(exitCodes.usage, [{ message, hint, place: { file: path } }]);
  }
}
