import { usageError } from './CommandError';
import { nearestOf } from './nearestOf';

/** One of the names that an option or a command knows. @throws {CommandError} with `complaint` for any other */
export function oneOf<Name extends string>(given: string, names: readonly Name[], complaint: string): Name {
  const name = names.find((one) => one === given);
  if (name !== undefined) return name;
  const nearest = nearestOf(given, names);
  const meant = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw usageError(complaint, `${meant}There are: ${names.join(', ')}.`);
}
