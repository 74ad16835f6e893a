import type { World } from '../Command';
import { exitCodes } from '../exitCodes';
import { paintFor } from '../paintFor';
import { showPlace } from '../showComplaints';
import { writeText } from '../writeText';
import type { CaseFile } from './Case';
import { caseFilesFor } from './caseFilesFor';
import { coverageTable } from './clauseCoverage/coverageTable';
import { readCaseFiles } from './readCaseFiles';
import type { TestOptions } from './readTestOptions';
import type { Report } from './reports/Report';
import { reporters } from './reports/reporters';
import { reportOf } from './reports/reportOf';
import { totalOf } from './reports/totalOf';
import { runCases } from './runCases';
import { withExpectations } from './withExpectations';

/** What a run came to for the shell, and the policies it was under. */
export interface Done {
  readonly code: number;
  readonly policyFiles: readonly string[];
}

/** Runs the cases once. @throws {CommandError} for files that cannot be read */
export async function testOnce(options: TestOptions, world: World): Promise<Done> {
  const { cwd } = world;
  const paths = await caseFilesFor(options.files, cwd);
  let files = await readCaseFiles(paths, cwd);
  if (options.update) {
    for (const file of files) await update(file, options, world);
    files = await readCaseFiles(paths, cwd);
  }
  const run = files.map((file) => runCases(file, options.names));
  const report = reportOf(run, options);
  await tell(report, options, world);
  const isPassed = report.failed === 0 && report.shortfalls.length === 0;
  return {
    code: isPassed ? exitCodes.passed : exitCodes.failed,
    policyFiles: files.map(({ policyFile }) => policyFile),
  };
}

async function update(file: CaseFile, { names }: TestOptions, world: World): Promise<void> {
  const all = runCases(file, names).results.flatMap((one) => one.mismatches);
  const mismatches = all.filter(({ replacement }) => replacement !== undefined);
  if (mismatches.length === 0) return;
  const { text, count, left } = withExpectations(file.source.text, file.file, mismatches);
  await writeText(file.file, text, world.cwd);
  await world.warn(`${file.file}: ${count} expectations are now as it comes out\n`);
  for (const { path, what } of left) {
    const place = showPlace(file.source.placeOf(path));
    await world.warn(`${place}: ${what} is written once for several places; change it by hand\n`);
  }
}

async function tell(
  report: Report,
  { reporter, output, coverage }: TestOptions,
  world: World,
): Promise<void> {
  const isForPeople = reporter === 'pretty' && output === undefined;
  // A file has no use for colour.
  const plain = (_style: string, text: string): string => text;
  const text = reporters[reporter](report, isForPeople ? paintFor(world, 'output') : plain);
  if (output === undefined) await world.write(text);
  else {
    await writeText(output, text, world.cwd);
    await world.write(`${totalOf(report)}; the report is in ${output}\n`);
  }
  // What another program reads has nothing else among it.
  const tellPeople = isForPeople || output !== undefined ? world.write : world.warn;
  const paint = paintFor(world, tellPeople === world.write ? 'output' : 'errors');
  if (coverage) await tellPeople(`\n${coverageTable(report.coverage, paint)}`);
  for (const shortfall of report.shortfalls) await world.warn(`${paint('red', shortfall)}\n`);
}
