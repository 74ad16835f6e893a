import { type Complaint, unreadable } from '../CommandError';
import { attemptRead } from './attempt';
import type { CaseFile } from './Case';
import { readCaseFile } from './readCaseFile';

/** Reads all files, each once. @throws {CommandError} with everything that is wrong in any of them */
export async function readCaseFiles(paths: readonly string[], cwd: string): Promise<readonly CaseFile[]> {
  const files: CaseFile[] = [];
  const complaints: Complaint[] = [];
  for (const path of new Set(paths)) {
    const read = await attemptRead(readCaseFile(path, cwd));
    if ('made' in read) files.push(read.made);
    else complaints.push(...read.complaints);
  }
  if (complaints.length > 0) throw unreadable(...complaints);
  return files;
}
