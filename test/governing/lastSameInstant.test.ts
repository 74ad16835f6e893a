import { parseClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { claimFactsOf } from '../../src/claim/parseClaim';
import type { Judged } from '../../src/governing/judgeBy';
import { lastSameInstant } from '../../src/lastSameInstant';
import { policyFactsOf } from '../../src/policy/parsePolicy';
import { type Situation, situationAt } from '../../src/situation/Situation';
import { aShop, theClaim } from './aShop';

const START = Date.parse('2026-03-02T12:00:00Z');

/** How often it is looked behind an edge that changes nothing, one a minute, and the last of them in minutes. */
function lookedAt(situationsEach: number): readonly [times: number, minutes: number] {
  const claim = claimFactsOf(parseClaim(theClaim({ upTo: 'placing' })));
  const situation = situationAt(claim, policyFactsOf(aShop()), START);
  const situations = Array.from({ length: situationsEach }, () => situation) as [Situation, ...Situation[]];
  const judgedAt = (minute: number): Judged => {
    return { findings: [], situations, until: START + minute * 60_000 };
  };
  let times = 0;
  const until = lastSameInstant(judgedAt(1), START, () => {
    times += 1;
    return { judged: judgedAt(times + 1), isSame: true };
  });
  return [times, ((until as number) - START) / 60_000];
}

describe('no more is looked past than', () => {
  test('24 edges: it is said to hold until the last of them', () => {
    expect(lookedAt(1)).toEqual([24, 24]);
    expect(lookedAt(356)).toEqual([24, 24]);
  });

  test('8,192 situations, where each edge has many behind it', () => {
    expect(lookedAt(1024)).toEqual([8, 8]);
    expect(lookedAt(1000)).toEqual([9, 9]);
    expect(lookedAt(8192)).toEqual([1, 1]);
    expect(lookedAt(8191)).toEqual([2, 2]);
  });
});
