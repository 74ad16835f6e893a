import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/**
 * Says at which character the part at a path stands: its key, or the part itself in a list; the nearest part around it,
 * where nothing is at the path. Keys are looked up, not looked for: a file can have as many complaints as keys.
 */
export function startFinder({ contents }: Document.Parsed): (path: readonly PropertyKey[]) => number {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const pairs = known.get(map) ?? indexOf(map);
    known.set(map, pairs);
    return pairs;
  };
  return (path) => {
    let part: unknown = contents;
    let start = contents?.range[0] ?? 0;
    for (const step of path) {
      const pair = isMap(part) ? pairsOf(part).get(String(step)) : undefined;
      const shown: unknown = isSeq(part) ? part.items[Number(step)] : pair?.key;
      if (!isNode(shown) || !shown.range) break;
      [start] = shown.range;
      part = pair === undefined ? shown : pair.value;
    }
    return start;
  };
}

function indexOf({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}
