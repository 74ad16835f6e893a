import type { Decision, Evaluation } from '../../index';
import { compareDecisions } from '../differencesOf';
import { type CodedColumn, createCodedColumn } from './codedColumn';
import type { Difference } from './Difference';

/** What was decided in each scenario under both policies. */
export interface Decided {
  readonly add: (before: Evaluation, after: Evaluation) => void;
  /** The scenarios that could have come out otherwise in the same way as others, and did not. */
  readonly rowsBeside: (difference: Difference, members: readonly number[]) => readonly number[];
}

export function createDecided(): Decided {
  const [one, other] = [createCodedColumn('none'), createCodedColumn('none')];
  let size = 0;
  return {
    add: (before, after) => {
      one.put(size, before.decision);
      other.put(size, after.decision);
      size += 1;
    },
    rowsBeside: (difference, members) => {
      const isMember = new Uint8Array(size);
      for (const row of members) isMember[row] = 1;
      const [befores, afters] = [reader(one, size), reader(other, size)];
      const rows: number[] = [];
      for (let row = 0; row < size; row += 1) {
        if (isMember[row] === 0 && couldDiffer(difference, befores(row), afters(row))) rows.push(row);
      }
      return rows;
    },
  };
}

function reader(column: CodedColumn, size: number): (row: number) => Decision {
  const [words, cells] = [column.words() as readonly Decision[], column.cells(size)];
  return (row) => words[cells[row] as number] as Decision;
}

/** Only what was not refused can come to be refused; only what is not refused has a deadline that matters. */
function couldDiffer({ kind, how }: Difference, before: Decision, after: Decision): boolean {
  if (kind === 'refund' || kind === 'finding') return true;
  if (kind !== 'decision') return before !== 'rejected' && after !== 'rejected';
  const [direction, decision] = splitAtFirst(how);
  return compareDecisions(decision, direction === 'to' ? before : after) > 0;
}

function splitAtFirst(how: string): readonly [direction: string, decision: Decision] {
  const end = how.indexOf('_');
  return [how.slice(0, end), how.slice(end + 1) as Decision];
}
