import { defaultPolicy, evaluateClaim } from 'returns-policy';
import { allJobs } from './jobs';
import { preparedCases } from './preparedCases';

/** Before anything is measured: every way of judging has to decide every claim alike. Prints the counts as JSON. */
const cases = preparedCases();
const jobs = allJobs();
const counts: Record<string, number> = {};
for (const prepared of cases) {
  const { decision } = evaluateClaim(prepared.raw, defaultPolicy, prepared.asOf);
  counts[decision] = (counts[decision] ?? 0) + 1;
  for (const { id, judge, decisionOf } of jobs) {
    const other = decisionOf(await judge(prepared));
    if (other !== decision) {
      throw new Error(`${id} says ${other}, the library ${decision}: ${JSON.stringify(prepared.raw)}`);
    }
  }
}
process.stdout.write(JSON.stringify({ claims: cases.length, ways: jobs.length, decisions: counts }));
