import type { Party } from '../vocabulary';
import type { Bearer } from './PolicyTerms';

/** The party that bears something, with the fault laid to one of them. */
export function bearerOf(bearer: Bearer = 'at_fault', fault: Party): Party | 'unknown' {
  return bearer === 'at_fault' ? fault : bearer;
}
