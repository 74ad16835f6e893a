import type { Clock } from './Clock';

/** `setTimeout` keeps its delay in 32 bits: a longer one, above 24.8 days, would go off at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Calls back as soon as an instant, in epoch milliseconds, has come, however far away; gives a function that calls it off. */
export function wakeAt(instant: number, clock: Clock, callBack: () => void): () => void {
  let callOff = wait();
  return () => callOff();

  function wait(): () => void {
    const delay = Math.min(Math.max(instant - clock.now(), 0), LONGEST_DELAY);
    return clock.wakeIn(delay, () => {
      // Timers have limits and may go off early, so what counts is the clock.
      if (clock.now() >= instant) callBack();
      else callOff = wait();
    });
  }
}
