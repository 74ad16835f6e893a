// Prints `PASSED FAILED` from a JSON report of vitest and the exit status of its run. No report, no test executed, and
// a run that failed beside its tests (a file that does not load, coverage below its threshold) count as a failure.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
} catch {
  failed = 1;
}
if (failed === 0 && (passed === 0 || status !== '0')) failed = 1;
console.log(passed, failed);
