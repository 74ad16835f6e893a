import type { ChangeGroup } from './createChangeGroups';

/**
 * Groups brought together clause by clause, so that two clauses that come out otherwise make two changes and not three; a
 * scenario where both do is in both. A clause that comes out otherwise only together with others that were told of is
 * not told of again. What most scenarios have comes first.
 */
export function leastCover(groups: readonly ChangeGroup[]): readonly (readonly ChangeGroup[])[] {
  const named = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const { kind, how, clauses } = group.difference;
    for (const clause of clauses.length > 0 ? clauses : [null]) {
      const key = JSON.stringify([kind, how, clause]);
      const known = named.get(key);
      if (known === undefined) named.set(key, [group]);
      else known.push(group);
    }
  }
  const covered = new Set<ChangeGroup>();
  const bySize = [...named.values()].toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return bySize.filter((list) => {
    const isNew = list.some((group) => !covered.has(group));
    for (const group of list) covered.add(group);
    return isNew;
  });
}

function sizeOf(groups: readonly ChangeGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
