import { execFileSync } from 'node:child_process';

/**
 * What the first evaluation costs a fresh process: importing the built package and judging one claim, beside importing
 * luxon and zod alone. Fresh processes in turn, several rounds, medians.
 */
const ROUNDS = 15;

const CLAIM = JSON.stringify({
  order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
});
const PROGRAMS = {
  'luxon and zod': "await import('luxon'); await import('zod');",
  'library, first evaluation': `
    const { defaultPolicy, evaluateClaim } = await import('returns-policy');
    evaluateClaim(${CLAIM}, defaultPolicy, '2026-03-02T12:00:00+09:00');`,
};
type Program = keyof typeof PROGRAMS;
const names = Object.keys(PROGRAMS) as Program[];

function timeOf(program: Program): number {
  const code = `const start = performance.now(); ${PROGRAMS[program]} process.stdout.write(String(performance.now() - start));`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const times: Record<Program, number[]> = { 'luxon and zod': [], 'library, first evaluation': [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of names) {
    const time = timeOf(name);
    // The first round warms the disk cache.
    if (round > 0) times[name].push(time);
  }
}
const [alone = Number.NaN, library = Number.NaN] = names.map((name) => median(times[name]));
process.stdout.write(
  `\ncold start: luxon and zod alone ${alone.toFixed(1)} ms, library and first evaluation ${library.toFixed(1)} ms, ratio ${(library / alone).toFixed(2)}, goal at most 1.5\n`,
);
