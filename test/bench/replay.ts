import { defaultPolicy, parsePolicy } from 'returns-policy';
import { type ReplayEntry, replay } from 'returns-policy/analysis';
import { seededClaims } from '../support/randomClaims';

/**
 * How long it takes to replay raw claims under the built-in policy and a variant: read once, judged twice, compared. The
 * goal is a million claims a minute on one core, 60 microseconds each.
 *
 *     npx tsx test/bench/replay.ts [claims]
 */
const COUNT = Number(process.argv[2] ?? 1_000_000);
const KNOWN = 5_000;

const { terms } = defaultPolicy;
const plain = parsePolicy({
  ...defaultPolicy,
  version: 'longer',
  terms: {
    ...terms,
    windows: { ...terms.windows, claim: { length: 'P3D', from: 'delivery', ends: 'end_of_day' } },
  },
});
const governed = parsePolicy({
  ...plain,
  version: 'members',
  facts: [{ fact: 'member', type: 'boolean', question: 'Are you a member?' }],
  clauses: [...defaultPolicy.clauses, { id: 'deadline.members', text: 'Members have 30 days to claim.' }],
  exceptions: [
    {
      clause: 'deadline.members',
      when: { fact: 'member', equals: true },
      set: { windows: { claim: { length: 'P30D', from: 'delivery' } } },
    },
  ],
});

const known = seededClaims(2026, KNOWN);

/** A new object for each claim, so that none is found read already. */
function* pastClaims(count: number): Generator<ReplayEntry> {
  for (let index = 0; index < count; index += 1) {
    const { claim, asOf } = known[index % KNOWN] as (typeof known)[number];
    yield { claim: { ...claim }, asOf };
  }
}

async function* streamed(count: number): AsyncGenerator<ReplayEntry> {
  yield* pastClaims(count);
}

async function measure(
  title: string,
  claims: Iterable<ReplayEntry> | AsyncIterable<ReplayEntry>,
  after: object,
) {
  // Time of the processor: what else the machine does is left out.
  const start = process.cpuUsage();
  let most = 0;
  const { read, changed } = await replay(claims, defaultPolicy, after, {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const each = ((seconds * 1e6) / read).toFixed(1);
  process.stdout.write(
    `${title}: ${read} claims, ${changed} changed, ${seconds.toFixed(1)} s, ${each} µs a claim, ` +
      `heap at most ${(most / 1e6).toFixed(0)} MB\n`,
  );
}

process.stdout.write(`node ${process.version}\n`);
await measure('warm up', pastClaims(20_000), plain);
await measure('a list, another window', pastClaims(COUNT), plain);
await measure('a stream, another window', streamed(COUNT), plain);
await measure('a list, an exception that asks for a fact', pastClaims(COUNT / 10), governed);
