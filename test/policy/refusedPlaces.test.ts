import { describe, expect, test } from 'vitest';
import { everyPolicyField, type Json, pathsOf } from '../admission/inputs';
import { problemsOf } from './problemsOf';

type Path = readonly (string | number)[];
type Holder = Record<string | number, Json>;

const heldBy = (policy: Json, path: Path): Json =>
  path.reduce<Json>((found, step) => (found as Holder)[step] as Json, policy);

/** What is wrong with the policy that has every part, with one of its places holding something else. */
function problemsWith(path: Path, held: Json): readonly (readonly [path: string, message: string])[] {
  const policy = everyPolicyField();
  (heldBy(policy, path.slice(0, -1)) as Holder)[path.at(-1) ?? ''] = held;
  return problemsOf(policy);
}

const original = everyPolicyField();
const places: readonly Path[] = pathsOf(original).slice(1);
/** Fewer places at a time, so that a test is quick and says where. */
const partOf = (path: Path): string => path.slice(0, path[0] === 'terms' ? 2 : 1).join('.');
const parts = [...new Set(places.map(partOf))].map(
  (part) => [part, places.filter((path) => partOf(path) === part)] as const,
);
const isWithin = (at: string, path: Path): boolean => `${at}.`.startsWith(`${path.join('.')}.`);
/** A number does there as well, and may contradict something elsewhere. */
const mayBeNumber = (path: Path): boolean =>
  typeof heldBy(original, path) === 'number' || path.join('.').startsWith('facts.2.values.');
const isObject = (path: Path): boolean => typeof heldBy(original, path) === 'object';

describe('what does not belong in its place is told of that place alone, whatever hangs on it', () => {
  test.each(parts)('a number in %s', (_part, paths) => {
    for (const path of paths.filter((each) => !mayBeNumber(each))) {
      const problems = problemsWith(path, 7);
      expect([path.join('.'), problems.map(([at]) => at)]).toEqual([path.join('.'), [path.join('.')]]);
    }
  });

  test.each(parts)('an object without members in %s', (_part, paths) => {
    for (const path of paths.filter((each) => !isObject(each))) {
      const problems = problemsWith(path, {});
      expect([path.join('.'), problems.length]).toEqual([path.join('.'), 1]);
      expect(problems.filter(([at]) => !isWithin(at, path))).toEqual([]);
    }
  });
});

describe('what a part lacks is told of that part alone', () => {
  const objects = parts
    .map(([part, paths]) => [part, paths.filter(isObject)] as const)
    .filter(([, paths]) => paths.length > 0);
  // Nothing has to be in these.
  const maybeEmpty =
    /^(clauses\.0\.translations|inForce|terms\.costs\.bearers|exceptions\.\d\.(set|adds)(\.\w+)*)$/;

  test.each(objects)('%s', (_part, paths) => {
    for (const path of paths.filter((each) => !maybeEmpty.test(each.join('.')))) {
      const elsewhere = problemsWith(path, {}).filter(([at]) => !isWithin(at, path));
      expect([path.join('.'), elsewhere]).toEqual([path.join('.'), []]);
    }
  });
});
