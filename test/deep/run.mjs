/**
 * Every property of the suite, far more often than in the suite: `npm run test:deep -- --help` says how.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { isDone, readReport, sittingsIn, summaryOf } from './report.mjs';
import { stateOfCode } from './stateOfCode.mjs';

const HELP = `npm run test:deep -- [options] [part of a file's path, ...]

  --runs <n>           how often every property is run in all: 1000000
  --seconds-each <s>   at most so long for each property in this sitting: 60
  --seed <n>           of the first run; a random one else; printed either way
  --shard <i>/<n>      every nth file alone, from the ith on
  --report <path>      what came of it, one line of JSON a property: one for each state of the code, in node_modules/.cache/deep
  --fresh              forgets the report; else each property goes on from where it stopped, up to its number
  --summary            reads the report, and runs nothing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1000000' },
    'seconds-each': { type: 'string', default: '60' },
    seed: { type: 'string', default: String(randomInt(2 ** 30)) },
    shard: { type: 'string', default: '1/1' },
    report: { type: 'string', default: `node_modules/.cache/deep/${stateOfCode()}.jsonl` },
    fresh: { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Where much is decided first. */
const ORDER = ['test/time/', 'test/properties/', 'test/money/', 'test/law/'];

function filesWithProperties() {
  const all = readdirSync('test', { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .filter((file) => /fast-check|describePolicyLaws|isDeep/.test(readFileSync(file, 'utf8')));
  const rank = (file) => {
    const place = ORDER.findIndex((folder) => file.startsWith(folder));
    return place < 0 ? ORDER.length : place;
  };
  return all.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function runFile(file) {
  const before = readReport(values.report).length;
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', file, '--maxWorkers=1', '--reporter=default'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        NO_COLOR: '1',
        PROPERTY_RUNS: values.runs,
        PROPERTY_RUNS_SECONDS: values['seconds-each'],
        PROPERTY_RUNS_SEED: values.seed,
        PROPERTY_RUNS_REPORT: values.report,
      },
    },
  );
  for (const { test, place, runs, seconds, ended, outcome } of sittingsIn(
    readReport(values.report).slice(before),
  )) {
    console.log(`  ${String(runs).padStart(8)} runs ${seconds} s, ${ended} (${outcome}): ${test} [${place}]`);
  }
  for (const line of done.stdout.split('\n')) if (line.startsWith('= ')) console.log(`  ${line.slice(2)}`);
  if (done.status !== 0) {
    console.log(done.stdout, done.stderr);
    return false;
  }
  const walked = Math.round((performance.now() - start) / 1000);
  appendFileSync(values.report, `${JSON.stringify({ file, walked })}\n`);
  return true;
}

if (values.help) {
  console.log(HELP);
} else if (values.summary) {
  console.log(summaryOf(readReport(values.report), Number(values.runs)));
} else {
  if (values.fresh) rmSync(values.report, { force: true });
  const [shard, shards] = values.shard.split('/').map(Number);
  const files = filesWithProperties()
    .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
    .filter((_, index) => index % shards === shard - 1);
  console.log(`seed ${values.seed}, ${values.runs} runs or ${values['seconds-each']} s a property`);
  const red = [];
  mkdirSync(dirname(values.report), { recursive: true });
  for (const [index, file] of files.entries()) {
    if (isDone(file, readReport(values.report), Number(values.runs))) continue;
    console.log(`${index + 1}/${files.length} ${file}`);
    if (!runFile(file)) red.push(file);
  }
  console.log(summaryOf(readReport(values.report), Number(values.runs)));
  if (red.length > 0) console.log(`RED: ${red.join(', ')}`);
  process.exitCode = red.length === 0 ? 0 : 1;
}
