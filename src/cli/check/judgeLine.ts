import {
  type Claim,
  claimSchema,
  type Evaluation,
  evaluateClaim,
  type InstantInput,
  type Policy,
} from '../../index';
import { instantProblem } from './instantProblem';
import { type LineIssue, type ReadLine, readLine } from './readLine';

/** What came of a line. */
export type JudgedLine =
  | { readonly claim: Claim; readonly evaluation: Evaluation }
  | { readonly error: readonly LineIssue[] };

/** Judges the claim of one line; `asOf` is for a line that does not bring its own. */
export function judgeLine(text: string, policy: Policy, asOf: string | null): JudgedLine {
  const read = readLine(text);
  if ('message' in read) return { error: [read] };
  const at = read.asOf ?? asOf;
  if (at === null) {
    return { error: [{ path: ['asOf'], message: 'is missing; give it in the line, or --as-of for all' }] };
  }
  const problem = instantProblem(at);
  if (problem !== null) return { error: [{ path: ['asOf'], message: problem }] };
  return judge(read, policy, at as InstantInput);
}

function judge({ claim, path: under }: ReadLine, policy: Policy, asOf: InstantInput): JudgedLine {
  const read = claimSchema['~standard'].validate(claim);
  if ('value' in read) return { claim: read.value, evaluation: evaluateClaim(read.value, policy, asOf) };
  return { error: read.issues.map(({ path, message }) => ({ path: [...under, ...path], message })) };
}
