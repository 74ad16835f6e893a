import { findCaseFiles } from './findCaseFiles';

/** The case files named; where none is, every one below the folder. */
export async function caseFilesFor(named: readonly string[], cwd: string): Promise<readonly string[]> {
  return named.length > 0 ? named : findCaseFiles(cwd);
}
