import {
  type Claim,
  type Evaluation,
  evaluateClaim,
  InvalidClaimError,
  type Policy,
  parseClaim,
} from 'returns-policy';
import type { Case } from './claimsToJudge';
import type { Problem } from './Problem';
import { readJson, UnreadableFile } from './readJson';
import { showIssue } from './showIssue';

/** A claim that was judged. */
export interface Judged extends Case {
  readonly claim: Claim;
  readonly evaluation: Evaluation;
}

/** What came of all claims: one that cannot be read does not keep the others from being judged. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly problems: readonly Problem[];
}

export function judge(cases: readonly Case[], policy: Policy): Judgement {
  const judged: Judged[] = [];
  const problems: Problem[] = [];
  for (const { file, asOf } of cases) {
    try {
      const claim = parseClaim(readJson(file));
      judged.push({ file, asOf, claim, evaluation: evaluateClaim(claim, policy, asOf) });
    } catch (error) {
      problems.push(toProblem(file, error));
    }
  }
  return { judged, problems };
}

function toProblem(file: string, error: unknown): Problem {
  if (error instanceof UnreadableFile) return error;
  if (!(error instanceof InvalidClaimError)) throw error;
  return {
    message: `${file}: this is no claim.`,
    issues: error.issues.map(showIssue),
    advice: 'Mend the file and run this again; examples/claims shows what a claim looks like.',
  };
}
