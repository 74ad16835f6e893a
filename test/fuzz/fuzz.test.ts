import fc from 'fast-check';
import { describe, test } from 'vitest';
import { documentsFor } from './damage/documents';
import { Ledger } from './Ledger';
import { argumentTarget } from './targets/argumentTarget';
import { claimTargets } from './targets/claimTargets';
import { fileTargets } from './targets/fileTargets';
import { policyTargets } from './targets/policyTargets';
import { streamTarget } from './targets/streamTarget';

/** Always the same inputs: `npm run fuzz` is for others. */
const SEED = 20_261_123;
const RUNS = 600;

const documents = documentsFor(SEED);
const targets = [
  ...claimTargets(documents),
  ...policyTargets(documents),
  ...fileTargets(documents),
  streamTarget(documents),
  argumentTarget(documents),
];

describe('whatever is done to them, they are read or refused, and nothing else comes of it', () => {
  test.each(targets)('$name', async ({ property, share }) => {
    await fc.assert(property(new Ledger()), { seed: SEED, numRuns: Math.ceil((RUNS * share) / 100) });
  });
});
