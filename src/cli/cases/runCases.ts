import { answerTo } from './answerTo';
import type { CaseFile } from './Case';
import { mismatchesIn } from './mismatchesIn';
import type { FileResult } from './Run';

/** Asks the library about every case of a file whose name matches. */
export function runCases(file: CaseFile, names: RegExp = /(?:)/): FileResult {
  const { placeOf } = file.source;
  const results = file.cases
    .filter(({ name }) => names.test(name))
    .map((one) => {
      const answer = answerTo(one);
      const mismatches = mismatchesIn(one, answer).map((mismatch) => ({
        ...mismatch,
        place: placeOf(mismatch.path),
      }));
      return { of: one, place: placeOf([...one.path, 'name']), answer, mismatches };
    });
  return { of: file, results };
}
