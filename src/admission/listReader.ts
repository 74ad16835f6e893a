import {
  countParts,
  MOST_ENTRIES,
  MOST_ISSUES,
  type Read,
  refuse,
  TOO_MUCH,
  UNREADABLE,
  underKey,
} from './Read';

/** A reader of lists, each entry by one reader. A hole in a sparse list is a missing entry. */
export function listReader(readEntry: Read): Read {
  return function readList(value, issues) {
    const start = issues.length;
    try {
      if (!Array.isArray(value)) return refuse(value, issues, 'is no list');
      const { length } = value;
      if (length > MOST_ENTRIES)
        return refuse(value, issues, `has ${length} entries; at most ${MOST_ENTRIES} are read`);
      if (!countParts(length, issues)) return refuse(value, issues, TOO_MUCH);
      const result: unknown[] = [];
      for (let index = 0; index < length && issues.length < MOST_ISSUES; index += 1) {
        const from = issues.length;
        try {
          result.push(readEntry(Object.hasOwn(value, index) ? value[index] : undefined, issues));
        } catch {
          issues.push({ path: [], message: UNREADABLE });
        }
        if (issues.length > from) underKey(index, issues, from);
      }
      return result;
    } catch {
      issues.length = start;
      return refuse(value, issues, UNREADABLE);
    }
  };
}
