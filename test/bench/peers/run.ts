import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { PeersReport, Size, Throughput } from '../page/PeersReport';
import { writePage } from '../page/pageFiles';
import { spreadOf } from '../page/spreadOf';
import { binaries, programs } from './programs';
import type { Round, Rounds } from './Round';

/**
 * The built-in policy in other engines, beside the library: agreement first, then what each takes. Installs the peers
 * into this folder.
 *
 *     npm run bench:peers -- [--processes 5] [--rounds 8] [--starts 11] [--write]
 *
 * `--write` keeps what was measured in docs/benchmarks and brings the tables of docs/benchmarks.md up to it.
 */
const { values: options } = parseArgs({
  options: {
    processes: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '8' },
    starts: { type: 'string', default: '11' },
    write: { type: 'boolean', default: false },
  },
});
const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = `${folder}node_modules/.cache/`;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

// One command has to do in a fresh clone.
say('installing the peers');
execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

/** The tests' support names a package that no part measured here uses; bundled or loaded, it would be counted. */
const unused: Plugin = {
  name: 'unused',
  setup({ onResolve }) {
    onResolve({ filter: /^temporal-polyfill$/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }));
  },
};
const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  alias: { 'returns-policy': `${root}src/index.ts` },
  logLevel: 'warning',
  plugins: [unused],
};

say('bundling');
await build({
  ...shared,
  entryPoints: ['agreement', 'throughput', 'memory'].map((name) => `${folder}${name}.ts`),
  packages: 'external',
  outdir: out,
  outExtension: { '.js': '.mjs' },
});
const sizes: Record<string, Size> = {};
for (const [id, contents] of Object.entries(programs)) {
  const stdin = { contents, resolveDir: folder, loader: 'ts' } as const;
  await build({ ...shared, stdin, packages: 'external', outfile: `${out}${id}.mjs` });
  const outfile = `${out}${id}.bundled.mjs`;
  await build({
    ...shared,
    stdin,
    minify: true,
    outfile,
    external: ['@gorules/zen-engine-*', '*.node', '*.wasm'],
    // What is CommonJS inside asks for the parts of Node that way.
    banner: {
      js: "import{createRequire as r}from'node:module';const require=r(import.meta.url),__dirname='.';",
    },
  });
  const code = readFileSync(outfile);
  sizes[id] = { minified: code.length, gzipped: gzipSync(code).length, binary: binaryOf(id) };
}

function binaryOf(id: string): Size['binary'] {
  const binary = binaries[id];
  if (binary === undefined) return null;
  const parent = `${folder}node_modules/${binary.within}`;
  const file = readdirSync(parent, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(binary.extension),
  );
  if (file === undefined) throw new Error(`${id} has no ${binary.extension} here`);
  const code = readFileSync(`${parent}/${file}`);
  return { name: binary.name, bytes: code.length, gzipped: gzipSync(code).length };
}

/** One way to call WebAssembly made some versions of Node abort in long runs; not every version knows the switch. */
const CAREFUL = '--no-turbo-inline-js-wasm-calls';
const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
const flags = known.includes('turbo-inline-js-wasm-calls') ? [CAREFUL] : [];

function measured<Value>(args: readonly string[], extra: readonly string[] = []): Value {
  const printed = execFileSync(process.execPath, [...flags, ...extra, ...args], {
    cwd: out,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as Value;
}

say('does every way of judging decide every claim alike?');
const agreement = measured<PeersReport['agreement']>(['agreement.mjs']);
say(`${agreement.ways} ways, ${agreement.claims} claims: they do`);

const rounds: Rounds[] = [];
for (let index = 0; index < Number(options.processes); index += 1) {
  say(`throughput, process ${index + 1} of ${options.processes}`);
  rounds.push(measured<Rounds>(['throughput.mjs', String(index + 1), options.rounds]));
}

function throughputOf(all: readonly Round[]): Record<string, Throughput> {
  const ids = Object.keys(all[0] ?? {}).sort();
  const cpuOf = (round: Round, id: string): number => round[id]?.cpu ?? Number.NaN;
  return Object.fromEntries(
    ids.map((id) => {
      const form = id.endsWith('/raw') ? 'raw' : 'parsed';
      const ratiosTo = (other: string) =>
        spreadOf(all.map((round) => cpuOf(round, id) / cpuOf(round, `${other}/${form}`)));
      const times = {
        cpu: spreadOf(all.map((round) => cpuOf(round, id))),
        wall: spreadOf(all.map((round) => round[id]?.wall ?? Number.NaN)),
      };
      return [id, { ...times, toLibrary: ratiosTo('library'), toStraight: ratiosTo('straight') }];
    }),
  );
}

say('cold start');
const CLAIM = {
  order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
  request: {
    at: '2026-03-02T12:00:00+09:00',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
  },
  authorization: { at: '2026-03-02T14:00:00+09:00' },
  dispatch: { at: '2026-03-02T17:00:00+09:00' },
};
function startOf(program: string): number {
  const code = `const start = process.cpuUsage();
    const { judge } = await import('./${program}.mjs');
    await judge(${JSON.stringify(CLAIM)}, ${Date.parse('2026-03-02T18:00:00+09:00')});
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(String((user + system) / 1000));`;
  return measured<number>(['--input-type=module', '--eval', code]);
}
const starts: Readonly<Record<string, { installed: number[]; bundled: number[] }>> = Object.fromEntries(
  Object.keys(programs).map((id) => [id, { installed: [], bundled: [] }]),
);
// The first time warms the disk's cache.
for (let time = 0; time <= Number(options.starts); time += 1) {
  for (const [id, kept] of Object.entries(starts)) {
    const installed = startOf(id);
    const bundled = id in binaries ? [] : [startOf(`${id}.bundled`)];
    if (time === 0) continue;
    kept.installed.push(installed);
    kept.bundled.push(...bundled);
  }
}

say('memory');
const memory = Object.fromEntries(
  Object.keys(programs).map((id) => [
    id,
    Math.max(0, Math.round(measured<number>(['memory.mjs', `${out}${id}.mjs`], ['--expose-gc']))),
  ]),
);

function versionOf(path: string): string {
  const { version } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { version: string };
  return version;
}
const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
};

const report: PeersReport = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
  },
  versions: {
    ...Object.fromEntries(
      Object.keys(dependencies).map((name) => [name, versionOf(`${folder}node_modules/${name}`)]),
    ),
    luxon: versionOf(`${root}node_modules/luxon`),
  },
  agreement,
  throughput: {
    processes: rounds.length,
    rounds: Number(options.rounds),
    again: throughputOf(rounds.flatMap(({ again }) => again)),
    streamed: throughputOf(rounds.flatMap(({ streamed }) => streamed)),
  },
  coldStart: Object.fromEntries(
    Object.entries(starts).map(([id, { installed, bundled }]) => [
      id,
      { installed: spreadOf(installed), bundled: bundled.length === 0 ? null : spreadOf(bundled) },
    ]),
  ),
  size: sizes,
  memory,
};
const text = `${JSON.stringify(report, null, 2)}\n`;
if (options.write) {
  writeFileSync(`${root}docs/benchmarks/peers.json`, text);
  writePage();
  say('written to docs/benchmarks');
} else {
  process.stdout.write(text);
}
