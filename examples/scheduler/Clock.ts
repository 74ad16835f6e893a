/** What a scheduler needs of time: the present, and to be woken. */
export interface Clock {
  readonly now: () => number;
  /** Calls back once after some milliseconds, unless the function that it gives is called first. */
  readonly wakeIn: (milliseconds: number, callBack: () => void) => () => void;
}

/** The machine's clock and timers: the edge at which a program meets real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wakeIn: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds);
    return () => clearTimeout(timer);
  },
};
