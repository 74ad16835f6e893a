import { answerTo } from './answerTo';
import type { Case, CaseFile } from './Case';
import type { Mismatch } from './Mismatch';
import { mismatchesIn } from './mismatchesIn';
import type { FileResult } from './Run';

/** Asks the library about every case of a file whose name matches. */
export function runCases(file: CaseFile, names: RegExp = /(?:)/): FileResult {
  const { placeOf } = file.source;
  const results = file.cases
    .filter(({ name }) => names.test(name))
    .map((one) => {
      const answer = answerTo(one);
      const mismatches = knownMismatches(one, mismatchesIn(one, answer)).map((mismatch) => ({
        ...mismatch,
        place: placeOf(mismatch.path),
      }));
      return { of: one, place: placeOf([...one.path, 'name']), answer, mismatches };
    });
  return { of: file, results };
}

/** What is known to come out otherwise is no failure; that it is known, once it no longer does, is one. */
function knownMismatches({ otherwise, path }: Case, mismatches: readonly Mismatch[]): readonly Mismatch[] {
  if (otherwise === undefined) return mismatches;
  if (mismatches.length > 0) return [];
  const stale = {
    what: 'otherwise',
    expected: 'another answer than the one expected',
    actual: 'the one expected: take `otherwise` out',
  };
  return [{ ...stale, path: [...path, 'otherwise'], replacement: undefined }];
}
