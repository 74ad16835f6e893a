import type { DiffTrait } from './PolicyDiff';
import type { TraitColumn } from './traitTable';

/** More than these say less. */
const MOST_TRAITS = 5;

/** What the scenarios of a change have in common, and whether no other has. */
export interface InCommon {
  readonly traits: readonly DiffTrait[];
  readonly isExact: boolean;
}

interface Candidate {
  readonly column: TraitColumn;
  readonly place: number;
  /** By its number, whether a value is among those of the members. */
  readonly isMember: readonly boolean[];
}

/** The fewest traits that all members have and that leave out as many others as can be left out. */
export function traitsInCommon(
  columns: readonly TraitColumn[],
  size: number,
  members: readonly number[],
): InCommon {
  const candidates = columns
    .map((column, place) => candidateOf(column, place, members))
    .filter(({ isMember }) => isMember.includes(false));
  const isMember = new Uint8Array(size);
  for (const row of members) isMember[row] = 1;
  const others = [...isMember.keys()].filter((row) => isMember[row] === 0);
  const chosen: Candidate[] = [];
  let left: readonly number[] = others;
  while (left.length > 0 && chosen.length < MOST_TRAITS) {
    const best = bestOf(candidates, left);
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter((row) => fits(best, row));
  }
  const needed = withoutIdle(chosen, others, left.length).toSorted((one, other) => one.place - other.place);
  return { traits: needed.map(traitOf), isExact: left.length === 0 };
}

function candidateOf(column: TraitColumn, place: number, members: readonly number[]): Candidate {
  const isMember = column.values.map(() => false);
  for (const row of members) isMember[column.cells[row] as number] = true;
  return { column, place, isMember };
}

function fits({ column, isMember }: Candidate, row: number): boolean {
  return isMember[column.cells[row] as number] === true;
}

/** The one that leaves out most; of several, the one that is said in the fewest values. */
function bestOf(candidates: readonly Candidate[], left: readonly number[]): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    let count = 0;
    for (const row of left) if (!fits(candidate, row)) count += 1;
    const isShorter = best !== undefined && traitOf(candidate).values.length < traitOf(best).values.length;
    if (count < most || count === 0 || (count === most && !isShorter)) continue;
    best = candidate;
    most = count;
  }
  return best;
}

/** What was chosen early may be said by what was chosen later. */
function withoutIdle(
  chosen: readonly Candidate[],
  others: readonly number[],
  left: number,
): readonly Candidate[] {
  return chosen.reduce<readonly Candidate[]>((kept, candidate) => {
    const rest = kept.filter((one) => one !== candidate);
    const count = others.filter((row) => rest.every((one) => fits(one, row))).length;
    return count === left ? rest : kept;
  }, chosen);
}

function traitOf({ column, isMember }: Candidate): DiffTrait {
  const { trait } = column;
  const inside = column.values.filter((_, code) => isMember[code]);
  const outside = column.values.filter((_, code) => !isMember[code]);
  const isExcept = outside.length < inside.length;
  return { trait, values: isExcept ? outside : inside, isExcept };
}
