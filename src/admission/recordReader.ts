import { isObject } from './objectReader';
import { MOST_ENTRIES, MOST_ISSUES, type Read, refuse, UNREADABLE, underKey } from './Read';

/** A reader of objects with keys of the writer's own; it refuses `__proto__`, which is no name for anything. */
export function recordReader(readKey: Read, readValue: Read): Read {
  return function readRecord(value, issues) {
    const start = issues.length;
    try {
      if (!isObject(value)) return refuse(value, issues, 'is no object');
      const keys = [...Object.keys(value), ...Object.getOwnPropertySymbols(value)];
      if (keys.length > MOST_ENTRIES) {
        return refuse(value, issues, `has ${keys.length} keys; at most ${MOST_ENTRIES} are read`);
      }
      const entries: (readonly [string, unknown])[] = [];
      for (const key of keys) {
        if (issues.length >= MOST_ISSUES) break;
        const from = issues.length;
        const name = key === '__proto__' ? refuse(key, issues, 'is no name') : readKey(key, issues);
        if (typeof name === 'string') {
          const field = readField(value, name, readValue, issues);
          if (field !== undefined) entries.push([name, field]);
        }
        if (issues.length > from) underKey(String(key).slice(0, 100), issues, from);
      }
      return Object.fromEntries(entries);
    } catch {
      issues.length = start;
      return refuse(value, issues, UNREADABLE);
    }
  };
}

function readField(
  value: Record<string, unknown>,
  key: string,
  read: Read,
  issues: Parameters<Read>[1],
): unknown {
  try {
    return read(value[key], issues);
  } catch {
    issues.push({ path: [], message: UNREADABLE });
    return undefined;
  }
}
