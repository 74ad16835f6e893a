import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function timesBelow(folder) {
  const paths = readdirSync(join(root, folder), { recursive: true }).map((path) => join(root, folder, path));
  return paths.map((path) => statSync(path)).flatMap((each) => (each.isFile() ? [each.mtimeMs] : []));
}

function npm(...args) {
  // A report on standard output is the caller's own.
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
}

/** Installs and builds, where that has not been done since the sources changed: a fresh clone needs no other command. */
export function freshBuild() {
  if (!existsSync(join(root, 'node_modules'))) npm('ci');
  const built = existsSync(join(root, 'dist')) ? Math.min(...timesBelow('dist')) : 0;
  const written = Math.max(...timesBelow('src'), statSync(join(root, 'tsup.config.ts')).mtimeMs);
  if (!(built > written && built < Number.POSITIVE_INFINITY)) npm('run', 'build');
}
