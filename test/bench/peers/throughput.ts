import { allJobs, type Job, readAgain } from './jobs';
import { type PreparedCase, preparedCases } from './preparedCases';
import type { Round, Time } from './Round';

/**
 * Nanoseconds a claim of each way of judging, in short rounds: in each round every way has the same claims, in an order
 * drawn anew. One process; prints its rounds as JSON.
 *
 *     node throughput.mjs SEED ROUNDS
 */
const WINDOW = 200;
const STREAM = 2_500;
const LEAST_MS = 8;
const WARM_ROUNDS = 25;

const draw = mulberry(Number(process.argv[2] ?? 1));
const rounds = Number(process.argv[3] ?? 8);
const cases = preparedCases();
const jobs = allJobs();

/** What the measured calls gave, so that none of them can be left out. */
let sink: unknown;

function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

async function pass({ judge, waits, inFlight }: Job, claims: readonly PreparedCase[]): Promise<void> {
  if (inFlight > 1) {
    for (let from = 0; from < claims.length; from += inFlight) {
      sink = await Promise.all(claims.slice(from, from + inFlight).map(judge));
    }
  } else if (waits) {
    for (const prepared of claims) sink = await judge(prepared);
  } else {
    for (const prepared of claims) sink = judge(prepared);
  }
}

/** How many passes take long enough to be told; found while warming up. */
const passesOf = new Map<string, number>();

/** Time of the processor, asked only before and after: what else the machine does is left out. */
async function timeOf(job: Job, window: readonly PreparedCase[], passes: number): Promise<Time> {
  const windows = Array.from({ length: passes }, () =>
    job.id === 'library/first' ? window.map(readAgain) : window,
  );
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  for (const claims of windows) await pass(job, claims);
  const { user, system } = process.cpuUsage(before);
  const wall = Number(process.hrtime.bigint() - start);
  const judged = passes * window.length;
  return { cpu: ((user + system) * 1000) / judged, wall: wall / judged };
}

async function roundOf(
  some: readonly Job[],
  claims: readonly PreparedCase[],
  passes: (job: Job) => number,
): Promise<Round> {
  const times: Record<string, Time> = {};
  for (const job of shuffled(some)) times[job.id] = await timeOf(job, claims, passes(job));
  return times;
}

function claimsFrom(round: number, size: number): readonly PreparedCase[] {
  const from = (round * size) % (cases.length - size + 1);
  return cases.slice(from, from + size);
}

const fast = jobs.filter((job) => job.fast);
const once = () => 1;
const enough = ({ id }: Job) => passesOf.get(id) ?? 1;
for (let warm = 0; warm < 3; warm += 1) {
  const times = await roundOf(jobs, claimsFrom(warm, WINDOW), enough);
  for (const [id, { cpu }] of Object.entries(times)) {
    passesOf.set(id, Math.max(1, Math.ceil((LEAST_MS * 1e6) / (cpu * WINDOW))));
  }
}
// What is fast was hardly run by now: it is measured as a server has it, compiled.
for (let warm = 0; warm < WARM_ROUNDS; warm += 1) {
  await roundOf(fast, claimsFrom(warm, WINDOW), enough);
  await roundOf(fast, claimsFrom(warm, STREAM), once);
}
const again: Round[] = [];
const streamed: Round[] = [];
const first = Math.floor(draw() * (cases.length / WINDOW));
for (let round = 0; round < rounds; round += 1) {
  again.push(await roundOf(jobs, claimsFrom(first + round, WINDOW), enough));
  streamed.push(await roundOf(fast, claimsFrom(first + round, STREAM), once));
}
if (sink === undefined) throw new Error('nothing was judged');
process.stdout.write(JSON.stringify({ again, streamed }));
