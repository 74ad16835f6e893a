/** One word for each row, kept as a number: there are millions of rows and few words. */
export interface CodedColumn {
  readonly put: (row: number, word: string) => void;
  /** By their numbers; number 0 is of rows where nothing was put. */
  readonly words: () => readonly string[];
  readonly cells: (size: number) => Uint16Array;
}

const FIRST_SIZE = 1024;

export function createCodedColumn(otherwise: string): CodedColumn {
  const codes = new Map([[otherwise, 0]]);
  let cells = new Uint16Array(FIRST_SIZE);
  const grow = (least: number): void => {
    if (cells.length >= least) return;
    const more = new Uint16Array(Math.max(2 * cells.length, least));
    more.set(cells);
    cells = more;
  };
  return {
    put: (row, word) => {
      let code = codes.get(word);
      if (code === undefined) {
        code = codes.size;
        codes.set(word, code);
      }
      grow(row + 1);
      cells[row] = code;
    },
    words: () => [...codes.keys()],
    cells: (size) => {
      grow(size);
      return cells.subarray(0, size);
    },
  };
}
