import { claimSchema, defaultPolicy, policySchema } from 'returns-policy';
import { asked } from '../cli/asked';
import { processorMs } from './processorMs';
import { pulse } from './pulse';
import { Folder } from './targets/Folder';

/** Something that is read, of any size. */
interface Grown {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Reads it once; what is prepared for that is not measured. */
  readonly prepare: (size: number) => () => unknown;
}

const AS_OF = '2026-03-06T00:00:00Z';
const HUNDREDS = [10, 30, 100, 300, 1000] as const;
const ITEM = { category: 'shoes' };

function list<Entry>(size: number, entry: (index: number) => Entry): readonly Entry[] {
  return Array.from({ length: size }, (_, index) => entry(index));
}

function claim(name: string, make: (size: number) => unknown, sizes: readonly number[] = HUNDREDS): Grown {
  return { name, sizes, prepare: (size) => reading(make(size), claimSchema) };
}

function policy(name: string, make: (size: number) => unknown, sizes: readonly number[] = HUNDREDS): Grown {
  return { name, sizes, prepare: (size) => reading(make(size), policySchema) };
}

function reading(input: unknown, schema: typeof claimSchema | typeof policySchema): () => unknown {
  return () => schema['~standard'].validate(input);
}

const folder = new Folder();

function file(
  name: string,
  make: (size: number) => string,
  argv: readonly string[],
  sizes: readonly number[],
): Grown {
  return {
    name,
    sizes,
    prepare: (size) => {
      const path = argv[1] as string;
      folder.fill({ [path]: make(size) });
      return () => asked(argv, { cwd: folder.path });
    },
  };
}

const { terms } = defaultPolicy;
const attachments = (size: number, entry: unknown) => ({
  order: {},
  item: ITEM,
  request: { at: AS_OF, channel: 'email', attachments: list(size, () => entry) },
});
const clauses = (size: number) => [
  ...defaultPolicy.clauses,
  ...list(size, (index) => ({ id: `more.clause_${index}`, text: 'More.' })),
];
const exceptions = (size: number, equals: unknown) => ({
  ...defaultPolicy,
  facts: [{ fact: 'tier', type: 'text', question: 'Which tier?' }],
  clauses: clauses(size).slice(0, 1000),
  exceptions: list(Math.min(size, 900), (index) => ({
    clause: `more.clause_${index}`,
    when: { fact: 'tier', equals: equals ?? `tier_${index}` },
    waives: ['deadline.claim'],
  })),
});
const someCase = (index: number, expect: string, category: string) =>
  `  - { name: case ${index}, claim: { order: {}, item: { category: ${category} } }, asOf: 2026-03-02 10:00, expect: { ${expect} } }\n`;
const cases = (size: number, expect: string, category = 'shoes') =>
  `policy: builtin\ncases:\n${list(size, (index) => someCase(index, expect, category)).join('')}`;
const LONG = [1000, 3000, 10_000, 30_000, 100_000] as const;

const all: readonly Grown[] = [
  claim('claim: attachments', (size) => attachments(size, { kind: 'statement', text: 'Too small.' })),
  claim('claim: attachments, all wrong', (size) => attachments(size, { kind: 7, txt: 'Too small.' })),
  claim('claim: contents', (size) => ({ order: {}, item: { ...ITEM, contents: list(size, String) } })),
  claim('claim: unknown keys', (size) => Object.fromEntries(list(size, (index) => [`ordr${index}`, 1]))),
  claim('claim: characters of a text', (size) => ({ order: { number: 'x'.repeat(size) }, item: ITEM }), LONG),
  claim(
    'claim: digits of an instant',
    (size) => ({ order: { placedAt: `2026-03-02T10:00:00.${'0'.repeat(size - 30)}Z` }, item: ITEM }),
    LONG,
  ),
  policy('policy: clauses', (size) => ({ ...defaultPolicy, clauses: clauses(size - 5).slice(0, 1000) })),
  policy('policy: exceptions', (size) => exceptions(size, undefined)),
  policy('policy: exceptions, all wrong', (size) => exceptions(size, 7)),
  policy('policy: holidays', (size) => ({
    ...defaultPolicy,
    holidays: list(size, (day) => new Date(946_684_800_000 + day * 86_400_000).toISOString().slice(0, 10)),
  })),
  policy('policy: categories', (size) => ({
    ...defaultPolicy,
    terms: {
      ...terms,
      exclusions: [
        { clause: 'exclusion.jewelry', by: 'category', values: list(size, (index) => `category ${index}`) },
      ],
    },
  })),
  policy('policy: unknown keys', (size) => ({
    ...defaultPolicy,
    ...Object.fromEntries(list(size - 10, (index) => [`claus${index}`, 1])),
  })),
  file('case file: cases', (size) => cases(size, 'decision: pending'), ['test', 'it.cases.yaml'], HUNDREDS),
  file(
    'case file: cases, all wrong',
    (size) => cases(size, 'decison: pending'),
    ['test', 'it.cases.yaml'],
    HUNDREDS,
  ),
  file(
    'case file: cases of bad claims',
    (size) => cases(size, 'decision: pending', '7'),
    ['test', 'it.cases.yaml'],
    HUNDREDS,
  ),
  file(
    'file: keys',
    (size) => list(size, (index) => `key${index}: ${index}\n`).join(''),
    ['test', 'it.cases.yaml'],
    [100, 300, 1000, 3000, 10_000],
  ),
  file(
    'file: keys twice',
    (size) => list(size, () => 'key: 1\n').join(''),
    ['test', 'it.cases.yaml'],
    [100, 300, 1000, 3000, 10_000],
  ),
  file(
    'file: quotation marks',
    (size) => '"'.repeat(size),
    ['describe', 'it.yaml'],
    [100, 300, 1000, 3000, 10_000],
  ),
  file('file: brackets', (size) => '['.repeat(size), ['describe', 'it.yaml'], LONG),
];

const ROUNDS = 7;
/** What is quicker is read several times, as the clock is no finer. */
const LEAST_MS = 5;
const MOST_MS = 3000;

async function timeFor(times: number, read: () => unknown): Promise<number> {
  const before = processorMs();
  for (let time = 0; time < times; time += 1) await read();
  return processorMs() - before;
}

/** The quickest of some readings, in ms of the processor, as whatever else the machine does only adds to it. */
async function quickest(read: () => unknown): Promise<number> {
  let times = 1;
  while ((await timeFor(times, read)) < LEAST_MS) times *= 2;
  const start = processorMs();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && (round < 3 || processorMs() - start < MOST_MS); round += 1) {
    best = Math.min(best, (await timeFor(times, read)) / times);
  }
  return best;
}

/** The slope of the line that fits best through the logarithms: 1 is linear, 2 is by the square. */
export function exponentOf(points: readonly (readonly [size: number, ms: number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const [top, bottom] = logs.reduce(
    ([covariance, variance], [size, ms]) => [covariance + (size - x) * (ms - y), variance + (size - x) ** 2],
    [0, 0],
  );
  return top / bottom;
}

/** Prints how long reading takes by how much there is to read, over two decades, and by which power of it. */
export async function showGrowth(): Promise<void> {
  console.log(
    `${'what is read'.padEnd(34)}${'exponent'.padStart(9)}${'upper decade'.padStart(14)}  ms by size`,
  );
  for (const { name, sizes, prepare } of all) {
    pulse(name);
    const points: (readonly [number, number])[] = [];
    for (const size of sizes) points.push([size, await quickest(prepare(size))]);
    const upper = points.slice(-3);
    const shown = points.map(([size, ms]) => `${size}: ${ms.toFixed(3)}`).join(', ');
    const [whole, last] = [exponentOf(points), exponentOf(upper)].map((exponent) => exponent.toFixed(2));
    console.log(`${name.padEnd(34)}${String(whole).padStart(9)}${String(last).padStart(14)}  ${shown}`);
  }
}
