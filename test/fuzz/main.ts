import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** So long nothing takes, whatever else the machine does: it hangs. */
const HANGS_MS = 180_000;
const LOOK_MS = 5000;

const folder = mkdtempSync(join(tmpdir(), 'returns-policy-pulse-'));
const pulse = join(folder, 'pulse');
const child = spawn(
  process.execPath,
  [
    ...process.execArgv,
    '--expose-gc',
    // Room for what one input takes, so that what is measured is not collected meanwhile.
    '--min-semi-space-size=64',
    fileURLToPath(new URL('./runFuzz.ts', import.meta.url)),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_PULSE: pulse } },
);

let last = '';
let since = Date.now();
const watch = setInterval(() => {
  const now = readPulse();
  if (now !== last) {
    last = now;
    since = Date.now();
  } else if (Date.now() - since > HANGS_MS) {
    console.error(`hangs: nothing for ${HANGS_MS / 1000} s after ${now}`);
    child.kill('SIGKILL');
  }
}, LOOK_MS);

function readPulse(): string {
  try {
    return readFileSync(pulse, 'utf8').split('\n')[0] ?? '';
  } catch {
    return '';
  }
}

child.on('exit', (code, signal) => {
  clearInterval(watch);
  // A process that was ended from inside, as by the engine, says which input it was.
  if (signal !== null) console.error(`ended by ${signal} at ${readPulse()}`);
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
