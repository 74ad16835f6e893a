import { eitherOf, NOTHING } from './Money';
import type { Row } from './Row';

/** The rows that several ways to see a claim come to: what they do not agree on is not known. */
export function mergeRows(lists: readonly (readonly Row[])[]): readonly Row[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const keyed = lists.map(
    (rows) => new Map(rows.map((row) => [`${row.kind} ${row.name} ${row.clause}`, row])),
  );
  const keys = new Set(keyed.flatMap((rows) => [...rows.keys()]));
  return [...keys].map((key) => {
    const found = keyed.map((rows) => rows.get(key));
    const given = found.filter((row) => row !== undefined);
    const [first] = given as [Row];
    const isOneBearer = given.every(({ bearer }) => bearer === first.bearer);
    const isOnePayer = given.every(({ paidBy }) => paidBy === first.paidBy);
    return {
      ...first,
      bearer: isOneBearer ? first.bearer : 'unknown',
      paidBy: isOnePayer ? first.paidBy : 'unknown',
      amount: eitherOf(found.map((row) => row?.amount ?? NOTHING)),
    };
  });
}
