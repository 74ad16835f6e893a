import { showPlace } from '../../showComplaints';
import type { CaseResult } from '../Run';

/** What came out otherwise, a line each. */
export function failureText({ mismatches }: CaseResult): string {
  return mismatches
    .map(({ place, what, expected, actual }) => {
      return `${showPlace(place)}: ${what}: expected ${expected}, actual ${actual}`;
    })
    .join('\n');
}
