import { showValue } from '../admission/showValue';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import { noRoom } from './noRoom';
import type { Path } from './Path';
import type { Say } from './Say';
import { kindOf, type ValueKind } from './ValueKind';
import type { Comparison, When } from './When';

/** What is asked of one thing by the conditions that have to hold together. */
interface Asked {
  readonly name: string;
  readonly kind: ValueKind;
  readonly comparisons: Draft<Comparison>[];
}

/** Says which conditions cannot hold together: one and its opposite, or several that leave a thing no value. */
export function checkTogether(
  all: readonly (Draft<When> | undefined)[],
  path: Path,
  declared: Declared,
  say: Say,
): void {
  const known = new Set(all.map((part) => JSON.stringify(part)));
  for (const [index, part] of all.entries()) {
    if (part?.not === undefined || !known.has(JSON.stringify(part.not))) continue;
    say([...path, index], 'is the opposite of another condition here, so that they can never hold together');
  }
  for (const { name, kind, comparisons } of askedIn(all, declared)) {
    if (comparisons.length < 2 || noRoom(comparisons, kind) === undefined) continue;
    say(path, `can never hold: nothing is left that ${showValue(name)} could be`);
  }
}

/** Comparisons that cannot hold alone are told of where they stand. */
function askedIn(all: readonly (Draft<When> | undefined)[], declared: Declared): Iterable<Asked> {
  const byName = new Map<string, Asked>();
  for (const part of all) {
    const name = part?.fact ?? part?.field;
    const kind = part && kindOf(part, declared);
    if (part === undefined || name === undefined || kind === undefined) continue;
    if (noRoom([part], kind) !== undefined) continue;
    const asked = byName.get(name) ?? { name, kind, comparisons: [] };
    asked.comparisons.push(part);
    byName.set(name, asked);
  }
  return byName.values();
}
