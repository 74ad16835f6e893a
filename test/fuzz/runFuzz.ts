import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { documentsFor } from './damage/documents';
import { showGrowth } from './growth';
import { Ledger } from './Ledger';
import { pulse } from './pulse';
import { argumentTarget } from './targets/argumentTarget';
import { claimTargets } from './targets/claimTargets';
import { fileTargets } from './targets/fileTargets';
import { policyTargets } from './targets/policyTargets';
import { streamTarget } from './targets/streamTarget';
import type { Target } from './targets/Target';
import { totalityTargets } from './totality/totalityTargets';

/** About two minutes of inputs on a quiet machine. */
const USUAL_RUNS = '15000';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: USUAL_RUNS },
    seed: { type: 'string' },
    target: { type: 'string', default: '' },
    path: { type: 'string' },
    totality: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});

const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);

async function tryTarget(target: Target, runs: number): Promise<boolean> {
  let input = 0;
  const ledger = new Ledger(() => {
    input += 1;
    pulse(`--seed ${seed} --target "${target.name}", input ${input}`);
  });
  const start = performance.now();
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = await fc.check(
    target.property(ledger),
    { numRuns: runs, seed, ...(values.path !== undefined && { path: values.path }) },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n${target.name}: ${numRuns} inputs in ${seconds} s, ${failed ? 'BROKEN' : 'none breaks it'}`);
  if (failed) {
    console.log(`  the smallest input that breaks it: ${fc.stringify(counterexample)}`);
    console.log(
      `  again: npm run fuzz -- --seed ${seed} --target "${target.name}" --path "${counterexamplePath}"`,
    );
    console.log(errorInstance instanceof Error ? errorInstance.stack : errorInstance);
  }
  console.log(ledger.table());
  return !failed;
}

async function tryAll(): Promise<void> {
  console.log(`seed ${seed}`);
  const documents = documentsFor(seed);
  const targets = values.totality
    ? totalityTargets()
    : [
        ...claimTargets(documents),
        ...policyTargets(documents),
        ...fileTargets(documents),
        streamTarget(documents),
        argumentTarget(documents),
      ];
  process.on('warning', ({ message }) => {
    console.log(`the process was warned: ${message}`);
    process.exitCode = 1;
  });
  let tried = 0;
  const chosen = targets.filter(({ name }) => name.includes(values.target));
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  for (const target of chosen) {
    const runs = Math.ceil((Number(values.runs) * target.share) / shares);
    tried += runs;
    if (!(await tryTarget(target, runs))) process.exitCode = 1;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`\n${tried} inputs, seed ${seed}; at most ${peak} MiB in use by the process`);
}

if (values.growth) await showGrowth();
else await tryAll();
