import { pathToFileURL } from 'node:url';
import { preparedCases } from './preparedCases';

/**
 * Bytes of an answer that is kept. The claims are in memory before and after.
 *
 *     node --expose-gc memory.mjs PROGRAM
 */
const KEPT = 5_000;

const { judge } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as {
  judge: (raw: unknown, asOf: number) => unknown;
};
const collect = globalThis.gc;
if (collect === undefined) throw new Error('start it with --expose-gc');
const heapUsed = (): number => {
  for (let times = 0; times < 4; times += 1) collect();
  return process.memoryUsage().heapUsed;
};
const cases = preparedCases(KEPT).map(({ raw, asOf }) => ({ raw, asOf }));
for (const { raw, asOf } of cases.slice(0, 200)) await judge(raw, asOf);
const kept = new Array<unknown>(KEPT).fill(undefined);
const before = heapUsed();
for (const [index, { raw, asOf }] of cases.entries()) kept[index] = await judge(raw, asOf);
const bytes = (heapUsed() - before) / KEPT;
if (kept.includes(undefined) || cases.length !== KEPT) throw new Error('not every answer was kept');
process.stdout.write(JSON.stringify(bytes));
