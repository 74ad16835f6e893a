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

/** Over as many passes as take long enough to be told. Time of the processor: what else the machine does is left out. */
async function timeOf(job: Job, window: readonly PreparedCase[], leastMs: number): Promise<Time> {
  let cpu = 0;
  let wall = 0n;
  let judged = 0;
  do {
    const claims = job.id === 'library/first' ? window.map(readAgain) : window;
    const start = process.hrtime.bigint();
    const used = process.cpuUsage();
    await pass(job, claims);
    const { user, system } = process.cpuUsage(used);
    wall += process.hrtime.bigint() - start;
    cpu += user + system;
    judged += claims.length;
  } while (cpu < leastMs * 1000);
  return { cpu: (cpu * 1000) / judged, wall: Number(wall) / judged };
}

async function roundOf(
  some: readonly Job[],
  claims: readonly PreparedCase[],
  leastMs: number,
): Promise<Round> {
  const times: Record<string, Time> = {};
  for (const job of shuffled(some)) times[job.id] = await timeOf(job, claims, leastMs);
  return times;
}

function claimsFrom(round: number, size: number): readonly PreparedCase[] {
  const from = (round * size) % (cases.length - size + 1);
  return cases.slice(from, from + size);
}

const fast = jobs.filter((job) => job.fast);
for (let warm = 0; warm < 3; warm += 1) {
  await roundOf(jobs, claimsFrom(warm, WINDOW), LEAST_MS);
  await roundOf(fast, claimsFrom(warm, STREAM), 1);
}
const again: Round[] = [];
const streamed: Round[] = [];
const first = Math.floor(draw() * (cases.length / WINDOW));
for (let round = 0; round < rounds; round += 1) {
  again.push(await roundOf(jobs, claimsFrom(first + round, WINDOW), LEAST_MS));
  streamed.push(await roundOf(fast, claimsFrom(first + round, STREAM), 0));
}
if (sink === undefined) throw new Error('nothing was judged');
process.stdout.write(JSON.stringify({ again, streamed }));
