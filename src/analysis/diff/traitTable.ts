import type { DeadlineStatus, Deadlines } from '../../index';
import type { Visit } from '../walkScenarios';

/** A trait, and for each scenario its value as a number; 0 where it has not come up. */
export interface TraitColumn {
  readonly trait: string;
  readonly values: readonly string[];
  readonly cells: Uint16Array;
}

/** The traits of all scenarios, a row for each. */
export interface TraitTable {
  readonly add: (visit: Visit) => void;
  /** How many rows there are. */
  readonly size: () => number;
  readonly columns: () => readonly TraitColumn[];
}

export const NOT_YET = 'not yet';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const satisfies readonly (keyof Deadlines)[];
const FIRST_SIZE = 1024;

export function createTraitTable(): TraitTable {
  const columns = new Map<string, { values: Map<string, number>; cells: Uint16Array }>();
  let size = 0;
  const put = (trait: string, value: string): void => {
    let column = columns.get(trait);
    if (column === undefined) {
      column = { values: new Map([[NOT_YET, 0]]), cells: new Uint16Array(FIRST_SIZE) };
      columns.set(trait, column);
    }
    let code = column.values.get(value);
    if (code === undefined) {
      code = column.values.size;
      column.values.set(value, code);
    }
    if (size >= column.cells.length) column.cells = grown(column.cells, size + 1);
    column.cells[size] = code;
  };
  return {
    add: ({ trail, evaluations }) => {
      const [before, after] = evaluations.map(({ deadlines }) => deadlines) as [Deadlines, Deadlines];
      for (const name of WINDOWS) put(`${name} window`, statesOf(before[name], after[name]));
      for (let one = trail; one !== null; one = one.before) put(one.trait, one.value);
      size += 1;
    },
    size: () => size,
    columns: () =>
      [...columns].map(([trait, { values, cells }]) => {
        return { trait, values: [...values.keys()], cells: grown(cells, size).subarray(0, size) };
      }),
  };
}

function grown(cells: Uint16Array, least: number): Uint16Array {
  if (cells.length >= least) return cells;
  const more = new Uint16Array(Math.max(2 * cells.length, least));
  more.set(cells);
  return more;
}

/** The label of an instant says only that it is near the end of a window, not of whose. */
function statesOf(before: DeadlineStatus, after: DeadlineStatus): string {
  const [one, other] = [before.state.replace('_', ' '), after.state.replace('_', ' ')];
  return one === other ? one : `${one} before and ${other} after`;
}
