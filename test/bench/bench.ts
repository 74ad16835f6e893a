import { type ClaimInput, defaultPolicy, evaluateClaim, parseClaim } from 'returns-policy';
import { Bench } from 'tinybench';
import { seededClaims } from '../support/randomClaims';
import { judgeRecord, readRecord, seoulDays } from '../support/straightLine';

/**
 * The library beside the straight-line version of the same decisions, in one process: short rounds in turn, so that
 * what else the machine does falls on both. The ratio of each round counts, and of those the median.
 *
 * Twice: with few claims, which stay in the processor's caches, and with many, which do not.
 */
const SIZES = [200, 2000];
const ROUNDS = Number(process.argv[2] ?? 31);
const ROUND_MS = 50;
const GOALS = { parsed: 1.3, raw: 3 };

/** What the measured calls gave, so that none of them can be left out. */
let sink: unknown;

function jobsFor(count: number) {
  const cases = seededClaims(2026, count).map(({ claim, asOf }) => {
    // Through JSON, as from a request body: objects written out in code are laid out otherwise in memory.
    return { raw: JSON.parse(JSON.stringify(claim)) as ClaimInput, asOf: Date.parse(asOf) };
  });
  for (const { raw, asOf } of cases) {
    const library = JSON.stringify(evaluateClaim(raw, defaultPolicy, asOf));
    const straight = JSON.stringify(judgeRecord(readRecord(raw), asOf, seoulDays));
    if (library !== straight) throw new Error(`the two differ:\n${library}\n${straight}`);
  }
  const parsed = cases.map(({ raw, asOf }) => ({ claim: parseClaim(raw), asOf }));
  const records = cases.map(({ raw, asOf }) => ({ record: readRecord(raw), asOf }));
  return {
    'parsed, library': () => {
      for (const { claim, asOf } of parsed) sink = evaluateClaim(claim, defaultPolicy, asOf);
    },
    'parsed, straight line': () => {
      for (const { record, asOf } of records) sink = judgeRecord(record, asOf, seoulDays);
    },
    'raw, library': () => {
      for (const { raw, asOf } of cases) sink = evaluateClaim(raw, defaultPolicy, asOf);
    },
    'raw, straight line': () => {
      for (const { raw, asOf } of cases) sink = judgeRecord(readRecord(raw), asOf, seoulDays);
    },
  };
}

type Job = keyof ReturnType<typeof jobsFor>;
type Round = Readonly<Record<Job, number>>;

/** Nanoseconds a claim of each job, one short round. */
async function roundOf(
  jobs: ReturnType<typeof jobsFor>,
  order: readonly Job[],
  count: number,
): Promise<Round> {
  const bench = new Bench({ time: ROUND_MS, iterations: 2, warmup: false });
  for (const name of order) bench.add(name, jobs[name]);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} did not finish: ${result.state}`);
      return [name, (result.latency.p50 * 1e6) / count];
    }),
  ) as unknown as Round;
}

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quantile: number) =>
    (sorted[Math.round((sorted.length - 1) * quantile)] ?? Number.NaN).toFixed(digits);
  return `${at(0.5)} (${at(0.1)} to ${at(0.9)})`;
}

async function measure(count: number): Promise<void> {
  const jobs = jobsFor(count);
  const names = Object.keys(jobs) as Job[];
  for (let warm = 0; warm < 4; warm += 1) await roundOf(jobs, names, count);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await roundOf(jobs, round % 2 === 0 ? names : [...names].reverse(), count));
  }
  process.stdout.write(`\n${count} claims, ${ROUNDS} rounds; median (10th to 90th percentile)\n`);
  for (const name of names) {
    process.stdout.write(
      `  ${name.padEnd(22)} ${spread(
        rounds.map((round) => round[name]),
        0,
      )} ns a claim\n`,
    );
  }
  for (const kind of ['parsed', 'raw'] as const) {
    const ratios = rounds.map((round) => round[`${kind}, library`] / round[`${kind}, straight line`]);
    process.stdout.write(
      `  ${kind}: library / straight line ${spread(ratios, 2)}, goal at most ${GOALS[kind]}\n`,
    );
  }
}

/** The first evaluation of a parsed claim, which lays it out under the policy; later ones find that done. */
function measureFirst(count: number): void {
  const cases = seededClaims(2026, count);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const parsed = cases.map(({ claim, asOf }) => ({ claim: parseClaim(claim), asOf: Date.parse(asOf) }));
    const start = process.hrtime.bigint();
    for (const { claim, asOf } of parsed) sink = evaluateClaim(claim, defaultPolicy, asOf);
    return Number(process.hrtime.bigint() - start) / count;
  });
  process.stdout.write(`  first evaluation of a parsed claim ${spread(rounds, 0)} ns\n`);
}

/** What an evaluation holds on to when it is kept and its claim is not. */
function measureMemory(collect: () => void): void {
  const cases = seededClaims(7, 20_000);
  const kept = new Array<unknown>(cases.length);
  const heapUsed = (): number => {
    for (let times = 0; times < 4; times += 1) collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heapUsed();
  for (const [index, { claim, asOf }] of cases.entries()) {
    kept[index] = evaluateClaim(claim as ClaimInput, defaultPolicy, asOf);
  }
  // The claims are counted with again here, so that they are still in memory when it is measured.
  const bytes = (heapUsed() - before) / cases.length;
  if (kept.length !== cases.length) throw new Error('not every evaluation was kept');
  process.stdout.write(`\na kept evaluation: ${bytes.toFixed(0)} bytes on average, goal at most 1500\n`);
}

process.stdout.write(`node ${process.version}\n`);
for (const size of SIZES) {
  await measure(size);
  measureFirst(size);
}
if (globalThis.gc !== undefined) measureMemory(globalThis.gc);
if (sink === undefined) throw new Error('nothing was judged');
