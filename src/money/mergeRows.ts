import { eitherOf, NOTHING } from './Money';
import type { Row } from './Row';

/** The rows that several ways to see a claim come to: what they do not agree on is not known. */
export function mergeRows(lists: readonly (readonly Row[])[]): readonly Row[] {
  const places = new Map<number, [Row, ...Row[]]>();
  for (const row of lists.flat()) {
    const found = places.get(row.place);
    if (found === undefined) places.set(row.place, [row]);
    else found.push(row);
  }
  return [...places]
    .sort(([one], [other]) => one - other)
    .map(([, rows]) => mergeOne(rows, rows.length < lists.length));
}

function mergeOne(rows: readonly [Row, ...Row[]], isAbsentOnce: boolean): Row {
  const [first] = rows;
  const amount = eitherOf(rows.map((row) => row.amount));
  return {
    ...first,
    bearer: rows.every(({ bearer }) => bearer === first.bearer) ? first.bearer : 'unknown',
    clause: rows.every(({ clause }) => clause === first.clause) ? first.clause : null,
    amount: isAbsentOnce ? eitherOf([NOTHING, amount]) : amount,
  };
}
