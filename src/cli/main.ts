import { processWorld } from './processWorld';
import { runCommand } from './runCommand';

process.exitCode = await runCommand(
  process.argv.slice(2),
  processWorld(process, new URL('..', import.meta.url)),
);
