/** Rows with their titles in front: what `test.each` takes out of a row it puts in quotes, and cuts. */
export function titled<Row extends { readonly clause: string; readonly says: string }>(
  rows: readonly Row[],
): readonly (readonly [title: string, row: Row])[] {
  return rows.map((row) => [`${row.clause}: ${row.says}`, row]);
}
