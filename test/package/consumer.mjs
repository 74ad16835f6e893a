// Packs the build as npm would, and uses it as a stranger's project does: imported, required, and compiled against.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'returns-policy-consumer-'));
const installed = join(home, 'node_modules/returns-policy');
const run = (command, ...args) => execFileSync(command, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' });

const USE = `
const evaluation = evaluateClaim({ order: {}, item: { category: 'bag' } }, defaultPolicy, '2026-03-07T10:00:00Z');
if (typeof evaluation.decision !== 'string') throw new Error('no decision');
if (typeof renderTimeline !== 'function') throw new Error('no timeline');
const claim = parseClaim({ order: {}, item: { category: 'bag' } });
if (whatWouldChange(claim, defaultPolicy, '2026-03-07T10:00:00Z').decision !== 'pending') throw new Error('no change');
const [made] = fc.sample(claims(defaultPolicy), 1);
if (made === undefined || typeof matchers.toBeAccepted !== 'function') throw new Error('no test kit');
`;
const IMPORT = `
import * as fc from 'fast-check';
import { defaultPolicy, evaluateClaim, parseClaim } from 'returns-policy';
import { whatWouldChange } from 'returns-policy/analysis';
import { claims, matchers } from 'returns-policy/testing';
import { renderTimeline } from 'returns-policy/timeline';
`;
const REQUIRE = `
const fc = require('fast-check');
const { defaultPolicy, evaluateClaim, parseClaim } = require('returns-policy');
const { whatWouldChange } = require('returns-policy/analysis');
const { claims, matchers } = require('returns-policy/testing');
const { renderTimeline } = require('returns-policy/timeline');
for (const name of ['claim', 'policy', 'evaluation', 'cases']) {
  if (!('$schema' in require('returns-policy/schema/' + name + '.json'))) throw new Error('no schema of a ' + name);
}
require('returns-policy/package.json');
`;

try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  mkdirSync(installed, { recursive: true });
  run('tar', '-xzf', packed.filename, '-C', installed, '--strip-components=1');
  // The types of luxon stay behind on purpose: a user of the package has none.
  for (const name of ['luxon', 'zod', 'yaml', 'fast-check', 'pure-rand'])
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name));

  const declarations = readdirSync(join(installed, 'dist')).filter((name) => /\.d\.c?ts$/.test(name));
  if (declarations.length === 0) throw new Error('no declarations were packed');
  for (const name of declarations) {
    const foreign = /\b(?:from|import\()\s*['"](?:luxon|zod)/.exec(
      readFileSync(join(installed, 'dist', name), 'utf8'),
    );
    if (foreign) throw new Error(`${name} needs the types of another package: ${foreign[0]}`);
  }

  writeFileSync(join(home, 'imported.mjs'), IMPORT + USE);
  writeFileSync(join(home, 'required.cjs'), REQUIRE + USE);
  run(process.execPath, 'imported.mjs');
  run(process.execPath, 'required.cjs');

  writeFileSync(join(home, 'imported.mts'), IMPORT + USE);
  writeFileSync(join(home, 'required.cts'), IMPORT + USE);
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
  const target = { target: 'es2022', lib: ['es2022'], module: 'nodenext', types: [] };
  const files = ['imported.mts', 'required.cts'];
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...target }, files }),
  );
  run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'));

  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes; imported, required and compiled`,
  );
} catch (error) {
  console.error(error.stdout || error.stderr || error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
