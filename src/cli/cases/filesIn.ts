import type { Complaint } from '../CommandError';

/** The files that complaints are about, each once. */
export function filesIn(complaints: readonly Complaint[]): readonly string[] {
  return [...new Set(complaints.flatMap(({ place }) => (place === undefined ? [] : [place.file])))];
}
