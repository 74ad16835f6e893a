/**
 * Deadlines in every zone, on the zone data of one Node or of several:
 *
 *   npm run test:zones
 *   npm run test:zones -- --node 20,22,24,26
 *   npm run test:zones -- --zone Europe/
 *   npm run test:zones -- --every 5     (of five clock changes one)
 *
 * A Node that has a `Temporal` of its own is held against that one too.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: { node: { type: 'string' }, zone: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const outdir = 'node_modules/.cache/deep';

async function bundle(name, alias) {
  const outfile = `${outdir}/${name}.mjs`;
  await build({
    entryPoints: ['test/deep/zones.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias,
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

// Left to itself the polyfill steps back behind a Temporal that is there.
const polyfilled = await bundle('zones', { 'temporal-polyfill': 'temporal-polyfill/implementation' });
const own = await bundle('zonesOwn', {});
const more = ['--every', values.every, ...(values.zone === undefined ? [] : ['--zone', values.zone])];
let isGood = true;

function run(command, args) {
  const { status } = spawnSync(command, [...args, ...more], { stdio: 'inherit' });
  if (status !== 0) isGood = false;
}

for (const version of values.node?.split(',') ?? [null]) {
  const [command, before] = version === null ? [process.execPath, []] : ['npx', ['-y', `node@${version}`]];
  run(command, [...before, polyfilled]);
  const asked = [...before, '-e', 'process.exit(typeof Temporal === "object" ? 0 : 1)'];
  if (spawnSync(command, asked).status === 0) run(command, [...before, own]);
}
process.exitCode = isGood ? 0 : 1;
