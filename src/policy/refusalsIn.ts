import type { OpenIssue } from '../admission/Issue';
import type { Path } from './Path';

/** Whether something was refused at a path, below it or above it. The path of the whole is not asked for. */
export type IsRefused = (path: Path) => boolean;

/** What was refused when the policy was read. */
export function refusalsIn(issues: readonly OpenIssue[]): IsRefused {
  const root = newPlace();
  for (const { path } of issues) {
    let place = root;
    for (const step of path) {
      const next = place.parts.get(step) ?? newPlace();
      place.parts.set(step, next);
      place = next;
    }
    place.isRefused = true;
  }
  return (path) => {
    let place: Place | undefined = root;
    for (const step of path) {
      if (place === undefined || place.isRefused) break;
      place = place.parts.get(step);
    }
    return place !== undefined;
  };
}

/** A place of an input in which something was refused, or that was refused itself. */
interface Place {
  readonly parts: Map<string | number, Place>;
  isRefused: boolean;
}

function newPlace(): Place {
  return { parts: new Map(), isRefused: false };
}
