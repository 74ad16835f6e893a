import type { DeadlineStatus, Deadlines } from '../../index';
import type { Trail, Visit } from '../scenarios/walkScenarios';
import { WINDOW_NAMES } from '../WINDOW_NAMES';
import { type CodedColumn, createCodedColumn } from './createCodedColumn';

/** A trait, and for each scenario its value as a number. */
export interface TraitColumn {
  readonly trait: string;
  /** By their numbers. */
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

const NOT_YET = 'not yet';

/** Whether an event came is a trait; when, near to the end of a window, says nothing, as each policy has its own. */
const NEAR_WINDOW = /^soon$| the (claim|dispatch|arrival) window$/;

export function createTraitTable(): TraitTable {
  const columns = new Map<string, CodedColumn>();
  const shown = new Map<string, string>();
  let size = 0;
  const put = (trait: string, value: string): void => {
    let column = columns.get(trait);
    if (column === undefined) {
      column = createCodedColumn(NOT_YET);
      columns.set(trait, column);
    }
    column.put(size, value);
  };
  const wordOf = (value: string): string => {
    let word = shown.get(value);
    if (word === undefined) {
      word = NEAR_WINDOW.test(value) ? 'yes' : value;
      shown.set(value, word);
    }
    return word;
  };
  return {
    add: (visit) => {
      const [before, after] = visit.evaluations.map(({ deadlines }) => deadlines) as [Deadlines, Deadlines];
      for (const name of WINDOW_NAMES) put(`${name} window`, statesOf(before[name], after[name]));
      for (let one: Trail | null = visit.trail; one !== null; one = one.before)
        put(one.trait, wordOf(one.value));
      const answered = visit.claim.authorization;
      if (answered) put('answered', answerOf(Number(answered.at), before, after));
      size += 1;
    },
    size: () => size,
    columns: () =>
      [...columns].map(([trait, column]) => {
        return { trait, values: column.words(), cells: column.cells(size) };
      }),
  };
}

function statesOf(before: DeadlineStatus, after: DeadlineStatus): string {
  if (before.state === after.state) return before.state.replace('_', ' ');
  return `${before.state} before and ${after.state} after`.replaceAll('_', ' ');
}

/** An answer of the shop after the end of a window can be too late for the customer. */
function answerOf(at: number, before: Deadlines, after: Deadlines): string {
  const late = (['claim', 'dispatch'] as const).flatMap((name) => {
    const [one, other] = [before, after].map((deadlines) => isPast(deadlines[name], at));
    if (!one && !other) return [];
    return [
      `after the ${name} window${one && other ? '' : ` of the ${one ? 'first' : 'second'} policy alone`}`,
    ];
  });
  return late.join(' and ') || 'in time';
}

function isPast({ deadline }: DeadlineStatus, at: number): boolean {
  return deadline !== null && at > Date.parse(deadline);
}
