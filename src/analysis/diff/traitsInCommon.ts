import type { TraitColumn } from './createTraitTable';
import type { DiffTrait } from './PolicyDiff';

/** More than these say less. */
const MOST_TRAITS = 5;
/** Of those that are left, the least share that a trait has to leave out to be worth its words. */
const LEAST_SHARE = 0.1;

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
  readonly told: DiffTrait;
}

/** The fewest traits that all members have and that leave out as many of the others as can be left out. */
export function traitsInCommon(
  columns: readonly TraitColumn[],
  members: readonly number[],
  others: readonly number[],
): InCommon {
  const candidates = columns.map((column, place) => candidateOf(column, place, members, others));
  const chosen: Candidate[] = [];
  let left = others;
  while (left.length > 0 && chosen.length < MOST_TRAITS) {
    const best = bestOf(candidates, left);
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter((row) => fits(best, row));
  }
  const needed = withoutIdle(chosen, others, left.length);
  const inOrder = needed.toSorted((one, other) => one.place - other.place);
  return { traits: inOrder.map(({ told }) => told), isExact: left.length === 0 };
}

function candidateOf(
  column: TraitColumn,
  place: number,
  members: readonly number[],
  others: readonly number[],
): Candidate {
  const isMember = column.values.map(() => false);
  for (const row of members) isMember[column.cells[row] as number] = true;
  const isOther = column.values.map(() => false);
  for (const row of others) isOther[column.cells[row] as number] = true;
  const inside = column.values.filter((_, code) => isMember[code]);
  const outside = column.values.filter((_, code) => isOther[code] && !isMember[code]);
  const isExcept = outside.length < inside.length;
  const told = { trait: column.trait, values: isExcept ? outside : inside, isExcept };
  return { column, place, isMember, told };
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
    if (count < Math.max(most, left.length * LEAST_SHARE)) continue;
    if (count === most && best !== undefined && candidate.told.values.length >= best.told.values.length)
      continue;
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
