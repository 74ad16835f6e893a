import type { Deadlines } from '../evaluation';
import type { Deadline } from './Deadline';
import type { Situation } from './Situation';

/** The deadline of a window, by its name. */
export function deadlineNamed(window: keyof Deadlines, situation: Situation): Deadline {
  switch (window) {
    case 'claim':
      return situation.claimDeadline;
    case 'dispatch':
      return situation.dispatchDeadline;
    case 'arrival':
      return situation.arrivalDeadline;
  }
}
