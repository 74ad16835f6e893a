import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { World } from '../Command';
import { paintFor } from '../paintFor';
import { BUILTIN } from '../readPolicyFile';
import { showComplaints } from '../showComplaints';
import { attemptRead } from './attempt';
import { caseFilesFor } from './caseFilesFor';
import { filesIn } from './filesIn';
import type { TestOptions } from './readTestOptions';
import { runOnChange } from './runOnChange';
import { testOnce } from './testOnce';
import { watchFiles } from './watchFiles';

/** Editors write a file in several goes. */
const SETTLE_MS = 100;

/** Runs the cases after every change, until it is ended; gives the exit code of the last run. */
export async function testOnChange(
  options: TestOptions,
  world: World,
  ended: Promise<void>,
): Promise<number> {
  let code = 0;
  const run = async (): Promise<readonly string[]> => {
    const files = new Set(await caseFilesFor(options.files, world.cwd));
    const done = await attemptRead(testOnce(options, world));
    if ('made' in done) {
      code = done.made.code;
      for (const file of done.made.policyFiles) if (file !== BUILTIN) files.add(file);
    } else {
      code = done.exitCode;
      await world.warn(showComplaints(done.complaints, paintFor(world, 'errors')));
      for (const file of filesIn(done.complaints)) files.add(file);
    }
    await world.warn('Waiting for a change; Ctrl+C ends it.\n');
    const watched = [...files].map((file) => resolve(world.cwd, file));
    return watched.filter((file) => existsSync(dirname(file)));
  };
  await runOnChange({ run, watch: watchFiles, settle: () => setTimeout(SETTLE_MS), ended });
  return code;
}
