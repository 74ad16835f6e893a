import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { exponentOf } from '../page/exponentOf';
import type { GrowthReport, GrowthSeries } from '../page/GrowthReport';
import { writePage } from '../page/pageFiles';
import { spreadOf } from '../page/spreadOf';

/**
 * How the time of an evaluation and of reading grows with the size of claim and policy.
 *
 *     npm run bench:growth -- [--rounds 7] [--write]
 *
 * `--write` keeps what was measured in docs/benchmarks, draws it, and brings the tables of docs/benchmarks.md up to it.
 */
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = `${root}node_modules/.cache/bench/growth.mjs`;
await build({
  entryPoints: [fileURLToPath(new URL('measure.ts', import.meta.url))],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  alias: { 'returns-policy': `${root}src/index.ts` },
  logLevel: 'warning',
});
const printed = execFileSync(process.execPath, [program, options.rounds], {
  encoding: 'utf8',
  maxBuffer: 1e9,
  stdio: ['ignore', 'pipe', 'inherit'],
});
type Measured = Omit<GrowthSeries, 'exponent' | 'points'> & {
  readonly points: readonly { readonly x: number; readonly times: readonly number[] }[];
};
const report: GrowthReport = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
  },
  rounds: Number(options.rounds),
  series: (JSON.parse(printed) as Measured[]).map(({ points, ...rest }) => {
    const medians = points.map(({ x, times }) => ({ x, us: spreadOf(times).p50 }));
    return { ...rest, exponent: Number(exponentOf(medians).toFixed(2)), points: medians };
  }),
};
const text = `${JSON.stringify(report, null, 2)}\n`;
if (options.write) {
  writeFileSync(`${root}docs/benchmarks/growth.json`, text);
  writePage();
} else {
  process.stdout.write(text);
}
