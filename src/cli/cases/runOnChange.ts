/** What a loop of runs is made of. */
export interface Loop {
  /** Runs, and gives the files on which the next run depends. */
  readonly run: () => Promise<readonly string[]>;
  /** Tells of changes to files until it is ended by what it gives. */
  readonly watch: (files: readonly string[], changed: () => void) => () => void;
  /** Waits until what is written in one go has been written. */
  readonly settle: () => Promise<void>;
  /** Comes when the loop has to end. */
  readonly ended: Promise<void>;
}

/** Runs at once, and again after every change, until it is ended; a change during a run is not missed. */
export async function runOnChange({ run, watch, settle, ended }: Loop): Promise<void> {
  let isOver = false;
  let wake = (): void => {};
  let hasChanged = false;
  const changed = (): void => {
    hasChanged = true;
    wake();
  };
  const over = ended.then(() => {
    isOver = true;
    wake();
  });
  let stop = (): void => {};
  while (!isOver) {
    hasChanged = false;
    const files = await run();
    const stopThis = watch(files, changed);
    stop();
    stop = stopThis;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (isOver || hasChanged) resolve();
    });
    if (!isOver) await settle();
  }
  stop();
  await over;
}
