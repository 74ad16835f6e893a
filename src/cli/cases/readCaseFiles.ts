import { CommandError, type Complaint, unreadable } from '../CommandError';
import type { CaseFile } from './Case';
import { readCaseFile } from './readCaseFile';

/** Reads all files, each once. @throws {CommandError} with everything that is wrong in any of them */
export async function readCaseFiles(paths: readonly string[], cwd: string): Promise<readonly CaseFile[]> {
  const files: CaseFile[] = [];
  const complaints: Complaint[] = [];
  for (const path of new Set(paths)) {
    try {
      files.push(await readCaseFile(path, cwd));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      complaints.push(...error.complaints);
    }
  }
  if (complaints.length > 0) throw unreadable(...complaints);
  return files;
}
