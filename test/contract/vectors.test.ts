import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ClaimInput, defaultPolicy, type Evaluation, evaluateClaim } from 'returns-policy';
import { describe, expect, it } from 'vitest';

interface Vector {
  readonly name: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly timeZone: string;
  readonly expect: unknown;
}

const file = fileURLToPath(new URL('builtin-policy.jsonl', import.meta.url));
const vectors = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);

/** An evaluation in the short form of the vectors. */
function inShort({ findings, cost, policy: _policy, ...rest }: Evaluation) {
  return {
    ...rest,
    findings: findings.map(({ clause, standing, code }) => [clause, standing, code]),
    cost:
      cost === null
        ? null
        : { bearer: cost.bearer, fault: cost.fault, legs: cost.legs, surcharge: cost.surcharge },
  };
}

describe('the worked answers for the built-in policy', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(178);
  });

  it.each(vectors)('$name', ({ claim, asOf, timeZone, expect: expected }) => {
    expect(inShort(evaluateClaim(claim, { ...defaultPolicy, timeZone }, asOf))).toEqual(expected);
  });
});
