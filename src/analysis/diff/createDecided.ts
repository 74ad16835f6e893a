import type { Decision, Evaluation } from '../../index';
import { compareDecisions } from '../differencesOf';
import { type CodedColumn, createCodedColumn } from './createCodedColumn';
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
    rowsBeside: ({ kind, how }, members) => {
      const isDecision = kind === 'decision';
      const isMember = new Uint8Array(size);
      for (const row of members) isMember[row] = 1;
      const [befores, afters] = [reader(one, size), reader(other, size)];
      const answers = new Set(members.map((row) => refusalOf(befores(row), afters(row))));
      const rows: number[] = [];
      for (let row = 0; row < size; row += 1) {
        if (isMember[row] === 1) continue;
        const [before, after] = [befores(row), afters(row)];
        if (isDecision ? couldDiffer(how, before, after) : answers.has(refusalOf(before, after)))
          rows.push(row);
      }
      return rows;
    },
  };
}

function reader(column: CodedColumn, size: number): (row: number) => Decision {
  const [words, cells] = [column.words() as readonly Decision[], column.cells(size)];
  return (row) => words[cells[row] as number] as Decision;
}

/** Only what was not refused can come to be refused. */
function couldDiffer(how: string, before: Decision, after: Decision): boolean {
  const [direction, decision] = splitAtFirst(how);
  return compareDecisions(decision, direction === 'to' ? before : after) > 0;
}

/** What is refused is compared with what is refused. */
function refusalOf(before: Decision, after: Decision): number {
  return (before === 'rejected' ? 2 : 0) + (after === 'rejected' ? 1 : 0);
}

function splitAtFirst(how: string): readonly [direction: string, decision: Decision] {
  const end = how.indexOf('_');
  return [how.slice(0, end), how.slice(end + 1) as Decision];
}
