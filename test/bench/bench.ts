import { defaultPolicy, evaluateClaim, parseClaim } from 'returns-policy';
import { Bench } from 'tinybench';
import { seededClaims } from '../support/randomClaims';
import { judgeRecord, readRecord, seoulDays } from '../support/straightLine';

/**
 * The library beside the straight-line version of the same decisions, in one process: short rounds in turn, so that
 * what else the machine does falls on both. The ratio of each round counts, and of those the median.
 */
const CLAIMS = 2000;
const ROUNDS = Number(process.argv[2] ?? 21);
const ROUND_MS = 60;
const BEST = { parsed: 1.3, raw: 3 };

const cases = seededClaims(2026, CLAIMS).map(({ claim, asOf }) => {
  // Through JSON, as from a request body: objects written out in code are laid out otherwise in memory.
  const raw: unknown = JSON.parse(JSON.stringify(claim));
  return { raw: raw as Parameters<typeof parseClaim>[0], asOf: Date.parse(asOf) };
});
const parsed = cases.map(({ raw, asOf }) => ({ claim: parseClaim(raw), asOf }));
const records = cases.map(({ raw, asOf }) => ({ record: readRecord(raw), asOf }));

let sink: unknown;
const jobs = {
  'parsed, library': () => {
    for (const { claim, asOf } of parsed) sink = evaluateClaim(claim, defaultPolicy, asOf);
  },
  'parsed, straight line': () => {
    for (const { record, asOf } of records) sink = judgeRecord(record, asOf, seoulDays);
  },
  'raw, library': () => {
    for (const { raw, asOf } of cases) sink = evaluateClaim(raw as never, defaultPolicy, asOf);
  },
  'raw, straight line': () => {
    for (const { raw, asOf } of cases) sink = judgeRecord(readRecord(raw), asOf, seoulDays);
  },
  'parse alone, library': () => {
    for (const { raw } of cases) sink = parseClaim(raw);
  },
} as const;
type Job = keyof typeof jobs;
const names = Object.keys(jobs) as Job[];

for (const { raw, asOf } of cases) {
  const library = JSON.stringify(evaluateClaim(raw as never, defaultPolicy, asOf));
  const straight = JSON.stringify(judgeRecord(readRecord(raw), asOf, seoulDays));
  if (library !== straight) throw new Error(`the two differ:\n${library}\n${straight}`);
}

async function roundOf(order: readonly Job[]): Promise<Record<Job, number>> {
  const bench = new Bench({ time: ROUND_MS, iterations: 2, warmup: false });
  for (const name of order) bench.add(name, jobs[name]);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map((task) => [task.name, nanosecondsOf(task.result) / CLAIMS]),
  ) as Record<Job, number>;
}

function nanosecondsOf(result: Bench['tasks'][number]['result']): number {
  if (!('latency' in result)) throw new Error(`a job did not finish: ${result.state}`);
  return result.latency.p50 * 1e6;
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * at)] ?? Number.NaN;
}

function spread(values: readonly number[], digits: number): string {
  const [median, low, high] = [0.5, 0.1, 0.9].map((at) => quantile(values, at).toFixed(digits));
  return `${median} (${low} to ${high})`;
}

for (let warm = 0; warm < 3; warm += 1) await roundOf(names);
const rounds: Record<Job, number>[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.push(await roundOf(round % 2 === 0 ? names : [...names].reverse()));
}

process.stdout.write(
  `node ${process.version}, ${CLAIMS} claims, ${ROUNDS} rounds; median (10th to 90th percentile)\n\n`,
);
for (const name of names) {
  process.stdout.write(
    `${name.padEnd(24)} ${spread(
      rounds.map((round) => round[name]),
      0,
    )} ns a claim\n`,
  );
}
process.stdout.write('\n');
for (const kind of ['parsed', 'raw'] as const) {
  const ratios = rounds.map((round) => round[`${kind}, library`] / round[`${kind}, straight line`]);
  process.stdout.write(`${kind}: library / straight line ${spread(ratios, 2)}, goal at most ${BEST[kind]}\n`);
}

const collect = globalThis.gc;
if (collect !== undefined) {
  const full = parsed.filter((_, index) => index % 1 === 0);
  const kept: unknown[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 50_000; index += 1) {
    const { claim, asOf } = full[index % full.length] as (typeof full)[number];
    kept.push(evaluateClaim(claim, defaultPolicy, asOf));
  }
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
  process.stdout.write(`\na kept evaluation: ${bytes.toFixed(0)} bytes on average, goal at most 1500\n`);
}
if (sink === undefined) throw new Error('nothing was judged');
