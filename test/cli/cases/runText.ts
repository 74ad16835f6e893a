import type { FileResult } from '../../../src/cli/cases/Run';
import { readCaseFile } from '../../../src/cli/cases/readCaseFile';
import { runCases } from '../../../src/cli/cases/runCases';
import { aFolder } from './aFolder';

/** Runs the cases of a text, as the file `shop.cases.yaml`. */
export async function runText(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<FileResult> {
  const folder = aFolder({ 'shop.cases.yaml': text, ...others });
  return runCases(await readCaseFile('shop.cases.yaml', folder.path));
}
